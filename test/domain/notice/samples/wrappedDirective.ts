// A province's directive as a web page gives it: bold marks, bars, lines broken anywhere, a page number in a sentence.

import type { Sample } from './sample.ts';

const text = `**ỦY BAN NHÂN
DÂN**
TỈNH HẢI LĂNG
-------
|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
|
|
Số: 09/CT-UBND
|
*Hải Lăng, ngày
04 tháng 11 năm 2025*
|
**CHỈ THỊ**
VỀ VIỆC SIẾT CHẶT KỶ LUẬT, KỶ CƯƠNG TRONG GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH
Thời gian qua, việc giải quyết thủ tục hành chính của các cơ quan trong tỉnh có chuyển
biến, song vẫn còn hồ sơ trễ hạn nhiều lần. Theo Công văn số 812/VP-KSTT ngày 20/10/2025,
có nơi đã hứa trả kết quả trước ngày 30/9/2025 nhưng chưa thực hiện.
Để khắc phục, Chủ tịch Ủy ban nhân
dân tỉnh yêu cầu:
**1. Giám đốc
các Sở: Tư pháp, Nông nghiệp và Môi trường, Xây dựng**
a) Kiểm tra đột xuất việc tiếp
nhận hồ sơ tại ít nhất 02 xã, phường mỗi tháng, báo cáo Chủ tịch Ủy ban nhân dân tỉnh
trước ngày 28
2
tháng 11 năm 2025. Làm rõ trách nhiệm của từng công chức để hồ sơ trễ hạn.
b) Cắt giảm tối thiểu 20% thời
gian giải quyết so với quy định của trung ương.
**2. Chủ tịch
Ủy ban nhân dân các xã, phường, đặc khu**
Bố trí đủ công chức trực tại
Trung tâm Phục vụ hành chính công; công khai số điện thoại của người đứng đầu, hoàn thành
**trước** **ngày 10/11/2025**.
3. Sở Khoa học và
Công nghệ chủ trì, phối hợp với Viễn thông tỉnh khắc phục dứt điểm tình trạng nghẽn mạng
trong Quí IV-2025. Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc, tổng hợp báo cáo hằng
quý.
Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện Chỉ thị này./.
|
*Nơi nhận:*
- Như trên;
|
**KT. CHỦ TỊCH**
PHÓ CHỦ TỊCH`;

const DEPARTMENTS = ['Sở Tư pháp', 'Sở Nông nghiệp và Môi trường', 'Sở Xây dựng'];

export const wrappedDirective: Sample = {
  name: 'a directive with broken lines',
  text,
  number: '09/CT-UBND',
  issuedOn: '2025-11-04',
  tasks: [
    {
      begins: 'Kiểm tra đột xuất',
      leads: DEPARTMENTS,
      due: '2025-11-28',
      kind: 'before',
      source: '09/CT-UBND, mục 1, điểm a',
      lines: [25, 29],
    },
    {
      begins: 'Cắt giảm tối thiểu',
      leads: DEPARTMENTS,
      target: 20,
      source: '09/CT-UBND, mục 1, điểm b',
      lines: [30, 31],
    },
    {
      begins: 'Bố trí đủ công chức',
      leads: ['Ủy ban nhân dân các xã, phường, đặc khu'],
      due: '2025-11-10',
      kind: 'before',
      source: '09/CT-UBND, mục 2, đoạn 1',
      lines: [34, 36],
    },
    {
      begins: 'Sở Khoa học',
      leads: ['Sở Khoa học và Công nghệ'],
      coordinating: ['Viễn thông tỉnh'],
      due: '2025-12-31',
      kind: 'within_quarter',
      source: '09/CT-UBND, mục 3',
      lines: [37, 39],
    },
    {
      begins: 'Văn phòng Ủy ban nhân dân tỉnh',
      leads: ['Văn phòng Ủy ban nhân dân tỉnh'],
      due: 'quarterly',
      kind: 'quarterly',
      source: '09/CT-UBND, mục 3',
      lines: [39, 40],
    },
  ],
};
