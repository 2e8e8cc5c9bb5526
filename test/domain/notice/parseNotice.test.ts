// Reads whole sample notices and compares every task; then what options change, and what texts that are no notice give.
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../src/domain/notice/parseNotice.ts';
import { communeNotice } from './samples/communeNotice.ts';
import { planWithTable } from './samples/planWithTable.ts';
import { reminderLetter } from './samples/reminderLetter.ts';
import type { ExpectedTask } from './samples/sample.ts';
import { wrappedDirective } from './samples/wrappedDirective.ts';

const samples = [communeNotice, wrappedDirective, planWithTable, reminderLetter];

describe.each(samples)('$name is read as a careful clerk would', (sample) => {
  const notice = parseNotice(sample.text);

  it('shows number and day of signing, so that the clerk need not type them', () => {
    expect([notice.number, notice.issuedOn]).toEqual([sample.number, sample.issuedOn]);
  });

  it('gives each task with its units, deadline, target, source and lines, and nothing else', () => {
    const found = notice.tasks.map((task, index): ExpectedTask => {
      const begins = sample.tasks[index]?.begins ?? '';
      const due = task.deadline?.on ?? task.deadline?.recurrence;
      return {
        begins: task.text.startsWith(begins) && begins !== '' ? begins : task.text,
        leads: task.leadUnits,
        ...(task.coordinatingUnits.length > 0 ? { coordinating: task.coordinatingUnits } : {}),
        ...(due ? { due } : {}),
        ...(task.deadline ? { kind: task.deadline.kind } : {}),
        ...(task.targetPercent === null ? {} : { target: task.targetPercent }),
        ...(task.condition === null ? {} : { condition: task.condition }),
        source: task.source,
        lines: task.lines,
      };
    });
    expect(found).toEqual(sample.tasks);
  });

  it('leaves no order unplaced', () => {
    expect(notice.unplaced).toEqual([]);
  });
});

describe('what the user enters wins over what the text shows', () => {
  it('counts days without a year from the day entered', () => {
    const text = 'Giao Phòng Kinh tế báo cáo trước ngày 20/01.';
    expect(parseNotice(text, { issuedOn: '2025-12-01' }).tasks[0]?.deadline?.on).toBe('2026-01-20');
  });

  it('registers "trước ngày" as the day before where the office counts so', () => {
    const text = 'Giao Phòng Kinh tế báo cáo trước ngày 20/12/2025.';
    expect(parseNotice(text, { before: 'exclusive' }).tasks[0]?.deadline?.on).toBe('2025-12-19');
  });

  it('leaves a day aside that is no ISO day, instead of failing', () => {
    expect(parseNotice('Giao Phòng Kinh tế lập dự toán.', { issuedOn: '1/12/2025' }).issuedOn).toBeNull();
  });

  it('gives units as the board writes them, whatever alias, dash or tone the notice uses', () => {
    const units = [
      { name: 'Phòng Văn hóa – Xã hội', aliases: ['P. VH-XH'] },
      { name: 'Tổ Đẹp và Sạch, Ngăn nắp', aliases: [] },
    ];
    const text =
      '1. Giao P. VH-XH và Tổ Đẹp và Sạch, Ngăn nắp dọn vệ sinh.\n2. Phòng Văn hoá - Xã hội xã rà soát biển hiệu.';
    expect(parseNotice(text, { units }).tasks.map((task) => task.leadUnits)).toEqual([
      ['Phòng Văn hóa – Xã hội', 'Tổ Đẹp và Sạch, Ngăn nắp'],
      ['Phòng Văn hóa – Xã hội'],
    ]);
  });
});

describe('a text that is no notice gives an answer, not a crash', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n '],
    ['noise', '@@@ ||| %%% 12 34 ### ((('],
    ['English', 'The quick brown fox.\n1. Jumps over the lazy dog.\n- Twice.'],
    ['a sheet of figures', 'Tháng\tThu\tChi\n1\t12.000\t9.000\n2\t13.500\t8.200'],
    ['a letterhead alone', 'ỦY BAN NHÂN DÂN\nSố: 1/TB-UBND\nNơi nhận:\n- Như trên;\nCHỦ TỊCH'],
  ])('%s holds no task', (_, text) => {
    expect(parseNotice(text).tasks).toEqual([]);
  });
});

describe('what looks like an order but names nobody is shown, not dropped', () => {
  it('lists a dated sentence that no unit is given', () => {
    const text =
      'Chủ tịch UBND xã kết luận như sau:\n1. Giao Phòng Kinh tế lập dự toán.\n2. Hồ sơ dự án đầy đủ, gửi trước ngày 10/12/2025 về xã.';
    expect(parseNotice(text).unplaced).toEqual([
      { text: 'Hồ sơ dự án đầy đủ, gửi trước ngày 10/12/2025 về xã.', lines: [3, 3] },
    ]);
  });

  it('lists a paragraph without a sign too, where a name of unknown shape opens it', () => {
    const text =
      'Chủ tịch UBND xã yêu cầu:\nCông an xã tuần tra địa bàn.\nTổ hợp tác Nam Sơn, Đồng Tiến vận động thành viên góp công.';
    expect(parseNotice(text).unplaced.map((one) => one.lines)).toEqual([[3, 3]]);
  });

  it('lists work that begins with a year or month, for a story may begin so, too', () => {
    const text =
      '1. Công an xã tuần tra.\n2. Năm 2026, các phòng hoàn thành số hóa hồ sơ.\n3. Tháng 10, các phòng đã họp.';
    expect(parseNotice(text).unplaced.map((one) => one.lines)).toEqual([[2, 2]]);
  });

  it('lists a sentence that sets a day of every month', () => {
    const text = '1. Công an xã tuần tra.\n2. Cá nhân được phân công gửi số liệu chậm nhất ngày 25 hằng tháng.';
    expect(parseNotice(text).unplaced.map((one) => one.lines)).toEqual([[2, 2]]);
  });

  it('lists a line whose unit has a name of unknown shape, but not one that tells how things stand', () => {
    const text =
      '1. Công an xã tuần tra địa bàn.\n2. Tổ hợp tác Nam Sơn, Đồng Tiến vận động thành viên góp công.\n3. Tổ hợp tác Nam Sơn, Đồng Tiến đã vận động xong.';
    expect(parseNotice(text).tasks).toHaveLength(1);
    expect(parseNotice(text).unplaced.map((one) => one.lines)).toEqual([[2, 2]]);
  });

  it('says that a day does not exist instead of moving it', () => {
    const deadline = parseNotice('Giao Phòng Kinh tế báo cáo trước ngày 31/11/2025.').tasks[0]?.deadline;
    expect([deadline?.kind, deadline?.on]).toEqual(['unreadable', null]);
  });
});

describe('what leads to the orders is none itself', () => {
  it('a meeting told in one sentence, though its title stands before “giao ban”', () => {
    const text =
      'KẾT LUẬN GIAO BAN\nSáng ngày 29/9/2025, Phó Chủ tịch UBND phường chủ trì giao ban tuần.\n1. Nhiệm vụ tuần 40:\n- Trạm Y tế: phun hóa chất tại 11 khu phố.';
    expect(parseNotice(text).tasks.map((task) => task.leadUnits)).toEqual([['Trạm Y tế']]);
  });

  it('a story of several sentences before “có ý kiến như sau:”', () => {
    const text =
      'Qua kiểm tra, một số nơi để tồn đọng hồ sơ. Cổng Dịch vụ công ghi nhận 1.204 hồ sơ quá hạn. Để kịp thời chấn chỉnh, Chủ tịch UBND tỉnh có ý kiến như sau:\n1. Sở Nội vụ kiểm tra công vụ tại 05 xã.';
    expect(parseNotice(text).tasks.map((task) => task.leadUnits)).toEqual([['Sở Nội vụ']]);
  });

  it('nor is the end of the meeting, told below the orders', () => {
    const text =
      'Chủ tịch UBND xã kết luận như sau:\n- Công an xã: cấp căn cước lưu động.\nCuộc họp kết thúc vào 11 giờ 30 cùng ngày.';
    expect(parseNotice(text).tasks.map((task) => task.leadUnits)).toEqual([['Công an xã']]);
  });
});

it('orders that begin with “Một là”, “Hai là” are found, each with its place', () => {
  const text =
    'UBND xã yêu cầu các đơn vị thực hiện như sau:\nMột là, Phòng Kinh tế lập lịch gửi báo cáo.\nHai là, Phòng Văn hóa - Xã hội tham mưu:\n- Đăng ký 01 sáng kiến trước ngày 31/5/2026.';
  expect(parseNotice(text).tasks.map((task) => [task.leadUnits.join(), task.source])).toEqual([
    ['Phòng Kinh tế', 'mục Một là'],
    ['Phòng Văn hóa - Xã hội', 'mục Hai là, gạch đầu dòng 1'],
  ]);
});

it('a place that follows without its office is given as the board writes it', () => {
  const units = [{ name: 'Ủy ban xã An Lạc', aliases: ['UBND xã An Lạc'] }];
  const [task] = parseNotice('1. UBND xã An Phú và xã An Lạc rà soát hộ nghèo.', { units }).tasks;
  expect(task?.leadUnits).toEqual(['UBND xã An Phú', 'Ủy ban xã An Lạc']);
});

it('a table of a hundred and fifty thousand empty rows is read like any other', () => {
  expect(parseNotice(`TT\tNội dung\tĐơn vị chủ trì\tThời hạn\n${'\t\t\t\n'.repeat(150_000)}`).tasks).toEqual([]);
});

describe('a lead-in behind a story names those who work, and nothing below it is lost', () => {
  const below = '\n1. Rà soát từng hồ sơ quá hạn.\n2. Gửi báo cáo về Sở Nội vụ trước ngày 31/10/2025.';
  it.each([
    ['Qua theo dõi, tỷ lệ hồ sơ quá hạn còn cao. Chủ tịch UBND tỉnh yêu cầu UBND các xã:', ['UBND các xã']],
    ['Qua kiểm tra, còn nhiều tồn tại. Yêu cầu UBND các xã', ['UBND các xã']],
    ['Tỉnh còn 1.204 hồ sơ quá hạn. Nhiều xã chưa báo cáo. Chủ tịch UBND tỉnh giao UBND các xã:', ['UBND các xã']],
  ])('%s', (leadIn, expected) => {
    expect(parseNotice(leadIn + below).tasks.map((task) => task.leadUnits)).toEqual([expected, expected]);
  });

  it('behind an order too: what stands below is given to those named last', () => {
    const text = `Phòng Kinh tế gửi số liệu về xã trước ngày 10/10/2025. Giao Phòng Văn hóa - Xã hội:${below}`;
    expect(parseNotice(text).tasks.map((task) => task.leadUnits.join())).toEqual([
      'Phòng Kinh tế',
      'Phòng Văn hóa - Xã hội',
      'Phòng Văn hóa - Xã hội',
    ]);
  });
});

describe('titles, praise and hopes are no orders', () => {
  it.each([
    ['a plan’s subject below its kind', 'KẾ HOẠCH\nKhắc phục các tiêu chí mất điểm\n'],
    [
      'praise by him who speaks',
      'Thường trực Đảng ủy kết luận:\n1. Thường trực Đảng ủy ghi nhận sự cố gắng của Ủy ban nhân dân xã.\n',
    ],
    ['hope for good work together', 'Sở Nội vụ rất mong nhận được sự phối hợp của quý cơ quan.\n'],
  ])('%s', (_, text) => {
    expect(parseNotice(`${text}2. Công an xã tuần tra địa bàn.`).tasks.map((task) => task.leadUnits)).toEqual([
      ['Công an xã'],
    ]);
  });
});
