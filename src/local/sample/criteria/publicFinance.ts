// Field 6 of the sample's criteria: public finance.

import { DONE, IN_PROGRESS, type SampleCriterion } from './criterion.ts';

export const publicFinance: readonly SampleCriterion[] = [
  { code: '6', content: 'Cải cách tài chính công', maxPoints: '5,5' },
  {
    code: '6.1',
    content: 'Giải ngân vốn đầu tư công',
    maxPoints: '2',
    scoringRule: 'Từ 95% trở lên: 2đ; từ 85% đến dưới 95%: 1đ; dưới 85%: 0đ',
    result: '71,4%',
    status: IN_PROGRESS,
    leadUnits: 'Phòng Tài chính – Kế hoạch',
    dueOn: '31/12/2023',
    cause: 'Hai công trình vướng giải phóng mặt bằng; đôn đốc nghiệm thu, thanh toán hằng tuần',
  },
  {
    code: '6.2',
    content: 'Công khai dự toán, quyết toán ngân sách',
    maxPoints: '1,5',
    scoringRule: 'Có: 1,5đ; không: 0đ',
    result: 'Có',
    status: DONE,
    leadUnits: 'Phòng Tài chính – Kế hoạch',
    dueOn: '31/10/2023',
    evidence: 'Quyết định số 905/QĐ-UBND ngày 10/07/2023; Báo cáo số 66/BC-TCKH ngày 16/10/2023',
  },
  {
    code: '6.3',
    content: 'Đơn vị sự nghiệp công lập nâng mức tự chủ tài chính',
    maxPoints: '2',
    scoringRule: 'Mỗi đơn vị: 0,5đ, tối đa 2,0đ',
    result: '2 đơn vị',
    status: DONE,
    leadUnits: 'Phòng TC-KH; Phòng Nội vụ',
    dueOn: '30/11/2023',
    evidence: 'Quyết định số 1188/QĐ-UBND ngày 18/09/2023',
    cause: 'Các đơn vị khác chưa đủ nguồn thu để nâng mức tự chủ trong năm',
  },
];
