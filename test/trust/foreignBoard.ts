// A workbook as an office had it before the add-on: two tables under headers of its own, with merged cells.
/// <reference types="google-apps-script" />

import { createLocalGoogle } from '../../src/local/index.ts';
import { MORNING, type Saved } from './smallBoard.ts';

export const TASKS: readonly (readonly string[])[] = [
  ['STT', 'Đầu việc', 'Bộ phận thực hiện', 'Thời hạn giao', 'Văn bản giao', 'Ngày xong', 'Số hiệu'],
  ['1', 'Rà soát thủ tục', 'Phòng Một', '30/11/2023', '12/TB', '28/11/2023', 'r1'],
  ['2', 'Báo cáo quý', '', '01/12/2023', '12/TB', '', 'r2'],
  ['3', 'Thống kê hồ sơ', 'Phòng Hai', '15/12/2023', '', '', 'r3'],
  ['', '', 'Phòng Ba', '15/12/2023', '', '', 'r4'],
  ['4', 'Tập huấn', 'Phòng Bốn, Phòng Năm', '20/12/2023', '', '', 'r5'],
  ['Tổng cộng', '', '', '', '', '', 'r6'],
];

export const CRITERIA: readonly (readonly string[])[] = [
  ['TT', 'Nội dung đánh giá', 'Điểm', '', 'Đơn vị tham mưu', 'Số hiệu'],
  ['', '', 'Tối đa', 'Tự chấm', '', ''],
  ['I. CHỈ ĐẠO', '', '3', '', '', 'c1'],
  ['1', 'Kế hoạch', '1', '1', 'Phòng Sáu', 'c2'],
  ['2', 'Kiểm tra', '2', '1,5', '', 'c3'],
];

/** Areas by sheet. */
export const MERGED = {
  'Nhiệm vụ': ['C2:C3', 'A4:A5', 'B4:B5'],
  'Tiêu chí': ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2', 'A3:B3', 'E4:E5'],
} as const;

/** Saved as the office left it, with no trace of the add-on. */
export function foreignBoard(): Saved {
  const google = createLocalGoogle({ now: MORNING });
  const clerk = google.user('owner');
  clerk.renameSheet(google.sheetNames()[0] ?? '', 'Nhiệm vụ');
  google.asScript((services) => {
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    const spreadsheet = app.getActiveSpreadsheet();
    spreadsheet.insertSheet('Tiêu chí');
    for (const name of ['Nhiệm vụ', 'Tiêu chí']) spreadsheet.getSheetByName(name)?.deleteRows(40, 961);
  });
  clerk.paste('Nhiệm vụ', 'A1', TASKS);
  clerk.paste('Tiêu chí', 'A1', CRITERIA);
  google.asScript((services) => {
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    for (const [name, areas] of Object.entries(MERGED)) {
      for (const area of areas) app.getActiveSpreadsheet().getSheetByName(name)?.getRange(area).merge();
    }
  });
  return google.save();
}
