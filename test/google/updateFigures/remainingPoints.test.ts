// The page of remaining points on the sample board: what can still be won, what is lost, and where two scores differ.
import { describe, expect, it } from 'vitest';
import { changeSetting, update } from '../clerk.ts';
import { openBoth, pointsPage, typeInCriterion } from './onUse.ts';

describe('the page of points says where to work next', () => {
  const board = openBoth();
  const page = pointsPage(board);
  const between = (title: string) => {
    const first = page.findIndex((row) => row[1] === title);
    const end = page.findIndex((row, place) => place > first && row[7] === 'blank');
    return page.slice(first + 2, end < 0 ? undefined : end);
  };

  it('lists what can still be won, most first, with unit, date and the open tasks that feed it', () => {
    const [first, second] = between('ĐIỂM CÒN CÓ THỂ ĐẠT');
    expect(first?.slice(0, 6)).toEqual([
      '6.1',
      'Giải ngân vốn đầu tư công',
      'Phòng Tài chính – Kế hoạch',
      '31/12/2023',
      '2',
      'Đang thực hiện, mới đạt 0/2 điểm',
    ]);
    expect(first?.[6]).toContain('NV19: ');
    expect(second?.[6]?.split('\n').map((task) => task.slice(0, 4))).toEqual(['NV09', 'NV21']);
  });

  it('sums up to the board: 39,67 + 14,77 + 5,56 = 60', () => {
    expect(page[1]?.[0]).toBe(
      'Tự chấm đạt 39,67/60 điểm; còn có thể đạt thêm 14,77 điểm; không còn đạt được 5,56 điểm.',
    );
    expect(page.filter((row) => row[1] === 'Cộng').map((row) => row[4])).toEqual(['14,77', '5,56']);
  });

  it('says of what is lost how it came about and what the unit wrote', () => {
    const [first] = between('ĐIỂM KHÔNG CÒN ĐẠT ĐƯỢC');
    expect(first?.slice(4, 6)).toEqual(['1,5', 'Không đạt. 38%, thuộc mức dưới 50%: 0 điểm']);
    expect(first?.[6]).toContain('Thiếu máy quét');
  });

  it('groups by unit what is below its maximum, and shows where the cause is missing', () => {
    const rows = between('TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA, THEO ĐƠN VỊ');
    expect(rows[0]?.slice(0, 2)).toEqual(['', 'Phòng Nội vụ']);
    expect(rows.some((row) => row[6] === '(chưa ghi nguyên nhân, hướng xử lý)')).toBe(true);
  });

  it('turns a row red by itself once its date has passed', () => {
    const look = () =>
      board.google.view('Điểm còn lại').rows.find(({ cells }) => cells[0]?.shown === '6.1')?.cells[1]?.look.background;
    expect(look()).not.toBe('#fce8e6');
    board.google.clock.set('2024-01-02T07:00:00+07:00');
    expect(look()).toBe('#fce8e6');
  });

  it('has no section for an appraisal that has not begun, nor for indicators that nobody keeps', () => {
    expect(page.some((row) => /THẨM ĐỊNH|CHỈ TIÊU/.test(row[1] ?? ''))).toBe(false);
  });
});

describe('self-scored and appraised points stand side by side', () => {
  it('with the difference and the explanation that the unit owes', () => {
    const board = openBoth();
    typeInCriterion(board, '1.1.1', 'Điểm thẩm định', '0,5');
    typeInCriterion(board, '2.1', 'Điểm thẩm định', '2');
    update(board);
    const page = pointsPage(board);
    const title = page.findIndex((row) => row[1]?.startsWith('TỰ CHẤM VÀ THẨM ĐỊNH'));
    expect(page[title + 1]?.[1]).toBe(
      'Ở 02 tiêu chí có cả hai điểm: tự chấm 3 điểm, thẩm định 2,5 điểm, chênh lệch +0,5 điểm. Còn 40 tiêu chí chưa có điểm thẩm định.',
    );
    expect(page[title + 3]?.[1]).toBe('Phòng Nội vụ');
    expect(page[title + 4]?.slice(4, 7)).toEqual(['+0,5', 'Tự chấm 1; thẩm định 0,5', '(chưa giải trình)']);
    typeInCriterion(board, '1.1.1', 'Giải trình', 'Kế hoạch đã gửi bổ sung');
    update(board);
    expect(pointsPage(board)[title + 4]?.[6]).toBe('Kế hoạch đã gửi bổ sung');
  });

  it('and the headline names the one that is reported', () => {
    const board = openBoth();
    typeInCriterion(board, '1.1.1', 'Điểm thẩm định', '0,5');
    changeSetting(board, 'Điểm dùng để báo cáo', 'Thẩm định');
    expect(update(board)).toContain('thẩm định đạt 0,5/60 điểm');
    expect(pointsPage(board)[1]?.[0]).toContain('Thẩm định đạt 0,5/60 điểm');
    expect(pointsPage(board).find((row) => row[0] === '2.1')?.[5]).toBe('Đã thực hiện, chờ thẩm định');
  });
});
