// What the terminal says of a board when the page starts: its figures, and that they are missing where someone took the overview away.
import { describe, expect, it } from 'vitest';
import { boardSummary } from '../../../src/local/start/terminal.ts';
import { openEmpty, openSample } from '../../board.ts';

describe('the board in the terminal', () => {
  it('shows its headline', () => {
    expect(boardSummary(openSample().google, null)).toContain('27/42 tiêu chí');
  });

  it.each([
    ['cleared', openSample()],
    ['deleted, or never made', openEmpty()],
  ])('opens though somebody left it with its overview %s', (what, { google }) => {
    if (what === 'cleared') google.user('clerk').clear('Tổng quan', 'A1:D5');
    expect(boardSummary(google, null)).toContain('no headline');
  });

  it('is refused where the update that filled it wrote no headline', () => {
    const { google, script } = openEmpty();
    expect(() => boardSummary(google, script.run('onOpen', { as: 'simple trigger' }))).toThrow('did not end well');
  });
});
