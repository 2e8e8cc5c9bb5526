// Scoring tables and lists as offices really keep them, and sheets that are no tables.

import type { ForeignBoard } from './foreignBoards.ts';
import { writtenSheet } from './writtenSheet.ts';

export const OFFICE_CRITERIA: readonly (ForeignBoard & { readonly file: string })[] = [
  {
    file: 'self-scoring',
    title: 'a scoring table: standard, self-scored and appraised points, levels in rows, totals and a signature',
    sheets: [
      writtenSheet(
        'Tự chấm điểm CCHC',
        `
        |UBND HUYỆN BÌNH AN|||||||
        |PHÒNG NỘI VỤ|||||||
        |BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023|||||||
        |STT|Lĩnh vực/Tiêu chí/Tiêu chí thành phần|Điểm chuẩn|Điểm tự chấm|Điểm thẩm định|Tài liệu kiểm chứng|Đơn vị chịu trách nhiệm|Giải trình, ghi chú
        |1|CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH|5||||||
        |1.1|Ban hành kế hoạch cải cách hành chính|1|1|1|KH 12/KH-UBND|Phòng Nội vụ|
        ||Ban hành kịp thời: 1||||||
        ||Không kịp thời: 0||||||
        |1.2|Mức độ hoàn thành kế hoạch|4|3,5||BC 30/BC-UBND|Phòng Nội vụ|hai việc chậm
        |2|CẢI CÁCH THỂ CHẾ|2||||||
        |2.1|Xử lý văn bản sau rà soát|2|2|1,5||Phòng Tư pháp|
        |
        |TỔNG CỘNG||7|6,5||||
        |
        |NGƯỜI LẬP BIỂU||||TRƯỞNG PHÒNG|||
        |(Ký, ghi rõ họ tên)||||(Ký tên, đóng dấu)|||
        `,
        ['A1:C1', 'A2:C2', 'A3:H3', 'A13:B13', 'A15:B15', 'E15:G15', 'A16:B16', 'E16:G16'],
      ),
    ],
  },
  {
    file: 'levels-column',
    title: 'criteria whose levels stand in a column of their own, number row and blocks by letters',
    sheets: [
      writtenSheet(
        'Bộ tiêu chí',
        `
        |Phụ lục I||||||||
        |BỘ TIÊU CHÍ ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH CÔNG TÁC CẢI CÁCH HÀNH CHÍNH||||||||
        |(Ban hành kèm theo Quyết định số 100/QĐ-UBND ngày 02/02/2023)||||||||
        |TT|Tiêu chí, tiêu chí thành phần|Điểm tối đa|Thang điểm chi tiết|Điểm đánh giá|||Đơn vị theo dõi, đánh giá|Ghi chú
        |||||Tự đánh giá|Hội đồng thẩm định|Kết quả cuối cùng||
        |(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)
        |A|ĐÁNH GIÁ KẾT QUẢ|7||||||
        |I|Chỉ đạo điều hành|3||||||
        |1|Ban hành kế hoạch đúng hạn|1|Đúng hạn: 1; chậm: 0|1|1|1|Phòng Nội vụ|
        |2|Thực hiện kế hoạch|2|Hoàn thành 100%: 2; dưới 100%: 0|2|||Phòng Nội vụ|
        |II|Thủ tục hành chính|4||||||
        |1|Công khai thủ tục|4||3,5|||Văn phòng|
        |B|ĐIỀU TRA XÃ HỘI HỌC|3||||||
        |1|Mức độ hài lòng|3||2,7|||Phòng Nội vụ|
        ||Tổng điểm|10||||||
        `,
        ['A1:I1', 'A2:I2', 'A3:I3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'H4:H5', 'I4:I5'],
      ),
    ],
  },
  {
    file: 'commune-criteria',
    title:
      'criteria of a commune: points of two levels, a reason for those that are lost, the sum in the column of numbers',
    sheets: [
      writtenSheet(
        'Xã Bình An',
        `
        |STT|Nội dung tiêu chí|Thang điểm|Xã tự đánh giá (điểm)|Huyện đánh giá (điểm)|Căn cứ chấm điểm (số văn bản)|Bộ phận phụ trách|Lý do trừ điểm
        |I|Công tác chỉ đạo|10|8|||
        |1|Kế hoạch năm|5|5|5|KH 01|Văn phòng - Thống kê|
        |2|Báo cáo định kỳ|5|3||BC 02, BC 03|Văn phòng - Thống kê|chậm 2 báo cáo
        |II|Cải cách thủ tục|10|10||||
        |1|Công khai thủ tục|10|10|||Một cửa|
        |Tổng|I+II|20|18||||
        `,
      ),
    ],
  },
  {
    file: 'unit-list',
    title: 'a list of units with titles, heads and telephone numbers',
    sheets: [
      writtenSheet(
        'DS đơn vị',
        `
        |DANH SÁCH CÁC PHÒNG BAN, ĐƠN VỊ||||
        |TT|Phòng, ban, đơn vị|Tên viết tắt|Cán bộ đầu mối|Số điện thoại|Hộp thư
        |1|Văn phòng HĐND và UBND|VP|Chánh Văn phòng|0240 111|vp@binhan.gov.vn
        |2|Phòng Nội vụ|PNV|Chuyên viên|0240 112|
        ||Khối xã|||
        |3|UBND xã Bình An|Bình An||0240 113|
        `,
      ),
    ],
  },
  {
    file: 'notes-only',
    title: 'sheets that are no tables: a letter, a schedule, a list of people',
    sheets: [
      writtenSheet(
        'Tờ trình',
        `
        |UBND XÃ BÌNH AN
        |TỜ TRÌNH
        |Kính gửi: Ủy ban nhân dân tỉnh
        |Nội dung: đề nghị hỗ trợ kinh phí; thời hạn: 31/12/2023; đơn vị thực hiện: Văn phòng
        `,
      ),
      writtenSheet(
        'Lịch tuần',
        `
        |Thứ|Sáng|Chiều|Địa điểm
        |Hai|Giao ban|Tiếp dân|Phòng họp 1
        |Ba|Họp cải cách|Kiểm tra một cửa|Phòng họp 2
        `,
      ),
      writtenSheet(
        'Văn bản đến',
        `
        |Số đến|Ngày đến|Cơ quan ban hành|Số, ký hiệu|Trích yếu nội dung|Người nhận
        |12|01/11/2023|UBND tỉnh|300/TB-UBND|Kết luận cuộc họp|Văn thư
        |13|02/11/2023|Sở Nội vụ|45/SNV|Báo cáo cải cách|Văn thư
        `,
      ),
    ],
  },
];
