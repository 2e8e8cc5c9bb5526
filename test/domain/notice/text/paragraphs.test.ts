// How broken lines become paragraphs again.
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/domain/notice/text/lines.ts';
import { joinParagraphs, lastLine, lineAt } from '../../../../src/domain/notice/text/paragraphs.ts';

const paragraphsOf = (text: string) => joinParagraphs(readLines(text));
const textsOf = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text);

it('a number in a key’s frame, as chats write it, is a number', () => {
  expect(textsOf('1️⃣ Văn phòng gửi giấy mời\n2️⃣Phòng Kinh tế thống kê')).toEqual([
    '1. Văn phòng gửi giấy mời',
    '2. Phòng Kinh tế thống kê',
  ]);
});

describe('lines that a page broke are joined', () => {
  it.each([
    [
      'a date over two lines',
      'Giao Sở Y tế báo cáo trước ngày 05 tháng 12\nnăm 2025.',
      ['Giao Sở Y tế báo cáo trước ngày 05 tháng 12 năm 2025.'],
    ],
    [
      'a sentence over a blank line',
      'rà soát tỷ lệ của từng đơn vị,\n\ncung cấp nguyên nhân.',
      ['rà soát tỷ lệ của từng đơn vị, cung cấp nguyên nhân.'],
    ],
    [
      'a page number in a sentence',
      'phối hợp với công ty điều\n\n2\n\ntiết nước hợp lý.',
      ['phối hợp với công ty điều tiết nước hợp lý.'],
    ],
    [
      'a page line in a sentence',
      'phối hợp với công ty điều\nTrang 2/5\ntiết nước hợp lý.',
      ['phối hợp với công ty điều tiết nước hợp lý.'],
    ],
    [
      'the number of a part and its title',
      'Phần II\nNHIỆM VỤ THÁNG 12\n1. Rà soát.',
      ['Phần II NHIỆM VỤ THÁNG 12', '1. Rà soát.'],
    ],
    [
      'a page’s lines, but not a heading in capitals and the sentence below it',
      'Căn cứ Quyết định số 88/QĐ-UBND ngày 26/01/2026 công bố chỉ số, phường đạt\n86 điểm, hạng 41. Văn phòng lập kế hoạch như sau, trên cơ sở ý kiến của các\nphòng, đơn vị:\nI. YÊU CẦU\nMỗi tiêu chí có người làm.\nII. PHÂN CÔNG\nPhòng Nội vụ rà soát.',
      [
        'Căn cứ Quyết định số 88/QĐ-UBND ngày 26/01/2026 công bố chỉ số, phường đạt 86 điểm, hạng 41. Văn phòng lập kế hoạch như sau, trên cơ sở ý kiến của các phòng, đơn vị:',
        'I. YÊU CẦU',
        'Mỗi tiêu chí có người làm.',
        'II. PHÂN CÔNG',
        'Phòng Nội vụ rà soát.',
      ],
    ],
    ['a bold heading', '**2. Sở\nKhoa học và Công nghệ**\na) Rà soát.', ['2. Sở Khoa học và Công nghệ', 'a) Rà soát.']],
  ])('%s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });
});

describe('paragraphs stay apart', () => {
  it.each([
    [
      'one a line, however long',
      'Giao Sở Y tế lập đề án.\nSở Xây dựng góp ý.',
      ['Giao Sở Y tế lập đề án.', 'Sở Xây dựng góp ý.'],
    ],
    [
      'a heading and its bullets',
      '1. Phòng Nội vụ\n- Rà soát.\n- Báo cáo.',
      ['1. Phòng Nội vụ', '- Rà soát.', '- Báo cáo.'],
    ],
    ['what a rule or bar parts', 'Cộng hòa\n-----\nxã hội\n|\nĐộc lập', ['Cộng hòa', 'xã hội', 'Độc lập']],
    [
      'lines that describe the work above, where other lines are broken',
      'Khảo sát nhu cầu của toàn thể người dân\ntrong phường.\n1. Đặt bàn hỗ trợ\nĐơn vị thực hiện: Trạm Y tế\nThời hạn: 15/10/2025',
      [
        'Khảo sát nhu cầu của toàn thể người dân trong phường.',
        '1. Đặt bàn hỗ trợ',
        'Đơn vị thực hiện: Trạm Y tế',
        'Thời hạn: 15/10/2025',
      ],
    ],
    ['a year at a line end and a number', '1. Nhiệm vụ năm\n2. Phòng Nội vụ', ['1. Nhiệm vụ năm', '2. Phòng Nội vụ']],
  ])('%s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });
});

describe('remains of formatting', () => {
  it.each([
    ['**Hoàn thành** **trước ngày**', 'Hoàn thành trước ngày'],
    ['*(theo Thông tư)*', '(theo Thông tư)'],
    ['* Về kinh phí', '* Về kinh phí'],
    ['## 1. Phòng Nội vụ', '1. Phòng Nội vụ'],
    ['1\\. Phòng\u00a0Nội\u200b vụ', '1. Phòng Nội vụ'],
  ])('%s', (raw, expected) => {
    expect(readLines(raw)[0]?.text).toBe(expected);
  });
});

it('says in which line a letter of a paragraph stands, so that a split task points to its own lines', () => {
  const [paragraph] = paragraphsOf('\n\nGiao Sở Y tế lập đề\nán. Giao Sở Xây dựng góp\ný kiến.');
  if (paragraph === undefined) throw new Error('no paragraph');
  expect([lineAt(paragraph, 0), lineAt(paragraph, paragraph.text.indexOf('Xây')), lastLine(paragraph)]).toEqual([
    3, 4, 5,
  ]);
});
