// Ways in which offices lay their table of criteria out, each with what makes it hard.

import type { ForeignBoard } from './foreignBoards.ts';

const OFFICE_HEAD = [
  ['UBND XÃ BÌNH AN', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['VĂN PHÒNG HĐND VÀ UBND', '', '', 'Độc lập - Tự do - Hạnh phúc'],
  [],
];

export const CRITERIA_LAYOUTS: readonly (ForeignBoard & { readonly file: string })[] = [
  {
    file: 'title-rows',
    title: 'title rows above the headers, some of them merged, and a row that numbers the columns',
    sheets: [
      {
        name: 'Theo dõi CCHC 2023',
        rows: [
          ...OFFICE_HEAD,
          ['BẢNG THEO DÕI THỰC HIỆN BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
          ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2023)'],
          [
            'TT',
            'Lĩnh vực, tiêu chí',
            'Điểm chuẩn',
            'Cách chấm điểm',
            'Kết quả thực hiện',
            'Trạng thái',
            'Cơ quan phụ trách',
            'Thời hạn',
            'Người nhập',
          ],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
          ['1', 'Chỉ đạo điều hành', '4', '', '', '', '', '', ''],
          [
            '1.1',
            'Ban hành kế hoạch',
            '1',
            'Có: 1đ; không: 0đ',
            'Có',
            'Đã thực hiện',
            'Văn phòng HĐND và UBND',
            '31/01/2023',
            'Văn thư',
          ],
          [
            '1.2',
            'Hoàn thành kế hoạch',
            '3',
            'Theo tỷ lệ',
            '80%',
            'Đang thực hiện',
            'Văn phòng HĐND và UBND',
            '01/12/2023',
            '',
          ],
          ['2', 'Thủ tục hành chính', '2', '', '', '', '', '', ''],
          [
            '2.1',
            'Giải quyết đúng hạn',
            '2',
            'Theo tỷ lệ; dưới 80%: 0 điểm',
            '95%',
            'Đã thực hiện',
            'Trung tâm Phục vụ hành chính công',
            '',
            '',
          ],
        ],
        merged: ['A1:C1', 'D1:I1', 'A4:I4', 'A5:I5'],
      },
    ],
  },
  {
    file: 'blocks-and-levels',
    title: 'Roman blocks in merged rows, scoring levels in rows of their own beside merged cells, a sum at the bottom',
    sheets: [
      {
        name: 'Bộ tiêu chí',
        rows: [
          ['BỘ TIÊU CHÍ'],
          [
            'STT',
            'Tiêu chí, tiêu chí thành phần',
            'Điểm tối đa',
            'Kết quả đạt được',
            'Điểm tự chấm',
            'Đơn vị',
            'Ghi chú',
          ],
          ['I. ĐIỀU TRA XÃ HỘI HỌC', '', '10', '', '', '', ''],
          ['1', 'Mức độ hài lòng', '10', '8,25', '8,25', 'Phòng Nội vụ', ''],
          ['PHẦN II: CHẤM ĐIỂM', '', '5', '', '', '', ''],
          ['1', 'Kế hoạch', '5', '', '', '', ''],
          ['1.1', 'Tỷ lệ hoàn thành kế hoạch', '3', '100%', '3', 'Văn phòng', 'chờ số liệu'],
          ['', 'Hoàn thành 100% kế hoạch: 3đ', '', '', '', '', ''],
          ['', 'Hoàn thành từ 80% đến dưới 100% kế hoạch: 1,5đ', '', '', '', '', ''],
          ['', 'Hoàn thành dưới 80% kế hoạch: 0đ', '', '', '', '', ''],
          ['1.2', 'Kiểm tra các đơn vị', '2', '1', '1', '', ''],
          ['TỔNG CỘNG', '', '15', '', '12,25', '', ''],
        ],
        merged: ['A1:G1', 'A3:B3', 'A5:B5', 'A7:A10', 'C7:C10', 'D7:D10', 'E7:E10', 'F7:F11', 'G7:G10', 'A12:B12'],
      },
    ],
  },
  {
    file: 'two-header-rows',
    title: 'headers in two rows, some merged over both, some grouped under a word',
    sheets: [
      {
        name: 'Bảng chấm điểm',
        rows: [
          ['PHỤ LỤC'],
          ['Bảng tự đánh giá, chấm điểm'],
          ['TT', 'Nội dung đánh giá', 'Điểm', '', '', 'Đơn vị tham mưu', 'Tài liệu kiểm chứng'],
          ['', '', 'Tối đa', 'Tự chấm', 'Thẩm định', '', ''],
          ['I', 'CÔNG TÁC CHỈ ĐẠO', '3', '', '', '', ''],
          ['1', 'Kế hoạch', '1', '1', '1', 'Văn phòng', 'KH 12'],
          ['2', 'Kiểm tra', '2', '1,5', '1', 'Phòng Nội vụ', ''],
        ],
        merged: ['A1:G1', 'A2:G2', 'A3:A4', 'B3:B4', 'C3:E3', 'F3:F4', 'G3:G4'],
      },
    ],
  },
  {
    file: 'codes-as-numbers',
    title: 'codes that the spreadsheet had turned into numbers',
    sheets: [
      {
        name: 'Tiêu chí 2023',
        rows: [
          ['Mã tiêu chí', 'Tên tiêu chí', 'Thang điểm', 'Kết quả', 'Cơ quan, đơn vị phụ trách'],
          ['1', 'Chỉ đạo điều hành', '', '', ''],
          ['1,1', 'Kế hoạch', '1', '1', 'Văn phòng'],
          ['1,2', 'Tuyên truyền', '1', '0,5', 'Văn phòng'],
          ['2', 'Thể chế', '', '', ''],
          ['2,1', 'Rà soát văn bản', '2', '2', 'Phòng Tư pháp'],
        ],
      },
    ],
  },
];
