// An official document as rich text for Word: HTML with its tables and inline styles only, for a word processor drops style sheets on pasting.

import {
  type Appendix,
  COLUMN_SHARES,
  type DocumentBlock,
  type DocumentTable,
  listedLines,
  type OfficialDocument,
} from '../../domain/officialDocument/officialDocument.ts';
import * as words from '../../vietnamese/sentences/officialDocument.ts';

const FONT = "font-family:'Times New Roman',serif";
const SIZES = { small: '11pt', note: '12pt', head: '12pt', text: '13pt' } as const;
/** Margins one by one: word processors keep their own for those that a short form names. */
const PLAIN = 'margin-top:0cm;margin-bottom:0cm;text-indent:0cm';
const CENTRED = `${PLAIN};text-align:center`;

/** The line below a name, which no border can draw shorter than the name. */
const SHORT_RULE = 'font-size:8pt;line-height:1';

/** Everything that came from a cell is escaped. The outermost element carries the font, so that it can be pasted as one piece. */
export function richText(paper: OfficialDocument): string {
  const { title, addressees, body } = paper;
  return [
    `<div lang="vi" style="${FONT};font-size:${SIZES.text};line-height:1.3;color:#000000;background:#ffffff">`,
    heads(paper),
    ...(title.kind === 'report' ? reportTitle(title.name, title.subject) : []),
    ...addressed(addressees),
    ...body.map(block),
    closing(paper),
    ...paper.appendices.flatMap(appendix),
    '</div>',
  ].join('\n');
}

/** & < > and both quotes, so that the text can stand between tags and inside an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function paragraph(style: string, text: string, tag = 'p'): string {
  return `<${tag} style="${style}">${escapeHtml(text)}</${tag}>`;
}

function bold(text: string): string {
  return `<b>${escapeHtml(text)}</b>`;
}

/** Word keeps a table side by side where it would stack everything else; number and date share a row, however many lines a name takes. */
function heads({ head, title }: OfficialDocument): string {
  const line = (style: string, html: string) => `<p style="${CENTRED};${style}">${html}</p>`;
  const subject = title.kind === 'letter' ? [line(`font-size:${SIZES.note}`, escapeHtml(title.subject))] : [];
  const agency = [
    ...(head.parentAgency === '' ? [] : [line(`font-size:${SIZES.head}`, escapeHtml(head.parentAgency))]),
    line(`font-size:${SIZES.head}`, bold(head.agency)),
    line(SHORT_RULE, '________'),
  ];
  const nation = [
    line(`font-size:${SIZES.head};white-space:nowrap`, bold(words.nation())),
    line(`font-size:${SIZES.text}`, `<u>${bold(words.motto())}</u>`),
  ];
  const number = [line(`font-size:${SIZES.text}`, escapeHtml(head.number)), ...subject];
  const date = [line(`font-size:${SIZES.text}`, `<i>${escapeHtml(head.placeAndDate)}</i>`)];
  return twoColumns(
    [
      [agency, nation],
      [number, date],
    ],
    [42, 58],
  );
}

function reportTitle(name: string, subject: readonly string[]): readonly string[] {
  return [
    `<p style="${CENTRED};margin-top:18pt">${bold(name)}</p>`,
    ...subject.map((line) => `<p style="${CENTRED}">${bold(line)}</p>`),
    `<p style="${CENTRED};${SHORT_RULE};margin-bottom:12pt">______________</p>`,
  ];
}

/** One addressee stands beside the words, several stand below them, one a line. */
function addressed(addressees: readonly string[]): readonly string[] {
  if (addressees.length === 0) return [];
  const style = `${CENTRED};margin-top:6pt`;
  if (addressees.length === 1) {
    return [paragraph(`${style};margin-bottom:12pt`, `${words.addressedTo()} ${addressees[0] ?? ''}`)];
  }
  return [
    paragraph(`${PLAIN};margin-left:4cm;margin-top:6pt`, words.addressedTo()),
    ...listedLines(addressees).map((line) => paragraph(`${PLAIN};margin-left:5cm`, line)),
  ];
}

const INDENTED = 'margin-top:6pt;margin-bottom:0cm;text-align:justify;text-indent:1.27cm';

function block(part: DocumentBlock): string {
  switch (part.kind) {
    case 'section':
    case 'subsection':
      return `<p style="${INDENTED};text-align:left">${bold(part.text)}</p>`;
    case 'paragraph':
      return paragraph(INDENTED, part.text);
    case 'item':
      return paragraph(INDENTED, `- ${part.text}${/[.;:]$/.test(part.text) ? '' : '.'}`);
    case 'table':
      return table(part.table);
  }
}

function table({ columns, rows, hasTotal }: DocumentTable): string {
  const cell = (tag: 'th' | 'td', text: string, align: string, isBold: boolean, width = '') =>
    `<${tag}${width === '' ? '' : ` width="${width}"`} style="border:1px solid #000000;padding:2pt 4pt;text-align:${align};vertical-align:${tag === 'th' ? 'middle' : 'top'};font-weight:${isBold ? 'bold' : 'normal'};font-size:${SIZES.note}">${lines(text)}</${tag}>`;
  const shares = sharesOf(columns.length);
  const head = columns.map(({ header }, place) => cell('th', header, 'center', true, `${shares[place]}%`)).join('');
  const body = rows.map((row, place) => {
    const isBold = hasTotal && place === rows.length - 1;
    return `<tr>${columns.map(({ align }, column) => cell('td', row[column] ?? '', align, isBold)).join('')}</tr>`;
  });
  return [
    '<table border="1" cellspacing="0" cellpadding="3" width="100%" style="border-collapse:collapse;width:100%;margin:6pt 0">',
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

/** The last column takes what is left. */
function sharesOf(columns: number): readonly number[] {
  const before = COLUMN_SHARES.slice(0, Math.max(0, columns - 1));
  return [...before, before.reduce((rest, share) => rest - share, 100)];
}

function lines(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>');
}

function closing({ recipients, signature }: OfficialDocument): string {
  const small = (html: string, style: string) => `<p style="${PLAIN};text-align:left;${style}">${html}</p>`;
  const leftSide = [
    small(`<b><i>${escapeHtml(words.recipients())}</i></b>`, `font-size:${SIZES.note}`),
    ...listedLines(recipients).map((line) => small(escapeHtml(line), `font-size:${SIZES.small}`)),
  ];
  const rightSide = [
    ...signature.capacity.map((line) => `<p style="${CENTRED}">${bold(line)}</p>`),
    ...Array.from({ length: 4 }, () => `<p style="${CENTRED}">&nbsp;</p>`),
    `<p style="${CENTRED}">${signature.name === '' ? '&nbsp;' : bold(signature.name)}</p>`,
  ];
  return `<p style="${PLAIN}">&nbsp;</p>\n${twoColumns([[leftSide, rightSide]], [50, 50])}`;
}

function appendix({ name, title, attachedTo, table: listed }: Appendix): readonly string[] {
  return [
    `<p style="${CENTRED};page-break-before:always;margin-top:12pt">${bold(name)}</p>`,
    `<p style="${CENTRED}">${bold(title)}</p>`,
    `<p style="${CENTRED};margin-bottom:6pt"><i>${escapeHtml(attachedTo)}</i></p>`,
    table(listed),
  ];
}

/** Rows of two cells, each of several paragraphs. */
function twoColumns(
  rows: readonly (readonly [readonly string[], readonly string[]])[],
  [left, right]: readonly [number, number],
): string {
  const cell = (width: number, parts: readonly string[]) =>
    `<td width="${width}%" valign="top" style="border:none;padding:0 2pt;vertical-align:top">${parts.join('\n')}</td>`;
  const lines = rows.map(([one, other]) => `<tr>${cell(left, one)}\n${cell(right, other)}</tr>`);
  return `<table border="0" cellspacing="0" cellpadding="0" width="100%" style="border:none;border-collapse:collapse;width:100%">${lines.join('\n')}</table>`;
}
