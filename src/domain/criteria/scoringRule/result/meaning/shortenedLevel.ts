// Finds the level that a shortened name means: "Đúng" for "Thực hiện đúng quy định", "Nhì" for "Giải nhì".

import type { Level } from '../../rule.ts';
import { isHalf } from './halves.ts';

/** Verbs and nouns that say nothing of the level itself. "Hoàn thành" is not among them: alone it is a level. */
export const EMPTY_LEAD =
  /^(?:thực hiện|triển khai|ban hành|sử dụng|chất lượng|kết quả|xếp loại|được đánh giá|bị|tổ chức) (?=.)/;
/** Words that turn what follows, or are a level by themselves. */
const NEVER_LEFT_OUT = /^(?:không|chưa|hoàn|thành|có|đã|đang|mới|còn|chậm|trễ|muộn|thiếu|một|dưới|trên|từ|\d)/;

/** Null unless one level alone can be meant; a level that denies the words is another one, any other that has them makes them doubtful. */
export function findShortened(levels: readonly Level[], words: string): Level | null {
  const leads = sharedLeads(levels);
  const level =
    onlyOne(levels, (one) => afterEmptyLead(one).some((remainder) => startsWithAll(remainder, words))) ??
    onlyOne(levels, (one) => afterLeads(one, leads).some((remainder) => isSense(remainder, words))) ??
    onlyOne(levels, ({ wordings }) => wordings.some((wording) => endsWithSense(wording, words))) ??
    onlyOne(isNumbered(levels, words) ? levels : [], ({ wordings }) =>
      wordings.some((wording) => names(wording, words)),
    );
  if (level === null) return null;
  const doubtful = levels.some((other) => other !== level && other.wordings.some((wording) => affirms(wording, words)));
  return doubtful ? null : level;
}

function startsWithAll(remainder: string, words: string): boolean {
  return bordered(remainder).startsWith(bordered(words)) && !isHalf(remainder, words);
}

function onlyOne(levels: readonly Level[], isMeant: (level: Level) => boolean): Level | null {
  const [level, another] = levels.filter(isMeant);
  return another === undefined ? (level ?? null) : null;
}

/** "Ngắn hơn so với quy định" of "thời gian giải quyết ngắn hơn so với quy định": the end of a simple sentence says it, one word does not. */
function endsWithSense(wording: string, words: string): boolean {
  if (!words.includes(' ') || !bordered(wording).endsWith(bordered(words))) return false;
  const before = wording.slice(0, wording.length - words.length);
  if (before.endsWith(', ') && !/^(?:không|chưa) /.test(words)) return false;
  return !TURNS.test(SAYS_WHAT_LACKS.test(words) ? before.replace(/ (?:nhưng|song) $/, '') : before);
}

/** Stands by itself after "nhưng": "chưa đầy đủ", "thiếu phụ lục". */
const SAYS_WHAT_LACKS = /^(?:không|chưa|thiếu|chậm|sai) /;

/** "Cấp độ 3" where other cases have other numbers of it. */
function isNumbered(levels: readonly Level[], words: string): boolean {
  const noun = /^(\p{L}+(?: \p{L}+)?) (?:\d{1,2}|[a-e]|i{1,3}|iv|v)$/u.exec(words)?.[1];
  if (noun === undefined) return false;
  return (
    levels.filter(({ wordings }) => wordings.some((wording) => bordered(wording).includes(` ${noun} `))).length > 1
  );
}

function names(wording: string, words: string): boolean {
  const place = bordered(wording).indexOf(bordered(words));
  return place >= 0 && !TURNS.test(wording.slice(0, place));
}

const TURNS =
  /(?:^|[ ,])(?:không|chưa|nhưng|song|và|hoặc|hay|thiếu|chậm|trễ|muộn|chỉ|mới|còn|một phần|ngoài|trừ|dưới|trên|từ|sau|trước|gần|kém)(?:[ ,]|$)|[:;]|\d/;

/** First words that at least two levels begin with: "ứng dụng toàn bộ", "ứng dụng một phần". */
function sharedLeads(levels: readonly Level[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { wordings } of levels) {
    const [first = '', second = ''] = (wordings[0] ?? '').split(' ');
    if (NEVER_LEFT_OUT.test(first)) continue;
    for (const lead of NEVER_LEFT_OUT.test(second) ? [first] : [first, `${first} ${second}`]) {
      counts.set(lead, (counts.get(lead) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([lead]) => `${lead} `);
}

function afterEmptyLead({ wordings }: Level): readonly string[] {
  return wordings.filter((wording) => EMPTY_LEAD.test(wording)).map((wording) => wording.replace(EMPTY_LEAD, ''));
}

function afterLeads({ wordings }: Level, leads: readonly string[]): readonly string[] {
  return wordings.flatMap((wording) =>
    leads.filter((lead) => wording.startsWith(lead)).map((lead) => wording.slice(lead.length)),
  );
}

/** "Đúng" of "bố trí đúng vị trí việc làm" does not say what was done rightly: one word is enough only where it is all that is left. */
function isSense(remainder: string, words: string): boolean {
  return saysTheSame(remainder, words) || (words.includes(' ') && startsWithAll(remainder, words));
}

/** "Chưa đầy đủ, kịp thời" and "không đầy đủ và kịp thời" are one. */
export function saysTheSame(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(text: string): string {
  return text.replace(/,? và |, /g, ',').replace(/(?<=^|[ ,])chưa(?= )/g, 'không');
}

/** Words with a space at either end and no commas: found whole, whatever stands beside them. */
export function bordered(text: string): string {
  return ` ${text.replace(/,/g, '')} `;
}

const DENIED = /(?:^| )(?:không|chưa)(?: (?:được|có|bị|thực hiện|ban hành|triển khai))? $/;

/** Whether the wording has the words, and does not deny them. */
export function affirms(wording: string, words: string): boolean {
  const place = bordered(wording).indexOf(bordered(words));
  return place >= 0 && !DENIED.test(bordered(wording).slice(0, place + 1));
}
