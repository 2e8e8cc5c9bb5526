// What the overview of a board says that no update has filled yet: what is to be done first.

export const firstSteps = () =>
  [
    'Trang này chưa có số liệu. Cần làm lần lượt:',
    '1. Ghi tên cơ quan ở trang “Cấu hình”, các đơn vị ở trang “Đơn vị”.',
    '2. Nhập tiêu chí vào trang “Tiêu chí”.',
    '3. Bấm CCHC → Nhập nhiệm vụ từ văn bản.',
  ].join('\n');

export const lastStep = () => '4. Bấm CCHC → Cập nhật số liệu: kết quả hiện ở trang này.';

export const moreInTheGuide = () => 'Cách dùng đầy đủ: trang “Hướng dẫn”.';
