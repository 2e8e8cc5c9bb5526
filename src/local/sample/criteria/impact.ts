// Field 8 of the sample's criteria: what the reform does for people, organizations and the economy.

import { DONE, type SampleCriterion } from './criterion.ts';

export const impact: readonly SampleCriterion[] = [
  {
    code: '8',
    content: 'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội',
    maxPoints: '5',
  },
  {
    code: '8.1',
    content: 'Mức độ hài lòng của người dân, tổ chức qua khảo sát',
    maxPoints: '3',
    scoringRule: 'Nhập điểm',
    result: '2,76',
    status: DONE,
    leadUnits: 'Phòng Nội vụ',
    dueOn: '15/11/2023',
    evidence: 'Báo cáo số 132/BC-PNV ngày 10/11/2023',
  },
  {
    code: '8.2',
    content: 'Thu ngân sách trên địa bàn so với dự toán',
    maxPoints: '1',
    scoringRule: 'Theo tỷ lệ; dưới 80%: 0 điểm',
    result: '100%',
    status: DONE,
    leadUnits: 'Phòng Tài chính – Kế hoạch',
    dueOn: '30/11/2023',
    evidence: 'Báo cáo số 71/BC-TCKH ngày 29/11/2023',
  },
  {
    code: '8.3',
    content: 'Tạo việc làm mới so với kế hoạch năm',
    maxPoints: '1',
    scoringRule: 'Nhập điểm',
    result: '0,92',
    status: DONE,
    leadUnits: 'Phòng Lao động – Thương binh và Xã hội',
    dueOn: '30/11/2023',
    evidence: 'Báo cáo số 64/BC-LĐTBXH ngày 27/11/2023',
  },
];
