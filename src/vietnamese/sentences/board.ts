// What is said about sheets, columns, settings and actions.

import { joinWithAnd } from '../list.ts';
import { formatCount } from '../number.ts';
import { quote } from '../quote.ts';

export const settingNotAChoice = (label: string, typed: string, choices: readonly string[], fallback: string) =>
  `${label}: không có lựa chọn ${quote(typed)}. Hãy chọn một trong: ${choices.map(quote).join(', ')}. Tạm tính theo ${quote(fallback)}.`;

export const settingNotDays = (label: string, typed: string, most: number, fallback: number) =>
  `${label}: ${quote(typed)} không phải số ngày từ 0 đến ${most}. Tạm tính theo ${fallback} ngày.`;

export const settingFault = (label: string, text: string) => `${label}: ${text}`;

export const where = (sheet: string, row: number, column: string) => `${sheet}, dòng ${row}, cột ${quote(column)}`;

/** `place` as `where` gives it. */
export const at = (place: string, text: string) => `${place}: ${text}`;

export const sheetMissing = (sheet: string) =>
  `Không thấy trang ${quote(sheet)}. Hãy bấm CCHC → Thiết lập, sửa bảng để nhận lại trang đã đổi tên hoặc tạo trang mới. Chưa có ô nào bị thay đổi.`;

export const sheetHidden = (sheet: string) =>
  `Trang ${quote(sheet)} đang ẩn. Hãy cho hiện lại trang này (bấm nút ≡ ở góc dưới bên trái rồi chọn tên trang), sau đó bấm lại.`;

export const sheetContested = (sheet: string) =>
  `Có nhiều trang cùng được nhận là ${quote(sheet)}. Hãy đặt tên trang cần dùng đúng là ${quote(sheet)}, hoặc xóa các trang thừa, rồi làm lại. Chưa có ô nào bị thay đổi.`;

export const pageContested = (sheet: string) =>
  `Có nhiều trang cùng được nhận là ${quote(sheet)} nên trang này chưa được cập nhật. Hãy đặt tên trang cần dùng đúng là ${quote(sheet)}, hoặc xóa các trang thừa.`;

export const columnsMissing = (sheet: string, columns: readonly string[]) =>
  `Trang ${quote(sheet)} không còn cột ${joinWithAnd(columns.map(quote))}. Hãy bấm CCHC → Thiết lập, sửa bảng để chỉ lại cột đã đổi tên hoặc thêm cột mới. Chưa có ô nào bị thay đổi.`;

export const ownColumnsMissing = (sheet: string, columns: readonly string[]) =>
  `Trang ${quote(sheet)} thiếu cột ${joinWithAnd(columns.map(quote))} nên chưa ghi được số liệu vào đó. Hãy bấm CCHC → Thiết lập, sửa bảng.`;

export const headerRepeated = (sheet: string, header: string) =>
  `Trang ${quote(sheet)} có nhiều cột cùng tiêu đề ${quote(header)}. Tiện ích đọc cột đứng trước; hãy đổi tiêu đề cột còn lại.`;

export const ownHeaderRepeated = (sheet: string, header: string) =>
  `Trang ${quote(sheet)} có nhiều cột cùng tiêu đề ${quote(header)} của tiện ích nên chưa ghi vào cột nào. Hãy đổi tiêu đề cột của bạn, hoặc xóa cột thừa, rồi làm lại.`;

export const notSetUp = () => 'Bảng này chưa được thiết lập. Hãy bấm CCHC → Thiết lập, sửa bảng.';

export const boardIsOlder = () =>
  'Bảng này được lập bằng phiên bản cũ của tiện ích. Hãy bấm CCHC → Thiết lập, sửa bảng để chuyển sang phiên bản mới rồi làm lại. Chưa có ô nào bị thay đổi.';

export const boardIsNewer = () =>
  'Bảng này đã được chuyển sang phiên bản mới hơn của tiện ích. Hãy đóng bảng, mở lại rồi thử lại; nếu vẫn gặp thông báo này, hãy báo người cài đặt tiện ích cập nhật. Chưa có ô nào bị thay đổi.';

export const updated = (summary: string) => `Đã cập nhật. ${summary}`;

/** In January, and until the office goes on with a new file. */
export const yearHasPassed = (year: number, present: number) =>
  `Bảng đang ghi năm ${year}. Để sang bảng năm ${present}, xem mục “SANG NĂM MỚI” ở trang “Hướng dẫn”.`;

/** After what was done. */
export const chartsNotKept = () =>
  'Riêng biểu đồ chưa vẽ lại được. Hãy bấm Cập nhật số liệu lần nữa; nếu vẫn vậy, hãy xóa biểu đồ để tiện ích vẽ mới.';

export const problemsFound = (count: number, first: string) =>
  count === 1 ? `Có 01 chỗ cần xem lại: ${first}` : `Có ${formatCount(count)} chỗ cần xem lại, trước hết: ${first}`;

/** What stands for a day that no calendar has. */
export const beyondTheCalendar = () => 'ngày ngoài lịch';

/** A cell that does not keep what is written: it lies in the merged block `area`, or a formula's results fill it. */
export type UntakenPlace =
  | { readonly kind: 'merged'; readonly sheet: string; readonly cell: string; readonly area: string }
  | { readonly kind: 'filled'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'other'; readonly sheet: string; readonly cell: string };

export const cellsNotTaken = (places: readonly UntakenPlace[], more: number) => {
  const named = places.map((place) => {
    const where = `trang ${quote(place.sheet)}, ô ${place.cell}`;
    if (place.kind === 'merged') return `${where} (nằm trong vùng ô đã hợp nhất ${place.area})`;
    return place.kind === 'filled' ? `${where} (kết quả của một công thức tràn vào)` : where;
  });
  const kinds = new Set(places.map(({ kind }) => kind));
  return [
    `Các ô sau chưa ghi được số liệu mới: ${named.join('; ')}${more === 0 ? '' : `; và ${formatCount(more)} ô nữa`}.`,
    ...(kinds.has('merged')
      ? ['Hãy chọn vùng ô đã hợp nhất rồi hủy hợp nhất (Định dạng → Hợp nhất ô → Hủy hợp nhất).']
      : []),
    ...(kinds.has('filled') ? ['Hãy chuyển công thức ra chỗ khác hoặc thu hẹp kết quả của nó.'] : []),
    ...(kinds.has('other') ? ['Hãy xóa nội dung và định dạng của các ô đó.'] : []),
    'Sau đó bấm Cập nhật số liệu lần nữa. Các ô khác đã có số liệu mới.',
  ].join(' ');
};

/** A cell, such as "T2"; `sheets` are those in which it may lie, none where nobody knows. */
export interface RefusingCell {
  readonly cell: string;
  readonly sheets: readonly string[];
}

export const cellsRefuse = (cells: readonly RefusingCell[], others: 'written' | 'not written') =>
  `Chưa ghi được số liệu: ${joinWithAnd(
    cells.map(
      ({ cell, sheets }) => `ô ${cell}${sheets.length === 0 ? '' : ` của trang ${sheets.map(quote).join(' hoặc ')}`}`,
    ),
  )} có quy tắc xác thực dữ liệu không nhận giá trị của tiện ích. Hãy chọn cột đó, vào Dữ liệu → Xác thực dữ liệu, xóa quy tắc rồi làm lại. ${others === 'written' ? 'Các cột khác đã có số liệu mới. ' : ''}Các ô bạn đã nhập vẫn giữ nguyên.`;

export const boardKeepsChanging = () =>
  'Có người đang sắp xếp hoặc sửa bảng nên số liệu chưa khớp hẳn với các dòng. Các ô bạn đã nhập không bị thay đổi. Hãy đợi một lát rồi bấm Cập nhật số liệu lần nữa.';

/** `cells` as "Tiêu chí!F5". */
export const cellsOverwritten = (cells: readonly string[]) =>
  `Có người chèn, xóa hoặc chuyển cột đúng lúc tiện ích đang ghi. Những ô ghi nhầm đã được trả lại, trừ ${cells.length === 1 ? 'ô' : `${formatCount(cells.length)} ô:`} ${cells.slice(0, MOST_CELLS_NAMED).join(', ')}${cells.length > MOST_CELLS_NAMED ? ', …' : ''}. Hãy xem lại các ô này; nội dung cũ còn trong Tệp → Nhật ký phiên bản.`;

/** `cells` as "Đơn vị!B5": what was to be written behind what stands there. */
export const formulasKept = (cells: readonly string[]) =>
  `Còn ${formatCount(cells.length)} ô giữ nguyên vì đang chứa công thức: ${cells.slice(0, MOST_CELLS_NAMED).join(', ')}${cells.length > MOST_CELLS_NAMED ? ', …' : ''}. Hãy tự ghi vào đó nếu cần.`;

const MOST_CELLS_NAMED = 20;

export const someoneElseRuns = () => 'Một người khác đang cập nhật bảng này. Hãy đợi khoảng một phút rồi làm lại.';

export const unexpected = () =>
  'Chưa làm xong được việc này. Các ô bạn đã nhập vẫn giữ nguyên. Hãy thử lại; nếu vẫn không được, hãy bấm CCHC → Thiết lập, sửa bảng rồi báo cho người quản trị bảng.';

export const typedColumns = () =>
  'Một trang của bảng đã được “chuyển đổi thành bảng” của Google, có kiểu riêng cho từng cột, nên tiện ích không đặt được định dạng và danh sách chọn ở đó. Các ô bạn đã nhập vẫn giữ nguyên. Hãy mở trang có tên bảng hiện trên dòng tiêu đề, bấm mũi tên cạnh tên đó, chọn lệnh đưa bảng về dữ liệu chưa định dạng, rồi làm lại.';

export const protectedCells = () =>
  'Có ô đang bị khóa nên chưa ghi được số liệu. Các ô bạn đã nhập vẫn giữ nguyên. Hãy nhờ chủ bảng vào Dữ liệu → Bảo vệ trang tính và dải ô để bỏ khóa các cột của tiện ích, rồi làm lại.';
