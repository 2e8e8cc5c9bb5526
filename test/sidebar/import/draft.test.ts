// The list under review in the import dialog: merging, splitting, leaving out, and what is sent in the end.

import { describe, expect, it } from 'vitest';
import type { ImportProposal, ProposedTask } from '../../../src/protocol.ts';
import { decodeText } from '../../../src/sidebar/import/decodeText.ts';
import { draftOf, findBlankTask, markAlreadyThere, requestOf } from '../../../src/sidebar/import/draft.ts';
import { changeTask, mergeWithAbove, placeUnplaced, splitTask } from '../../../src/sidebar/import/draftTasks.ts';
import {
  countRows,
  isUnknownUnit,
  setMeaning,
  typedNames,
  unitsToReview,
} from '../../../src/sidebar/import/draftUnits.ts';

const MEANING = { dueOn: null, shown: 'Chưa ấn định thời hạn', remark: null, isUnreadable: false };

function task(change: Partial<ProposedTask>): ProposedTask {
  return {
    content: 'Rà soát',
    leadUnits: ['Phòng Nội vụ'],
    coordinatingUnits: [],
    deadlineWords: '',
    deadline: MEANING,
    otherDeadlines: [],
    targetPercent: null,
    place: 'mục 1',
    lines: [1, 1],
    criteria: [],
    alreadyThere: null,
    ...change,
  };
}

function draft(tasks: readonly ProposedTask[], change: Partial<ImportProposal> = {}) {
  return draftOf({
    number: '318/TB-UBND',
    issuedOn: '2023-12-05',
    tasks,
    unplaced: [],
    units: [],
    boardUnits: [],
    ...change,
  });
}

describe('what the board has, and what is only suggested, waits for a person', () => {
  it('unticks a known task and leaves criteria unticked', () => {
    const known = draft([task({ alreadyThere: 'NV07', criteria: [{ code: '1', content: 'Một cửa' }] })]);
    expect(known.tasks[0]).toMatchObject({ isIncluded: false, criteria: [{ code: '1', isChosen: false }] });
    expect(requestOf(known).tasks).toEqual([]);
  });

  it('sends only ticked tasks, with the document in front of the place', () => {
    const two = changeTask(draft([task({}), task({ content: 'Báo cáo', place: '' })]), 0, { isIncluded: false });
    expect(requestOf(two).tasks).toMatchObject([{ content: 'Báo cáo', source: '318/TB-UBND' }]);
  });

  it('sends the criteria that were ticked', () => {
    const one = changeTask(draft([task({})]), 0, {
      criteria: [
        { code: '1', content: '', isChosen: false },
        { code: '2', content: '', isChosen: true },
      ],
    });
    expect(requestOf(one).tasks[0]?.relatedCriteria).toEqual(['2']);
  });
});

describe('a task without content', () => {
  it('is named by its number in the list, not among the ticked ones', () => {
    const three = draft([task({}), task({}), task({ content: ' \n' })]);
    expect(findBlankTask(changeTask(three, 0, { isIncluded: false }))).toEqual({ id: 2, place: 3 });
    expect(findBlankTask(changeTask(three, 2, { isIncluded: false }))).toBeNull();
  });
});

describe('merging and splitting', () => {
  const two = draft([
    task({ content: 'Rà soát', lines: [3, 4] }),
    task({ content: 'Báo cáo', leadUnits: ['Phòng Tư pháp'], deadlineWords: 'trước ngày 15/12', lines: [5, 5] }),
  ]);

  it('joins contents, units and lines, and keeps the only deadline', () => {
    expect(mergeWithAbove(two, 1).tasks).toMatchObject([
      {
        content: 'Rà soát\nBáo cáo',
        leadUnits: ['Phòng Nội vụ', 'Phòng Tư pháp'],
        deadlineWords: 'trước ngày 15/12',
        lines: [3, 5],
      },
    ]);
  });

  it('leaves the first task as it is, for there is none above', () => {
    expect(mergeWithAbove(two, 0)).toBe(two);
  });

  it('names the deadline that gave way among the other ones', () => {
    const merged = mergeWithAbove(changeTask(two, 0, { deadlineWords: 'trong tháng 12' }), 1);
    expect(merged.tasks[0]).toMatchObject({ deadlineWords: 'trong tháng 12', otherDeadlines: ['trước ngày 15/12'] });
  });

  it('keeps the tick of a criterion that both tasks suggest, whichever of them it was ticked in', () => {
    const criteria = [{ code: '5.1', content: 'Cấp trả kết quả' }];
    const suggested = draft([task({ criteria }), task({ criteria })]);
    for (const ticked of [0, 1]) {
      const chosen = changeTask(suggested, ticked, { criteria: [{ code: '5.1', content: '', isChosen: true }] });
      expect(requestOf(mergeWithAbove(chosen, 1)).tasks[0]?.relatedCriteria).toEqual(['5.1']);
    }
  });

  it('parts a content where the cursor stands; the deadline stays where its words are', () => {
    const one = draft([task({ content: 'Rà soát; báo cáo trước ngày 15/12', deadlineWords: 'trước ngày 15/12' })]);
    const [first, second] = splitTask(one, 0, 8)?.tasks ?? [];
    expect(first).toMatchObject({ content: 'Rà soát;', deadlineWords: '' });
    expect(second).toMatchObject({ content: 'báo cáo trước ngày 15/12', deadlineWords: 'trước ngày 15/12' });
    expect(first?.id).not.toBe(second?.id);
  });

  it('gives both parts a deadline that stood elsewhere, as in a heading', () => {
    const one = draft([task({ content: 'Rà soát; báo cáo', deadlineWords: 'trước ngày 15/12' })]);
    expect(splitTask(one, 0, 8)?.tasks.map(({ deadlineWords }) => deadlineWords)).toEqual([
      'trước ngày 15/12',
      'trước ngày 15/12',
    ]);
  });

  it.each([0, 100])('does not split at %i, where one side would be empty', (at) => {
    expect(splitTask(draft([task({})]), 0, at)).toBeNull();
  });

  it('puts a paragraph that had no place where it stands in the text', () => {
    const unplaced = [{ text: 'Các nội dung  khác', lines: [4, 4] as const }];
    const placed = placeUnplaced(draft([task({ lines: [1, 2] }), task({ lines: [9, 9] })], { unplaced }), 0);
    expect(placed.tasks.map(({ lines }) => lines[0])).toEqual([1, 4, 9]);
    expect(placed.tasks[1]?.content).toBe('Các nội dung khác');
    expect(placed.unplaced).toEqual([]);
  });
});

describe('units are settled once for the whole notice', () => {
  const group = {
    named: 'UBND các xã',
    meaning: { kind: 'members', names: ['Xã A', 'Xã B'] },
    isKnown: false,
    isGroup: true,
    isPartial: false,
    members: ['Xã A', 'Xã B'],
    nearest: null,
  } as const;
  const boardUnits = ['Xã A', 'Xã B'].map((name) => ({ name, group: 'xã' }));
  const all = draft([task({ leadUnits: ['UBND các xã', 'Xã A'] }), task({})], { units: [group], boardUnits });

  it('counts the rows before they are written', () => {
    expect(countRows(all)).toEqual({ tasks: 2, rows: 3 });
    expect(countRows(setMeaning(all, 'UBND các xã', { kind: 'asWritten' }))).toEqual({ tasks: 2, rows: 3 });
  });

  it('asks only about names that a ticked task uses', () => {
    expect(unitsToReview(all)).toHaveLength(1);
    expect(unitsToReview(changeTask(all, 0, { leadUnits: ['Xã A'] }))).toEqual([]);
    expect(unitsToReview(changeTask(all, 0, { isIncluded: false }))).toEqual([]);
  });
});

describe('tasks that a colleague imported meanwhile', () => {
  it('are unticked and named; places count the ticked ones', () => {
    const three = changeTask(draft([task({}), task({}), task({})]), 0, { isIncluded: false });
    const marked = markAlreadyThere(three, [{ place: 1, label: 'NV30' }]);
    expect(marked.tasks.map(({ isIncluded, alreadyThere }) => [isIncluded, alreadyThere])).toEqual([
      [false, null],
      [true, null],
      [false, 'NV30'],
    ]);
  });
});

describe('a file is read as the text it holds', () => {
  const bytes = (...values: readonly number[]) => Uint8Array.from(values);

  it.each([
    ['UTF-8', new TextEncoder().encode('Thông báo'), 'Thông báo'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16 as Notepad saves it', bytes(0xff, 0xfe, 0x54, 0x00, 0xf4, 0x00), 'Tô'],
  ])('%s', (_what, file, text) => {
    expect(decodeText(file)).toBe(text);
  });

  it.each([
    ['a Word file', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8)],
    ['a text in an old Vietnamese coding', bytes(0x54, 0x68, 0xab, 0x6e, 0x67)],
  ])('%s is no text, and said so', (_what, file) => {
    expect(decodeText(file)).toBeNull();
  });
});

describe('a unit that the list lacks', () => {
  const boardUnits = [{ name: 'Phòng Nội vụ', group: '' }];

  it('can be typed, is looked at like any name the board does not know, and is sent as written', () => {
    const typed = changeTask(draft([task({})], { boardUnits }), 0, { leadUnits: ['UBND xã Đông Sơn'] });
    expect(unitsToReview(typed).map(({ named }) => named)).toEqual(['UBND xã Đông Sơn']);
    expect(isUnknownUnit(typed, 'UBND xã Đông Sơn')).toBe(true);
    expect(requestOf(typed).units).toEqual([{ named: 'UBND xã Đông Sơn', meaning: { kind: 'asWritten' } }]);
  });

  it('is asked about once, whichever tasks get it', () => {
    const once = changeTask(draft([task({}), task({})], { boardUnits }), 0, { leadUnits: ['Công an xã'] });
    expect(unitsToReview(changeTask(once, 1, { leadUnits: ['Công an xã'] }))).toHaveLength(1);
  });

  it('is the board’s own where only capitals and spaces differ, and several stand apart by semicolons', () => {
    expect(typedNames(draft([], { boardUnits }), ' phòng  nội vụ; Công an xã;')).toEqual([
      'Phòng Nội vụ',
      'Công an xã',
    ]);
    const chosen = changeTask(draft([task({})], { boardUnits }), 0, { leadUnits: ['Phòng Nội vụ'] });
    expect(isUnknownUnit(chosen, 'Phòng Nội vụ')).toBe(false);
    expect(unitsToReview(chosen)).toEqual([]);
  });
});
