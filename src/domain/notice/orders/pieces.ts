// Parts one paragraph into the orders it holds: other units, or other work with another date, make another order.

import type { BoardUnits } from '../units/boardUnits.ts';
import { VERBS } from '../vocabulary/verbs.ts';
import { type Clause, readClauses } from './clauses.ts';
import { findCoordinators } from './coordination.ts';
import { type DeadlineReader, daysIn, type OrderDeadlines } from './deadlines.ts';
import { isAssessment } from './opening.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where the text itself names nobody: the heading's units are meant. */
  readonly units: readonly string[] | null;
  readonly coordinators: readonly string[];
  /** An order word was said: "giao", "yêu cầu". */
  readonly isExplicit: boolean;
  readonly opensWithWork: boolean;
  /** Work follows an order word that names nobody: "Chủ tịch yêu cầu: Tăng cường …". */
  readonly ordersWork: boolean;
  readonly isAssessment: boolean;
  readonly isFarewell: boolean;
  /** The text behind the unit's name is empty: a heading. */
  readonly isNameOnly: boolean;
  readonly deadlines: OrderDeadlines;
  /** Said of the whole paragraph behind its last order: "Thời hạn hoàn thành: trước ngày …". */
  readonly isDeadlineShared: boolean;
}

export interface PieceReader {
  readonly board: BoardUnits;
  readonly deadlines: DeadlineReader;
}

/** Clauses that make one order, with what is asked of them while more are read: asked anew each time, the work would grow faster than the text. */
interface Group {
  readonly clauses: Clause[];
  /** The first clause that gives its work to units; who is named in passing behind other work is none of them. */
  named: Clause | null;
  isOrder: boolean;
  readonly days: Set<string>;
}

export function piecesOf(text: string, isNumbered: boolean, reader: PieceReader): readonly Piece[] {
  const groups: Group[] = [];
  for (const clause of readClauses(text, isNumbered, reader.board)) {
    const group = groups[groups.length - 1];
    const days = daysIn(reader.deadlines(clause.text));
    if (group === undefined || opensPiece(group, clause, days)) groups.push(grown(emptyGroup(), clause, days));
    else grown(group, clause, days);
  }
  const pieces: Piece[] = [];
  for (const group of groups) pieces.push(withUnitsOf(pieces[pieces.length - 1], pieceOf(text, group, reader)));
  return shareLastDeadline(pieces);
}

function emptyGroup(): Group {
  return { clauses: [], named: null, isOrder: false, days: new Set() };
}

function grown(group: Group, clause: Clause, days: readonly string[]): Group {
  const isGiven = !group.isOrder || (clause.assignment?.isExplicit ?? false);
  if (group.named === null && clause.units.length > 0 && isGiven) group.named = clause;
  group.clauses.push(clause);
  group.isOrder = group.isOrder || clause.assignment !== null || (clause.opensWithWork && !isGround(clause));
  for (const day of days) group.days.add(day);
  return group;
}

/** "Căn cứ Công văn …" says why; the work follows. */
function isGround(clause: Clause): boolean {
  return /^căn cứ /i.test(clause.text);
}

/** "…, giao Sở Nội vụ chủ trì": whose the work is that was said before. */
const SAYS_ONLY_WHO =
  /^(?:(?:là |làm )?(?:cơ quan )?(?:chủ trì|đầu mối|phụ trách|tham mưu|thực hiện|triển khai|tổ chức|theo dõi|phối hợp với [^.;,]{2,80})[ ,]*)+[.;]?$/i;

function saysOnlyWho(clause: Clause): boolean {
  const { assignment, source } = clause;
  const first = assignment === null ? undefined : source.words[assignment.next];
  return first !== undefined && SAYS_ONLY_WHO.test(source.text.slice(first.start, first.start + MOST_LETTERS_OF_WHO));
}

const MOST_LETTERS_OF_WHO = 160;

function opensPiece(group: Group, clause: Clause, days: readonly string[]): boolean {
  const first = group.clauses[0];
  if (first === undefined || clause.isFarewell !== first.isFarewell) return true;
  const isExplicit = clause.assignment?.isExplicit ?? false;
  if (isExplicit && group.named === null && saysOnlyWho(clause)) return false;
  if (clause.units.length > 0 && (isExplicit || group.isOrder)) {
    if (group.named !== null) {
      if (!sameSet(clause.units, group.named.units)) return true;
    } else if (isDecision(first)) return isNewSentence(group);
    else return group.isOrder && (isExplicit || isNewSentence(group));
  }
  return isOtherWorkWithOtherDate(group, clause, days);
}

/** "Thống nhất …; giao A …" is one order with its ground. */
function isDecision(clause: Clause): boolean {
  return (
    /^(?:thống nhất|đồng ý|nhất trí|chấp thuận|cơ bản)/i.test(clause.text) ||
    isAssessment(clause.text, clause.source.words)
  );
}

function isNewSentence(group: Group): boolean {
  return /[.!?…]["”)]*$/.test(group.clauses[group.clauses.length - 1]?.text ?? '');
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((unit) => other.includes(unit));
}

function isOtherWorkWithOtherDate(group: Group, clause: Clause, days: readonly string[]): boolean {
  if (group.days.size === 0 || days.length === 0 || days.some((day) => group.days.has(day))) return false;
  const isWork = clause.assignment !== null || clause.opensWithWork || isConditionalWork(clause);
  return isWork && !isAboutDeadline(clause.text) && !/^trong đó/i.test(clause.text);
}

/** "Trường hợp không bàn giao, lập hồ sơ …": work for a case, behind its first comma. */
function isConditionalWork(clause: Clause): boolean {
  if (!/^(?:trường hợp|nếu|sau đó) ?/i.test(clause.text)) return false;
  const { words } = clause.source;
  const behind = words.findIndex((word) => word.gap === ',');
  return behind > 0 && VERBS.lengthAt(words, behind) > 0;
}

const MOST_DEADLINE_WORDS = 24;

/** "Hoàn thành trong tháng 12/2023.", "Thời hạn hoàn thành: …" say by when, not what. */
function isAboutDeadline(text: string): boolean {
  const opens =
    /^(?:yêu cầu )?(?:phải )?(?:thời gian|thời hạn|hạn|tiến độ|hoàn thành|xong|chậm nhất|trước ngày|kết quả|báo cáo|gửi)/i;
  return opens.test(text) && !text.includes(';') && text.split(' ').length <= MOST_DEADLINE_WORDS;
}

function pieceOf(text: string, group: Group, reader: PieceReader): Piece {
  const { clauses, named } = group;
  const first = clauses[0];
  const last = clauses[clauses.length - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? text.length;
  return {
    start,
    end,
    text: text.slice(start, end),
    units: named?.units ?? null,
    coordinators: coordinatorsOf(named === null ? clauses : [named], reader),
    isExplicit: clauses.some((clause) => clause.assignment?.isExplicit ?? false),
    opensWithWork: clauses.some((clause) => clause.opensWithWork),
    ordersWork: clauses.some(ordersWork),
    isAssessment: first !== undefined && isAssessment(first.text, first.source.words),
    isFarewell: first?.isFarewell ?? false,
    isNameOnly: named !== null && clauses.length === 1 && isNameOnly(named),
    deadlines: reader.deadlines(text.slice(start, end)),
    isDeadlineShared: clauses.length > 1 && last !== undefined && namesDeadline(last.text),
  };
}

function ordersWork({ assignment, source, units }: Clause): boolean {
  return (
    (assignment?.isExplicit ?? false) && units.length === 0 && VERBS.lengthAt(source.words, assignment?.next ?? 0) > 0
  );
}

function namesDeadline(text: string): boolean {
  return /^(?:thời hạn|thời gian)(?: hoàn thành| thực hiện)?/i.test(text) && isAboutDeadline(text);
}

function coordinatorsOf(clauses: readonly Clause[], reader: PieceReader): readonly string[] {
  for (const clause of clauses) {
    const from = clause.units.length > 0 ? (clause.assignment?.next ?? 0) : 0;
    const units = findCoordinators(clause.source, from, reader.board);
    if (units.length > 0) return units;
  }
  return [];
}

function isNameOnly(clause: Clause): boolean {
  return (clause.assignment?.next ?? 0) >= clause.source.words.length;
}

/** Other work with another date is still that of the unit named before: "A lập … trước 05/12. Tổ chức … trước 20/12." */
function withUnitsOf(before: Piece | undefined, piece: Piece): Piece {
  return piece.units === null && before !== undefined && !piece.isFarewell ? { ...piece, units: before.units } : piece;
}

/** A last sentence that only says "Thời hạn hoàn thành: …" holds for the orders before it too that have no date. */
function shareLastDeadline(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces[pieces.length - 1];
  if (last === undefined || !last.isDeadlineShared || last.deadlines.main === null) return pieces;
  return pieces.map((piece) => (piece.deadlines.main === null ? { ...piece, deadlines: last.deadlines } : piece));
}
