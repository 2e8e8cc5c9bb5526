// Tells the tasks of an office's table from what stands between and below them: group names, notes, sums, headers once more, the signature.

import { readCodeText } from '../../../domain/criteria/code.ts';
import { fold, foldWithoutMarks, tidy } from '../../../vietnamese/text.ts';
import { type Cell, isBlank } from '../../../workbook/cell.ts';
import type { MergedArea } from '../../../workbook/layout.ts';
import { isRowOfColumnNumbers } from '../../../workbook/reading/columnNumbers.ts';
import { cellText } from '../../../workbook/reading/readCell.ts';
import type { AdoptionChoice } from '../choice.ts';
import { CODE_AND_WORDS } from './partHeadings.ts';
import { isSum } from './sumRow.ts';

export type TaskRowKind =
  | { readonly kind: 'blank' }
  /** `number` is "" where none stands there. */
  | { readonly kind: 'task'; readonly number: string }
  /** The name of a group of tasks; `section` null where it has no numeral or letter. */
  | { readonly kind: 'group'; readonly section: string | null; readonly words: string }
  /** No task, and nothing that the board counts. */
  | { readonly kind: 'note'; readonly words: string };

export interface ForeignTasks {
  /** Below the headers, merged cells filled in. */
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: AdoptionChoice['columns'];
  /** As people see them, by place. */
  readonly headers: readonly string[];
  /** 0-based positions of rows with a cell merged over several columns. */
  readonly wide: ReadonlySet<number>;
}

/** A part of the task above. */
const BULLET = /^(?:[-+*•–—]|[a-zđ]\)) ?\p{L}/u;
const NEVER_COUNTED = /^[-–—*]$/;
const SEVERAL_WORDS = /\p{L}{2,} \p{L}{2,}/u;
/** Words with which the part below a table begins. */
const SIGNATURE =
  /^(?:noi nhan ?:?$|tm\.|kt\.|tl\.|tuq\.|nguoi (?:lap|tong hop)(?: bieu| bang)?$|thu truong don vi$|\(ky|[\p{L} ]{2,30}, ngay .{0,6}thang .{0,6}nam .{0,6}$)/u;
/** A row that holds more cells belongs to the table. */
const MOST_CELLS_OF_A_SIGNATURE = 3;
const MOST_ROWS_OF_A_SIGNATURE = 25;
/** Words with which the name of a group often begins. */
const GROUP_WORDS = /^(?:linh vuc|nhom|cong tac|ve |phan |muc |khoi |noi dung)/;

export function readTaskRows(table: ForeignTasks): readonly TaskRowKind[] {
  const end = signatureStart(table);
  const hasNumbers = countNumbers(table) >= 2;
  const kinds: TaskRowKind[] = [];
  let leadsToTasks = false;
  // From below: a group name is known by the task that follows it.
  for (let position = table.rows.length - 1; position >= 0; position--) {
    const row = table.rows[position] ?? [];
    const kind = position >= end ? noteOrBlank(row) : kindOf(table, position, hasNumbers, leadsToTasks);
    kinds.push(kind);
    if (kind.kind === 'task') leadsToTasks = true;
  }
  return kinds.reverse();
}

function kindOf(table: ForeignTasks, position: number, hasNumbers: boolean, leadsToTasks: boolean): TaskRowKind {
  const row = table.rows[position] ?? [];
  const { number, content, others } = partsOf(table, row);
  if (row.every(isBlank)) return { kind: 'blank' };
  if (NEVER_COUNTED.test(number) || isHeadersAgain(table, row)) return noteOrBlank(row);
  const task: TaskRowKind = { kind: 'task', number };
  const code = readCodeText(number);
  const isNumbered = code.kind === 'number';
  if (!isNumbered && isSum(row) && !hasUnitOrDeadline(table, row)) return noteOrBlank(row);
  if (others > 0 || isNumbered) return task;

  if (code.kind === 'section') return { kind: 'group', section: code.section, words: content };
  const words = content !== '' ? content : number;
  if (number !== '' && content !== '') return code.kind === 'none' ? { kind: 'note', words } : task;
  if (BULLET.test(words)) return { kind: 'note', words };
  const [, typed = '', name = ''] = CODE_AND_WORDS.exec(words) ?? [];
  const section = readCodeText(typed);
  if (section.kind === 'section') return { kind: 'group', section: section.section, words: name };
  const isName = content !== '' || SEVERAL_WORDS.test(words);
  const looksLikeGroup =
    hasNumbers || table.wide.has(position) || isUpperCase(words) || GROUP_WORDS.test(foldWithoutMarks(words));
  const isGroup = isName && section.kind !== 'number' && leadsToTasks && looksLikeGroup;
  return isGroup ? { kind: 'group', section: null, words } : task;
}

function noteOrBlank(row: readonly Cell[]): TaskRowKind {
  const words = row.find((cell) => !isBlank(cell));
  return words === undefined ? { kind: 'blank' } : { kind: 'note', words: tidy(cellText(words)) };
}

/** `others`: how many cells besides number and content hold something. */
function partsOf({ columns }: ForeignTasks, row: readonly Cell[]) {
  const text = (place: number | undefined) => (place === undefined ? '' : tidy(cellText(row[place] ?? '')));
  const filled = row.filter((cell, place) => !isBlank(cell) && place !== columns.code && place !== columns.content);
  return { number: text(columns.code), content: text(columns.content), others: filled.length };
}

function countNumbers({ rows, columns: { code } }: ForeignTasks): number {
  if (code === undefined) return 0;
  return rows.filter((row) => readCodeText(cellText(row[code] ?? '')).kind === 'number').length;
}

function hasUnitOrDeadline({ columns }: ForeignTasks, row: readonly Cell[]): boolean {
  return [columns.leadUnits, columns.deadline].some((place) => place !== undefined && !isBlank(row[place] ?? ''));
}

/** The headers above another part of the table, or the numbers of the columns below them. */
function isHeadersAgain({ headers, columns }: ForeignTasks, row: readonly Cell[]): boolean {
  if (isRowOfColumnNumbers(row)) return true;
  const isHeader = (place: number) => fold(cellText(row[place] ?? '')) === fold(headers[place] ?? '');
  if (columns.content === undefined || !isHeader(columns.content)) return false;
  const filled = [...row.keys()].filter((place) => !isBlank(row[place] ?? ''));
  const same = filled.filter(isHeader);
  return same.length >= 3 && same.length * 2 > filled.length;
}

/** The position from which on only the signature and the like stand; beyond the last row where there is none. */
function signatureStart(table: ForeignTasks): number {
  let start = table.rows.length;
  const first = Math.max(0, table.rows.length - MOST_ROWS_OF_A_SIGNATURE);
  for (let position = table.rows.length - 1; position >= first; position--) {
    const row = table.rows[position] ?? [];
    const { number } = partsOf(table, row);
    const filled = row.filter((cell) => !isBlank(cell)).length;
    if (readCodeText(number).kind === 'number' || filled > MOST_CELLS_OF_A_SIGNATURE) break;
    if (row.some((cell) => typeof cell === 'string' && SIGNATURE.test(foldWithoutMarks(cell).trim()))) start = position;
  }
  return start;
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The rows, counted from the one below the headers, on which a cell is merged over at least three columns, or half of them. */
export function wideRows(merges: readonly MergedArea[], headerRow: number, width: number): ReadonlySet<number> {
  const wide = merges.filter(
    ({ row, rows, columns }) => row > headerRow && rows === 1 && columns >= Math.min(3, width / 2),
  );
  return new Set(wide.map(({ row }) => row - headerRow - 1));
}
