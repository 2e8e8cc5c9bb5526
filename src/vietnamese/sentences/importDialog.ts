// The words of the dialog "Nhập nhiệm vụ từ văn bản".

import { formatCount, formatNumber } from '../number.ts';
import { captions } from './menu.ts';

export const title = () => captions.importNotice;

// Step 1: the text

export const pasteHere = () => 'Nội dung văn bản';
export const pasteHint = () =>
  'Dán thông báo kết luận, kế hoạch hoặc công văn giao nhiệm vụ vào đây (Ctrl+V). Có thể dán cả bảng phụ lục.';
export const offline = () =>
  'Văn bản chỉ được đọc trong bảng này, không gửi đi đâu. Chưa có gì được ghi cho đến khi bạn xem lại và bấm nhập.';
export const openFile = () => 'Mở tệp .txt';
export const readText = () => 'Đọc văn bản';
export const reading = () => 'Đang đọc văn bản…';
export const readingFile = () => 'Đang mở tệp…';
export const fileOpened = (name: string) => `Đã mở tệp ${name}.`;
export const notAText = (name: string) =>
  `Tệp ${name} không phải là văn bản thuần (.txt). Nếu là tệp Word hoặc PDF, hãy mở tệp đó, chọn tất cả, sao chép rồi dán vào ô bên trên.`;
export const fileUnreadable = (name: string) =>
  `Không mở được tệp ${name}. Hãy thử lại, hoặc dán nội dung vào ô bên trên.`;
export const textMissing = () => 'Chưa có văn bản. Hãy dán nội dung vào ô hoặc mở một tệp .txt.';

// Step 2: the review

export const documentNumber = () => 'Số văn bản';
export const documentDay = () => 'Ngày văn bản';
export const dayForm = () => 'dd/MM/yyyy';
export const dayUnreadable = () => 'Ngày văn bản chưa đúng. Hãy ghi ngày có thật, dạng 27/11/2023.';
export const dayMissing = () => 'Chưa rõ ngày văn bản: hãy ghi vào để tính đúng các thời hạn không nêu năm.';
export const found = (tasks: number, known: number, unplaced: number) =>
  [
    `Tìm thấy ${formatCount(tasks)} nhiệm vụ`,
    known === 0 ? '' : `${formatCount(known)} đã có trong bảng`,
    unplaced === 0 ? '' : `${formatCount(unplaced)} đoạn chưa xếp được`,
  ]
    .filter((part) => part !== '')
    .join(', ');
export const sourceText = () => 'Văn bản';
export const foundTasks = () => 'Nhiệm vụ tìm thấy';
export const includeTask = (place: number) => `Nhập nhiệm vụ ${place}`;
export const lines = (first: number, last: number) => (first === last ? `dòng ${first}` : `dòng ${first}–${last}`);
export const alreadyThere = (label: string) => `Đã có trong bảng: ${label}`;
export const target = (percent: number) => `Chỉ tiêu ${formatNumber(percent)}%`;
export const content = () => 'Nội dung nhiệm vụ';
export const leadUnits = () => 'Đơn vị chủ trì';
export const coordinatingUnits = () => 'Đơn vị phối hợp';
export const coordinatingHint = () => 'Cách nhau bằng dấu chấm phẩy';
export const addUnit = () => 'Thêm đơn vị…';
export const otherUnit = () => 'Tên khác…';
export const otherUnitName = () => 'Tên đơn vị không có trong danh sách';
export const otherUnitHint = () => 'Gõ tên đơn vị rồi nhấn Enter';
export const removeUnit = (name: string) => `Bỏ ${name}`;
export const noUnit = () => 'Chưa có đơn vị';
export const unitUnknown = () => 'chưa có trong bảng';
export const unitMissing = () => 'Đơn vị chưa có trong bảng';
export const unitsOf = (name: string, count: number) => `${name} (${formatCount(count)} đơn vị)`;
export const unitsMore = (count: number) => `và ${formatCount(count)} đơn vị khác`;
export const deadlineWords = () => 'Thời hạn giao (như văn bản)';
export const readingDeadline = () => 'Đang tính hạn…';
export const deadlineNotRead = () => 'Chưa tính được hạn';
export const otherDeadlines = (phrases: readonly string[]) => `Mốc khác trong câu: ${phrases.join('; ')}`;
export const place = () => 'Mục, gạch đầu dòng';
export const criteria = () => 'Tiêu chí có thể liên quan (chọn nếu đúng)';
export const mergeAbove = () => 'Gộp với nhiệm vụ trên';
export const split = () => 'Tách tại con trỏ';
export const splitHint = () => 'Hãy đặt con trỏ vào giữa nội dung, ở chỗ muốn tách.';
export const nothingFound = () =>
  'Không có nhiệm vụ nào xếp được ngay. Hãy xem các đoạn bên dưới và đưa vào danh sách đoạn nào là nhiệm vụ.';

// Units to look at

export const unitsToReview = (count: number) => `Đơn vị cần xem (${formatCount(count)})`;
export const aboutUnits = () =>
  'Các tên này chưa có ở trang Đơn vị, hoặc chỉ nhiều đơn vị. Chọn một lần cho mọi nhiệm vụ.';
export const asWritten = () => 'Giữ nguyên tên, một dòng';
export const addAsNew = () => 'Thêm vào trang Đơn vị';
export const oneRowEach = () => 'Mỗi đơn vị một dòng';
export const isBoardUnit = () => 'Là đơn vị trong bảng';
export const isNearest = (name: string) => `Là ${name}`;
export const remember = () => 'Ghi nhớ là tên khác';
export const meaningOf = (name: string) => `${name} là`;
export const membersChosen = (chosen: number, all: number) =>
  `Đã chọn ${formatCount(chosen)}/${formatCount(all)} đơn vị`;
export const otherUnits = () => 'Đơn vị khác';

// What was not placed

export const unplaced = (count: number) => `Đoạn chưa xếp được (${formatCount(count)})`;
export const aboutUnplaced = () => 'Các đoạn này giống lời giao việc nhưng chưa rõ giao gì, cho ai.';
export const putIntoList = () => 'Đưa vào danh sách';

// Going on

export const importChosen = (tasks: number, rows: number) =>
  tasks === 0
    ? 'Chưa chọn nhiệm vụ nào'
    : `Nhập ${formatCount(tasks)} nhiệm vụ${rows === tasks ? '' : ` (${formatCount(rows)} dòng)`}`;
export const contentMissing = (place: number) =>
  `Nhiệm vụ ${place} chưa có nội dung. Hãy ghi nội dung hoặc bỏ chọn. Chưa ghi gì vào bảng.`;
export const importing = () => 'Đang ghi vào bảng…';
export const back = () => 'Quay lại văn bản';
export const selectAll = () => 'Chọn tất cả';
export const selectNone = () => 'Bỏ chọn tất cả';

// Step 3: done

export const doneTitle = () => 'Đã nhập xong';
export const showRows = () => 'Xem các dòng vừa nhập';
export const undo = () => 'Hoàn tác';
export const undoing = () => 'Đang gỡ các dòng vừa nhập…';
export const aboutUndo = () =>
  'Hoàn tác gỡ đúng các dòng vừa nhập mà chưa ai sửa. Sau khi đóng khung này, muốn gỡ thì xóa dòng trong bảng.';
export const undoneTitle = () => 'Đã hoàn tác';
export const backToReview = () => 'Về danh sách nhiệm vụ';
export const another = () => 'Nhập văn bản khác';
export const close = () => 'Đóng';
