// Task tables whose headers are the hard part: several rows of them, ticks under them, long or shortened words.

import type { ForeignBoard } from './foreignBoards.ts';
import { writtenSheet } from './writtenSheet.ts';

export const OFFICE_HEADERS: readonly (ForeignBoard & { readonly file: string })[] = [
  {
    file: 'ticks',
    title: 'progress ticked with x in one of three columns under a common header',
    sheets: [
      writtenSheet(
        'THEO DÕI NV',
        `
        |BẢNG THEO DÕI TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ||||||||
        |TT|Nội dung công việc|Cơ quan thực hiện|Thời hạn|Kết quả thực hiện|||Số văn bản hoàn thành|Ghi chú
        |||||Đã hoàn thành|Đang thực hiện|Chưa thực hiện||
        |1|Kế hoạch tuyên truyền|Phòng Văn hóa|15/11/2023|x|||120/KH-UBND|
        |2|Tập huấn công chức|Phòng Nội vụ|30/11/2023||x|||
        |3|Khảo sát hài lòng|Phòng Nội vụ|20/12/2023|||X||
        |Tổng cộng||||1|1|1||
        `,
        ['A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2', 'H2:H3', 'I2:I3', 'A7:D7'],
      ),
    ],
  },
  {
    file: 'long-headers',
    title: 'long headers with line breaks and units of measure, dates in three parts, status in words',
    sheets: [
      writtenSheet(
        'TD kết luận',
        `
        |THEO DÕI THỰC HIỆN KẾT LUẬN CỦA CHỦ TỊCH||||||||
        |STT|Số, ngày,⏎tháng văn bản|Trích yếu nội dung⏎chỉ đạo|Cơ quan/⏎đơn vị chủ trì|Đơn vị⏎phối hợp|Thời hạn⏎theo văn bản|Ngày⏎hoàn thành|Văn bản⏎kết quả|Đúng hạn/⏎Quá hạn
        |1|300/TB-UBND ngày 25/11/2023|Rà soát hồ sơ trễ hạn|Phòng Tư pháp|Văn phòng|Trước 01/12/2023|30/11/2023|BC 45|Đúng hạn
        |2|300/TB-UBND ngày 25/11/2023|Đôn đốc các xã|Phòng Nội vụ|UBND các xã|05 ngày làm việc|||
        |3|310/TB-UBND ngày 28/11/2023|Báo cáo UBND tỉnh|Phòng Nội vụ||31.12.2023|||
        `,
        ['A1:I1'],
      ),
    ],
  },
  {
    file: 'plan-quarters',
    title: 'deadlines ticked by quarter, a budget column, sub-bullets below the tasks',
    sheets: [
      writtenSheet(
        'Kế hoạch 2023',
        `
        |TT|Nội dung, nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian thực hiện||||Kinh phí (triệu đồng)
        |||||Quý I|Quý II|Quý III|Quý IV|
        |1|Xây dựng kế hoạch|Phòng Nội vụ||x||||10
        |2|Tuyên truyền|Phòng Văn hóa|Đài truyền thanh|x|x|x|x|50
        ||- Trên hệ thống loa|||||||
        ||- Trên trang thông tin điện tử|||||||
        |3|Tổng kết|Phòng Nội vụ|||||x|5
        ||Tổng cộng|||||||65
        `,
        ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:H1', 'I1:I2'],
      ),
    ],
  },
  {
    file: 'three-header-rows',
    title: 'headers in three rows, merged over one, two or all of them',
    sheets: [
      writtenSheet(
        'Theo dõi',
        `
        |STT|Nhiệm vụ|Tiến độ|||Ghi chú
        |||Thời hạn|Kết quả||
        ||||Ngày hoàn thành|Sản phẩm|
        |1|Rà soát|30/11/2023|28/11/2023|BC 1|
        |2|Báo cáo|15/12/2023|||
        `,
        ['A1:A3', 'B1:B3', 'C1:E1', 'C2:C3', 'D2:E2', 'F1:F3'],
      ),
    ],
  },
  {
    file: 'unmerged-header-rows',
    title: 'headers in two rows without anything merged, a beginning and an end of each task',
    sheets: [
      writtenSheet(
        'Kế hoạch tháng',
        `
        |TT|Nội dung công việc|Đơn vị|Thời gian||Tình trạng
        ||||Bắt đầu|Kết thúc|
        |1|Rà soát|Văn phòng|01/11/2023|30/11/2023|Xong
        |2|Báo cáo|Văn phòng|05/11/2023|10/12/2023|Đang làm
        `,
      ),
    ],
  },
  {
    file: 'incoming-documents',
    title: 'documents that came in and were answered, with the usual abbreviations',
    sheets: [
      writtenSheet(
        'Theo dõi văn bản',
        `
        |Số TT|Số VB|Ngày VB|Trích yếu|Nội dung giao|Người xử lý|Hạn trả lời|Ngày trả lời|Số VB trả lời|Trạng thái
        |1|123/UBND-NC|05/11/2023|V/v rà soát|Báo cáo kết quả rà soát|Phòng Nội vụ|20/11/2023|18/11/2023|45/BC|Đã xử lý
        |2|130/UBND-NC|10/11/2023|V/v tập huấn|Cử người tham gia|Văn phòng|25/11/2023|||Quá hạn
        `,
      ),
    ],
  },
];
