// The orders of item 1 of the notice: to offices and communes together, hence many rows each.

import { COMPLETED, IN_PROGRESS, type SampleAssignment, type SampleOrder } from './order.ts';

const COMMUNES = ['UBND thị trấn Tân Lập', 'UBND xã Bình An', 'UBND xã Phú Hòa', 'UBND xã Thạnh Mỹ'] as const;

/** Those whose procedures are offered online. */
const OFFICES_WITH_PROCEDURES = [
  'Phòng Tài chính – Kế hoạch',
  'Phòng Văn hóa và Thông tin',
  'Phòng Tư pháp',
  'Phòng Kinh tế và Hạ tầng',
  'Phòng Tài nguyên và Môi trường',
  'Phòng Lao động – Thương binh và Xã hội',
] as const;

const OFFICES = ['Phòng Nội vụ', 'Văn phòng HĐND và UBND', ...OFFICES_WITH_PROCEDURES] as const;

function inProgress(units: readonly string[]): readonly SampleAssignment[] {
  return units.map((leadUnits) => ({ leadUnits, progress: IN_PROGRESS }));
}

function notStarted(units: readonly string[]): readonly SampleAssignment[] {
  return units.map((leadUnits) => ({ leadUnits }));
}

export const ordersToAllUnits: readonly SampleOrder[] = [
  {
    code: 'NV01',
    content: 'Rà soát, lập danh sách tiêu chí chưa đạt, đạt thấp do đơn vị phụ trách và đề xuất giải pháp',
    place: 'mục 1, gạch đầu dòng 1',
    deadline: 'Khẩn trương',
    assignments: [
      { leadUnits: 'Phòng Nội vụ', progress: COMPLETED, completedOn: '30/11/2023' },
      { leadUnits: 'Văn phòng HĐND và UBND', progress: COMPLETED, completedOn: '01/12/2023' },
      { leadUnits: 'Phòng Tài chính – Kế hoạch', progress: IN_PROGRESS },
      { leadUnits: 'Phòng Văn hóa và Thông tin', progress: COMPLETED, completedOn: '01/12/2023' },
      { leadUnits: 'Phòng Tư pháp', progress: COMPLETED, completedOn: '29/11/2023' },
      { leadUnits: 'Phòng Kinh tế và Hạ tầng', progress: IN_PROGRESS },
      { leadUnits: 'UBND thị trấn Tân Lập', progress: COMPLETED, completedOn: '01/12/2023' },
      ...notStarted(['UBND xã Bình An', 'UBND xã Phú Hòa', 'UBND xã Thạnh Mỹ']),
    ],
  },
  {
    code: 'NV02',
    content: 'Lập và xử lý hồ sơ công việc của cơ quan trên môi trường điện tử',
    place: 'mục 1, gạch đầu dòng 2',
    deadline: 'Thường xuyên',
    assignments: inProgress([...OFFICES, ...COMMUNES]),
  },
  {
    code: 'NV03',
    content: 'Lập xong danh mục hồ sơ công việc năm 2023 của phòng',
    place: 'mục 1, gạch đầu dòng 2',
    deadline: 'Chậm nhất ngày 30/11/2023',
    relatedCriteria: '7.2.2',
    assignments: [
      {
        leadUnits: 'Phòng Tài chính – Kế hoạch',
        progress: COMPLETED,
        completedOn: '01/12/2023',
        cause: 'Phải ghép danh mục của bộ phận ngân sách và bộ phận kế hoạch',
        remindedOn: '01/12/2023',
      },
      { leadUnits: 'Phòng Tài nguyên và Môi trường', progress: COMPLETED, completedOn: '30/11/2023' },
    ],
  },
  {
    code: 'NV04',
    content: 'Gửi, nhận văn bản nội bộ hoàn toàn dưới dạng điện tử, đạt 100%',
    place: 'mục 1, gạch đầu dòng 3',
    deadline: 'Trước ngày 01/12/2023',
    relatedCriteria: '7.2.1',
    assignments: [
      { leadUnits: 'Phòng Nội vụ', progress: COMPLETED, completedOn: '29/11/2023' },
      { leadUnits: 'Văn phòng HĐND và UBND', progress: COMPLETED, completedOn: '28/11/2023' },
      {
        leadUnits: 'Phòng Tài chính – Kế hoạch',
        progress: IN_PROGRESS,
        cause: 'Chứng từ kế toán còn gửi bản giấy; dự kiến xong ngày 05/12/2023',
        remindedOn: '04/12/2023',
      },
      { leadUnits: 'Phòng Văn hóa và Thông tin', progress: COMPLETED, completedOn: '29/11/2023' },
      { leadUnits: 'Phòng Tư pháp', progress: COMPLETED, completedOn: '01/12/2023' },
      { leadUnits: 'Phòng Kinh tế và Hạ tầng', progress: COMPLETED, completedOn: '30/11/2023' },
      {
        leadUnits: 'Phòng Tài nguyên và Môi trường',
        extendedTo: '06/12/2023',
        extensionNotice: 'Công văn số 1893/UBND-VP ngày 30/11/2023',
        progress: IN_PROGRESS,
        cause: 'Bản đồ kèm hồ sơ đất đai chưa gửi được qua hệ thống, đang tách tệp',
      },
      {
        leadUnits: 'Phòng Lao động – Thương binh và Xã hội',
        progress: IN_PROGRESS,
        cause: 'Chứng thư số hết hạn, đang chờ cấp lại',
        remindedOn: '04/12/2023',
      },
      { leadUnits: 'UBND thị trấn Tân Lập', progress: COMPLETED, completedOn: '30/11/2023' },
      { leadUnits: 'UBND xã Bình An', progress: COMPLETED, completedOn: '01/12/2023' },
      { leadUnits: 'UBND xã Phú Hòa', progress: IN_PROGRESS, remindedOn: '01/12/2023; 04/12/2023' },
      { leadUnits: 'UBND xã Thạnh Mỹ', remindedOn: '01/12/2023; 04/12/2023' },
    ],
  },
  {
    code: 'NV05',
    content: 'Lập sơ đồ thiết kế, quản trị mạng LAN tại trụ sở',
    place: 'mục 1, gạch đầu dòng 4',
    deadline: 'Trước ngày 10/12/2023',
    relatedCriteria: '7.1',
    assignments: [
      { leadUnits: 'UBND thị trấn Tân Lập', progress: COMPLETED, completedOn: '30/11/2023' },
      { leadUnits: 'UBND xã Bình An', progress: COMPLETED, completedOn: '01/12/2023' },
      { leadUnits: 'UBND xã Phú Hòa', progress: IN_PROGRESS, cause: 'Còn thiếu 01 bộ chuyển mạch, đã đặt mua' },
      { leadUnits: 'UBND xã Thạnh Mỹ', progress: IN_PROGRESS },
    ],
  },
  {
    code: 'NV06',
    content: 'Thực hiện 05 chỉ tiêu về dịch vụ công trực tuyến đã giao cho 6 tháng cuối năm',
    place: 'mục 1, gạch đầu dòng 5',
    relatedCriteria: '7.3.1',
    assignments: inProgress([...OFFICES_WITH_PROCEDURES, ...COMMUNES]),
  },
  {
    code: 'NV07',
    content: 'Xếp loại chất lượng công chức, viên chức cuối năm và gửi kết quả về Phòng Nội vụ',
    place: 'mục 1, gạch đầu dòng 6',
    deadline: 'Trước ngày 15/12/2023',
    relatedCriteria: '5.2',
    assignments: [
      ...inProgress(['Phòng Nội vụ', 'Văn phòng HĐND và UBND']),
      ...notStarted([...OFFICES_WITH_PROCEDURES, ...COMMUNES]),
    ],
  },
];
