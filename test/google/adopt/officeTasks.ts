// Task tables as offices really keep them: headings, notes, sums and signatures among the tasks.

import type { ForeignBoard } from './foreignBoards.ts';
import { writtenSheet } from './writtenSheet.ts';

export const OFFICE_TASKS: readonly (ForeignBoard & { readonly file: string })[] = [
  {
    file: 'plan-appendix',
    title:
      'an appendix of a plan: title block, group names without a number, restarting numbers, a signature at the end',
    sheets: [
      writtenSheet(
        'Phụ lục',
        `
        |ỦY BAN NHÂN DÂN||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM||
        |XÃ BÌNH AN||||Độc lập - Tự do - Hạnh phúc||
        |
        |PHỤ LỤC||||||
        |DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023||||||
        |(Kèm theo Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2023 của UBND xã Bình An)||||||
        |
        |STT|Nội dung nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian hoàn thành|Sản phẩm|Ghi chú
        |(1)|(2)|(3)|(4)|(5)|(6)|(7)
        |Lĩnh vực cải cách thể chế||||||
        |1|Ban hành kế hoạch rà soát văn bản|Tư pháp - Hộ tịch|Văn phòng - Thống kê|Quý I/2023|Kế hoạch|
        |2|Tự kiểm tra văn bản đã ban hành|Tư pháp - Hộ tịch||Thường xuyên|Báo cáo|
        |Lĩnh vực cải cách thủ tục hành chính||||||
        |1|Niêm yết công khai thủ tục|Văn phòng - Thống kê|Các công chức chuyên môn|15/12/23|Bảng niêm yết|
        |2|Rà soát, đơn giản hóa thủ tục|Văn phòng - Thống kê||Quý IV/2023|Báo cáo|chờ hướng dẫn
        |
        |Nơi nhận:||||TM. ỦY BAN NHÂN DÂN||
        |- Như trên;||||CHỦ TỊCH||
        |- Lưu: VT.||||(Đã ký)||
        `,
        [
          'A1:D1',
          'E1:G1',
          'A2:D2',
          'E2:G2',
          'A4:G4',
          'A5:G5',
          'A6:G6',
          'A10:G10',
          'A13:G13',
          'A17:D17',
          'E17:G17',
          'E18:G18',
          'E19:G19',
        ],
      ),
    ],
  },
  {
    file: 'several-tables',
    title: 'two tables one below another, each with headers of its own',
    sheets: [
      writtenSheet(
        'Giao ban',
        `
        |A. NHIỆM VỤ TỈNH GIAO|||||
        |STT|Nhiệm vụ|Văn bản giao|Đơn vị chủ trì|Hạn|Kết quả
        |1|Báo cáo cải cách quý III|25/UBND-NC|Phòng Nội vụ|10/9/2023|Đã báo cáo
        |2|Cung cấp dịch vụ công toàn trình|Công điện 18|Văn phòng|31/12/2023|
        |
        |B. NHIỆM VỤ HUYỆN GIAO|||||
        |STT|Nhiệm vụ|Văn bản giao|Đơn vị chủ trì|Hạn|Kết quả
        |1|Kiểm tra công vụ|30/TB-UBND|Phòng Nội vụ|Tháng 11|
        |2|Họp đánh giá|31/TB-UBND|Văn phòng|5/12/2023|
        `,
        ['A1:F1', 'A6:F6'],
      ),
    ],
  },
  {
    file: 'units-by-slash',
    title: 'units parted by slashes, line breaks and dashes; blank rows between tasks; hidden rows',
    sheets: [
      writtenSheet(
        'Việc tuần',
        `
        |TT|Nhiệm vụ được giao|Đơn vị thực hiện|Phối hợp|Thời hạn hoàn thành|Tình trạng thực hiện
        |1|Số hóa hồ sơ|Văn phòng/ Tư pháp|Công an xã|30/11/2023|Hoàn thành
        |
        |2|Cập nhật dữ liệu đất đai|Địa chính⏎Tài chính||Trước 10/12/2023|đang làm
        |
        |3|Lập danh sách|- Văn phòng⏎- Địa chính||Trong tháng 12|Đã hoàn thành
        |4|Tổng hợp|Văn phòng + Công an||31/12/2023|Chưa hoàn thành
        `,
        [],
        [5],
      ),
      writtenSheet('Danh bạ', '\n|Họ tên|Chức vụ|Điện thoại\n|Cán bộ A|Văn thư|0900\n'),
      writtenSheet('Biểu đồ', '\n|Năm|Số việc\n|2022|20\n|2023|24\n'),
    ],
  },
  {
    file: 'roman-in-code',
    title: 'Roman headings typed over the first column without merging, sub-headings by letters',
    sheets: [
      writtenSheet(
        'KH CCHC',
        `
        |Số TT|Nội dung công việc|Phòng chủ trì|Thời gian thực hiện|Kết quả, sản phẩm|Tình trạng
        |I. CẢI CÁCH THỂ CHẾ|||||
        |1|Rà soát văn bản|Phòng Tư pháp|Quý 2|Báo cáo rà soát|Đã xong
        |II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH|||||
        |a)|Kiểm soát thủ tục||||
        |1|Công bố thủ tục|Văn phòng|30/6/2023|Quyết định|Đang triển khai
        |b)|Một cửa||||
        |1|Nâng cấp bộ phận một cửa|Văn phòng|31/10/2023||Chậm
        `,
      ),
    ],
  },
  {
    file: 'no-numbers',
    title: 'tasks without any number, under group names in merged rows',
    sheets: [
      writtenSheet(
        'Nhiệm vụ trọng tâm 2023',
        `
        |Nội dung|Đơn vị|Hạn xử lý|Trạng thái|Ngày xong
        |Chỉ đạo điều hành||||
        |Ban hành kế hoạch|Văn phòng|31/01/2023|Hoàn thành|28/01/2023
        |Họp giao ban hằng tuần|Văn phòng|Thứ 6 hằng tuần||
        |Chuyển đổi số||||
        |Tập huấn chữ ký số|Văn hóa - Xã hội|15/12/2023|Đang thực hiện|
        |Cộng: 03 nhiệm vụ||||
        `,
        ['A2:E2', 'A5:E5', 'A7:E7'],
      ),
    ],
  },
  {
    file: 'unit-blocks',
    title: 'tasks grouped by the unit that answers for them, its name standing in a row of its own',
    sheets: [
      writtenSheet(
        'Theo đơn vị',
        `
        |STT|Nhiệm vụ|Thời hạn|Tiến độ|Lãnh đạo phụ trách
        |I|PHÒNG NỘI VỤ||||
        |1|Xây dựng kế hoạch|31/01/2023|Hoàn thành|Phó Chủ tịch
        |2|Kiểm tra công vụ|30/11/2023||Phó Chủ tịch
        |II|PHÒNG TƯ PHÁP||||
        |1|Rà soát văn bản|15/12/2023||Chủ tịch
        `,
      ),
    ],
  },
];
