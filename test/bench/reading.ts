// Reading notices: that time grows with the text, against the floor of splitting the same text into words.

import { parseNotice } from '../../src/domain/notice/parseNotice.ts';
import { figure, medianMilliseconds } from './measure.ts';
import type { Table } from './table.ts';

const LETTERS_A_PAGE = 2_500;

const ORDERS = [
  '1. Giao Văn phòng HĐND và UBND xã chủ trì, phối hợp với các đơn vị rà soát thủ tục hành chính, hoàn thành trước ngày 15/12/2025.',
  '- Phòng Kinh tế tham mưu kế hoạch giải ngân vốn đầu tư công, báo cáo UBND xã vào thứ 6 hằng tuần.',
  '2. Các thôn, tổ dân phố tuyên truyền dịch vụ công trực tuyến, thực hiện thường xuyên.',
  '- Trung tâm Phục vụ hành chính công số hóa hồ sơ, bảo đảm đạt 95%, hoàn thành trong tháng 12/2025.',
];

export function readingTable(): Table {
  const [ten, hundred] = [pages(10), pages(100)];
  const times = medianMilliseconds({
    ten: () => void parseNotice(ten),
    hundred: () => void parseNotice(hundred),
    floor: () => void hundred.normalize('NFC').split(/\s+/u).length,
  });
  const perSecond = (count: number, milliseconds: number) => figure((count * 1000) / milliseconds);
  return {
    title: 'Reading notices',
    headers: ['', 'Figure', 'Ratio'],
    rows: [
      ['10 pages', `${figure(times.ten)} ms`, `${perSecond(10, times.ten)} pages a second`],
      [
        '100 pages',
        `${figure(times.hundred)} ms`,
        `${figure(times.hundred / times.ten)} times the time for 10 times the text`,
      ],
      [
        'floor: the 100 pages split into words',
        `${figure(times.floor)} ms`,
        `reading takes ${figure(times.hundred / times.floor)} times as long`,
      ],
    ],
    notes: [`A page is ${LETTERS_A_PAGE.toLocaleString('en-US')} letters of orders in our own words.`],
  };
}

function pages(count: number): string {
  const lines = ['THÔNG BÁO', 'Kết luận của Chủ tịch UBND xã', ''];
  for (let letters = 0, order = 0; letters < count * LETTERS_A_PAGE; order++) {
    const line = ORDERS[order % ORDERS.length] ?? '';
    lines.push(line);
    letters += line.length;
  }
  return lines.join('\n');
}
