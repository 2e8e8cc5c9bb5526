// A reminder without sections: the units stand in the words that lead to the numbered work, one exception overrides them.

import type { Sample } from './sample.ts';

const text = `SỞ NỘI VỤ TỈNH AN THỊNH
Số: 1406/SNV-CCHC
V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính cuối năm
An Thịnh, ngày 01 tháng 12 năm 2025
Kính gửi:
- Các sở, ban, ngành tỉnh;
- Ủy ban nhân dân các xã, phường.
Ngày 03/11/2025, Sở Nội vụ có Công văn số 1290/SNV-CCHC đề nghị các đơn vị gửi báo cáo trước ngày 20/11/2025; đến nay còn 14 đơn vị chưa gửi.
Để kịp tổng hợp, Sở Nội vụ đề nghị các sở, ban, ngành tỉnh, Ủy ban nhân dân các xã, phường:
1. Gửi báo cáo cải cách hành chính năm 2025 về Sở Nội vụ chậm nhất ngày 05/12.
2. Hoàn thành tự chấm điểm trên phần mềm trước 17 giờ ngày 15/12/2025. Riêng Sở Y tế, Sở Xây dựng bổ sung tài liệu kiểm chứng của năm 2024 trước ngày 08/12/2025.
3. Đối với các chỉ tiêu chưa đạt, giao Chi cục Văn thư - Lưu trữ hướng dẫn các đơn vị khắc phục.
Rất mong các đơn vị quan tâm phối hợp./.
Nơi nhận:
- Như trên;`;

const ALL = ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường'];

export const reminderLetter: Sample = {
  name: 'a reminder',
  text,
  number: '1406/SNV-CCHC',
  issuedOn: '2025-12-01',
  tasks: [
    {
      begins: 'Gửi báo cáo',
      leads: ALL,
      due: '2025-12-05',
      kind: 'by',
      source: '1406/SNV-CCHC, mục 1',
      lines: [10, 10],
    },
    {
      begins: 'Hoàn thành tự chấm điểm',
      leads: ALL,
      due: '2025-12-15',
      kind: 'before',
      source: '1406/SNV-CCHC, mục 2',
      lines: [11, 11],
    },
    {
      begins: 'Riêng Sở Y tế',
      leads: ['Sở Y tế', 'Sở Xây dựng'],
      due: '2025-12-08',
      kind: 'before',
      source: '1406/SNV-CCHC, mục 2',
      lines: [11, 11],
    },
    {
      begins: 'Đối với các chỉ tiêu',
      leads: ['Chi cục Văn thư - Lưu trữ'],
      source: '1406/SNV-CCHC, mục 3',
      lines: [12, 12],
    },
  ],
};
