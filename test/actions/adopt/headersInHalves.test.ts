// Headers of an office's own sheet are renamed in two writes, so that at each of them enough stay the same to tell the columns by.
import { describe, expect, it } from 'vitest';
import { adoptionSteps } from '../../../src/actions/adopt/adoptionSteps.ts';
import { findCandidates } from '../../../src/actions/adopt/findCandidates.ts';
import { planAdoption } from '../../../src/actions/adopt/planAdoption.ts';
import { sheetOf } from './arbitrarySheet.ts';

/** The headers that each write changes. */
function headerWrites(headers: readonly string[]): readonly (readonly number[])[] {
  const layout = sheetOf(
    'Theo dõi',
    [headers, ['1', 'Rà soát thủ tục', 'Phòng Một', '30/11/2023', 'Đang làm', '28/11/2023']],
    [],
  );
  const [candidate] = findCandidates({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', tabNames: [], sheets: [layout] });
  const adoption = candidate === undefined ? null : planAdoption(layout, candidate.choice);
  if (adoption?.kind !== 'possible') throw new Error('The sheet is not proposed');
  return adoptionSteps(layout, adoption.plan).flatMap((step) => {
    if (step.kind !== 'writeCells') return [];
    const columns = step.change.cells.filter(({ row }) => row === 1).map(({ column }) => column);
    return columns.length === 0 ? [] : [columns];
  });
}

describe('the headers that get other words', () => {
  const HEADERS = ['STT', 'Đầu việc', 'Bộ phận thực hiện', 'Hạn xử lý', 'Tình hình', 'Ngày xong'];

  it('are written in two parts, each header once', () => {
    const writes = headerWrites(HEADERS);
    expect(writes).toHaveLength(2);
    const columns = writes.flat();
    expect(new Set(columns).size).toBe(columns.length);
    expect(columns.length).toBeGreaterThan(3);
    expect(Math.max(...writes.map(({ length }) => length))).toBeLessThanOrEqual(Math.ceil(columns.length / 2));
  });
});
