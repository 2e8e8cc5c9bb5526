// The pictures of the installation guide, drawn after the screens of Google Sheets and Apps Script.

import { box, drawing, LINE_HEIGHT, lines, ring, text, WIDTH, windowFrame, wrapped } from './shapes.ts';

export function extensionsMenu(): string {
  return drawing(
    'Trong bảng tính, bấm menu Tiện ích mở rộng rồi bấm Apps Script.',
    196,
    windowFrame('Bảng tính của cơ quan', 196),
    ...menuBar([
      ['…', 16],
      ['Dữ liệu', 38],
      ['Công cụ', 100],
      ['Trợ giúp', 318],
    ]),
    text({ x: 174, y: 62 }, 'Tiện ích mở rộng', 'strong'),
    ring({ x: 166, y: 44, width: 134, height: 28 }, 1),
    box({ x: 166, y: 80, width: 200, height: 104 }, 'menu'),
    text({ x: 182, y: 104 }, 'Tiện ích bổ sung', 'faint'),
    text({ x: 182, y: 134 }, 'Macro', 'faint'),
    text({ x: 182, y: 164 }, 'Apps Script', 'strong'),
    ring({ x: 172, y: 144, width: 130, height: 30 }, 2),
    ...[0, 1, 2].map((row) => box({ x: 16, y: 84 + row * 32, width: 136, height: 24 }, 'field')),
  );
}

export function manifestSwitch(): string {
  return drawing(
    'Trong Apps Script, bấm biểu tượng bánh răng ở bên trái, rồi đánh dấu ô hiển thị tệp kê khai.',
    196,
    windowFrame('Apps Script', 196),
    text({ x: 14, y: 70 }, '< >', 'faint'),
    text({ x: 46, y: 70 }, 'Trình chỉnh sửa', 'faint'),
    gear(26, 105),
    text({ x: 46, y: 110 }, 'Cài đặt dự án', 'strong'),
    ring({ x: 8, y: 88, width: 142, height: 34 }, 1),
    box({ x: 166, y: 50, width: 244, height: 132 }, 'paper'),
    text({ x: 182, y: 76 }, 'Cài đặt chung', 'strong'),
    box({ x: 182, y: 104, width: 18, height: 18 }, 'button'),
    '<path d="M185 113 l4 5 l8 -10" class="tick"/>',
    lines({ x: 210, y: 118 }, ['Hiển thị tệp kê khai', '"appsscript.json"', 'trong trình chỉnh sửa']),
    ring({ x: 174, y: 94, width: 224, height: 76 }, 2),
  );
}

/** The editor with one file open, its old text replaced by the pasted one. */
export function pasteInto(file: string, others: readonly string[], firstLines: readonly string[]): string {
  return drawing(
    `Trong trình chỉnh sửa, bấm tệp ${file}, chọn hết nội dung cũ bằng Ctrl+A rồi dán bằng Ctrl+V.`,
    208,
    windowFrame('Apps Script – Trình chỉnh sửa', 208),
    text({ x: 18, y: 62 }, 'Tệp', 'faint'),
    box({ x: 10, y: 76, width: 134, height: 28 }, 'chosen'),
    text({ x: 18, y: 95 }, file, 'strong'),
    ring({ x: 6, y: 73, width: 142, height: 34 }, 1),
    ...others.map((name, place) => text({ x: 18, y: 130 + place * 28 }, name, 'faint')),
    box({ x: 166, y: 50, width: 244, height: 144 }, 'paper'),
    ...firstLines.map((line, place) => text({ x: 178, y: 74 + place * 22 }, line, 'code')),
    keys({ x: 208, y: 156 }, 'Ctrl+A', 'Ctrl+V'),
    ring({ x: 200, y: 150, width: 196, height: 40 }, 2),
  );
}

export function addPage(name: string): string {
  return drawing(
    `Bấm dấu cộng cạnh chữ Tệp, chọn HTML, gõ tên ${name} rồi nhấn Enter.`,
    228,
    windowFrame('Apps Script – Trình chỉnh sửa', 228),
    text({ x: 20, y: 68 }, 'Tệp', 'faint'),
    text({ x: 98, y: 69 }, '+', 'strong'),
    ring({ x: 86, y: 50, width: 34, height: 28 }, 1),
    box({ x: 140, y: 58, width: 150, height: 72 }, 'menu'),
    text({ x: 156, y: 82 }, 'Tập lệnh', 'faint'),
    text({ x: 156, y: 114 }, 'HTML', 'strong'),
    ring({ x: 146, y: 95, width: 110, height: 28 }, 2),
    box({ x: 20, y: 152, width: 190, height: 32 }, 'field'),
    text({ x: 32, y: 173 }, name, 'code'),
    text({ x: 232, y: 173 }, '.html', 'faint'),
    ring({ x: 14, y: 146, width: 202, height: 44 }, 3),
    text({ x: 20, y: 214 }, 'Chỉ gõ tên, không gõ “.html”', 'faint'),
  );
}

export function saveAndReload(): string {
  return drawing(
    'Bấm biểu tượng lưu trong Apps Script, rồi về thẻ bảng tính và tải lại trang.',
    168,
    windowFrame('Apps Script – Trình chỉnh sửa', 168),
    '<path d="M20 62 h22 l6 6 v22 h-28 z M26 62 v9 h14 v-9 M26 90 v-11 h16 v11" class="line"/>',
    text({ x: 60, y: 82 }, 'Lưu dự án', 'strong'),
    ring({ x: 10, y: 54, width: 134, height: 44 }, 1),
    keys({ x: 176, y: 62 }, 'Ctrl+S'),
    text({ x: 20, y: 138 }, 'rồi về thẻ bảng tính, tải lại trang:'),
    keys({ x: 262, y: 120 }, 'F5'),
    ring({ x: 254, y: 112, width: 60, height: 44 }, 2),
  );
}

export function addOnMenu(captions: readonly string[], chosen: string): string {
  const height = 84 + captions.length * 30;
  return drawing(
    `Menu CCHC hiện ra bên phải menu Trợ giúp; bấm ${chosen}.`,
    height,
    windowFrame('Bảng tính của cơ quan', height),
    ...menuBar([
      ['Tiện ích mở rộng', 16],
      ['Trợ giúp', 142],
    ]),
    text({ x: 220, y: 62 }, 'CCHC', 'strong'),
    ring({ x: 210, y: 44, width: 66, height: 28 }, 1),
    box({ x: 196, y: 76, width: 212, height: captions.length * 30 }, 'menu'),
    ...captions.map((name, place) => text({ x: 212, y: 96 + place * 30 }, name, name === chosen ? 'strong' : 'plain')),
    ring({ x: 202, y: 78 + Math.max(0, captions.indexOf(chosen)) * 30, width: 194, height: 27 }, 2),
  );
}

export function permissionScreen(asked: readonly string[]): string {
  const heading = wrapped('Bảng theo dõi CCHC muốn truy cập vào Tài khoản Google của bạn', 44);
  const points = asked.map((words) => wrapped(words, 44));
  const top = 94 + heading.length * LINE_HEIGHT;
  const height = top + points.length * 56 + 48;
  return drawing(
    `Trang hỏi quyền của Google liệt kê: ${asked.join('; ')}. Bấm Cho phép.`,
    height,
    windowFrame('Đăng nhập bằng Google', height),
    lines({ x: 20, y: 66 }, heading, 'strong'),
    ...points.flatMap((words, place) => [
      box({ x: 20, y: top - 14 + place * 56, width: 16, height: 16 }, 'button'),
      `<path d="M23 ${top - 6 + place * 56} l4 5 l7 -9" class="tick"/>`,
      lines({ x: 46, y: top + place * 56 }, words),
    ]),
    text({ x: WIDTH - 220, y: height - 25 }, 'Hủy', 'faint'),
    box({ x: WIDTH - 150, y: height - 46, width: 110, height: 32 }, 'button'),
    text({ x: WIDTH - 126, y: height - 25 }, 'Cho phép', 'light'),
    ring({ x: WIDTH - 156, y: height - 52, width: 122, height: 44 }, 1),
  );
}

/** Names with their distance from the left. */
function menuBar(names: readonly (readonly [string, number])[]): readonly string[] {
  return names.map(([name, x]) => text({ x, y: 62 }, name, 'faint'));
}

function gear(x: number, y: number): string {
  const teeth = [0, 45, 90, 135].map(
    (turn) => `<rect x="${x - 2.5}" y="${y - 11}" width="5" height="22" transform="rotate(${turn} ${x} ${y})"/>`,
  );
  return `<g class="gear">${teeth.join('')}<circle cx="${x}" cy="${y}" r="8"/></g><circle cx="${x}" cy="${y}" r="3.5" class="hole"/>`;
}

function keys({ x, y }: { readonly x: number; readonly y: number }, ...names: readonly string[]): string {
  const wide = (name: string) => 24 + name.length * 10;
  return names
    .map((name, place) => {
      const left = x + names.slice(0, place).reduce((sum, before) => sum + wide(before) + 12, 0);
      return (
        box({ x: left, y, width: wide(name), height: 28 }, 'field') + text({ x: left + 12, y: y + 19 }, name, 'code')
      );
    })
    .join('');
}
