// Ways in which offices lay their list of tasks out, each with what makes it hard.

import type { ForeignBoard } from './foreignBoards.ts';

export const TASK_LAYOUTS: readonly (ForeignBoard & { readonly file: string })[] = [
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
];
