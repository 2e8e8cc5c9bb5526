// Whether a sheet is asked about: not where a person has confirmed it and all of it is done, which only the cells themselves can tell.
import { describe, expect, it } from 'vitest';
import { signatureOfCells } from '../../../src/actions/adopt/cellsSignature.ts';
import { askAboutAdoptions, hasOpenCandidates } from '../../../src/actions/adopt/decideAdoptions.ts';
import type { SheetLayout } from '../../../src/workbook/layout.ts';
import { sheetOf } from './arbitrarySheet.ts';

const CELLS = [
  ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn giao', 'Tiến độ', ''],
  ['1', 'Rà soát', 'Văn phòng', '30/11/2023', 'Hoàn thành', ''],
];

/** A sheet in which everything was written that was confirmed, and which a run left without its mark. */
function leftBehind(id: number, confirmed: SheetLayout['cells'] = CELLS): SheetLayout {
  const layout = sheetOf(`Việc ${id}`, CELLS, []);
  return {
    ...layout,
    id,
    adoption: { kind: 'unfinished', headerRow: 1, becomes: signatureOfCells(confirmed), firstAdded: 9, split: null },
  };
}

const workbook = (...sheets: readonly SheetLayout[]) => ({
  locale: 'vi_VN',
  timeZone: 'Asia/Ho_Chi_Minh',
  tabNames: sheets.map(({ name }) => name),
  sheets,
});

describe('a sheet that holds all that was confirmed', () => {
  it('is taken without a word', () => {
    const decision = askAboutAdoptions(workbook(leftBehind(1)), new Map());
    expect(decision).toMatchObject({ kind: 'go', adopted: [{ layout: { id: 1 } }] });
  });

  it('settles its table, whatever other sheet looks like it', () => {
    const other = { ...sheetOf('Nhiệm vụ năm nay', CELLS, []), id: 2 };
    expect(hasOpenCandidates(workbook(other, leftBehind(1)))).toBe(false);
    expect(askAboutAdoptions(workbook(other, leftBehind(1)), new Map())).toMatchObject({
      kind: 'go',
      adopted: [{ layout: { id: 1 } }],
    });
  });

  it('is told by what stands in it, not by blank cells beside or below', () => {
    const wider = [...CELLS.map((row) => [...row, '', '']), ['', '']];
    expect(hasOpenCandidates(workbook(leftBehind(1, wider)))).toBe(false);
  });
});

describe('a sheet is asked about', () => {
  it('where someone has changed a cell since', () => {
    const other = CELLS.map((row) => row.map((cell) => (cell === 'Rà soát' ? 'Rà soát lại' : cell)));
    expect(hasOpenCandidates(workbook(leftBehind(1, other)))).toBe(true);
    expect(askAboutAdoptions(workbook(leftBehind(1, other)), new Map()).kind).toBe('ask');
  });

  it('where a copy of it says the same of itself', () => {
    expect(hasOpenCandidates(workbook(leftBehind(1), leftBehind(2)))).toBe(true);
  });
});
