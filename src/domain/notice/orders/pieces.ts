// Parts one paragraph into the orders it holds: other units, or other work with another date, make another order.

import { matchesOf } from '../text/matches.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
import type { UnitText } from '../units/readUnit.ts';
import { saysOnlyToCarryOut } from '../vocabulary/carryOut.ts';
import { type Assignment, findAssignment } from './assignment.ts';
import { findCoordinators } from './coordination.ts';
import { type DeadlineReader, daysIn, type OrderDeadlines } from './deadlines.ts';
import { isAssessment, isFarewell, opensWithWork } from './opening.ts';

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

interface Clause extends Sentence {
  readonly source: UnitText;
  readonly assignment: Assignment | null;
  readonly isFarewell: boolean;
}

export function piecesOf(text: string, isNumbered: boolean, reader: PieceReader): readonly Piece[] {
  const groups: Clause[][] = [];
  for (const clause of sentencesOf(text)
    .flatMap((sentence) => clausesOf(sentence, reader.board))
    .map((part) => readClause(part, isNumbered, reader.board))) {
    const group = groups[groups.length - 1];
    if (group === undefined || opensPiece(group, clause, reader)) groups.push([clause]);
    else group.push(clause);
  }
  const pieces = groups.map((group) => pieceOf(text, group, reader));
  return shareLastDeadline(pieces);
}

/** Where a sentence may hand work over once more: "…; giao B …", ", đồng thời giao B …", "…; Sở B thẩm định …". */
const CUT =
  /; (?=(?:(?:đồng thời|ngoài ra),? )?(?:riêng [^,;.]{2,80}, ?)?(?:thống nhất |đồng ý )?(?:giao|yêu cầu|đề nghị)(?: cho)? )|, (?=(?:đồng thời,? )?giao (?:cho )?\p{L})|; (?=\p{Lu}|[Cc]ác )/gu;

/** A small "đề nghị" behind a comma is mostly work itself ("tham mưu văn bản, đề nghị Sở …"), so only "giao" cuts there. */
function clausesOf(sentence: Sentence, board: BoardUnits): readonly Sentence[] {
  const ends = [...matchesOf(sentence.text, CUT).map((match) => match.index + 1), sentence.text.length];
  const clauses: Sentence[] = [];
  let start = 0;
  ends.forEach((end, index) => {
    const isLast = index === ends.length - 1;
    if (
      !isLast &&
      (endsInName(sentence.text.slice(start, end), board) || !namesUnit(sentence.text.slice(end, end + OPENING), board))
    )
      return;
    const raw = sentence.text.slice(start, end);
    const text = raw.trim();
    const from = sentence.start + start + raw.length - raw.trimStart().length;
    if (text !== '') clauses.push({ start: from, end: from + text.length, text });
    start = end;
  });
  return clauses;
}

const OPENING = 240;

/** True where units and their work stand right at the beginning. */
function namesUnit(opening: string, board: BoardUnits): boolean {
  const assignment = findAssignment({ text: opening, words: wordsOf(opening) }, board);
  return assignment !== null && assignment.units.length > 0 && (assignment.isExplicit || assignment.from === 0);
}

/** A semicolon may also part the names of a list: "Các phòng, ban; Chủ tịch UBND các xã …". */
function endsInName(clause: string, board: BoardUnits): boolean {
  if (clause.length > OPENING * 2) return false;
  const words = wordsOf(clause);
  const assignment = findAssignment({ text: clause, words }, board);
  return assignment !== null && assignment.next >= words.length;
}

function readClause(sentence: Sentence, isNumbered: boolean, board: BoardUnits): Clause {
  const source = { text: sentence.text, words: wordsOf(sentence.text) };
  const assignment = findAssignment(source, board);
  const isWholeNotice = !isNumbered && assignment !== null && saysOnlyToCarryOut(source.words, assignment.next);
  return { ...sentence, source, assignment, isFarewell: isWholeNotice || isFarewell(sentence.text) };
}

function opensPiece(group: readonly Clause[], clause: Clause, reader: PieceReader): boolean {
  const first = group[0];
  if (first === undefined) return true;
  if (clause.isFarewell !== first.isFarewell) return true;
  const named = unitsOf(group);
  const units = clause.assignment?.units ?? [];
  if (units.length > 0 && (clause.assignment?.isExplicit || groupIsOrder(group))) {
    if (named === null) return isOtherSentence(group, clause) || (groupIsOrder(group) && !isDecision(first));
    if (!sameSet(units, named)) return true;
  }
  return isOtherWorkWithOtherDate(group, clause, reader);
}

/** "Thống nhất …; giao A …" is one order with its ground. */
function isDecision(clause: Clause): boolean {
  return (
    /^(?:thống nhất|đồng ý|nhất trí|chấp thuận|cơ bản)/i.test(clause.text) ||
    isAssessment(clause.text, clause.source.words)
  );
}

function isOtherSentence(group: readonly Clause[], clause: Clause): boolean {
  const last = group[group.length - 1];
  return (
    last !== undefined && /[.!?…]["”)]*$/.test(last.text) && clause.start > last.end && isDecision(group[0] ?? last)
  );
}

function groupIsOrder(group: readonly Clause[]): boolean {
  return group.some((clause) => clause.assignment !== null || opensWithWork(clause.source.words));
}

function unitsOf(group: readonly Clause[]): readonly string[] | null {
  return group.map((clause) => clause.assignment?.units ?? []).find((units) => units.length > 0) ?? null;
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((unit) => other.includes(unit));
}

function isOtherWorkWithOtherDate(group: readonly Clause[], clause: Clause, reader: PieceReader): boolean {
  const before = group.flatMap((one) => daysIn(reader.deadlines(one.text)));
  if (before.length === 0) return false;
  const here = daysIn(reader.deadlines(clause.text));
  if (here.length === 0 || here.some((day) => before.includes(day))) return false;
  return (
    (clause.assignment !== null || opensWithWork(clause.source.words)) &&
    !isAboutDeadline(clause.text) &&
    !/^trong đó/i.test(clause.text)
  );
}

/** "Hoàn thành trong tháng 12/2023.", "Thời hạn hoàn thành: …" say by when, not what. */
export function isAboutDeadline(text: string): boolean {
  return (
    /^(?:yêu cầu )?(?:phải )?(?:thời gian|thời hạn|hạn|tiến độ|hoàn thành|xong|chậm nhất|trước ngày|kết quả|báo cáo|gửi)/i.test(
      text,
    ) &&
    text.split(' ').length <= 24 &&
    !/[;]/.test(text)
  );
}

function pieceOf(text: string, group: readonly Clause[], reader: PieceReader): Piece {
  const first = group[0];
  const last = group[group.length - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? text.length;
  const named = group.find((clause) => (clause.assignment?.units.length ?? 0) > 0);
  const own = text.slice(start, end);
  const ownDeadlines = reader.deadlines(own);
  const shared =
    group.length > 1 &&
    last !== undefined &&
    /^(?:thời hạn|thời gian)(?: hoàn thành| thực hiện)?/i.test(last.text) &&
    isAboutDeadline(last.text);
  return {
    start,
    end,
    text: own,
    units: unitsOf(group),
    coordinators:
      named === undefined
        ? coordinatorsOf(group, reader)
        : findCoordinators(named.source, named.assignment?.next ?? 0, reader.board),
    isExplicit: group.some((clause) => clause.assignment?.isExplicit ?? false),
    opensWithWork: group.some((clause) => opensWithWork(clause.source.words)),
    isAssessment: first !== undefined && isAssessment(first.text, first.source.words),
    isFarewell: first?.isFarewell ?? false,
    isNameOnly: named !== undefined && group.length === 1 && isNameOnly(named),
    deadlines: ownDeadlines,
    isDeadlineShared: shared,
  };
}

function coordinatorsOf(group: readonly Clause[], reader: PieceReader): readonly string[] {
  for (const clause of group) {
    const units = findCoordinators(clause.source, 0, reader.board);
    if (units.length > 0) return units;
  }
  return [];
}

function isNameOnly(clause: Clause): boolean {
  return (clause.assignment?.next ?? 0) >= clause.source.words.length;
}

/** A last sentence that only says "Thời hạn hoàn thành: …" holds for the orders before it too that have no date. */
function shareLastDeadline(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces[pieces.length - 1];
  if (last === undefined || !last.isDeadlineShared || last.deadlines.main === null) return pieces;
  return pieces.map((piece) => (piece.deadlines.main === null ? { ...piece, deadlines: last.deadlines } : piece));
}
