// The words of the support report, for whoever helps an office.

export const title = (version: string) => `BÁO CÁO HỖ TRỢ · Bảng CCHC ${version}`;
export const madeAt = (moment: string) => `Lập lúc: ${moment}`;
export const locale = (locale: string) => `Ngôn ngữ và vùng của bảng: ${locale}`;
export const zones = (spreadsheet: string, script: string) =>
  spreadsheet === script
    ? `Múi giờ của bảng và của tiện ích: ${spreadsheet}`
    : `Múi giờ KHÁC NHAU: bảng ${spreadsheet}, tiện ích ${script}`;
export const sheetFound = (name: string, tab: string, marked: boolean, rows: number) =>
  `Trang ${name}: ${name === tab ? 'có' : `đang mang tên “${tab}”`}, ${marked ? 'có dấu nhận biết' : 'KHÔNG có dấu nhận biết'}, ${rows} dòng`;
export const sheetAbsent = (name: string) => `Trang ${name}: KHÔNG THẤY`;
export const sheetContested = (name: string) => `Trang ${name}: CÓ NHIỀU TRANG cùng tên hoặc cùng dấu`;
export const columnsFound = (found: number, all: number, missing: readonly string[]) =>
  missing.length === 0 ? `  đủ ${all} cột` : `  ${found}/${all} cột; thiếu: ${missing.join(', ')}`;
export const rulesFound = (present: number) => `  quy tắc màu của tiện ích: ${present}`;
export const repairsTitle = (count: number) =>
  count === 0 ? 'Thiết lập, sửa bảng sẽ không phải sửa gì.' : `Thiết lập, sửa bảng sẽ làm ${count} bước:`;
export const repairsAsk = (question: string) => `Thiết lập, sửa bảng sẽ hỏi: ${question.replace(/\s*\n\s*/g, ' ')}`;
export const repairStep = (kind: string, count: number) => `  ${kind}: ${count}`;
export const selfTestTitle = () => 'Cách Google Sheets làm việc ở đây (thử trong một trang tạm, đã xóa):';
export const holds = (what: string) => `  đúng: ${what}`;
export const fails = (what: string, seen: string) => `  SAI: ${what} (thấy: ${seen})`;
export const selfTestSheet = () => 'CCHC thử tạm, sẽ tự xóa';

/** What the add-on relies on, each as a sentence that holds or does not. */
export const reliance = {
  textFormatKeepsCodes: 'ô định dạng văn bản giữ nguyên “1.10” và “1/2”',
  apostropheKeepsText: 'dấu nháy giữ “=1+1” là chữ, không thành công thức, và không hiện ra',
  numbersSurvive: 'số 39,67 đọc lại đúng',
  datesSurvive: 'ngày ghi vào đọc lại đúng ngày đó',
  serialNumbersAreDays: 'số thứ tự của ngày đọc lại đúng ngày đó',
  formulaWithoutSeparators: 'công thức không có dấu ngăn cách chạy đúng ở định dạng này',
  readAfterFlush: 'đọc lại sau khi ghi thấy giá trị mới',
  ruleKeepsItsMark: 'quy tắc màu giữ nguyên công thức có dấu của tiện ích',
  warningValidationAccepts: 'danh sách chọn chỉ nhắc, không chặn',
  rejectingValidationNamesItsCell: 'quy tắc nhập liệu không nhận giá trị thì nêu đúng ô đó',
  warningProtectionLetsWrite: 'vùng chỉ cảnh báo vẫn ghi được',
  movedRowsKeepWhatTheyHold: 'dòng được chuyển giữ nguyên nội dung',
  marksAreFound: 'dấu nhận biết của trang được tìm thấy lại',
  groupsCollapse: 'nhóm cột gấp lại được',
  largeRangeInOneCall: 'một lần ghi nhiều dòng được nhận đủ',
  severalRangesInOneCall: 'một lần ghi nhiều vùng rời nhau được nhận đủ',
  chartsAreKnownAgain: 'biểu đồ vẽ xong được nhận lại theo tên, đúng vùng số liệu và đúng chỗ',
} as const;
