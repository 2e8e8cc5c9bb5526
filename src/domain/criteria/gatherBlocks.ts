// Walks down the criteria table once and says which rows stand in which block, under which code.

import * as say from '../../vietnamese/sentences/criteria.ts';
import { fold } from '../../vietnamese/text.ts';
import type { Problem } from '../problem.ts';
import { type CriterionCode, isRoman, readCriterionCode } from './code.ts';
import type { CriterionField, CriterionRow } from './criterionRow.ts';

export interface PlacedRow {
  readonly row: CriterionRow;
  readonly path: string;
  /** Uncoded rows directly below it. */
  readonly uncoded: CriterionRow[];
}

export interface RowGroup {
  readonly row: CriterionRow;
  readonly code: string;
}

export interface RowOfBlock {
  readonly code: string;
  readonly row: CriterionRow | null;
  readonly group: RowGroup | null;
  /** By path, in the order of the rows. */
  readonly placed: Map<string, PlacedRow>;
  /** Uncoded rows directly below the block's own row. */
  readonly uncoded: CriterionRow[];
  /** Some row stood in the block that could not be placed. */
  hasUnplacedRows: boolean;
}

export interface GatheredBlocks {
  readonly blocks: readonly RowOfBlock[];
  readonly groups: readonly RowGroup[];
  readonly problems: readonly Problem<CriterionField>[];
}

type SectionStyle = 'roman' | 'letter';

interface CodedRow {
  readonly row: CriterionRow;
  readonly code: CriterionCode;
  /** Only of a section. */
  readonly style: SectionStyle | null;
}

export function gatherBlocks(rows: readonly CriterionRow[]): GatheredBlocks {
  const coded = readCodes(rows);
  const isGroup = groupRows(coded);
  const blocks: RowOfBlock[] = [];
  const groups: RowGroup[] = [];
  const problems: Problem<CriterionField>[] = [];
  const seenBlocks = new Set<string>();
  let group: RowGroup | null = null;
  let groupStyle: SectionStyle | null = null;
  let block: RowOfBlock | null = null;
  let uncoded: CriterionRow[] | null = null;

  const open = (code: string, row: CriterionRow | null): RowOfBlock => {
    const opened = { code, row, group, placed: new Map(), uncoded: [], hasUnplacedRows: false };
    if (row !== null && seenBlocks.has(code)) problems.push(codeProblem(row, say.blockRepeated(code)));
    seenBlocks.add(code);
    blocks.push(opened);
    return opened;
  };
  const leaveOut = (row: CriterionRow, text: string): void => {
    problems.push(codeProblem(row, text));
    uncoded = null;
    if (block !== null) block.hasUnplacedRows = true;
  };

  coded.forEach(({ row, code, style }, place) => {
    if (code.kind === 'none') {
      if (isTotalLine(row)) uncoded = null;
      else if (uncoded !== null) uncoded.push(row);
      else if (isFilledIn(row)) problems.push(codeProblem(row, say.codeMissing()));
    } else if (code.kind === 'unreadable') {
      leaveOut(row, unreadableCode(code));
    } else if (code.kind === 'section') {
      if (isGroup.has(place)) {
        group = { row, code: code.section };
        groupStyle = style;
        groups.push(group);
        block = null;
        uncoded = null;
      } else {
        if (style === groupStyle) group = null;
        block = open(group === null ? code.section : `${group.code}.${code.section}`, row);
        uncoded = block.uncoded;
      }
    } else {
      block ??= open('', null);
      if (code.section !== null && !isCodeOf(block, code.section)) {
        leaveOut(row, say.codeOfAnotherBlock(`${code.section}.${code.path}`, block.code));
      } else if (block.placed.has(code.path)) {
        leaveOut(row, say.codeRepeated(code.path));
      } else {
        const placed: PlacedRow = { row, path: code.path, uncoded: [] };
        block.placed.set(code.path, placed);
        uncoded = placed.uncoded;
      }
    }
  });
  return { blocks, groups, problems };
}

function readCodes(rows: readonly CriterionRow[]): readonly CodedRow[] {
  let previousLetter = '';
  return rows.map((row) => {
    const code = readCriterionCode(row.code);
    if (code.kind !== 'section') return { row, code, style: null };
    const style = styleOf(code.section, previousLetter);
    if (style === 'letter') previousLetter = code.section;
    return { row, code, style };
  });
}

const ALPHABETS = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ABCDĐEGHIKLMNOPQRSTUVXY'];

/** C, D, I … can be letters or Roman numbers: after B, a C is a letter. */
function styleOf(section: string, previousLetter: string): SectionStyle {
  if (!isRoman(section)) return 'letter';
  const follows = previousLetter !== '' && ALPHABETS.some((letters) => letters.includes(previousLetter + section));
  return follows ? 'letter' : 'roman';
}

/**
 * Where letters stand directly over Roman numbers (or the other way round), the outer rows are groups of blocks, not blocks: the places of those
 * rows. The first such pair tells which of the two is outside.
 */
function groupRows(coded: readonly CodedRow[]): ReadonlySet<number> {
  const places = new Set<number>();
  let outer: SectionStyle | null = null;
  let previous: { readonly place: number; readonly style: SectionStyle | null } | null = null;
  coded.forEach(({ code, style }, place) => {
    if (code.kind !== 'section' && code.kind !== 'number') return;
    if (previous?.style && style !== null && previous.style !== style) {
      outer ??= previous.style;
      if (previous.style === outer) places.add(previous.place);
    }
    previous = { place, style };
  });
  return places;
}

function isCodeOf(block: RowOfBlock, section: string): boolean {
  return block.code === section || block.code.endsWith(`.${section}`);
}

/** "Tổng cộng", "Tổng điểm": a sum someone wrote below the table, not a level of the last criterion. */
function isTotalLine(row: CriterionRow): boolean {
  return /^(?:tổng|cộng)(?: |:|$)/.test(fold(row.content));
}

function isFilledIn(row: CriterionRow): boolean {
  return row.result !== '' || row.status.kind !== 'blank' || (row.maxPoints.kind !== 'blank' && row.content !== '');
}

function unreadableCode(code: Extract<CriterionCode, { readonly kind: 'unreadable' }>): string {
  if (code.became === 'date') return say.codeBecameDate(code.text);
  return code.became === 'number' ? say.codeBecameNumber(code.text) : say.codeUnreadable(code.text);
}

function codeProblem(row: CriterionRow, text: string): Problem<CriterionField> {
  return { row: row.key, field: 'code', text };
}
