// An official document as rows of the sheet "Báo cáo", and which of them are printed as a part of their own.

import {
  type Appendix,
  type DocumentBlock,
  type DocumentTable,
  listedLines,
  type OfficialDocument,
} from '../../domain/officialDocument/officialDocument.ts';
import * as words from '../../vietnamese/sentences/officialDocument.ts';
import { across, blank, CENTRED, type CellLook, cells, PLAIN, type ReportRow, type Side, sides } from './reportRow.ts';

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

const FIRST_LINE_INDENT = '\u00a0'.repeat(8);

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
function itemText(text: string): string {
  return `- ${text}${/[.;:]$/.test(text) ? '' : '.'}`;
}

function tableRows({ columns, rows, hasTotal }: DocumentTable): readonly ReportRow[] {
  const looks = columns.map(({ align }): CellLook => ({ ...PLAIN, size: 12, align }));
  return [
    cells(
      columns.length,
      columns.map(({ header }) => header),
      () => ({ ...CENTRED, bold: true, size: 12 }),
    ),
    ...rows.map((texts, place) =>
      cells(columns.length, texts, (column) => ({
        ...(looks[column] ?? PLAIN),
        bold: hasTotal && place === rows.length - 1,
      })),
    ),
  ];
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
