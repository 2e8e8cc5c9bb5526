// Small boards for the tests of the import, as named sheets of cells.

import type { Cell } from '../../../src/workbook/cell.ts';
import { columnEntries } from '../../../src/workbook/reading/findTable.ts';
import { tables } from '../../../src/workbook/schema/index.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { snapshotOf } from '../../workbooks.ts';

type Row = Readonly<Record<string, Cell>>;

function sheetOf(table: 'tasks' | 'units' | 'criteria', rows: readonly Row[]): Cell[][] {
  const columns = columnEntries(tables[table]);
  return [columns.map(([, { header }]) => header), ...rows.map((row) => columns.map(([key]) => row[key] ?? ''))];
}

export const UNITS: readonly Row[] = [
  { name: 'Phòng Nội vụ', aliases: 'Phòng NV', group: 'Phòng chuyên môn' },
  { name: 'Văn phòng HĐND và UBND', aliases: '', group: 'Phòng chuyên môn' },
  { name: 'Phòng Văn hóa và Thông tin', aliases: 'Phòng VH-TT', group: 'Phòng chuyên môn' },
  { name: 'UBND xã Bình An', aliases: '', group: 'Xã, thị trấn' },
  { name: 'UBND thị trấn Tân Lập', aliases: '', group: 'Xã, thị trấn' },
  { name: 'Trung tâm Y tế', aliases: '', group: 'Đơn vị sự nghiệp' },
];

export function boardWith(tasks: readonly Row[] = [], units: readonly Row[] = UNITS): WorkbookSnapshot {
  return snapshotOf({
    overview: [['']],
    criteria: sheetOf('criteria', [
      { code: 'I', content: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH' },
      {
        code: '1',
        content: 'Công khai thủ tục hành chính tại bộ phận một cửa',
        maxPoints: 2,
        scoringRule: 'Nhập điểm',
      },
      { code: '2', content: 'Tỷ lệ hồ sơ nộp trực tuyến', maxPoints: 2, scoringRule: 'Nhập điểm' },
      { code: '3', content: 'Đánh giá, xếp loại cán bộ, công chức', maxPoints: 1, scoringRule: 'Nhập điểm' },
    ]),
    tasks: sheetOf('tasks', tasks),
    units: sheetOf('units', units),
    settings: [['Tên', 'Giá trị']],
  });
}
