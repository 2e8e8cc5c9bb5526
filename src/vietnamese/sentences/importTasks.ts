// What the import of a notice says: refusals, what was written and where, what was taken back.

import { formatDate } from '../date.ts';
import { joinAtMost } from '../list.ts';
import { formatCount } from '../number.ts';
import { quote } from '../quote.ts';
import { shortened } from '../shortened.ts';

const MOST_NAMED = 8;
/** Of a task, so that it is found in the list. */
const MOST_LETTERS_NAMED = 60;
const more = (count: number) => `${formatCount(count)} mục khác`;

// What a deadline comes to

export const dueOn = (day: string, isOverdue: boolean) => `Hạn ${formatDate(day)}${isOverdue ? ' (đã qua)' : ''}`;
export const deadlineUnreadable = () => 'Chưa hiểu thời hạn';
export const rowNumbered = (row: number) => `dòng ${row}`;

// Refusals before anything is written

export const textEmpty = () => 'Chưa có văn bản. Hãy dán nội dung văn bản vào ô, hoặc mở một tệp .txt.';
export const textTooLong = () =>
  'Văn bản quá dài (hơn 300 trang). Hãy chỉ dán phần giao nhiệm vụ, hoặc nhập làm nhiều lần.';
export const noTaskFound = () =>
  'Không thấy nhiệm vụ nào trong văn bản này. Tiện ích đọc thông báo kết luận, kế hoạch, công văn tiếng Việt có giao việc cho đơn vị. Hãy kiểm tra xem đã dán đủ nội dung chưa; văn bản quét thành ảnh phải chuyển thành chữ trước.';
export const tooManyTasks = (found: number, most: number) =>
  `Văn bản có ${formatCount(found)} nhiệm vụ, mỗi lần nhập được nhiều nhất ${formatCount(most)}. Hãy dán từng phần của văn bản.`;
export const tooManyRows = (rows: number, most: number) =>
  `Các nhiệm vụ này thành ${formatCount(rows)} dòng, mỗi lần nhập được nhiều nhất ${formatCount(most)} dòng. Hãy nhập làm nhiều lần. Chưa ghi gì vào bảng.`;
export const nothingChosen = () => 'Chưa chọn nhiệm vụ nào để nhập.';
export const contentMissing = () =>
  `Có nhiệm vụ được chọn mà chưa có nội dung. Hãy ghi nội dung hoặc bỏ chọn. Chưa ghi gì vào bảng.`;
export const cellTooLong = (task: string, column: string) =>
  `Nhiệm vụ ${quote(shortened(task, MOST_LETTERS_NAMED))}: ${quote(column)} dài quá 50.000 ký tự, một ô không chứa được. Hãy rút ngắn. Chưa ghi gì vào bảng.`;
export const unitGone = (unit: string) =>
  `Trang Đơn vị không còn ${quote(unit)}. Hãy đóng khung này, mở lại và chọn lại đơn vị. Chưa ghi gì vào bảng.`;
export const groupWithoutMembers = (group: string) =>
  `Chưa chọn đơn vị nào trong ${quote(group)}. Hãy chọn ít nhất một đơn vị, hoặc giữ nguyên tên nhóm. Chưa ghi gì vào bảng.`;
export const columnMissing = (header: string) =>
  `Bảng không còn cột ${quote(header)} để ghi. Hãy bấm CCHC → Thiết lập, sửa bảng rồi nhập lại. Chưa ghi gì vào bảng.`;
export const meanwhileThere = (labels: readonly string[]) =>
  `Trong lúc bạn xem, bảng đã có thêm ${formatCount(labels.length)} nhiệm vụ trong số này (${joinAtMost(labels, MOST_NAMED, more)}). Các nhiệm vụ ấy đã được bỏ chọn; hãy xem lại rồi nhập. Chưa ghi gì vào bảng.`;

// What was written

export const imported = (
  tasks: number,
  rows: number,
  sheet: string,
  span: { readonly first: number; readonly last: number; readonly isUnbroken: boolean } | null,
  codes: readonly string[],
) =>
  `Đã nhập ${formatCount(tasks)} nhiệm vụ${rows === tasks ? '' : ` (${formatCount(rows)} dòng)`} vào trang ${quote(sheet)}, ${span === null ? '' : `${place(span)}, `}${codeSpan(codes)}.`;

const place = ({ first, last, isUnbroken }: { first: number; last: number; isUnbroken: boolean }) =>
  first === last ? `dòng ${first}` : `${isUnbroken ? 'dòng' : 'trong các dòng'} ${first} đến ${last}`;

const codeSpan = (codes: readonly string[]) => {
  const [first = ''] = codes;
  const last = codes[codes.length - 1] ?? first;
  return first === last ? `mã ${first}` : `mã ${first} đến ${last}`;
};

export const filterIsOn = () => 'Trang đang bật bộ lọc nên dòng mới có thể chưa hiện; hãy lọc lại hoặc tắt bộ lọc.';
export const unitsAdded = (names: readonly string[]) =>
  `Đã thêm vào trang Đơn vị: ${joinAtMost(names.map(quote), MOST_NAMED, more)}. Hãy ghi Nhóm cho các đơn vị mới.`;
export const aliasesRemembered = (count: number) => `Đã ghi nhớ ${formatCount(count)} tên khác của đơn vị.`;
export const aliasesStay = (sheet: string) =>
  `Có người đang sửa trang ${quote(sheet)} nên các tên khác vừa ghi nhớ vẫn còn ở đó; hãy tự xóa nếu không cần.`;
export const unitsNotWritten = () =>
  'Chưa ghi được vào trang Đơn vị (tên khác, đơn vị mới); hãy bổ sung ở trang đó. Các nhiệm vụ đã nhập đủ.';
export const figuresNotUpdated = (reason: string) => `Riêng số liệu chưa được cập nhật. ${reason}`;

// What could not be written

export const boardMoved = () =>
  'Có người đang sắp xếp, thêm hoặc xóa dòng nên chưa nhập được. Chưa ghi gì vào bảng. Hãy đợi một lát rồi bấm nhập lần nữa.';
export const rowsFilled = (sheet: string, cell: string) =>
  `Ở trang ${quote(sheet)} có công thức tự điền vào các dòng trống dưới bảng (ô ${cell}) nên chưa thêm được dòng mới. Chưa ghi gì vào bảng. Hãy thu hẹp vùng của công thức hoặc xóa công thức đó rồi nhập lại.`;
export const blankRowsLeft = (sheet: string, first: number, last: number) =>
  `Ở trang ${quote(sheet)} còn các dòng trống vừa được thêm, dòng ${first} đến ${last}; có thể xóa các dòng này.`;
export const takenBack = () => 'Chưa nhập được đủ các dòng nên đã gỡ lại toàn bộ; bảng vẫn như trước khi nhập.';
export const leftBehind = (sheet: string, rows: readonly number[]) =>
  `Chưa nhập được trọn vẹn và chưa gỡ lại hết: ở trang ${quote(sheet)} còn dòng ${joinAtMost(rows.map(String), MOST_NAMED, more)} của lần nhập này, dở dang hoặc vừa có người sửa. Hãy xem lại, xóa dòng không cần giữ, rồi nhập lại.`;

// Taking back

export const undone = (rows: number) => `Đã gỡ ${formatCount(rows)} dòng vừa nhập; bảng trở lại như trước khi nhập.`;
export const undonePartly = (rows: number, kept: readonly string[], gone: number) =>
  [
    rows === 0 ? 'Chưa gỡ dòng nào.' : `Đã gỡ ${formatCount(rows)} dòng vừa nhập.`,
    kept.length === 0
      ? ''
      : `Giữ lại ${formatCount(kept.length)} dòng đã có người sửa: ${joinAtMost(kept, MOST_NAMED, more)}.`,
    gone === 0 ? '' : `${formatCount(gone)} dòng không còn trong bảng như lúc nhập.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
export const codeInRow = (code: string, row: number) => `${code} (dòng ${row})`;
export const undoStopped = (rows: number) =>
  `Có người đang sửa bảng nên mới gỡ được ${formatCount(rows)} dòng. Các dòng khác vẫn còn; hãy bấm Hoàn tác lần nữa.`;
