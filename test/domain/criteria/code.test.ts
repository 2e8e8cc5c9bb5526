// Codes of criteria as people type them.

import { describe, expect, it } from 'vitest';
import { readCodeText, readCriterionCode } from '../../../src/domain/criteria/code.ts';
import { BLANK, unreadable } from '../../../src/domain/reading.ts';

describe('a code as people type it', () => {
  it.each([
    ['II', 'II'],
    ['ii.', 'II'],
    [' b ', 'B'],
    ['Đ.', 'Đ'],
    ['Phần IV', 'IV'],
  ])('%j opens block %s', (typed, section) => {
    expect(readCodeText(typed)).toEqual({ kind: 'section', section });
  });

  it.each([
    ['1', null, '1'],
    ['1.', null, '1'],
    ['1.2.', null, '1.2'],
    [' 1. 2 .3', null, '1.2.3'],
    ['01.02', null, '1.2'],
    ['1.10', null, '1.10'],
    ['2)', null, '2'],
    ['II.4', 'II', '4'],
    ['ii.4.1', 'II', '4.1'],
    ['A.I.2', 'A.I', '2'],
    ['Tiêu chí 1.2', null, '1.2'],
  ])('%j is a number below its block', (typed, section, path) => {
    expect(readCodeText(typed)).toEqual({ kind: 'number', section, path });
  });

  it.each([[''], ['-'], ['+'], ['a)'], ['•']])('%j is no code: the row only lists something', (typed) => {
    expect(readCodeText(typed)).toEqual({ kind: 'none' });
  });

  it.each([['TC1'], ['1a'], ['1..2'], ['XYZ'], ['1.2.3.4.5.6.7.8.9'], ['12345']])(
    '%j is refused, not guessed',
    (typed) => {
      expect(readCodeText(typed).kind).toBe('unreadable');
    },
  );
});

describe('a cell that Sheets has turned into something else', () => {
  it('is a date once 1.10 became the first of October', () => {
    const code = readCriterionCode(unreadable('01/10/2023'));
    expect(code).toEqual({ kind: 'unreadable', text: '01/10/2023', became: 'date' });
  });

  it('is a number once 1.10 became 1,1, for nobody can tell it from 1.1 any more', () => {
    expect(readCriterionCode(unreadable('1,1'))).toEqual({ kind: 'unreadable', text: '1,1', became: 'number' });
  });

  it('is still the code where it is a small whole number, which only "1" can have become', () => {
    expect(readCriterionCode(unreadable('1'))).toEqual({ kind: 'number', section: null, path: '1' });
  });

  it.each([['0'], ['110'], ['-1'], ['#REF!']])('stays unreadable as %s', (text) => {
    expect(readCriterionCode(unreadable(text)).kind).toBe('unreadable');
  });

  it('is no code where it is blank', () => {
    expect(readCriterionCode(BLANK)).toEqual({ kind: 'none' });
  });
});
