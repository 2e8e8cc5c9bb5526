// A row of an assignment table, and the task it gives.

import { tableRowSource } from '../../../vietnamese/sentences/notice.ts';
import type { DeadlineContext } from '../../deadline/wording.ts';
import type { LineRange, NoticeTask } from '../notice.ts';
import { attributesOf } from '../orders/attributes.ts';
import { readDeadlineCell, readOrderDeadlines } from '../orders/deadlines.ts';
import { targetPercent } from '../orders/targets.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
import { opensUnit } from '../units/nameParts.ts';
import { readUnitList } from '../units/readUnitList.ts';
import type { ColumnKind } from './columns.ts';

export interface Row {
  readonly cells: Readonly<Partial<Record<ColumnKind, string>>>;
  readonly lines: LineRange;
}

export interface TableReader {
  readonly board: BoardUnits;
  readonly context: DeadlineContext;
  /** The notice's number, for the source. */
  readonly number: string | null;
}

/** The tasks of a table's rows. A row that leaves out its lead unit has that of the row above: such cells were merged. */
export function tasksOfRows(rows: readonly Row[], reader: TableReader): readonly NoticeTask[] {
  const tasks: NoticeTask[] = [];
  let lead: readonly string[] = [];
  withDittos(rows).forEach((row, index) => {
    if (isTitle(row, rows[index + 1])) {
      lead = [];
      return;
    }
    const content = cell(row, 'content');
    if (content === '') return;
    const named = partsOf(cell(row, 'lead'), reader.board);
    lead = named.lead.length > 0 ? named.lead : lead;
    tasks.push(taskOf(row, content, { ...named, lead }, tasks.length + 1, reader));
  });
  return tasks;
}

const DITTO = /^[-–(]?\s*(?:nt|n\/t|như trên)\s*[-–)]?$|^(?:["”″'’]{1,2}|\/\/)$/i;

/** "nt", "như trên": what the row above says in that column. */
function withDittos(rows: readonly Row[]): readonly Row[] {
  const above: Partial<Record<ColumnKind, string>> = {};
  return rows.map((row) => {
    const cells = { ...row.cells };
    for (const kind of ['lead', 'coordinating', 'deadline', 'product'] as const) {
      const said = DITTO.test((cells[kind] ?? '').trim()) ? above[kind] : cells[kind];
      if (said === undefined) continue;
      cells[kind] = said;
      if (said !== '') above[kind] = said;
    }
    return { ...row, cells };
  });
}

interface Parts {
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
}

/** "Chủ trì: Phòng Kinh tế; Phối hợp: Trạm Y tế" in one cell, or units alone. */
function partsOf(text: string, board: BoardUnits): Parts {
  const said = attributesOf(text, board);
  const unitsOf = (kind: 'lead' | 'coordinating') =>
    said.flatMap((attribute) => (attribute.kind === kind ? attribute.units : []));
  const lead = unitsOf('lead');
  return lead.length > 0
    ? { lead, coordinating: unitsOf('coordinating') }
    : { lead: unitsOfCell(text, board), coordinating: [] };
}

function taskOf(row: Row, content: string, parts: Parts, place: number, reader: TableReader): NoticeTask {
  const inCell = readDeadlineCell(cell(row, 'deadline'), reader.context);
  const deadlines = inCell.main === null ? readOrderDeadlines(content, reader.context) : inCell;
  const source = tableRowSource(cell(row, 'number').replace(/[.)]$/, '') || String(place));
  return {
    text: content,
    leadUnits: parts.lead,
    coordinatingUnits: [...parts.coordinating, ...unitsOfCell(cell(row, 'coordinating'), reader.board)],
    deadline: deadlines.main,
    otherDeadlines: deadlines.others,
    targetPercent: targetPercent(content),
    condition: deadlines.condition,
    source: reader.number === null ? source : `${reader.number}, ${source}`,
    lines: row.lines,
  };
}

function cell(row: Row, kind: ColumnKind): string {
  return (row.cells[kind] ?? '').replace(/^"|"$/g, '').trim();
}

export function isGroupLabel(label: string): boolean {
  return /^(?:[IVX]{1,6}|[A-HĐ])[.)]?$/.test(label);
}

/** "II	Hạ tầng số": a row that only names a group; so does "1" above "1.1". */
function isTitle(row: Row, next: Row | undefined): boolean {
  const isAssigned = (['lead', 'coordinating', 'deadline'] as const).some((kind) => cell(row, kind) !== '');
  if (isAssigned) return false;
  const label = cell(row, 'number').replace(/[.)]$/, '');
  return label === '' || isGroupLabel(label) || (next !== undefined && cell(next, 'number').startsWith(`${label}.`));
}

/** The units of a cell that holds nothing else, of any shape; lines of a cell need no sign between them. */
export function unitsOfCell(text: string, board: BoardUnits): readonly string[] {
  if (!/[\p{L}]/u.test(text)) return [];
  const source = { text, words: wordsOf(text) };
  const units: string[] = [];
  let at = 0;
  while (at < source.words.length) {
    const list = readUnitList(source, at, board, true);
    const rest = list.units.length > 0 ? list.next : at;
    const next = nextPart(source.words, rest, list.units.length > 0);
    units.push(...list.units);
    const left = leftOver(source.words, rest, next, text);
    if (left !== '' && list.units.length === 0) units.push(left);
    at = Math.max(next, at + 1);
  }
  return [...new Set(units)];
}

/** The next word that a comma or semicolon sets apart; behind a unit the first word of another one does too. */
function nextPart(words: readonly Word[], from: number, isBehindUnit: boolean): number {
  if (isBehindUnit && (opensUnit(words, from) || /[,;.]/.test(words[from]?.gap ?? ''))) return from;
  for (let index = from + 1; index < words.length; index += 1) {
    if (/[,;.]/.test(words[index]?.gap ?? '') || (isBehindUnit && opensUnit(words, index))) return index;
  }
  return words.length;
}

function leftOver(words: readonly Word[], from: number, to: number, text: string): string {
  const first = words[from];
  return first === undefined ? '' : text.slice(first.start, words[to - 1]?.end ?? text.length);
}
