// The words of the sidebar "Bảng theo dõi CCHC".

import { formatDate } from '../date.ts';
import { formatCount, formatNumber, formatPercent } from '../number.ts';

export const title = () => 'Bảng theo dõi CCHC';

export const noAgency = () => 'Chưa ghi tên cơ quan ở trang “Cấu hình”';

// The state of the figures

export const upToDate = () => 'Số liệu khớp với bảng.';
export const changedSince = () => 'Chưa cập nhật: bảng đã thay đổi sau lần cập nhật này.';
export const ofEarlierDay = () => 'Chưa cập nhật: trang Tổng quan còn số liệu của ngày trước.';
export const neverUpdated = () => 'Chưa cập nhật lần nào. Các số dưới đây tính từ bảng hiện tại.';

// Buttons and what becomes of them

export const actions = () => 'Thao tác';
export const updating = () => 'Đang cập nhật…';
export const updated = () => 'Đã cập nhật số liệu.';
export const refresh = () => 'Làm mới';
export const refreshing = () => 'Đang làm mới…';
export const refreshed = () => 'Đã đọc lại bảng.';
export const settingUp = () => 'Đang thiết lập…';
export const failedToRead = () => 'Chưa đọc được bảng';
export const needsSetUp = () => 'Bảng cần được thiết lập';

// Figures

export const figures = () => 'Kết quả';
export const criteriaDone = () => 'Tiêu chí đã thực hiện';
export const noCriteria = () => 'Chưa có tiêu chí. Hãy nhập vào trang “Tiêu chí” rồi bấm Làm mới.';
export const points = (score: string) => `Điểm ${score}`;
export const earned = () => 'Đã đạt';
export const dueTasksDone = () => 'Nhiệm vụ đến hạn đã xong';
export const tasksDone = () => 'Nhiệm vụ đã xong';
export const number = (value: number) => formatNumber(value);
export const outOf = (part: number, whole: number) => `${formatNumber(part)}/${formatNumber(whole)}`;
export const share = (ratio: number | null) => (ratio === null ? '' : formatPercent(ratio));

export const toReview = (count: number) => `Có ${formatCount(count)} chỗ cần xem lại: bấm CCHC → Kiểm tra lỗi bảng.`;

// Criteria with most points to win

export const costliest = () => 'Tiêu chí còn nhiều điểm nhất';
export const nothingToWin = () => 'Không còn tiêu chí nào có thể đạt thêm điểm.';
export const relatedPoints = (points: number) => `${formatNumber(points)} điểm liên quan`;
export const pointsLeft = (points: number) => `${formatNumber(points)} điểm`;
export { noUnit, unitsNamed } from './units.ts';
export const dueOn = (isoDay: string) => `Hạn ${formatDate(isoDay)}`;
export const pastDue = (isoDay: string) => `Quá hạn ${formatDate(isoDay)}`;
export const dueSoon = (isoDay: string) => `Sắp đến hạn ${formatDate(isoDay)}`;
export const noDueDate = () => 'Chưa có hạn';

// Tasks

export const tasks = () => 'Nhiệm vụ cần theo dõi';
export const search = () => 'Tìm nhiệm vụ';
export const unit = () => 'Đơn vị';
export const allUnits = () => 'Tất cả đơn vị';
export const unitWithCount = (unit: string, count: number) => (count === 0 ? unit : `${unit} (${formatCount(count)})`);
export const alsoLedBy = (units: readonly string[]) => `cùng chủ trì: ${units.join('; ')}`;
export const overdueCount = (count: number) => `${formatCount(count)} quá hạn`;
export const inTimeCount = (count: number) => `${formatCount(count)} trong hạn`;
export const found = (count: number) => `${formatCount(count)} lượt giao`;
export const foundOf = (count: number, all: number) => `${formatCount(count)} trong ${formatCount(all)} lượt giao`;
export const nothingFound = () => 'Không có nhiệm vụ nào khớp.';
export const clearFilter = () => 'Bỏ lọc';
export const showMore = (count: number) => `Hiện thêm ${formatCount(count)} lượt giao`;
export const leftOut = (count: number) => `Còn ${formatCount(count)} lượt giao khác, xem trang “Nhiệm vụ”.`;
export const noTasks = () => 'Chưa có nhiệm vụ. Hãy nhập vào trang “Nhiệm vụ” rồi bấm Làm mới.';
export const nothingPressing = () => 'Không có nhiệm vụ quá hạn hoặc đến hạn trong 14 ngày tới.';

// A line that leads to its row

export const rowSelected = (sheet: string, row: number) => `Đã chọn dòng ${row} ở trang “${sheet}”.`;
export const rowHidden = (sheet: string, row: number) =>
  `Dòng ${row} ở trang “${sheet}” đang bị ẩn. Hãy bỏ lọc hoặc hiện dòng để thấy.`;
export const rowGone = (sheet: string) =>
  `Dòng này không còn ở trang “${sheet}”, hoặc nội dung đã được sửa. Hãy bấm Làm mới để xem danh sách mới.`;
