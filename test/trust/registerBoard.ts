// The small board of an office that also keeps the register of inspections, a sheet that appears on use.

import { pasteUnder } from '../headers.ts';
import { open, type Saved } from './smallBoard.ts';

const SHEET = 'Sổ kiểm tra';

/** Few rows beyond those in use, for every formatted cell is copied with each board. */
const ROWS = 16;

/** Units, contents, days, minutes, reports, recommendations, dates, days they were put right. */
const HEADERS = [
  'Đơn vị được kiểm tra',
  'Nội dung',
  'Ngày kiểm tra',
  'Biên bản',
  'Báo cáo kết quả',
  'Kiến nghị, xử lý',
  'Hạn khắc phục',
  'Ngày khắc phục',
];

const INSPECTIONS: readonly (readonly string[])[] = [
  ['Phòng Nội vụ', 'Lập hồ sơ', '06/11/2023', '05/BB', '61/BC', 'Lập đủ hồ sơ', '30/11/2023', ''],
  ['Phòng Tư pháp', 'Rà soát văn bản', '07/11/2023', '', '', 'Công bố danh mục', 'Trước ngày 06/12/2023', ''],
  ['Văn phòng', 'Bộ phận một cửa', '08/11/2023', '07/BB', '62/BC', 'Niêm yết thủ tục', '', ''],
  ['UBND xã Bình An', 'Bộ phận một cửa', '09/11/2023', '08/BB', '63/BC', 'Niêm yết', '20/11/2023', '24/11/2023'],
  ['Đơn vị lạ; Phòng Nội vụ', 'Kỷ luật công vụ', 'tuần trước', '09/BB', '64/BC', 'Không', '', ''],
  ['Văn phòng', 'Kiểm soát thủ tục', '18/12/2023', '', '', '', '', ''],
];

/** Opened by the office's setting and filled in; its figures never computed. */
export function openRegister(workbook: Saved): Saved {
  const { google, script } = open(workbook);
  const clerk = google.user('clerk');
  const settings = google.view('Cấu hình').rows.map(({ cells }) => cells[0]?.shown);
  clerk.type('Cấu hình', `B${settings.indexOf('Mở trang “Sổ kiểm tra”') + 1}`, 'Có');
  script.run('updateFigures');
  // The update opened the history, too.
  for (const sheet of [SHEET, 'Lịch sử']) clerk.deleteRows(sheet, ROWS + 1, google.frame(sheet).rowCount - ROWS);
  pasteUnder(google, SHEET, 2, HEADERS, INSPECTIONS);
  return google.save();
}
