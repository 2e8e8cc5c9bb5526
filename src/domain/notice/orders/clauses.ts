// Parts a sentence where it hands work over once more, and reads to whom each part gives its work.

import { matchesOf } from '../text/matches.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
import type { UnitText } from '../units/foundUnit.ts';
import { saysOnlyToCarryOut } from '../vocabulary/carryOut.ts';
import { AFTER_NAME, VERBS } from '../vocabulary/verbs.ts';
import { findAssignment } from './assignment.ts';
import { readAttribute } from './attributes.ts';
import type { Assignment } from './handover.ts';
import { isFarewell, opensWithWork } from './opening.ts';

export interface Clause extends Sentence {
  readonly source: UnitText;
  readonly assignment: Assignment | null;
  /** Those to whom the clause itself gives work. */
  readonly units: readonly string[];
  readonly opensWithWork: boolean;
  readonly isFarewell: boolean;
}

/** The clauses of a paragraph, in order. */
export function readClauses(text: string, isNumbered: boolean, board: BoardUnits): readonly Clause[] {
  return sentencesOf(text)
    .flatMap((sentence) => clausesOf(sentence, board))
    .map((clause) => readClause(clause, isNumbered, board));
}

/** Where a sentence may hand work over once more: "…; giao B …", ", đồng thời giao B …", "…; Sở B thẩm định …". */
const CUT =
  /; (?=(?:(?:đồng thời|ngoài ra),? )?(?:riêng [^,;.]{2,80}, ?)?(?:thống nhất |đồng ý )?(?:giao|yêu cầu|đề nghị)(?: cho)? )|, (?=(?:đồng thời,? )?giao (?:cho )?\p{L})|; (?=\p{Lu}|[Cc]ác )|[:;.,] (?=\((?:\d{1,2}|[ivx]{1,4})\) ?\p{L})|[;.,] (?=[b-hđ]\) ?\p{L})/gu;

/** A small "đề nghị" behind a comma is mostly work itself ("tham mưu văn bản, đề nghị Sở …"), so only "giao" cuts there. */
function clausesOf(sentence: Sentence, board: BoardUnits): readonly Sentence[] {
  const ends = [...matchesOf(sentence.text, CUT).map((match) => match.index + 1), sentence.text.length];
  const lists = listsIn(sentence.text);
  const clauses: Sentence[] = [];
  let start = 0;
  ends.forEach((end, index) => {
    const isLast = index === ends.length - 1;
    const isListed = goesOnList(sentence.text, end, lists);
    if (
      !isLast &&
      !isListed &&
      (LEADS_ONLY.test(sentence.text.slice(start, end)) ||
        (!isCutAtList(sentence.text, end) && endsInName(sentence.text.slice(start, end), board)) ||
        !namesUnit(sentence.text.slice(end, end + OPENING).replace(INLINE_SIGN, ''), board))
    )
      return;
    const raw = sentence.text.slice(start, end);
    const text = raw.replace(INLINE_SIGN, '').trimEnd();
    const from = sentence.start + start + raw.length - raw.replace(INLINE_SIGN, '').length;
    if (text !== '' && !(isCutAtList(sentence.text, end) && ANNOUNCES.test(text)))
      clauses.push({ start: from, end: from + text.length, text });
    start = end;
  });
  return clauses;
}

/** "Công an xã chủ trì; | Ban CHQS xã phối hợp tuần tra": what is to be done comes last. */
const LEADS_ONLY = /(?<![\p{L}])chủ trì\s*[;,]$/iu;

/** "… như sau: (1) Sở Nội vụ …; (2) Sở Tài chính …": the sign of a list inside a sentence. */
const INLINE_SIGN = /^\s*(?:\((?:\d{1,2}|[ivx]{1,4})\)\s*|[b-hđ]\)\s*)?/;
/** Words that only announce such a list. */
const ANNOUNCES = /(?:như sau|sau đây|sau|yêu cầu|chỉ đạo|kết luận|đề nghị|phân công|giao)\s*:$/i;

function isCutAtList(text: string, end: number): boolean {
  return /^\s*\((?:\d{1,2}|[ivx]{1,4})\)/.test(text.slice(end, end + 8));
}

/** "… : a) thống kê …; b) đề xuất …": the second sign of a list whose first one opened behind a colon or at the beginning. */
function goesOnList(text: string, end: number, lists: readonly number[]): boolean {
  const next = text.slice(end, end + 8);
  return LISTS.some(({ further }, kind) => {
    const opened = further.test(next) ? (lists[kind] ?? -1) : -1;
    return opened >= 0 && opened < end;
  });
}

/** How such lists open, and how they go on. */
const LISTS: readonly { readonly first: RegExp; readonly further: RegExp }[] = [
  { first: /(?:^|: ?)a\) ?\p{L}/u, further: /^\s*[b-hđ]\)/ },
  { first: /(?:^|: ?)\(1\) ?\p{L}/u, further: /^\s*\((?:[2-9]|1\d)\)/ },
  { first: /(?:^|: ?)\(i\) ?\p{L}/u, further: /^\s*\((?:i[ivx]|v|vi{1,3}|xi{0,3}|iii)\)/ },
];

/** Where the first sign of each of these lists stands; -1 where the sentence holds none. */
function listsIn(text: string): readonly number[] {
  return LISTS.map(({ first }) => text.search(first));
}

const OPENING = 240;

/** True where units and their work stand right at the beginning. */
function namesUnit(opening: string, board: BoardUnits): boolean {
  const words = wordsOf(opening);
  const assignment = findAssignment({ text: opening, words }, board);
  if (assignment === null || assignment.units.length === 0) return false;
  return assignment.isExplicit || (assignment.from === 0 && holdsWork(words, assignment.next));
}

/** Not "…; Phòng B tại địa chỉ …", which goes on with the clause before. */
function holdsWork(words: readonly Word[], from: number): boolean {
  if (AFTER_NAME.lengthAt(words, from) === 0) return true;
  return words.some((word, index) => {
    const verb = index < from ? 0 : VERBS.lengthAt(words, index);
    return verb > 1 || (verb === 1 && word.gap !== '');
  });
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
  const isLabel = readAttribute(sentence.text, board) !== null;
  const assignment = isLabel ? null : findAssignment(source, board);
  const isWholeNotice = !isNumbered && assignment !== null && saysOnlyToCarryOut(source.words, assignment.next);
  return {
    ...sentence,
    source,
    assignment,
    units: assignment?.units ?? [],
    opensWithWork: opensWithWork(source.words),
    isFarewell: isWholeNotice || isFarewell(sentence.text),
  };
}
