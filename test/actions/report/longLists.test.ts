// Lists that are longer than a report shows say how much is left out, and where it stands.
import { describe, expect, it } from 'vitest';
import type { TypedRow } from '../../sampleSnapshot.ts';
import { reportOn } from './papers.ts';
import { printed } from './printed.ts';

const textOf = (rows: Parameters<typeof reportOn>[0]) => printed(reportOn(rows).document);

const several = (count: number, row: (place: number) => TypedRow): readonly TypedRow[] =>
  Array.from({ length: count }, (_, place) => row(place + 1));

const overdue = (order: number, unit: number): TypedRow => ({
  Mã: `NV${order}`,
  'Nội dung nhiệm vụ': `Việc số ${order}`,
  'Đơn vị chủ trì': `Đơn vị ${unit}`,
  'Thời hạn giao': '01/12/2023',
});

describe('what goes beyond thirty lines', () => {
  it('of an order to many units is counted by units, for the order itself is named above', () => {
    const text = textOf({ units: [], tasks: several(40, (place) => overdue(1, place)) });
    expect(text).toContain('có 01 nhiệm vụ (40 lượt giao)');
    expect(text).toContain('Còn 10 lượt giao khác, nêu tại Phụ lục I.');
  });

  it('of the proposals is counted by units too', () => {
    const tasks = several(35, (order) => overdue(order, 1)).flatMap((row) => [
      row,
      { ...row, 'Đơn vị chủ trì': 'Đơn vị 2' },
      { ...row, 'Đơn vị chủ trì': 'Đơn vị 3' },
    ]);
    expect(textOf({ units: [], tasks })).toContain('    - và 15 lượt nhiệm vụ khác');
  });

  it('of reports that did not come is not kept back', () => {
    const tasks = several(35, (place) => ({
      ...overdue(place, place),
      'Ngày giao': '20/11/2023',
      'Thời hạn giao': 'Thứ 6 hằng tuần',
    }));
    const text = textOf({ units: [], tasks });
    expect(text.match(/còn thiếu 02 kỳ báo cáo/g)).toHaveLength(30);
    expect(text).toContain('Còn 05 nhiệm vụ định kỳ khác thiếu báo cáo, nêu tại Phụ lục I.');
  });

  it('of what inspections asked for and falls due is not kept back', () => {
    const inspections = several(35, (place) => ({
      'Đơn vị được kiểm tra': `Đơn vị ${place}`,
      'Ngày kiểm tra': '20/11/2023',
      'Kiến nghị, xử lý': 'Niêm yết đủ thủ tục',
      'Hạn khắc phục': '08/12/2023',
    }));
    const text = textOf({ units: [], inspections });
    expect(text.match(/Khắc phục sau kiểm tra, hạn 08\/12\/2023/g)).toHaveLength(30);
    expect(text).toContain('Còn 05 kiến nghị khác, xem trang “Sổ kiểm tra”.');
  });
});

it('of the causes that many units gave, what a cell has no room for is counted', () => {
  const tasks = several(6, (place) => ({ ...overdue(1, place), 'Nguyên nhân, hướng xử lý': `Lý do ${place}` }));
  const [, ordersTable = ''] = textOf({ units: [], tasks }).split('NHIỆM VỤ GIAO CHO NHIỀU ĐƠN VỊ');
  expect(ordersTable).toContain('| Lý do 1; Lý do 2; Lý do 3; Lý do 4; và 02 nội dung khác |');
});
