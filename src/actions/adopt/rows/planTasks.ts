// What becomes of an office's task table beside its headers and merged cells: codes, rows that are no tasks, and columns that come with words.

import { readCodeText } from '../../../domain/criteria/code.ts';
import { tidy } from '../../../vietnamese/text.ts';
import { type Cell, isBlank } from '../../../workbook/cell.ts';
import type { MergedArea, SheetLayout } from '../../../workbook/layout.ts';
import { isRowOfColumnNumbers } from '../../../workbook/reading/columnNumbers.ts';
import { cellText } from '../../../workbook/reading/readCell.ts';
import type { AdoptionChoice } from '../choice.ts';
import type { ForeignHeader } from '../headers/headerBlock.ts';
import { type GivenProgress, type GivenText, givenProgress } from './givenColumns.ts';
import { CODE_AND_WORDS } from './partHeadings.ts';
import { isUnit } from './partUnits.ts';
import { type FilledCell, splitMerges } from './splitMerges.ts';
import { type GivenCode, type TaskCodes, taskCodes } from './taskCodes.ts';
import { readTaskRows, type TaskRowKind, wideRows } from './taskRows.ts';
import { tickedColumns } from './tickedColumns.ts';

export interface TaskPlan {
  /** The columns that the board will read; without the code where the numbers can't be any. */
  readonly columns: AdoptionChoice['columns'];
  /** Cells of the office's own columns of code and content, beside rows that are no tasks. */
  readonly marked: readonly FilledCell[];
  /** Columns that are added with words in them, by key, in the order in which they are added. */
  readonly given: readonly { readonly key: string; readonly texts: readonly GivenText[] }[];
  /** 1-based rows that are no tasks. */
  readonly notTasks: readonly (Pick<GivenCode, 'kind' | 'code' | 'words'> & { readonly row: number })[];
  /** Why a column of numbers is not the code; null where it is, or where there is none. */
  readonly numbers: { readonly header: string; readonly kind: TaskCodes['kind']; readonly given: number } | null;
  readonly progress: GivenProgress | null;
}

/** `choice.columns.content` must be there. */
export function planTasks(
  layout: SheetLayout,
  choice: AdoptionChoice,
  headers: readonly ForeignHeader[],
  content: number,
): TaskPlan {
  const headerRow = choice.headerRows[1];
  const { code } = choice.columns;
  const rows = filledRows(layout, choice);
  const kinds = readTaskRows({
    rows,
    columns: choice.columns,
    headers: headers.map(({ shown }) => shown),
    wide: wideRows(layout.merges, headerRow, headers.length),
  });
  const codes = taskCodes(kinds, rows, { code, content });
  const { code: _, ...others } = choice.columns;
  const columns = codes.kind === 'usable' ? choice.columns : others;
  const progress = givenProgress(rows, columns, headers, tickedColumns(rows), (at) => kinds[at]?.kind === 'task');
  const header = code === undefined ? '' : (headers[code]?.shown ?? '');
  const isUsable = codes.kind === 'usable' && code !== undefined;
  const marked = isUsable ? markedCells(layout, choice, rows, codes.codes, code, content) : [];
  const units = columns.leadUnits === undefined ? unitsOfGroups(kinds) : [];
  const isMarked = new Set(marked.map(({ row }) => row));
  return {
    columns,
    marked,
    given: [
      ...(codes.kind === 'usable'
        ? []
        : [{ key: 'code', texts: codes.codes.map(({ position, code: text }) => ({ position, text })) }]),
      ...(units.length === 0 ? [] : [{ key: 'leadUnits', texts: units }]),
      ...(progress === null ? [] : [{ key: 'progress', texts: progress.texts }]),
    ],
    notTasks: codes.codes
      .filter(({ kind }) => kind !== 'task')
      .map(({ position, ...row }) => ({ ...row, row: headerRow + position + 1 }))
      .filter(({ kind, row }) => kind === 'group' || !isUsable || isMarked.has(row)),
    numbers:
      code === undefined || codes.kind === 'usable'
        ? null
        : { header, kind: codes.kind, given: codes.codes.filter(({ kind }) => kind === 'task').length },
    progress,
  };
}

/** Where each group bears the name of a unit, that unit answers for its tasks. */
function unitsOfGroups(kinds: readonly TaskRowKind[]): readonly GivenText[] {
  const names = kinds.flatMap((kind) => (kind.kind === 'group' ? [kind.words] : []));
  if (names.length === 0 || !names.every((name) => isUnit(name))) return [];
  let unit = '';
  return kinds.flatMap((kind, position) => {
    if (kind.kind === 'group') unit = kind.words;
    return kind.kind === 'task' && unit !== '' ? [{ position, text: unit }] : [];
  });
}

/** The rows below the headers with what merged cells held in each of their rows. */
function filledRows(layout: SheetLayout, choice: AdoptionChoice): readonly (readonly Cell[])[] {
  const headerRow = choice.headerRows[1];
  const rows: Cell[][] = layout.cells.slice(headerRow).map((row) => [...row]);
  if (isRowOfColumnNumbers(rows[0] ?? [])) rows[0] = [];
  const { filled } = splitMerges('tasks', layout, headerRow, choice.columns);
  for (const { row, column, text } of filled) {
    const line = rows[row - headerRow - 1];
    if (line !== undefined) line[column - 1] = text;
  }
  return rows;
}

/** What stood in the code's cell goes to the content where that is blank; where both hold words, neither is touched. */
function markedCells(
  { merges }: Pick<SheetLayout, 'merges'>,
  { headerRows, splitsMerges }: AdoptionChoice,
  rows: readonly (readonly Cell[])[],
  codes: readonly GivenCode[],
  code: number,
  content: number,
): readonly FilledCell[] {
  return codes.flatMap(({ position, code: text }) => {
    const row = headerRows[1] + position + 1;
    const [was = '', beside = ''] = [rows[position]?.[code], rows[position]?.[content]];
    if (!splitsMerges && merges.some((area) => covers(area, row, code + 1) || covers(area, row, content + 1)))
      return [];
    const mark = { row, column: code + 1, was, text };
    if (isBlank(was)) return [mark];
    const words = tidy(cellText(was));
    if (['section', 'none'].includes(readCodeText(words).kind) || words === text) return [];
    if (!isBlank(beside)) return isHeaderOrNumber(words, beside) ? [mark] : [];
    const [, section = '', name = ''] = CODE_AND_WORDS.exec(words) ?? [];
    const isParted = readCodeText(section).kind === 'section';
    return [mark, { row, column: content + 1, was: '', text: isParted ? name : words }];
  });
}

/** "STT" above another part of the table, "(1)" below it. */
function isHeaderOrNumber(words: string, beside: Cell): boolean {
  return /^\(?\d{1,2}\)?$/.test(cellText(beside)) || /^(?:số )?(?:stt|tt|thứ tự|mã.*)$/i.test(words);
}

function covers({ row, column, rows, columns }: MergedArea, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}
