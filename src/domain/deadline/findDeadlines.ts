// Finds every deadline in a running text, with the place where it stands.

import { type FoldedText, foldedText } from '../../vietnamese/foldedText.ts';
import { tidy } from '../../vietnamese/text.ts';
import { bareDayWordings, dayWordings } from './dayWordings.ts';
import type { Deadline } from './deadline.ts';
import {
  bareConditionWordings,
  bareRelativeWordings,
  beforeEventWordings,
  conditionWordings,
  relativeWordings,
} from './eventWordings.ts';
import { lunarWordings } from './lunarWordings.ts';
import { barePeriodWordings, periodWordings } from './periodWordings.ts';
import { quarterWordings } from './quarterWordings.ts';
import { bareRecurringWordings, recurringWordings } from './recurringWordings.ts';
import { bareSeveralDaysWordings, severalDaysWordings } from './severalDaysWordings.ts';
import { bareWeekWordings, weekWordings } from './weekWordings.ts';
import { type DeadlineContext, type MatchedWords, respell, type Wording } from './wording.ts';

export interface FoundDeadline {
  /** Place in the text as given (UTF-16): text.slice(start, end) is what was read. */
  readonly start: number;
  readonly end: number;
  /** The words of the deadline, tidied; work that stands between them is left out. */
  readonly phrase: string;
  readonly deadline: Deadline;
}

/** Of two wordings that begin at one place the earlier is meant; what hangs on an event gives way to any date inside it. */
const DATED: readonly Wording[] = [
  ...severalDaysWordings,
  ...quarterWordings,
  ...recurringWordings,
  ...beforeEventWordings,
  ...relativeWordings,
  ...lunarWordings,
  ...dayWordings,
  ...weekWordings,
  ...periodWordings,
];
const DATED_OR_BARE: readonly Wording[] = [
  ...DATED,
  ...bareSeveralDaysWordings,
  ...bareRecurringWordings,
  ...bareRelativeWordings,
  ...bareWeekWordings,
  ...bareDayWordings,
  ...barePeriodWordings,
];

/**
 * Every deadline phrase of a running text, in the order of the text. Dates of documents cited, spans such as “giai đoạn 2021-2025”, years that only
 * describe are none. A phrase whose day does not exist, or whose year can't be known, is found as unreadable. Unicode form, line ends, double
 * spaces, kinds of dashes and tone placement make no difference.
 */
export function findDeadlines(text: string, context: DeadlineContext): readonly FoundDeadline[] {
  const words = foldedWords(text);
  return addWhereFree(find(words, DATED, context), find(words, conditionWordings, context));
}

/** The same where the text is all about the deadline, as in a cell: there “30/11/2023” or “hằng tháng” needs no words around it. */
export function findBareDeadlines(text: string, context: DeadlineContext): readonly FoundDeadline[] {
  const words = foldedWords(text);
  return addWhereFree(find(words, DATED_OR_BARE, context), find(words, bareConditionWordings, context));
}

interface FoldedWords {
  readonly original: string;
  readonly folded: FoldedText;
  /** The folded text as the patterns spell it. */
  readonly spelled: string;
}

function foldedWords(original: string): FoldedWords {
  const folded = foldedText(original);
  return { original, folded, spelled: respell(folded.text) };
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
  readonly found: FoundDeadline;
}

/** Every wording holds one of these; most sentences of a notice hold none, and are not searched. */
const SAYS_WHEN = /\d|ngày|tuần|tháng|quý|năm|nay|mai|khi|thứ|chủ nhật|rằm|tết|mùa|khai giảng|kỳ/;

function find(words: FoldedWords, wordings: readonly Wording[], context: DeadlineContext): readonly FoundDeadline[] {
  if (!SAYS_WHEN.test(words.spelled)) return [];
  const candidates: Candidate[] = [];
  wordings.forEach((wording, rank) => {
    wording.pattern.lastIndex = 0;
    for (let match = wording.pattern.exec(words.spelled); match !== null; match = wording.pattern.exec(words.spelled)) {
      const matched = matchedWords(words, match);
      const deadline = wording.read(matched, context);
      if (deadline === null) continue;
      const from = match.index;
      const to = from + match[0].length + (leavesBracketOpen(match[0], words.spelled[from + match[0].length]) ? 1 : 0);
      const start = words.folded.startOf(from);
      const end = words.folded.endOf(to);
      candidates.push({ from, to, rank, found: { start, end, phrase: phraseOf(words, match, to), deadline } });
    }
  });
  candidates.sort((one, other) => one.from - other.from || one.rank - other.rank);
  let reached = 0;
  return candidates
    .filter((candidate) => {
      if (candidate.from < reached) return false;
      reached = candidate.to;
      return true;
    })
    .map((candidate) => candidate.found);
}

/** "Hằng ngày, tổng hợp số liệu trước 16 giờ" -> "Hằng ngày trước 16 giờ", which reads the same in a cell. */
function phraseOf(words: FoldedWords, match: RegExpExecArray, to: number): string {
  const written = (from: number, end: number) =>
    words.original.slice(words.folded.startOf(from), words.folded.endOf(end));
  const work = match.groups?.work ?? '';
  if (work.trim() === '') return tidy(written(match.index, to));
  const from = match.index + match[0].indexOf(work);
  return tidy(`${written(match.index, from)} ${written(from + work.length, to)}`);
}

/** "hằng tuần (thứ Sáu" takes the bracket that closes it along. */
function leavesBracketOpen(matched: string, next: string | undefined): boolean {
  return next === ')' && matched.lastIndexOf('(') > matched.lastIndexOf(')');
}

/** Adds those of `second` that overlap none of `first`; both are in order and free of overlaps. */
function addWhereFree(first: readonly FoundDeadline[], second: readonly FoundDeadline[]): readonly FoundDeadline[] {
  let next = 0;
  const free = second.filter((one) => {
    while (next < first.length && (first[next]?.end ?? 0) <= one.start) next += 1;
    return (first[next]?.start ?? Number.POSITIVE_INFINITY) >= one.end;
  });
  return [...first, ...free].sort((one, other) => one.start - other.start);
}

const LETTERS_BEFORE = 80;

function matchedWords(words: FoldedWords, match: RegExpExecArray): MatchedWords {
  const group = (name: string) => match.groups?.[name] ?? '';
  const original = (from: number, length: number) =>
    tidy(words.original.slice(words.folded.startOf(from), words.folded.endOf(from + length)));
  return {
    group,
    original: (name) => original(match.index + match[0].lastIndexOf(group(name)), group(name).length),
    phrase: original(match.index, match[0].length),
    before: words.spelled.slice(Math.max(0, match.index - LETTERS_BEFORE), match.index),
  };
}
