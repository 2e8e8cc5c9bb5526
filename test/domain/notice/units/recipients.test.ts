// Names of any shape are known where the notice is addressed to them.
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../../src/domain/notice/parseNotice.ts';

const notice = (recipient: string, orders: string) =>
  `Số: 88/SCT-QLTM\nngày 07 tháng 01 năm 2026\nKính gửi:\n- ${recipient};\n- UBND các xã, phường.\nThực hiện Kế hoạch số 05/KH-UBND, Sở Công Thương đề nghị:\n${orders}`;

const leadUnitsOf = (text: string) => parseNotice(text).tasks.map((task) => task.leadUnits);

describe('a recipient whose name goes on in small letters', () => {
  it.each([
    'Các doanh nghiệp, hợp tác xã tham gia bình ổn thị trường',
    'Ban quản lý các chợ, siêu thị, trung tâm thương mại',
  ])('%s is read whole where the orders name it', (recipient) => {
    expect(
      leadUnitsOf(notice(recipient, `1. ${recipient}\n- Tập kết đủ hàng về kho.\n2. ${recipient} kéo dài giờ bán.`)),
    ).toEqual([[recipient], [recipient]]);
  });

  it('makes no unit of what is no name', () => {
    expect(leadUnitsOf(notice('Như trên', '1. UBND các xã, phường bố trí mặt bằng.'))).toEqual([
      ['UBND các xã, phường'],
    ]);
  });
});
