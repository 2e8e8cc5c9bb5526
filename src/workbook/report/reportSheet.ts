// An official document as rows of the sheet "Báo cáo": texts, how they look, which cells are joined, and how high the joined ones have to be.

import {
  type Appendix,
  type DocumentBlock,
  type DocumentTable,
  listedLines,
  type OfficialDocument,
} from '../../domain/officialDocument/officialDocument.ts';
import * as words from '../../vietnamese/sentences/officialDocument.ts';
import { COLUMNS_OF_LEFT_HEAD, REPORT_LAYOUT } from './layout.ts';

export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** In points. */
  readonly size: number;
  readonly align: 'left' | 'center';
}

/**
 * Which cells of a row are joined. `across`: all of them; `sides`: those of the left head, and the rest; `cells`: a bordered row of a table of so many
 * columns, the last of which takes what is left.
 */
export type Joining = { readonly kind: 'across' | 'sides' } | { readonly kind: 'cells'; readonly columns: number };

export interface ReportRow {
  readonly joining: Joining;
  /** One for each column; of joined cells the first holds the text. */
  readonly texts: readonly string[];
  readonly looks: readonly CellLook[];
  /** In pixels. Rows of tables grow with their words, joined cells don't. */
  readonly height: number;
}

/** A part that is printed by itself. Rows are 1-based. */
export interface ReportPart {
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface ReportSheet {
  readonly rows: readonly ReportRow[];
  /** The report, then each appendix. */
  readonly parts: readonly ReportPart[];
}

const { widths } = REPORT_LAYOUT;
const PAGE_WIDTH = sumOf(widths);
const LEFT_WIDTH = sumOf(widths.slice(0, COLUMNS_OF_LEFT_HEAD));
const FIRST_LINE_INDENT = '\u00a0'.repeat(8);
const LEAST_HEIGHT = 21;
const PLAIN: CellLook = { bold: false, italic: false, underlined: false, size: 13, align: 'left' };
const CENTRED: CellLook = { ...PLAIN, align: 'center' };

export function reportSheet(paper: OfficialDocument): ReportSheet {
  const main = [
    ...headRows(paper),
    ...titleRows(paper),
    ...paper.body.flatMap(blockRows),
    blank(),
    ...closingRows(paper),
  ];
  const name = paper.title.kind === 'report' ? words.report() : words.letter();
  const rows = [...main];
  const parts: ReportPart[] = [{ name, firstRow: 1, lastRow: main.length }];
  for (const appendix of paper.appendices) {
    rows.push(blank(), blank());
    const firstRow = rows.length + 1;
    rows.push(...appendixRows(appendix));
    parts.push({ name: appendix.name, firstRow, lastRow: rows.length });
  }
  return { rows, parts };
}

function headRows({ head, title }: OfficialDocument): readonly ReportRow[] {
  const bold = (size: number) => ({ ...CENTRED, bold: true, size });
  const nation = { text: words.nation(), look: bold(12) };
  const motto = { text: words.motto(), look: { ...bold(13), underlined: true } };
  const nothing = { text: '', look: CENTRED };
  const agency = { text: head.agency, look: bold(12) };
  const dateLine = sides(
    { text: head.number, look: CENTRED },
    { text: head.placeAndDate, look: { ...CENTRED, italic: true } },
  );
  const subject =
    title.kind === 'letter' ? [sides({ text: title.subject, look: { ...CENTRED, size: 12 } }, nothing)] : [];
  return head.parentAgency === ''
    ? [sides(agency, nation), sides(nothing, motto), dateLine, ...subject]
    : [
        sides({ text: head.parentAgency, look: { ...CENTRED, size: 12 } }, nation),
        sides(agency, motto),
        dateLine,
        ...subject,
      ];
}

function titleRows({ title, addressees }: OfficialDocument): readonly ReportRow[] {
  const lines = title.kind === 'report' ? [title.name, ...title.subject] : [];
  const addressed =
    addressees.length < 2
      ? addressees.map((addressee) => `${words.addressedTo()} ${addressee}`)
      : [words.addressedTo(), ...listedLines(addressees)];
  return [
    blank(),
    ...lines.map((line) => across(line, { ...CENTRED, bold: true })),
    ...(lines.length === 0 ? [] : [blank()]),
    ...addressed.map((line) => across(line, CENTRED)),
    ...(addressed.length === 0 ? [] : [blank()]),
  ];
}

function blockRows(block: DocumentBlock): readonly ReportRow[] {
  switch (block.kind) {
    case 'section':
    case 'subsection':
      return [across(`${FIRST_LINE_INDENT}${block.text}`, { ...PLAIN, bold: true })];
    case 'paragraph':
      return [across(`${FIRST_LINE_INDENT}${block.text}`, PLAIN)];
    case 'item':
      return [across(`${FIRST_LINE_INDENT}${itemText(block.text)}`, PLAIN)];
    case 'table':
      return [...tableRows(block.table), blank()];
  }
}

/** A line with a dash ends with a full stop, unless its own words end it. */
export function itemText(text: string): string {
  return `- ${text}${/[.;:]$/.test(text) ? '' : '.'}`;
}

function tableRows({ columns, rows, hasTotal }: DocumentTable): readonly ReportRow[] {
  const row = (texts: readonly string[], look: (column: number) => CellLook): ReportRow => ({
    joining: { kind: 'cells', columns: columns.length },
    texts: filled(texts),
    looks: widths.map((_, column) => look(column)),
    height: columns.length === widths.length ? LEAST_HEIGHT : heightOfCells(texts, look),
  });
  const looks = columns.map(({ align }): CellLook => ({ ...PLAIN, size: 12, align }));
  return [
    row(
      columns.map(({ header }) => header),
      () => ({ ...CENTRED, bold: true, size: 12 }),
    ),
    ...rows.map((texts, place) =>
      row(texts, (column) => ({ ...(looks[column] ?? PLAIN), bold: hasTotal && place === rows.length - 1 })),
    ),
  ];
}

/** Of a row whose last cells are joined, for such a row may not grow by itself. */
function heightOfCells(texts: readonly string[], look: (column: number) => CellLook): number {
  const last = texts.length - 1;
  return Math.max(
    ...texts.map((text, column) =>
      heightOf(text, look(column), sumOf(column === last ? widths.slice(column) : widths.slice(column, column + 1))),
    ),
  );
}

function closingRows({ recipients, signature }: OfficialDocument): readonly ReportRow[] {
  const nothing = { text: '', look: PLAIN };
  const leftSide = [
    { text: words.recipients(), look: { ...PLAIN, bold: true, italic: true, size: 12 } },
    ...listedLines(recipients).map((text) => ({ text, look: { ...PLAIN, size: 11 } })),
  ];
  const bold = { ...CENTRED, bold: true };
  const signed = signature.capacity.map((text) => ({ text, look: bold }));
  const rightSide = [...signed, ...Array<Side>(3).fill(nothing), { text: signature.name, look: bold }];
  return Array.from({ length: Math.max(leftSide.length, rightSide.length) }, (_, place) =>
    sides(leftSide[place] ?? nothing, rightSide[place] ?? nothing),
  );
}

function appendixRows({ name, title, attachedTo, table }: Appendix): readonly ReportRow[] {
  return [
    across(name, { ...CENTRED, bold: true }),
    across(title, { ...CENTRED, bold: true }),
    across(attachedTo, { ...CENTRED, italic: true }),
    ...tableRows(table),
  ];
}

interface Side {
  readonly text: string;
  readonly look: CellLook;
}

function across(text: string, look: CellLook): ReportRow {
  return {
    joining: { kind: 'across' },
    texts: filled([text]),
    looks: widths.map(() => look),
    height: heightOf(text, look, PAGE_WIDTH),
  };
}

function sides(left: Side, right: Side): ReportRow {
  const isLeft = (column: number) => column < COLUMNS_OF_LEFT_HEAD;
  return {
    joining: { kind: 'sides' },
    texts: widths.map((_, column) => (column === 0 ? left.text : column === COLUMNS_OF_LEFT_HEAD ? right.text : '')),
    looks: widths.map((_, column) => (isLeft(column) ? left.look : right.look)),
    height: Math.max(
      heightOf(left.text, left.look, LEFT_WIDTH),
      heightOf(right.text, right.look, PAGE_WIDTH - LEFT_WIDTH),
    ),
  };
}

function blank(): ReportRow {
  return across('', PLAIN);
}

function filled(texts: readonly string[]): readonly string[] {
  return widths.map((_, column) => texts[column] ?? '');
}

function sumOf(pixels: readonly number[]): number {
  return pixels.reduce((sum, width) => sum + width, 0);
}

/** Pixels that a line of a size takes, and how wide its letters are on average; bold ones are wider, capitals still more. */
const LINE_HEIGHT_OF_A_POINT = 1.7;
const LETTER_WIDTH_OF_A_POINT = 0.6;
const BOLD = 1.2;
const CAPITALS = 1.5;

/** A guess on the generous side: joined cells do not grow by themselves, and a cut line is worse than a gap. */
function heightOf(text: string, { size, bold }: CellLook, width: number): number {
  const wider = text === text.toUpperCase() ? CAPITALS : bold ? BOLD : 1;
  const letters = Math.max(1, Math.floor(width / (size * LETTER_WIDTH_OF_A_POINT * wider)));
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, letters), 0);
  return Math.max(LEAST_HEIGHT, Math.ceil(lines * size * LINE_HEIGHT_OF_A_POINT) + 4);
}

/** Lines that the words need where so many letters fit; a word that is longer is broken. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let taken = 0;
  for (const { length } of text.split(' ')) {
    if (taken > 0 && taken + 1 + length > letters) {
      lines++;
      taken = 0;
    }
    taken += (taken > 0 ? 1 : 0) + length;
    while (taken > letters) {
      lines++;
      taken -= letters;
    }
  }
  return lines;
}
