// Walks down the criteria table once and says which rows stand in which block, under which code.

import * as say from '../../vietnamese/sentences/criteria.ts';
import { fold } from '../../vietnamese/text.ts';
import type { Problem } from '../problem.ts';
import type { CriterionCode } from './code.ts';
import { placesOfGroups, readCodedRows, type SectionStyle } from './codedRows.ts';
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

export function gatherBlocks(rows: readonly CriterionRow[]): GatheredBlocks {
  const coded = readCodedRows(rows);
  const isGroup = placesOfGroups(coded);
  const blocks: RowOfBlock[] = [];
  const groups: RowGroup[] = [];
  const problems: Problem<CriterionField>[] = [];
  const seenBlocks = new Set<string>();
  let group: RowGroup | null = null;
  let groupStyle: SectionStyle | null = null;
  let block: RowOfBlock | null = null;
  /** Where uncoded rows go: below the row placed last. */
  let uncoded: CriterionRow[] | null = null;

  const openBlock = (code: string, row: CriterionRow | null): RowOfBlock => {
    const opened = { code, row, group, placed: new Map(), uncoded: [], hasUnplacedRows: false };
    if (row !== null && seenBlocks.has(code)) problems.push(codeProblem(row, say.blockRepeated(code)));
    seenBlocks.add(code);
    blocks.push(opened);
    return opened;
  };
  const leaveOut = (row: CriterionRow, text: string) => {
    problems.push(codeProblem(row, text));
    uncoded = null;
    if (block !== null) block.hasUnplacedRows = true;
  };
  const placeUncoded = (row: CriterionRow) => {
    if (isTotalLine(row)) uncoded = null;
    else if (uncoded !== null) uncoded.push(row);
    else if (isFilledIn(row)) problems.push(codeProblem(row, say.codeMissing()));
  };
  const placeGroup = (row: CriterionRow, code: string, style: SectionStyle | null) => {
    group = { row, code };
    groupStyle = style;
    groups.push(group);
    block = null;
    uncoded = null;
  };
  const placeSection = (row: CriterionRow, code: string, style: SectionStyle | null) => {
    if (style === groupStyle) group = null;
    block = openBlock(group === null ? code : `${group.code}.${code}`, row);
    uncoded = block.uncoded;
  };
  const placeNumber = (row: CriterionRow, section: string | null, path: string) => {
    block ??= openBlock('', null);
    if (section !== null && !isCodeOf(block, section)) {
      leaveOut(row, say.codeOfAnotherBlock(`${section}.${path}`, block.code));
    } else if (block.placed.has(path)) {
      leaveOut(row, say.codeRepeated(path));
    } else {
      uncoded = [];
      block.placed.set(path, { row, path, uncoded });
    }
  };

  coded.forEach(({ row, code, style }, place) => {
    if (code.kind === 'none') placeUncoded(row);
    else if (code.kind === 'unreadable') leaveOut(row, unreadableCode(code));
    else if (code.kind === 'number') placeNumber(row, code.section, code.path);
    else if (isGroup.has(place)) placeGroup(row, code.section, style);
    else placeSection(row, code.section, style);
  });
  return { blocks, groups, problems };
}

function isCodeOf(block: RowOfBlock, section: string): boolean {
  return block.code === section || block.code.endsWith(`.${section}`);
}

/** "Tổng cộng", "Tổng điểm": a sum someone wrote below the table, not a level of the last criterion. */
function isTotalLine(row: CriterionRow): boolean {
  return TOTAL_LINE.test(fold(row.content));
}

/** "Tổng hợp …", "tổng số hồ sơ …" and "cộng 0,5 điểm …" are levels. */
const TOTAL_LINE =
  /^(?:tổng (?:cộng|(?:số )?điểm)(?!\p{L})|(?:tổng|cộng)(?: ?[:.(]| (?:[ivx]+|phần|mục|lĩnh vực|các)(?!\p{L})|$))/u;

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
