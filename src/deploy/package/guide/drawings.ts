// The pictures of the installation guide, drawn after the screens of Google Sheets and Apps Script.

import { box, drawing, ring, text, WIDTH, windowFrame } from './shapes.ts';

export function extensionsMenu(): string {
  return drawing(
    'Trong bảng tính, bấm menu Tiện ích mở rộng rồi bấm Apps Script.',
    190,
    windowFrame('Bảng tính của cơ quan', 190),
    ...menuBar([
      ['Tệp', 16],
      ['Chỉnh sửa', 52],
      ['Xem', 126],
      ['Chèn', 164],
      ['Định dạng', 208],
      ['Dữ liệu', 284],
      ['Công cụ', 342],
    ]),
    text({ x: 452, y: 62 }, 'Tiện ích mở rộng', 'strong'),
    ring({ x: 444, y: 44, width: 124, height: 26 }, 1),
    box({ x: 444, y: 78, width: 180, height: 98 }, 'menu'),
    text({ x: 458, y: 102 }, 'Tiện ích bổ sung', 'faint'),
    text({ x: 458, y: 130 }, 'Macro', 'faint'),
    text({ x: 458, y: 158 }, 'Apps Script', 'strong'),
    ring({ x: 450, y: 140, width: 150, height: 28 }, 2),
    ...[0, 1, 2].map((row) => box({ x: 16, y: 84 + row * 30, width: 400, height: 24 }, 'field')),
  );
}

export function manifestSwitch(): string {
  return drawing(
    'Trong Apps Script, bấm biểu tượng bánh răng ở bên trái, rồi đánh dấu ô hiển thị tệp kê khai.',
    190,
    windowFrame('Apps Script', 190),
    text({ x: 20, y: 70 }, '< >', 'faint'),
    text({ x: 56, y: 70 }, 'Trình chỉnh sửa', 'faint'),
    gear(28, 105),
    text({ x: 56, y: 110 }, 'Cài đặt dự án', 'strong'),
    ring({ x: 10, y: 88, width: 150, height: 34 }, 1),
    box({ x: 190, y: 50, width: 434, height: 126 }, 'paper'),
    text({ x: 208, y: 78 }, 'Cài đặt chung', 'strong'),
    box({ x: 208, y: 104, width: 18, height: 18 }, 'button'),
    '<path d="M211 113 l4 5 l8 -10" class="tick"/>',
    text({ x: 236, y: 118 }, 'Hiển thị tệp kê khai "appsscript.json" trong trình chỉnh sửa'),
    ring({ x: 200, y: 96, width: 408, height: 34 }, 2),
  );
}

/** The editor with one file open, its old text replaced by the pasted one. */
export function pasteInto(file: string, others: readonly string[], firstLines: readonly string[]): string {
  return drawing(
    `Trong trình chỉnh sửa, bấm tệp ${file}, chọn hết nội dung cũ bằng Ctrl+A rồi dán bằng Ctrl+V.`,
    200,
    windowFrame('Apps Script – Trình chỉnh sửa', 200),
    text({ x: 20, y: 64 }, 'Tệp', 'faint'),
    box({ x: 12, y: 74, width: 156, height: 28 }, 'chosen'),
    text({ x: 22, y: 93 }, file, 'strong'),
    ring({ x: 8, y: 72, width: 164, height: 32 }, 1),
    ...others.map((name, place) => text({ x: 22, y: 126 + place * 28 }, name, 'faint')),
    box({ x: 190, y: 50, width: 434, height: 136 }, 'paper'),
    ...firstLines.map((line, place) => text({ x: 208, y: 76 + place * 22 }, line, 'code')),
    keys({ x: 400, y: 148 }, 'Ctrl+A', 'Ctrl+V'),
    ring({ x: 392, y: 140, width: 192, height: 44 }, 2),
  );
}

export function addPage(name: string): string {
  return drawing(
    `Bấm dấu cộng cạnh chữ Tệp, chọn HTML, gõ tên ${name} rồi nhấn Enter.`,
    190,
    windowFrame('Apps Script – Trình chỉnh sửa', 190),
    text({ x: 20, y: 68 }, 'Tệp', 'faint'),
    text({ x: 128, y: 69 }, '+', 'strong'),
    ring({ x: 118, y: 50, width: 28, height: 28 }, 1),
    box({ x: 150, y: 60, width: 130, height: 72 }, 'menu'),
    text({ x: 166, y: 86 }, 'Tập lệnh', 'faint'),
    text({ x: 166, y: 116 }, 'HTML', 'strong'),
    ring({ x: 156, y: 98, width: 110, height: 28 }, 2),
    box({ x: 330, y: 84, width: 180, height: 32 }, 'field'),
    text({ x: 342, y: 105 }, name, 'code'),
    text({ x: 530, y: 105 }, '.html', 'faint'),
    ring({ x: 324, y: 78, width: 196, height: 44 }, 3),
    text({ x: 330, y: 150 }, 'Chỉ gõ tên, không gõ “.html”', 'faint'),
  );
}

export function saveAndReload(): string {
  return drawing(
    'Bấm biểu tượng lưu trong Apps Script, rồi về thẻ bảng tính và tải lại trang.',
    130,
    windowFrame('Apps Script – Trình chỉnh sửa', 130),
    '<path d="M206 62 h22 l6 6 v22 h-28 z M212 62 v9 h14 v-9 M212 90 v-11 h16 v11" class="line"/>',
    text({ x: 246, y: 82 }, 'Lưu dự án', 'strong'),
    ring({ x: 196, y: 54, width: 132, height: 44 }, 1),
    keys({ x: 360, y: 62 }, 'Ctrl+S'),
    text({ x: 450, y: 82 }, 'rồi tải lại bảng:'),
    keys({ x: 566, y: 62 }, 'F5'),
    ring({ x: 558, y: 54, width: 60, height: 44 }, 2),
  );
}

export function addOnMenu(captions: readonly string[], chosen: string): string {
  const height = 80 + captions.length * 28;
  return drawing(
    `Menu CCHC hiện ra bên phải menu Trợ giúp; bấm ${chosen}.`,
    height,
    windowFrame('Bảng tính của cơ quan', height),
    ...menuBar([
      ['Công cụ', 16],
      ['Tiện ích mở rộng', 90],
      ['Trợ giúp', 214],
    ]),
    text({ x: 292, y: 62 }, 'CCHC', 'strong'),
    ring({ x: 284, y: 44, width: 54, height: 26 }, 1),
    box({ x: 284, y: 72, width: 240, height: captions.length * 28 }, 'menu'),
    ...captions.map((name, place) => text({ x: 300, y: 91 + place * 28 }, name, name === chosen ? 'strong' : 'plain')),
    ring({ x: 290, y: 74 + Math.max(0, captions.indexOf(chosen)) * 28, width: 226, height: 25 }, 2),
  );
}

export function permissionScreen(asked: readonly string[]): string {
  const height = 130 + asked.length * 40;
  return drawing(
    `Trang hỏi quyền của Google liệt kê: ${asked.join('; ')}. Bấm Cho phép.`,
    height,
    windowFrame('Đăng nhập bằng Google', height),
    text({ x: 24, y: 66 }, 'Bảng theo dõi CCHC muốn truy cập vào Tài khoản Google của bạn', 'strong'),
    ...asked.flatMap((words, place) => [
      box({ x: 24, y: 84 + place * 40, width: 16, height: 16 }, 'button'),
      `<path d="M27 ${92 + place * 40} l4 5 l7 -9" class="tick"/>`,
      text({ x: 50, y: 97 + place * 40 }, words),
    ]),
    text({ x: WIDTH - 220, y: height - 22 }, 'Hủy', 'faint'),
    box({ x: WIDTH - 150, y: height - 44, width: 110, height: 32 }, 'button'),
    text({ x: WIDTH - 126, y: height - 23 }, 'Cho phép', 'light'),
    ring({ x: WIDTH - 156, y: height - 50, width: 122, height: 44 }, 1),
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
