// The words of the page "Điểm còn lại": section titles, table headers, and what stands beside a criterion.

import { formatDate } from '../date.ts';
import { capitalised } from '../inSentence.ts';
import { formatCount, formatNumber } from '../number.ts';
import { titleOfPage } from './overview.ts';

export const title = (agency: string, year: string) => titleOfPage('ĐIỂM CÒN LẠI', agency, year);

export interface Headline {
  /** "Tự chấm" or "Thẩm định". */
  readonly score: string;
  readonly earned: number;
  readonly adjusted: number;
  readonly reachable: number;
  readonly lost: number;
}

export const headline = ({ score, earned, adjusted, reachable, lost }: Headline) =>
  `${score} đạt ${formatNumber(earned)}/${formatNumber(adjusted)} điểm; còn có thể đạt thêm ${formatNumber(reachable)} điểm; không còn đạt được ${formatNumber(lost)} điểm.`;

export const total = 'Cộng';

export const more = (count: number) => `và ${formatCount(count)} dòng khác, xem trang “Tiêu chí”.`;

export const outOf = (earned: number, maximum: number) => `${formatNumber(earned)}/${formatNumber(maximum)}`;

export const reachable = 'ĐIỂM CÒN CÓ THỂ ĐẠT';
export const reachableHeader = ['Mã', 'Tiêu chí', 'Đơn vị', 'Hạn', 'Còn có thể đạt', 'Hiện tại', 'Nhiệm vụ đang mở'];
export const nothingReachable = 'Không còn tiêu chí nào có thể đạt thêm điểm.';

/** `status` as it stands in the table, here and below. */
export const soFar = (earned: number, maximum: number, status: string) =>
  `${status}, mới đạt ${outOf(earned, maximum)} điểm`;

export const waitsForPoints = {
  self: 'Đã thực hiện, chưa có kết quả để chấm điểm',
  appraised: 'Đã thực hiện, chờ thẩm định',
};

/** "NV04: Gửi báo cáo (hạn 30/11/2023)" */
export const task = (code: string, content: string, dueOn: string | null) =>
  `${code === '' ? '' : `${code}: `}${content}${dueOn === null ? '' : ` (hạn ${formatDate(dueOn)})`}`;

export const moreTasks = (count: number) => `và ${formatCount(count)} nhiệm vụ khác`;

export const lost = 'ĐIỂM KHÔNG CÒN ĐẠT ĐƯỢC';
export const lostHeader = ['Mã', 'Tiêu chí', 'Đơn vị', 'Hạn', 'Điểm bị mất', 'Vì sao', 'Nguyên nhân, hướng xử lý'];
export const nothingLost = 'Chưa mất điểm nào.';

/** "Đã thực hiện. 17/20 = 85%, thuộc mức từ 80% đến dưới 100%: 0,5 điểm" */
export const why = (status: string, explanation: string) =>
  explanation === '' || explanation === status ? status : `${status}. ${capitalised(explanation)}`;

export const notMet = 'TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA, THEO ĐƠN VỊ';
export const notMetHeader = ['Mã', 'Tiêu chí', 'Đơn vị', 'Hạn', 'Điểm', 'Vì sao', 'Nguyên nhân, hướng xử lý'];
export const nothingNotMet = 'Các tiêu chí đã có kết quả đều đạt điểm tối đa.';
export const causeMissing = '(chưa ghi nguyên nhân, hướng xử lý)';

export const toExplain = 'TỰ CHẤM VÀ THẨM ĐỊNH: TIÊU CHÍ CẦN GIẢI TRÌNH, THEO ĐƠN VỊ';
export const toExplainHeader = ['Mã', 'Tiêu chí', 'Đơn vị', '', 'Chênh lệch', 'Hai điểm', 'Giải trình'];
export const nothingToExplain = 'Điểm tự chấm và điểm thẩm định không khác nhau ở tiêu chí nào.';
export const justificationMissing = '(chưa giải trình)';

export const bothScores = (self: number, appraised: number) =>
  `Tự chấm ${formatNumber(self)}; thẩm định ${formatNumber(appraised)}`;

export interface Comparison {
  readonly count: number;
  readonly self: number;
  readonly appraised: number;
  readonly awaiting: number;
}

export const comparison = ({ count, self, appraised, awaiting }: Comparison) =>
  [
    count === 0
      ? 'Chưa có tiêu chí nào đủ cả hai điểm.'
      : `Ở ${formatCount(count)} tiêu chí có cả hai điểm: tự chấm ${formatNumber(self)} điểm, thẩm định ${formatNumber(appraised)} điểm, chênh lệch ${signed(self - appraised)} điểm.`,
    awaiting === 0 ? '' : `Còn ${formatCount(awaiting)} tiêu chí chưa có điểm thẩm định.`,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** "+0,5", "-0,5", "0" */
export const signed = (points: number) => (points > 0 ? `+${formatNumber(points)}` : formatNumber(points));

export const indicatorsNotMet = 'CHỈ TIÊU CHƯA ĐẠT MỨC GIAO, THEO ĐƠN VỊ';
export const indicatorsHeader = ['', 'Chỉ tiêu', 'Đơn vị', '', 'Tỷ lệ', 'So với mức giao', 'Nguyên nhân, hướng xử lý'];
export const noIndicatorNotMet = 'Không có chỉ tiêu nào dưới mức giao.';
export const wholeOffice = 'Chung của cơ quan';

export const againstTarget = (done: string, totalNumber: string, target: string) =>
  `${done}/${totalNumber}; mức giao ${target}`;
