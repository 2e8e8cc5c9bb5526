// The words of the report's tables and appendices.

import { formatNumber } from '../number.ts';

export const place = 'TT';
export const task = 'Nhiệm vụ';
export const unit = 'Đơn vị';
export const due = 'Thời hạn';
export const cause = 'Nguyên nhân, hướng xử lý';
export const notice = 'Văn bản giao';
export const reminded = 'Đã đôn đốc';
export const state = 'Tình trạng';
export const criterionStatus = 'Trạng thái';
export const stateOrResult = 'Kết quả, nguyên nhân';
export const figure = 'Chỉ số (lượt giao)';
export const change = 'Tăng, giảm';
export const code = 'Mã số';
export const field = 'Lĩnh vực';
export const criterion = 'Tiêu chí';
export const doneCriteria = 'Đã thực hiện';
export const points = 'Điểm';
export const rate = 'Tỷ lệ';
export const given = 'Được giao (đã đến hạn)';
export const completedTasks = 'Hoàn thành (đúng hạn)';
export const overdue = 'Quá hạn';
export const rating = 'Xếp loại (dự kiến)';
export const unitsDone = 'Số đơn vị đã xong; đơn vị chưa xong';
export const total = 'Cộng';

export const assigned = 'Được giao trong kỳ';
export const fellDue = 'Đến hạn trong kỳ';
export const completed = 'Hoàn thành trong kỳ';
export const completedOnTime = 'Trong đó: đúng hạn';

/** The column of a period: "Kỳ này (27/11–01/12)". */
export const thisPeriod = (days: string) => `Kỳ này (${days})`;
export const periodBefore = (days: string) => `Kỳ trước (${days})`;

export const changed = (difference: number) =>
  difference === 0 ? '0' : `${difference > 0 ? 'tăng' : 'giảm'} ${formatNumber(Math.abs(difference), 0)}`;

/** "10 (4)" */
export const ofWhich = (all: number, part: number) => `${formatNumber(all, 0)} (${formatNumber(part, 0)})`;

export const tasksTitle = 'DANH MỤC NHIỆM VỤ VÀ TIẾN ĐỘ THỰC HIỆN';
export const criteriaTitle = 'TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA';
export const ordersTitle = 'NHIỆM VỤ GIAO CHO NHIỀU ĐƠN VỊ';
