// The sample board's tasks a week later, for golden files that stand beside those of the first day.
import type { TypedRow } from '../sampleSnapshot.ts';

/** By Friday everything that was due is done, but for one unit that was reminded again. */
export function afterAWeek(rows: readonly TypedRow[]): readonly TypedRow[] {
  return rows.map((row) => {
    if (row.Mã !== 'NV04' && row.Mã !== 'NV20') return row;
    if (row['Đơn vị chủ trì'] === 'UBND xã Thạnh Mỹ')
      return { ...row, 'Đã đôn đốc': '01/12/2023; 04/12/2023; 07/12/2023' };
    if (row['Tiến độ'] === 'Hoàn thành') return row;
    return { ...row, 'Tiến độ': 'Hoàn thành', 'Ngày hoàn thành': '06/12/2023' };
  });
}
