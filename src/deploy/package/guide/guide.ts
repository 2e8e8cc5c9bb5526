// The installation guide as one HTML file that needs nothing beside it: steps, drawings, and the files with a button to copy each.

import { COPY_BUTTONS } from './copyButtons.ts';
import { escaped } from './markup.ts';
import { OTHER_SECTIONS, type Section } from './otherWays.ts';
import { installationSteps, type Line, type ScriptFile, type Step } from './steps.ts';
import { STYLE } from './style.ts';

/** `version` as package.json says it. */
export function installationGuide(files: readonly ScriptFile[], version: string): string {
  const steps = installationSteps(files);
  return [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<title>Cài Bảng theo dõi CCHC vào Google Sheets</title>',
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<h1>Cài Bảng theo dõi CCHC vào Google Sheets</h1>',
    paragraph(`Bản ${version}. Làm một lần cho mỗi bảng, khoảng 10 phút, không cần cài phần mềm nào.`),
    paragraph('Các tên trong ngoặc là tên tiếng Anh, dành cho tài khoản Google đang dùng tiếng Anh.'),
    paragraph(
      'Gói này có sẵn mọi tệp dưới dạng nút Chép ở từng bước. Đừng bấm đúp vào các tệp trong thư mục kèm theo: chúng chỉ chạy trong Google Sheets.',
    ),
    contents(steps),
    '<main>',
    ...steps.map(stepMarkup),
    ...OTHER_SECTIONS.map(sectionMarkup),
    '</main>',
    `<script>${COPY_BUTTONS}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function contents(steps: readonly Step[]): string {
  const links = steps.map(({ title }, place) => `<li><a href="#${stepId(place)}">${escaped(title)}</a></li>`);
  return `<nav aria-label="Các bước"><ol>${links.join('')}</ol></nav>`;
}

function stepMarkup({ title, lines, drawing, files }: Step, place: number): string {
  return [
    `<section id="${stepId(place)}">`,
    `<h2>Bước ${place + 1}. ${escaped(title)}</h2>`,
    ...lines.map(lineMarkup),
    drawing ?? '',
    ...files.map(fileMarkup),
    '</section>',
  ].join('\n');
}

function sectionMarkup({ title, lines }: Section): string {
  return ['<section>', `<h2>${escaped(title)}</h2>`, ...lines.map(lineMarkup), '</section>'].join('\n');
}

/** A browser drops the first line break of a textarea, so that a text may begin with one of its own. */
function fileMarkup({ name, text }: ScriptFile): string {
  const id = `file-${name.replace(/\W/g, '-')}`;
  return [
    '<div class="file">',
    `<label for="${id}">${escaped(name)}</label>`,
    `<textarea id="${id}" readonly spellcheck="false">\n${escaped(text)}</textarea>`,
    `<button type="button" data-copies="${id}">Chép ${escaped(name)}</button><output></output>`,
    '</div>',
  ].join('\n');
}

function lineMarkup(line: Line): string {
  if (typeof line === 'string') return paragraph(line);
  return `<ul>${line.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function stepId(place: number): string {
  return `buoc-${place + 1}`;
}
