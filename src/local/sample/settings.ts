// The settings of the sample board; the office's name says on every page that the board is an illustration.

import { sampleSheet } from './sampleSheet.ts';

const HEADERS = { name: 'Nội dung', value: 'Giá trị' } as const;

export const settingsSheet = sampleSheet('Cấu hình', HEADERS, [
  { name: 'Năm', value: '2023' },
  { name: 'Cơ quan chủ quản', value: 'UBND tỉnh' },
  { name: 'Tên cơ quan', value: 'UBND huyện (bảng minh họa năm 2023, khi còn cấp huyện)' },
  { name: 'Cơ quan lập báo cáo', value: 'Phòng Nội vụ' },
  { name: 'Ký hiệu', value: 'PNV' },
  { name: 'Ký hiệu đơn vị soạn thảo', value: 'CCHC' },
  { name: 'Địa danh', value: 'Tân Lập' },
  { name: 'Kính gửi', value: 'Chủ tịch UBND huyện' },
  { name: 'Quyền hạn ký', value: '' },
  { name: 'Chức vụ người ký', value: 'Trưởng phòng' },
  { name: 'Nơi nhận', value: 'Như trên; Các Phó Chủ tịch UBND huyện; Văn phòng HĐND và UBND; Lưu: VT' },
  { name: 'Cơ quan thẩm định', value: 'Sở Nội vụ' },
  { name: 'Điểm dùng để báo cáo', value: 'Tự chấm' },
  { name: 'Đếm theo', value: 'Tiêu chí thành phần' },
  { name: 'Đạt một phần tính là đã thực hiện', value: 'Có' },
  { name: 'Tiêu chí không áp dụng', value: 'Loại khỏi tổng' },
  { name: 'Số ngày báo trước', value: '3' },
  { name: 'Cách hiểu “trước ngày”', value: 'Kể cả ngày đó' },
  { name: 'Người xem xét việc quá hạn', value: 'Chủ tịch UBND huyện' },
  { name: 'Quy định về xử lý việc quá hạn', value: 'quy chế làm việc của UBND huyện' },
  {
    name: 'Kiến nghị, đề xuất khác',
    value:
      'Đề nghị UBND huyện kiến nghị UBND tỉnh sớm ban hành các đề án, kế hoạch làm căn cứ thực hiện các nhiệm vụ đang chờ.',
  },
  { name: 'Email lãnh đạo', value: 'lanhdao1@example.vn; lanhdao2@example.vn' },
]);
