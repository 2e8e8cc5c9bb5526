// The units of the sample board: ten offices of a district, its four communes, and the collective name that notices use. Titles stand for people.

import { sampleSheet } from './sampleSheet.ts';

const HEADERS = {
  name: 'Tên đơn vị',
  aliases: 'Tên khác',
  group: 'Nhóm',
  contact: 'Đầu mối, điện thoại',
  email: 'Email',
} as const;

const OFFICE = 'Phòng, ban, đơn vị';
const COMMUNE = 'Xã, thị trấn';

export const unitsSheet = sampleSheet('Đơn vị', HEADERS, [
  {
    name: 'Phòng Nội vụ',
    aliases: 'Phòng Nội vụ huyện; Phòng NV',
    group: OFFICE,
    contact: 'Trưởng phòng, 0000 000 001',
    email: 'noivu@example.vn',
  },
  {
    name: 'Văn phòng HĐND và UBND',
    aliases: 'VP HĐND&UBND; Văn phòng HĐND và UBND huyện',
    group: OFFICE,
    contact: 'Chánh Văn phòng, 0000 000 002',
    email: 'vanphong@example.vn',
  },
  {
    name: 'Phòng Tài chính – Kế hoạch',
    aliases: 'Phòng TC-KH; Phòng Tài chính – Kế hoạch huyện',
    group: OFFICE,
    contact: 'Trưởng phòng, 0000 000 003',
    email: 'taichinhkehoach@example.vn',
  },
  {
    name: 'Phòng Văn hóa và Thông tin',
    aliases: 'Phòng VH-TT; Phòng Văn hóa và Thông tin huyện',
    group: OFFICE,
    contact: 'Trưởng phòng, 0000 000 004',
    email: 'vanhoathongtin@example.vn',
  },
  {
    name: 'Phòng Tư pháp',
    aliases: 'Phòng Tư pháp huyện',
    group: OFFICE,
    contact: 'Trưởng phòng, 0000 000 005',
    email: 'tuphap@example.vn',
  },
  {
    name: 'Phòng Kinh tế và Hạ tầng',
    aliases: 'Phòng KT-HT; Phòng Kinh tế và Hạ tầng huyện',
    group: OFFICE,
    contact: 'Trưởng phòng, 0000 000 006',
    email: 'kinhtehatang@example.vn',
  },
  {
    name: 'Phòng Tài nguyên và Môi trường',
    aliases: 'Phòng TN&MT; Phòng Tài nguyên và Môi trường huyện',
    group: OFFICE,
    contact: 'Trưởng phòng, 0000 000 007',
    email: 'tainguyenmoitruong@example.vn',
  },
  {
    name: 'Phòng Lao động – Thương binh và Xã hội',
    aliases: 'Phòng LĐ-TB&XH; Phòng Lao động – TB&XH',
    group: OFFICE,
    contact: 'Trưởng phòng, 0000 000 008',
    email: 'laodongxahoi@example.vn',
  },
  {
    name: 'Trung tâm Văn hóa – Thông tin – Thể thao',
    aliases: 'Trung tâm VH-TT-TT',
    group: OFFICE,
    contact: 'Giám đốc, 0000 000 009',
    email: 'trungtamvanhoa@example.vn',
  },
  {
    name: 'Chi nhánh Văn phòng Đăng ký đất đai',
    aliases: 'Chi nhánh Văn phòng ĐKĐĐ',
    group: OFFICE,
    contact: 'Giám đốc, 0000 000 010',
    email: 'dangkydatdai@example.vn',
  },
  {
    name: 'UBND thị trấn Tân Lập',
    aliases: 'Thị trấn Tân Lập',
    group: COMMUNE,
    contact: 'Công chức Văn phòng – Thống kê, 0000 000 011',
    email: 'tanlap@example.vn',
  },
  {
    name: 'UBND xã Bình An',
    aliases: 'Xã Bình An',
    group: COMMUNE,
    contact: 'Công chức Văn phòng – Thống kê, 0000 000 012',
    email: 'binhan@example.vn',
  },
  {
    name: 'UBND xã Phú Hòa',
    aliases: 'Xã Phú Hòa',
    group: COMMUNE,
    contact: 'Công chức Văn phòng – Thống kê, 0000 000 013',
    email: 'phuhoa@example.vn',
  },
  {
    name: 'UBND xã Thạnh Mỹ',
    aliases: 'Xã Thạnh Mỹ',
    group: COMMUNE,
    contact: 'Công chức Văn phòng – Thống kê, 0000 000 014',
    email: 'thanhmy@example.vn',
  },
  {
    name: 'Các cơ quan, đơn vị, địa phương có liên quan',
    aliases: 'Các cơ quan, đơn vị, địa phương liên quan; Các cơ quan liên quan',
    group: 'Chung',
    contact: 'Phòng Nội vụ tổng hợp, 0000 000 001',
    email: 'noivu@example.vn',
  },
]);
