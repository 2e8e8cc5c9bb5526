// A page of the import that sends anything at all gets a sentence, and nothing is written.

import { describe, expect, it } from 'vitest';
import { openSample } from '../../board.ts';

describe('a page that was tampered with gets a sentence and changes nothing', () => {
  const hostile: readonly unknown[] = [
    undefined,
    null,
    0,
    'x',
    [],
    {},
    { text: 1, issuedOn: '' },
    { text: 'a', issuedOn: '31/12/2023' },
    { words: ['a', 1], issuedOn: '' },
    { words: Array.from({ length: 6000 }, () => 'a'), issuedOn: '' },
    { issuedOn: '', tasks: [{}], units: [] },
    { issuedOn: '2023-02-31', tasks: [], units: [] },
    { issuedOn: '', tasks: [], units: [{ named: 'a', meaning: { kind: 'members', names: [null] } }] },
    { tasks: [{ state: 'x' }], units: [], aliases: [] },
    { tasks: [{ content: 1 }], units: [], aliases: [] },
    { tasks: [], units: [], aliases: [{ unit: 'a', names: 'b' }] },
  ];

  it.each(['proposeImport', 'readDeadlineWords', 'importTasks', 'undoImport'])('%s', (name) => {
    const board = openSample();
    for (const request of hostile) {
      const { result } = board.script.call(name, request === undefined ? [] : [request]);
      expect(result).toMatchObject({ ok: false, message: expect.stringMatching(/\p{L}/u) });
      expect(board.google.meter.counts().write).toBe(0);
    }
  });
});
