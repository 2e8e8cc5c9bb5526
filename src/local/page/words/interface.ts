// The words of the page, as Google Sheets says them in Vietnamese.

export const menus = {
  edit: 'Chỉnh sửa',
  view: 'Xem',
  insert: 'Chèn',
  sheetData: 'Dữ liệu',
  help: 'Trợ giúp',
  bar: 'Thanh menu',
};

export const cut = 'Cắt';
export const copy = 'Sao chép';
export const paste = 'Dán';
export const clearCells = 'Xóa nội dung';
export const insertAbove = (count: number) => (count === 1 ? 'Chèn hàng phía trên' : `Chèn ${count} hàng phía trên`);
export const insertBelow = (count: number) => (count === 1 ? 'Chèn hàng phía dưới' : `Chèn ${count} hàng phía dưới`);
export const deleteRows = (first: number, last: number) =>
  first === last ? 'Xóa hàng' : `Xóa các hàng ${first} – ${last}`;
export const sortAscending = 'Sắp xếp A → Z';
export const sortDescending = 'Sắp xếp Z → A';
export const sortSheetBy = (column: string) => `Sắp xếp trang tính theo cột ${column}, A → Z`;
export const sortSheetDownBy = (column: string) => `Sắp xếp trang tính theo cột ${column}, Z → A`;
export const createFilter = 'Tạo bộ lọc';
export const removeFilter = 'Xóa bộ lọc';
export const openGroups = 'Mở các nhóm cột';
export const closeGroups = 'Thu gọn các nhóm cột';
export const showHiddenColumns = 'Hiện các cột ẩn';
export const hideColumn = (column: string) => `Ẩn cột ${column}`;
export const openGroup = (first: string, last: string) => `Mở nhóm cột ${first} – ${last}`;
export const closeGroup = (first: string, last: string) => `Thu gọn nhóm cột ${first} – ${last}`;
export const groupsForEditorsOnly = 'Người chỉ xem không mở được nhóm cột';
export const editCell = 'Sửa ô';
export const chooseFromList = 'Chọn trong danh sách';
export const shortcuts = 'Phím tắt';
export const cellMenu = 'Menu của ô';

export const filterButton = (column: string) => `Bộ lọc của cột ${column}`;
export const filterByValues = 'Lọc theo giá trị';
export const searchValues = 'Tìm giá trị';
export const selectAll = 'Chọn tất cả';
export const clearAll = 'Xóa';
export const blankValue = '(Ô trống)';
export const moreValues = (count: number) => `Còn ${count} giá trị; hãy tìm để thấy.`;
export const ok = 'OK';
export const cancel = 'Hủy';
export const yes = 'Có';
export const no = 'Không';
export const close = 'Đóng';

export const sheetTabs = 'Các trang tính';
export const grid = (sheet: string) => `Trang tính ${sheet}`;
export const gridHelp =
  'Dùng phím mũi tên để di chuyển, Enter hoặc F2 để sửa ô, Shift+F10 để mở menu của ô, F10 để tới thanh menu, F6 để tới phần khác của trang.';
export const gridHelpForViewers = 'Dùng phím mũi tên để di chuyển, F6 để tới phần khác của trang.';
export const cellAddress = 'Ô đang chọn';
export const formulaBar = 'Nội dung của ô';
export const editorOf = (cell: string) => `Nội dung của ô ${cell}`;
export const choicesOf = (cell: string) => `Danh sách lựa chọn của ô ${cell}`;
export const invalid = 'Không hợp lệ';
export const notInList = 'Giá trị nhập phải là một mục trong danh sách của ô.';
export const invalidOtherwise = 'Giá trị nhập trái với quy tắc xác thực dữ liệu của ô.';

export const charts = (sheet: string) => `Biểu đồ trên trang tính ${sheet}`;
export const chartWithoutTitle = 'Biểu đồ';

export const running = 'Đang chạy tập lệnh…';
export const alreadyRunning = 'Một tập lệnh khác đang chạy. Hãy đợi nó chạy xong.';
export const scriptError = 'Lỗi tập lệnh';
export const sidebar = (title: string) => `Thanh bên ${title}`;
export const closeSidebar = 'Đóng thanh bên';
export const notification = 'Thông báo';
export const dismiss = 'Bỏ qua';

export const protectedTitle = 'Chú ý!';
export const protectedQuestion =
  'Bạn đang cố gắng chỉnh sửa một phần của trang tính này mà không nên vô tình thay đổi. Bạn vẫn muốn chỉnh sửa?';
export const refusedTitle = 'Đã xảy ra sự cố';
export const connectionLost = 'Mất kết nối với bảng. Đang thử kết nối lại; những gì bạn sửa lúc này chưa được ghi.';
export const pasteByKeyboard =
  'Trình duyệt không cho dán từ menu. Hãy bấm Ctrl+V (trên máy Mac: ⌘V) để dán vào ô đang chọn.';
export const copyByKeyboard = 'Trình duyệt không cho sao chép từ menu. Hãy bấm Ctrl+C (trên máy Mac: ⌘C).';
export const pasteTooLarge = 'Vùng dán có quá nhiều ô. Hãy dán làm nhiều lần.';

export const viewOnly = 'Chỉ xem';
export const rowDeletedWhileEditing = (text: string) =>
  `Hàng bạn đang sửa vừa bị người khác xóa nên chưa ghi được nội dung: “${text}”.`;
export const userNamed = (name: string) => `Người dùng: ${name}`;
export const dayOfBoard = 'Ngày của bảng: ';
export const illustration =
  'Bảng minh họa: số liệu dựng theo một huyện năm 2023, khi còn cấp huyện; không phải số liệu của một cơ quan có thật.';
export const clockOfSample = (day: string) => `Đồng hồ của bảng đứng ở ngày ${day}, ngày của bảng mẫu.`;
export const clockElsewhere = (day: string) => `Đồng hồ của bảng đứng ở ngày ${day}, do người mở bảng chọn.`;
export const pageTitle = (name: string, sheet: string) => `${sheet} – ${name}`;
export const brokenFileSetAside = (file: string) =>
  `Tệp giữ bảng của lần trước bị hỏng nên đã được cất riêng thành ${file}. Bảng này bắt đầu lại từ bảng mẫu.`;

export const shortcutLines: readonly (readonly [string, string])[] = [
  ['Mũi tên, Tab, Enter', 'Di chuyển giữa các ô'],
  ['Shift + mũi tên', 'Chọn thêm ô'],
  ['Ctrl + mũi tên', 'Tới đầu hoặc cuối vùng có nội dung'],
  ['Gõ chữ', 'Thay nội dung của ô'],
  ['Enter, F2', 'Sửa nội dung của ô'],
  ['Alt + Enter', 'Xuống dòng trong ô'],
  ['Esc', 'Bỏ phần đang sửa'],
  ['Alt + mũi tên xuống', 'Mở danh sách lựa chọn, mở bộ lọc của cột'],
  ['Delete', 'Xóa nội dung của các ô đã chọn'],
  ['Ctrl + C, X, V', 'Sao chép, cắt, dán'],
  ['Shift + F10', 'Mở menu của ô'],
  ['F10', 'Tới thanh menu'],
  ['F6', 'Tới phần khác của trang'],
  ['Alt + Page Up, Page Down', 'Sang trang tính khác'],
];
