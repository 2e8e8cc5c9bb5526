// A commune's conclusion notice of 2025, one paragraph a line: twelve tasks, short enough to show the product with.

import type { Sample } from './sample.ts';

const text = `ỦY BAN NHÂN DÂN
XÃ SUỐI MÂY
Số: 58/TB-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Suối Mây, ngày 20 tháng 10 năm 2025
THÔNG BÁO
Kết luận của Chủ tịch UBND xã tại cuộc họp về công tác cải cách hành chính quý III năm 2025
Chiều 17/10/2025, Chủ tịch UBND xã họp với các phòng, đơn vị về kết quả cải cách hành chính 9 tháng đầu năm. Sau khi các đơn vị báo cáo và trao đổi, Chủ tịch UBND xã kết luận như sau:
I. Đánh giá chung
Tỷ lệ hồ sơ trả đúng hạn đạt 96,4%, tăng so với quý II. Tuy nhiên, số hóa hồ sơ mới đạt 58%; còn 09 hồ sơ đất đai quá hạn.
II. Nhiệm vụ từ nay đến cuối năm
1. Trung tâm Phục vụ hành chính công xã
- Rà soát 09 hồ sơ đất đai quá hạn, gửi thư xin lỗi và hẹn lại ngày trả cho từng người dân trước ngày 25/10/2025.
- Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính, đến hết ngày 15/12/2025 đạt 90%.
- Báo cáo số hồ sơ tiếp nhận, giải quyết về Chủ tịch UBND xã vào thứ Sáu hằng tuần.
2. Phòng Văn hóa - Xã hội
- Chủ trì, phối hợp với Đoàn Thanh niên, Công an xã mở 02 buổi hướng dẫn người dân nộp hồ sơ trực tuyến, hoàn thành trong tháng 11/2025.
- Lấy ý kiến mức độ hài lòng của người dân tại 06 thôn; UBND các thôn không tự ý thay đổi mẫu phiếu. Hoàn thành chậm nhất ngày 30/11.
3. Về kinh phí và trang thiết bị:
a) Giao Phòng Kinh tế cân đối kinh phí mua 02 máy quét cho Bộ phận Một cửa trong vòng 10 ngày kể từ ngày ban hành Thông báo này; giao Văn phòng HĐND và UBND xã làm thủ tục mua sắm sau khi UBND tỉnh phê duyệt danh mục tài sản.
b) Trên cơ sở kết quả kiểm tra đường truyền, Công an xã đề xuất phương án bảo đảm an toàn thông tin.
4. Văn phòng HĐND và UBND xã tự chấm điểm Chỉ số cải cách hành chính, trình Chủ tịch UBND xã trước ngày 10/12/2025.
5. Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội vận động hội viên cài đặt, sử dụng định danh điện tử mức 2.
6. Trưởng các thôn niêm yết địa chỉ nộp hồ sơ trực tuyến tại nhà văn hóa, xong trước ngày 05/11/2025.
Giao Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ ngày 25 hằng tháng báo cáo Chủ tịch UBND xã.
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo Chủ tịch UBND xã xem xét, giải quyết.
Văn phòng HĐND và UBND xã thông báo để các phòng, đơn vị biết, thực hiện./.
Nơi nhận:
- Thường trực Đảng ủy (để báo cáo);
- Các phòng, đơn vị;
- Lưu: VT.
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG`;

const CENTRE = 'Trung tâm Phục vụ hành chính công xã';
const OFFICE = 'Văn phòng HĐND và UBND xã';

export const communeNotice: Sample = {
  name: 'a commune notice',
  text,
  number: '58/TB-UBND',
  issuedOn: '2025-10-20',
  tasks: [
    {
      begins: 'Rà soát 09 hồ sơ',
      leads: [CENTRE],
      due: '2025-10-25',
      kind: 'before',
      source: '58/TB-UBND, mục II.1, gạch đầu dòng 1',
      lines: [14, 14],
    },
    {
      begins: 'Số hóa hồ sơ',
      leads: [CENTRE],
      due: '2025-12-15',
      kind: 'by',
      target: 90,
      source: '58/TB-UBND, mục II.1, gạch đầu dòng 2',
      lines: [15, 15],
    },
    {
      begins: 'Báo cáo số hồ sơ',
      leads: [CENTRE],
      due: 'weekly:FRI',
      kind: 'weekly',
      source: '58/TB-UBND, mục II.1, gạch đầu dòng 3',
      lines: [16, 16],
    },
    {
      begins: 'Chủ trì, phối hợp',
      leads: ['Phòng Văn hóa - Xã hội'],
      coordinating: ['Đoàn Thanh niên', 'Công an xã'],
      due: '2025-11-30',
      kind: 'within_month',
      source: '58/TB-UBND, mục II.2, gạch đầu dòng 1',
      lines: [18, 18],
    },
    {
      begins: 'Lấy ý kiến',
      leads: ['Phòng Văn hóa - Xã hội'],
      due: '2025-11-30',
      kind: 'by',
      source: '58/TB-UBND, mục II.2, gạch đầu dòng 2',
      lines: [19, 19],
    },
    {
      begins: 'Giao Phòng Kinh tế',
      leads: ['Phòng Kinh tế'],
      due: '2025-10-30',
      kind: 'relative',
      source: '58/TB-UBND, mục II.3, điểm a',
      lines: [21, 21],
    },
    {
      begins: 'giao Văn phòng',
      leads: [OFFICE],
      kind: 'condition',
      condition: 'UBND tỉnh phê duyệt danh mục tài sản',
      source: '58/TB-UBND, mục II.3, điểm a',
      lines: [21, 21],
    },
    { begins: 'Trên cơ sở kết quả', leads: ['Công an xã'], source: '58/TB-UBND, mục II.3, điểm b', lines: [22, 22] },
    {
      begins: 'Văn phòng HĐND và UBND xã tự chấm',
      leads: [OFFICE],
      due: '2025-12-10',
      kind: 'before',
      source: '58/TB-UBND, mục II.4',
      lines: [23, 23],
    },
    {
      begins: 'Đề nghị Ủy ban MTTQ',
      leads: ['Ủy ban MTTQ Việt Nam xã', 'Các tổ chức chính trị - xã hội'],
      source: '58/TB-UBND, mục II.5',
      lines: [24, 24],
    },
    {
      begins: 'Trưởng các thôn',
      leads: ['Các thôn'],
      due: '2025-11-05',
      kind: 'before',
      source: '58/TB-UBND, mục II.6',
      lines: [25, 25],
    },
    {
      begins: 'Giao Văn phòng HĐND',
      leads: [OFFICE],
      due: 'monthly:25',
      kind: 'monthly',
      source: '58/TB-UBND, mục II, đoạn 1',
      lines: [26, 26],
    },
  ],
};
