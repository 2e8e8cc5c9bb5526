// Tasks of an office's table are told from what stands between and below them, and nothing that may be a task is taken for less.
import { describe, expect, it } from 'vitest';
import { taskCodes } from '../../../../src/actions/adopt/rows/taskCodes.ts';
import { readTaskRows } from '../../../../src/actions/adopt/rows/taskRows.ts';

const HEADERS = ['STT', 'Nội dung', 'Đơn vị', 'Thời hạn', 'Ghi chú'];
const COLUMNS = { code: 0, content: 1, leadUnits: 2, deadline: 3 };
const TASK = ['1', 'Rà soát', 'Văn phòng', '30/11/2023', ''];
const NEXT = ['2', 'Báo cáo', 'Văn phòng', '15/12/2023', ''];

const kindsOf = (rows: readonly (readonly string[])[], columns: object = COLUMNS, wide: readonly number[] = []) =>
  readTaskRows({ rows, columns: { ...columns }, headers: HEADERS, wide: new Set(wide) }).map(({ kind }) => kind);

/** What a row is above two tasks with numbers. */
const above = (row: readonly string[]) => kindsOf([row, TASK, NEXT])[0];

describe('a row above numbered tasks', () => {
  it.each<[string, readonly string[], string]>([
    ['a name without a number', ['', 'Lĩnh vực cải cách thủ tục', '', '', ''], 'group'],
    ['a name in the column of numbers', ['Lĩnh vực cải cách thủ tục', '', '', '', ''], 'group'],
    ['a numeral and a name in one cell', ['II. THỦ TỤC', '', '', '', ''], 'group'],
    ['a letter and a name', ['B', 'Nhiệm vụ thường xuyên', '', '', ''], 'group'],
    ['a code that was numbered ahead', ['NV07', '', '', '', ''], 'task'],
    ['a number that was numbered ahead', ['7', '', '', '', ''], 'task'],
    ['a content with a number, still without a unit', ['7', 'Tập huấn', '', '', ''], 'task'],
    ['a content with a unit, still without a number', ['', 'Tập huấn', 'Văn phòng', '', ''], 'task'],
    ['a part of the task above it', ['', '- Trên hệ thống loa', '', '', ''], 'note'],
    ['a sum', ['', 'Tổng cộng', '', '', '65'], 'note'],
    ['a sum over the first columns', ['Cộng: 24 nhiệm vụ', '', '', '', ''], 'note'],
    ['a task that sums something up', ['3', 'Tổng số hóa hồ sơ', '', '', ''], 'task'],
    ['work that only sounds like a sum', ['', 'Công tác tuyên truyền', '', '', 'gấp'], 'task'],
    ['the headers once more', HEADERS, 'note'],
    ['the numbers of the columns once more', ['(1)', '(2)', '(3)', '(4)', '(5)'], 'note'],
    ['a dash that somebody put there', ['-', 'Ghi chú của lãnh đạo', 'Văn phòng', '', ''], 'note'],
    ['nothing', ['', '', '', '', ''], 'blank'],
  ])('%s', (_, row, kind) => {
    expect(above(row)).toBe(kind);
  });
});

describe('below the last task', () => {
  it('a content alone is a task that was begun, not the name of a group', () => {
    expect(kindsOf([TASK, NEXT, ['', 'Tập huấn', '', '', '']])).toEqual(['task', 'task', 'task']);
  });

  it('the signature is none, wherever its words stand', () => {
    const rows = [
      TASK,
      NEXT,
      [],
      ['Nơi nhận:', '', '', 'TM. ỦY BAN NHÂN DÂN', ''],
      ['- Lưu: VT.', '', '', 'CHỦ TỊCH', ''],
    ];
    expect(kindsOf(rows)).toEqual(['task', 'task', 'blank', 'note', 'note']);
  });

  it('words like those of a signature above a numbered task are no end', () => {
    expect(kindsOf([['', '', '', 'TM. ỦY BAN NHÂN DÂN', ''], TASK, NEXT])).toEqual(['task', 'task', 'task']);
  });
});

describe('without a column of numbers', () => {
  const bare = (content: string, wide: readonly number[] = []) =>
    kindsOf(
      [['', content, '', '', ''], TASK, NEXT].map((row) => row.slice(1)),
      { content: 0, leadUnits: 1, deadline: 2 },
      wide,
    )[0];

  it.each([
    ['CHUYỂN ĐỔI SỐ', 'group'],
    ['Lĩnh vực chuyển đổi số', 'group'],
    ['Tập huấn chữ ký số', 'task'],
  ])('%j may be the name of a group only where it looks like one: %s', (content, kind) => {
    expect(bare(content)).toBe(kind);
  });

  it('a cell merged over the table is one', () => {
    expect(bare('Tập huấn chữ ký số', [0])).toBe('group');
  });
});

describe('the codes', () => {
  const codesOf = (rows: readonly (readonly string[])[]) => {
    const kinds = readTaskRows({ rows, columns: COLUMNS, headers: HEADERS, wide: new Set() });
    const { kind, codes } = taskCodes(kinds, rows, COLUMNS);
    return [kind, ...codes.map(({ position, code }) => `${position} ${code}`)];
  };

  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      'numbers that go on are codes as they are',
      [['', 'Thể chế'], TASK, ['', 'Thủ tục'], NEXT],
      ['usable', '0 I', '2 II'],
    ],
    [
      'numbers that begin again name their group',
      [['', 'Thể chế'], TASK, ['', 'Thủ tục'], ['1', 'Công khai', 'Văn phòng', '15/12/2023']],
      ['grouped', '0 I', '1 I.1', '2 II', '3 II.1'],
    ],
    [
      'beside numbered groups, one without a numeral is a remark',
      [['I', 'Thể chế'], TASK, ['', 'Trong đó'], NEXT],
      ['usable', '0 I', '2 -'],
    ],
    [
      'numbers that mean different tasks in one group are none',
      [TASK, ['1', 'Công khai', 'Văn phòng', '15/12/2023']],
      ['repeated'],
    ],
    ['one order to several units keeps its number', [TASK, ['1', 'Rà soát', 'Phòng Nội vụ', '30/11/2023']], ['usable']],
  ])('%s', (_, rows, expected) => {
    expect(codesOf(rows)).toEqual(expected);
  });
});
