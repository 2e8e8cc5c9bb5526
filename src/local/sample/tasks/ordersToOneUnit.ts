// The orders of items 2 to 9 of the notice: each to one unit, or to two.

import { COMPLETED, IN_PROGRESS, type SampleOrder, SUBMITTED } from './order.ts';

const EVERY_FRIDAY = 'Vào thứ 6 hàng tuần';
const BEFORE_10_DECEMBER = 'Trước ngày 10/12/2023';
const ALL_CONCERNED = 'Các cơ quan, đơn vị, địa phương có liên quan';

export const ordersToOneUnit: readonly SampleOrder[] = [
  {
    code: 'NV08',
    content:
      'Trình kế hoạch sắp xếp đơn vị sự nghiệp công lập và kế hoạch bồi dưỡng công nghệ số cho cán bộ, công chức cấp xã',
    place: 'mục 2, gạch đầu dòng 1',
    deadline: 'Sau khi UBND tỉnh ban hành các Đề án',
    relatedCriteria: '4.2; 5.3.2',
    assignments: [{ leadUnits: 'Phòng Nội vụ' }],
  },
  {
    code: 'NV09',
    content: 'Kiểm tra xong các nội dung huyện đã phân cấp, ủy quyền',
    place: 'mục 2, gạch đầu dòng 2',
    deadline: BEFORE_10_DECEMBER,
    relatedCriteria: '4.3',
    assignments: [{ leadUnits: 'Phòng Nội vụ', progress: IN_PROGRESS, product: 'Đã kiểm tra 05/08 nội dung' }],
  },
  {
    code: 'NV10',
    content: 'Hướng dẫn các phòng, xã, thị trấn cách đánh giá, xếp loại cuối năm',
    place: 'mục 2, gạch đầu dòng 3',
    deadline: BEFORE_10_DECEMBER,
    assignments: [
      {
        leadUnits: 'Phòng Nội vụ',
        progress: COMPLETED,
        completedOn: '01/12/2023',
        product: 'Hướng dẫn số 145/HD-PNV ngày 01/12/2023',
      },
    ],
  },
  {
    code: 'NV11',
    content: 'Chuẩn bị nội dung tuyên truyền cải cách hành chính, chuyển Trung tâm Văn hóa – Thông tin – Thể thao',
    place: 'mục 2, gạch đầu dòng 4',
    assignments: [
      {
        leadUnits: 'Phòng Nội vụ',
        progress: COMPLETED,
        completedOn: '30/11/2023',
        product: 'Công văn số 142/PNV-CCHC ngày 30/11/2023',
      },
    ],
  },
  {
    code: 'NV12',
    content: 'Làm thủ tục chọn đơn vị bưu chính công ích nhận hồ sơ tại bộ phận một cửa của huyện',
    place: 'mục 3, gạch đầu dòng 1',
    deadline: 'Trong tháng 12/2023',
    relatedCriteria: '3.5',
    assignments: [{ leadUnits: 'VP HĐND&UBND', progress: IN_PROGRESS }],
  },
  {
    code: 'NV13',
    content:
      'Trình kế hoạch thí điểm nhận hồ sơ không theo địa giới và kế hoạch về mô hình đồng hành cùng người dân làm thủ tục',
    place: 'mục 3, gạch đầu dòng 2',
    deadline: 'Sau khi UBND tỉnh ban hành Kế hoạch',
    assignments: [{ leadUnits: 'VP HĐND&UBND' }],
  },
  {
    code: 'NV14',
    content: 'Theo dõi, đôn đốc việc kiểm soát thủ tục hành chính và các chỉ tiêu dịch vụ công trực tuyến, có báo cáo',
    place: 'mục 3, gạch đầu dòng 3',
    deadline: EVERY_FRIDAY,
    coordinatingUnits: ALL_CONCERNED,
    assignments: [
      {
        leadUnits: 'VP HĐND&UBND',
        progress: IN_PROGRESS,
        reportedOn: '01/12/2023',
        product: 'Báo cáo số 80/BC-VP ngày 01/12/2023',
      },
    ],
  },
  {
    code: 'NV15',
    content: 'Theo dõi các nhiệm vụ UBND tỉnh giao, kịp thời tháo gỡ vướng mắc để không việc nào trễ hạn',
    place: 'mục 3, gạch đầu dòng 4',
    deadline: 'Thường xuyên',
    coordinatingUnits: ALL_CONCERNED,
    assignments: [{ leadUnits: 'VP HĐND&UBND', progress: IN_PROGRESS }],
  },
  {
    code: 'NV16',
    content: 'Hướng dẫn, kiểm tra các xã, thị trấn lập sơ đồ mạng LAN',
    place: 'mục 4, gạch đầu dòng 1',
    deadline: BEFORE_10_DECEMBER,
    relatedCriteria: '7.1',
    assignments: [
      { leadUnits: 'Phòng Văn hóa và Thông tin', progress: IN_PROGRESS, product: 'Đã hướng dẫn 02/04 xã, thị trấn' },
    ],
  },
  {
    code: 'NV17',
    content: 'Thiết kế pa nô, áp phích về dịch vụ công trực tuyến, thanh toán trực tuyến; duy trì kênh Zalo của huyện',
    place: 'mục 4, gạch đầu dòng 2',
    deadline: BEFORE_10_DECEMBER,
    relatedCriteria: '1.4',
    assignments: [{ leadUnits: 'Phòng Văn hóa và Thông tin', progress: IN_PROGRESS, product: 'Đã duyệt 06 mẫu' }],
  },
  {
    code: 'NV18',
    content: 'Thống kê tỷ lệ văn bản điện tử, ký số, hồ sơ điện tử của từng đơn vị, nêu nguyên nhân nơi chưa đạt',
    place: 'mục 4, gạch đầu dòng 3',
    deadline: 'Trước ngày 01/12/2023',
    relatedCriteria: '7.2.1; 7.2.2',
    assignments: [
      {
        leadUnits: 'Phòng Văn hóa và Thông tin',
        progress: SUBMITTED,
        product: 'Dự thảo báo cáo trình ngày 01/12/2023',
      },
    ],
  },
  {
    code: 'NV19',
    content: 'Đôn đốc các chủ đầu tư giải ngân vốn năm 2023, đạt 95%',
    place: 'mục 5, gạch đầu dòng 1',
    deadline: 'Trước ngày 31/12/2023',
    relatedCriteria: '6.1',
    assignments: [
      {
        leadUnits: 'Phòng Tài chính – Kế hoạch',
        progress: IN_PROGRESS,
        product: 'Đến ngày 30/11/2023 đạt 71,4%',
        cause: 'Hai công trình vướng giải phóng mặt bằng',
      },
    ],
  },
  {
    code: 'NV20',
    content: 'Tổ chức họp xét sáng kiến năm 2023, ưu tiên sáng kiến về cải cách hành chính',
    place: 'mục 6, gạch đầu dòng 1',
    deadline: 'Trước ngày 30/11/2023',
    relatedCriteria: '1.5',
    assignments: [
      {
        leadUnits: 'Phòng Kinh tế và Hạ tầng',
        progress: IN_PROGRESS,
        cause: 'Hội đồng sáng kiến chưa đủ thành viên để họp; dự kiến họp ngày 08/12/2023',
        remindedOn: '01/12/2023',
      },
    ],
  },
  {
    code: 'NV21',
    content: 'Tự rà soát, kiểm tra các nội dung được phân cấp, ủy quyền; có biên bản và báo cáo gửi Phòng Nội vụ',
    place: 'mục 7',
    deadline: 'Chậm nhất ngày 10/12/2023',
    relatedCriteria: '4.3',
    assignments: [{ leadUnits: ALL_CONCERNED, progress: IN_PROGRESS }],
  },
  {
    code: 'NV22',
    content: 'Dựng pa nô, áp phích tuyên truyền cải cách hành chính',
    place: 'mục 8',
    deadline: BEFORE_10_DECEMBER,
    relatedCriteria: '1.4',
    coordinatingUnits: `Phòng Văn hóa và Thông tin; ${ALL_CONCERNED}`,
    assignments: [{ leadUnits: 'Trung tâm Văn hóa – Thông tin – Thể thao' }],
  },
  {
    code: 'NV23',
    content: 'Kiểm tra tiến độ của các đơn vị, nhắc việc chậm và báo cáo UBND huyện',
    place: 'mục 9',
    deadline: EVERY_FRIDAY,
    assignments: [
      {
        leadUnits: 'Phòng Nội vụ',
        progress: IN_PROGRESS,
        reportedOn: '01/12/2023',
        product: 'Báo cáo số 148/BC-PNV ngày 01/12/2023',
      },
      { leadUnits: 'Văn phòng HĐND và UBND', progress: IN_PROGRESS, remindedOn: '04/12/2023' },
    ],
  },
  {
    code: 'NV24',
    content: 'Nhận xét kết quả thực hiện của từng đơn vị, trình UBND huyện xem xét',
    place: 'mục 9',
    assignments: [{ leadUnits: 'Phòng Nội vụ' }],
  },
];
