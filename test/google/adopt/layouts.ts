// Seven ways in which offices lay their tables out, each with what makes it hard.

import type { ForeignBoard } from './foreignBoards.ts';

const OFFICE_HEAD = [
  ['UBND XÃ BÌNH AN', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['VĂN PHÒNG HĐND VÀ UBND', '', '', 'Độc lập - Tự do - Hạnh phúc'],
  [],
];

export const LAYOUTS: readonly (ForeignBoard & { readonly file: string })[] = [
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
    file: 'other-names',
    title: 'other header names, another order, columns of the office’s own, one under a header of the add-on’s',
    sheets: [
      {
        name: 'Việc UBND tỉnh giao',
        rows: [
          [
            'Đầu việc',
            'Ngày phải xong (hạn)',
            'Bộ phận thực hiện',
            'Số ngày',
            'STT',
            'Tình trạng xử lý',
            'Ngày xong thực tế',
            'Số, ký hiệu văn bản',
            'Lãnh đạo theo dõi',
          ],
          [
            'Rà soát thủ tục hành chính',
            '30/11/2023',
            'Phòng Tư pháp',
            '5',
            '1',
            'Đang thực hiện',
            '',
            '300/TB-UBND',
            'Phó Chủ tịch',
          ],
          ['Báo cáo chuyển đổi số', '15/12/2023', 'Phòng Văn hóa và Thông tin', '10', '2', '', '', '300/TB-UBND', ''],
          ['Niêm yết công khai thủ tục', '20/11/2023', 'Phòng Tư pháp', '3', '3', 'Hoàn thành', '18/11/2023', '', ''],
        ],
      },
      { name: 'Ghi chép', rows: [['Việc lặt vặt'], ['gọi điện cho phòng máy']] },
    ],
  },
  {
    file: 'merged-units',
    title: 'one order to several units with merged number and content; a unit merged over its tasks',
    sheets: [
      {
        name: 'Nhiệm vụ',
        rows: [
          ['DANH MỤC NHIỆM VỤ'],
          ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ', 'Ngày hoàn thành'],
          ['1', 'Thống kê hồ sơ trễ hạn', 'Phòng Nội vụ', 'Trước ngày 01/12/2023', '', ''],
          ['', '', 'Phòng Tư pháp', '', 'Hoàn thành', '28/11/2023'],
          ['', '', 'Phòng Tài chính', '', '', ''],
          ['2', 'Xây dựng kế hoạch năm 2024', 'Phòng Nội vụ', '31/12/2023', '', ''],
          ['3', 'Báo cáo sơ kết', '', 'Trong tháng 12/2023', '', ''],
        ],
        merged: ['A1:F1', 'A3:A5', 'B3:B5', 'D3:D5', 'C6:C7'],
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
    file: 'several-units',
    title: 'several units in a cell with commas, and a list of units beside it',
    sheets: [
      {
        name: 'Theo dõi nhiệm vụ 2023',
        rows: [
          [
            'Số TT',
            'Nội dung công việc',
            'Chủ trì',
            'Phối hợp',
            'Thời gian hoàn thành',
            'Trạng thái',
            'Ngày hoàn thành thực tế',
          ],
          [
            '1',
            'Kiểm kê tài sản',
            'Phòng Tài chính, Phòng Nội vụ',
            'Văn phòng HĐND và UBND, Công an xã',
            '01/12/2023',
            'Đang thực hiện',
            '',
          ],
          ['2', 'Tuyên truyền', 'Phòng Văn hóa, Khoa học và Thông tin', '', '31/12/2023', '', ''],
          ['3', 'Tập huấn', 'Phòng Nội vụ và Phòng Tư pháp', '', '10/12/2023', '', ''],
        ],
      },
      {
        name: 'Phòng ban',
        rows: [
          ['TT', 'Tên cơ quan, đơn vị', 'Tên viết tắt', 'Số điện thoại'],
          ['1', 'Phòng Nội vụ', 'PNV', '0900 000 001'],
          ['2', 'Phòng Tài chính', 'PTC', ''],
          ['3', 'Phòng Tư pháp', '', ''],
          ['4', 'Phòng Văn hóa, Khoa học và Thông tin', 'PVHKHTT', ''],
        ],
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
    file: 'groups-of-tasks',
    title: 'tasks under headings, their numbers beginning again in each group',
    sheets: [
      {
        name: 'Nhiệm vụ trọng tâm',
        rows: [
          ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tiến độ'],
          ['I', 'CẢI CÁCH THỂ CHẾ', '', '', ''],
          ['1', 'Rà soát văn bản', 'Phòng Tư pháp', '30/11/2023', 'Đang thực hiện'],
          ['2', 'Tự kiểm tra văn bản', 'Phòng Tư pháp', '31/12/2023', ''],
          ['II', 'CẢI CÁCH THỦ TỤC', '', '', ''],
          ['1', 'Công khai thủ tục', 'Văn phòng', '15/12/2023', ''],
        ],
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
