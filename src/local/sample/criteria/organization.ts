// Field 4 of the sample's criteria: how the offices are organized.

import { DONE, IN_PROGRESS, type SampleCriterion } from './criterion.ts';

export const organization: readonly SampleCriterion[] = [
  { code: '4', content: 'Cải cách tổ chức bộ máy hành chính', maxPoints: '5,5' },
  {
    code: '4.1',
    content: 'Mỗi phòng, đơn vị trực thuộc có quy định chức năng, nhiệm vụ đang áp dụng',
    maxPoints: '1,5',
    scoringRule: 'Có: 1,5đ; không: 0đ',
    result: 'Có',
    status: DONE,
    leadUnits: 'Phòng Nội vụ',
    dueOn: '30/06/2023',
    evidence: 'Báo cáo số 84/BC-PNV ngày 20/06/2023',
  },
  {
    code: '4.2',
    content: 'Sắp xếp, đổi mới quản lý các đơn vị sự nghiệp công lập',
    maxPoints: '1,5',
    scoringRule: 'Đạt/Không đạt',
    leadUnits: 'Phòng Nội vụ; Phòng Tài chính – Kế hoạch',
    dueOn: '31/12/2023',
    cause: 'Chờ Đề án của UBND tỉnh; đã chuẩn bị dự thảo kế hoạch của huyện',
  },
  {
    code: '4.3',
    content: 'Kiểm tra việc thực hiện các nội dung phân cấp, ủy quyền',
    maxPoints: '1,5',
    scoringRule: 'Theo tỷ lệ; dưới 70%: 0 điểm',
    result: '5/8',
    status: IN_PROGRESS,
    leadUnits: 'Phòng Nội vụ',
    dueOn: '15/12/2023',
    cause:
      'Còn 03 nội dung chưa kiểm tra, thuộc các lĩnh vực đất đai, xây dựng, lao động; kiểm tra xong trước ngày 10/12/2023',
  },
  {
    code: '4.4',
    content: 'Sử dụng biên chế trong số được giao',
    maxPoints: '1',
    scoringRule: 'Đạt/Không đạt',
    result: 'Đạt',
    status: DONE,
    leadUnits: 'Phòng Nội vụ',
    dueOn: '30/11/2023',
    evidence: 'Báo cáo số 135/BC-PNV ngày 15/11/2023',
  },
];
