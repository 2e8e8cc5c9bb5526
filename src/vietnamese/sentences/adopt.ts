// What is said of a sheet that the office already has, before and after the board works in it.

import { joinAtMost, joinWithAnd } from '../list.ts';
import { formatCount } from '../number.ts';
import { quote } from '../quote.ts';
import { shortened } from '../shortened.ts';

/** More places than this are counted, not named. */
const MOST_NAMED = 12;

/** A long text is known by how it begins. */
const LONGEST_NAME = 40;

const places = (names: readonly string[]) => joinAtMost(names, MOST_NAMED, (more) => `${formatCount(more)} ô khác`);

/** The header of a column that stays someone's own although it reads like one of the board's. */
export const ownHeader = (header: string, number: number) =>
  number === 1 ? `${header} (riêng)` : `${header} (riêng ${number})`;

/** The note on a header that was changed. */
export const formerHeader = (header: string) => `Tiêu đề trước đây: ${quote(header)}.`;

// What is going to happen

export const rowsFound = (headerRow: number, rows: number) =>
  `Tiêu đề ở hàng ${headerRow}; ${formatCount(rows)} dòng có nội dung bên dưới. Tên trang, các hàng phía trên và thứ tự cột giữ nguyên.`;

export const columnMeans = (letter: string, header: string, meaning: string) =>
  header === meaning ? `Cột ${letter}: ${quote(meaning)}.` : `Cột ${letter} ${quote(header)} là ${quote(meaning)}.`;

export const columnsLeft = (headers: readonly string[]) =>
  `Giữ nguyên, không dùng để tính: ${joinAtMost(headers.map(quote), MOST_NAMED, (more) => `${formatCount(more)} cột khác`)}.`;

export const headersRenamed = (
  changes: readonly { readonly cell: string; readonly was: string; readonly text: string }[],
) =>
  `Đổi tiêu đề: ${joinWithAnd(changes.map(({ cell, was, text }) => `ô ${cell} ${quote(was)} thành ${quote(text)}`))}. Tiêu đề cũ được ghi vào ghi chú của ô.`;

export const headersRepeated = (row: number, cells: readonly string[]) =>
  `Tiêu đề đang ở hai hàng: hàng ${row} thành hàng tiêu đề, tiêu đề của cột được ghi thêm vào ${places(cells)}.`;

export const headerMergesSplit = (areas: readonly string[]) => `Tách ô gộp ở tiêu đề: ${places(areas)}.`;

export const mergesSplit = (areas: readonly string[], filled: readonly string[]) =>
  filled.length === 0
    ? `Tách ${formatCount(areas.length)} vùng ô gộp (${places(areas)}); nội dung ở lại ô đầu của vùng.`
    : `Tách ${formatCount(areas.length)} vùng ô gộp (${places(areas)}) và điền lại nội dung vào ${formatCount(filled.length)} ô: ${places(filled)}.`;

export const mergesKept = (areas: readonly string[]) =>
  `Còn ${formatCount(areas.length)} vùng ô gộp (${places(areas)}): chỉ dòng đầu của mỗi vùng có nội dung, các dòng sau được đọc là để trống; không sắp xếp và lọc được.`;

export const valuesNotShared = (areas: readonly string[]) =>
  `Điểm và kết quả trong ô gộp ${places(areas)} được hiểu là của dòng đầu, không nhân ra các dòng sau. Xem lại sau khi thiết lập.`;

export const unitsParted = (cells: readonly string[]) =>
  `Ô ghi nhiều đơn vị: ngăn các đơn vị bằng dấu chấm phẩy ở ${formatCount(cells.length)} ô: ${places(cells)}. Đơn vị đứng đầu được tính điểm, tính việc.`;

export const headingsParted = (cells: readonly { readonly cell: string; readonly text: string }[]) =>
  `Tách mã và tên ghi chung một ô: ${joinAtMost(
    cells.map(({ cell, text }) => (text === '' ? `ô ${cell} để trống` : `ô ${cell} ghi ${quote(text)}`)),
    MOST_NAMED,
    (more) => `${formatCount(more)} ô khác`,
  )}.`;

export const codesRestored = (cells: readonly { readonly cell: string; readonly text: string }[]) =>
  `Mã đã bị đổi thành số hoặc ngày được ghi lại theo thứ tự các dòng: ${joinAtMost(
    cells.map(({ cell, text }) => `ô ${cell} ghi ${quote(text)}`),
    MOST_NAMED,
    (more) => `${formatCount(more)} ô khác`,
  )}.`;

export const neededMissing = (headers: readonly string[]) =>
  `Chưa thấy cột ${joinWithAnd(headers.map(quote))}: cột được thêm để trống, điền dần sau. Nếu trang có cột này, hãy chọn lại.`;

export const codesGiven = (header: string, count: number) =>
  `Số thứ tự đánh lại từ đầu ở mỗi nhóm nên không dùng làm mã được; cột ${quote('Mã')} mới được điền ${formatCount(count)} mã ghép từ nhóm và cột ${quote(header)}.`;

export const codesNotUnique = (header: string) =>
  `Cột ${quote(header)} có số lặp lại ở các nhiệm vụ khác nhau nên giữ nguyên, không dùng làm mã.`;

export const blankCodesFilled = () => 'Nhiệm vụ nào chưa có mã thì được điền NV01, NV02… vào ô mã còn trống.';

export const newCodesFilled = () => `Cột ${quote('Mã')} mới được điền NV01, NV02… cho các nhiệm vụ.`;

interface NotTask {
  readonly row: number;
  readonly words: string;
  readonly code: string;
}

const rowsNamed = (rows: readonly NotTask[], withCode: boolean) =>
  joinAtMost(
    rows.map(
      ({ row, words, code }) => `hàng ${row} ${quote(shortened(words, LONGEST_NAME))}${withCode ? ` (${code})` : ''}`,
    ),
    MOST_NAMED,
    (more) => `${formatCount(more)} hàng khác`,
  );

export const groupsAreNoTasks = (rows: readonly NotTask[]) =>
  `Tên nhóm không phải là nhiệm vụ nên không được tính, ghi nhận ở cột ${quote('Mã')}: ${rowsNamed(rows, true)}.`;

export const notesAreNoTasks = (rows: readonly NotTask[]) =>
  `Dòng cộng, dòng ghi chú, phần ký không phải là nhiệm vụ: giữ nguyên và ghi dấu “-” ở cột ${quote('Mã')} để không tính: ${rowsNamed(rows, false)}.`;

export const unitsGiven = (count: number) =>
  `Tên nhóm là tên đơn vị: cột ${quote('Đơn vị chủ trì')} mới được điền theo tên nhóm ở ${formatCount(count)} dòng.`;

export const progressGiven = (count: number, ticked: readonly string[], fromDays: boolean) => {
  const sources = [
    ...(ticked.length > 0 ? [`dấu đánh ở cột ${joinWithAnd(ticked)}`] : []),
    ...(fromDays ? ['ngày hoàn thành đã ghi'] : []),
  ];
  return `Cột ${quote('Tiến độ')} mới được điền ở ${formatCount(count)} dòng theo ${joinWithAnd(sources)}.`;
};

export const statesReworded = (
  states: readonly { readonly was: string; readonly text: string; readonly cells: readonly string[] }[],
) =>
  `Ghi trạng thái theo danh sách của bảng: ${states
    .map(({ was, text, cells }) => `${quote(was)} thành ${quote(text)} ở ô ${places(cells)}`)
    .join('; ')}.`;

export const pointsTakenAsTheyAre = (header: string) =>
  `Cột ${quote(header)} ghi sẵn điểm nên điểm được lấy đúng như đã ghi; cột ${quote('Cách tính điểm')} mới để trống.`;

export const pointsScoredAgain = (header: string, rule: string) =>
  `Lưu ý: cột ${quote(header)} ghi sẵn điểm, nếu dùng thêm cột ${quote(rule)} làm ${quote('Cách tính điểm')} thì số đã ghi bị hiểu là kết quả và được chấm lại. Nên để nguyên cột ${quote(rule)}.`;

export const columnsAdded = (letter: string, headers: readonly string[]) =>
  `Thêm bên phải, từ cột ${letter}: ${headers.join(', ')}.`;

export const nothingElse = () => 'Mọi ô khác giữ nguyên nội dung và vị trí.';

export const sheetReplaced = (sheet: string) =>
  `Trang ${quote(sheet)} đang trống sẽ không dùng nữa; trang không bị xóa.`;

export const sheetKept = (sheet: string, table: string) =>
  `Trang ${quote(sheet)} giữ nguyên và không hỏi lại nữa. Nếu muốn dùng trang này, hãy xóa trang ${quote(table)} còn trống rồi chạy lại.`;

// Refusals

export const mainColumnMissing = (header: string) => `Chọn cột là ${quote(header)} thì mới dùng được trang này.`;

export const headerRowOutside = () => 'Hàng tiêu đề không nằm trong trang hoặc đang để trống. Chọn hàng khác.';

export const headersUnsettled = () =>
  'Tiêu đề của các cột trùng nhau nên không phân biệt được. Hãy đổi tiêu đề cho khác nhau rồi thử lại.';

export const sheetChanged = (sheet: string) =>
  `Trang ${quote(sheet)} vừa có thay đổi. Hãy xem lại các cột rồi xác nhận lần nữa.`;

export const sheetGone = () =>
  'Trang này không còn trong bảng tính, hoặc đã được dùng. Hãy đóng hộp thoại và chạy lại.';

// The question without a dialog

export const useThisSheet = (sheet: string, table: string, lines: readonly string[]) =>
  [
    `Trang ${quote(sheet)} có vẻ là bảng ${quote(table)} của cơ quan. Nếu dùng trang này:`,
    lines.map((line) => `• ${line}`).join('\n'),
    `Chọn Có để dùng trang này như trên; chọn Không để giữ trang này như cũ và tạo trang ${quote(table)} mới; chọn Hủy để dừng, chưa thay đổi gì.`,
  ].join('\n\n');

// Once it is done

export const sheetsAdopted = (sheets: readonly { readonly sheet: string; readonly table: string }[]) =>
  `Đã dùng ${joinWithAnd(sheets.map(({ sheet, table }) => `trang ${quote(sheet)} làm bảng ${quote(table)}`))}. Bấm CCHC → Cập nhật số liệu để tính.`;

export const sheetsLeftAlone = (sheets: readonly string[]) =>
  `Giữ nguyên, không dùng trang ${joinAtMost(sheets.map(quote), MOST_NAMED, (more) => `${formatCount(more)} trang khác`)}. Nếu đó là bảng tiêu chí hoặc nhiệm vụ, hãy xem tiêu đề của bảng có nằm trong 20 hàng đầu không.`;

export const dialogOpened = () =>
  'Hãy xem các trang đang có trong hộp thoại vừa mở. Nếu hộp thoại trắng, đóng lại rồi bấm Thiết lập, sửa bảng lần nữa.';
