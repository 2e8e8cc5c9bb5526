// Which case of a rule the words of a result mean.

import { isNegative, LEAD_WORDS } from '../../level.ts';
import type { Cases, Level } from '../../rule.ts';
import { isHalf, isHalfDone, isOnlyOnTime, isQualified } from './halves.ts';
import { findMeant, type Polarity } from './polarity.ts';
import { affirms, bordered, EMPTY_LEAD, findShortened, saysTheSame } from './shortenedLevel.ts';

export type LevelMatch =
  | { readonly kind: 'level'; readonly level: Level }
  /** "Các trường hợp còn lại". */
  | { readonly kind: 'otherwise'; readonly points: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' }
  /** Nothing arose that the rule could score. */
  | { readonly kind: 'excluded' }
  /** Only half of what the case asks for was typed. */
  | { readonly kind: 'half'; readonly level: Level };

const NONE: LevelMatch = { kind: 'none' };
const SEVERAL: LevelMatch = { kind: 'several' };

const BARE_POLARITY = /^(?:có|không|chưa|đã|đạt|rồi)$/;
const ON_TIME_RESULT =
  /^(?:(?:nộp|gửi|ban hành|hoàn thành|thực hiện|báo cáo) )?(?:đúng (?:thời )?hạn|đúng tiến độ|đúng thời gian(?: quy định)?|trước (?:thời )?hạn|kịp thời)$/;
const LATE_RESULT =
  /^(?:(?:nộp|gửi|ban hành|hoàn thành|thực hiện|báo cáo) )?(?:chậm|trễ|muộn|quá hạn)(?: (?:hạn|tiến độ))?(?: \d+ ngày)?$/;

/**
 * The case that the words mean: its full wording, an unmistakable start of one, on time or late, or (as `polarity` allows) the one positive or the one
 * negative case of the rule. `words` is comparable.
 */
export function matchLevel(cases: Cases, words: string, polarity: Polarity): LevelMatch {
  if (cases.excluded.some((level) => saysNothingArose(level, words))) return { kind: 'excluded' };
  const exact = exactly(cases, words);
  if (exact.kind !== 'none') return exact;
  const several = cases.bestOfSeveral ? bestOfSeveral(cases, words) : NONE;
  if (several.kind !== 'none') return several;
  const started = matchStart(cases.levels, words, polarity);
  if (started.kind !== 'none') return started;
  const timed = matchTiming(cases, words);
  if (timed.kind !== 'none') return timed;
  const shortened = BARE_POLARITY.test(words) || BARE_VERB.test(words) ? null : findShortened(cases.levels, words);
  if (shortened !== null) return { kind: 'level', level: shortened };
  const meant = findMeant(cases, words, polarity);
  if (meant === 'otherwise') return cases.otherwise === null ? NONE : otherwise(cases.otherwise);
  return meant === null ? halfOf(cases.levels, words) : { kind: 'level', level: meant };
}

function saysNothingArose({ wordings }: Level, words: string): boolean {
  return /^không (?:phát sinh|thuộc)/.test(words) && wordings.some((wording) => `${wording} `.includes(`${words} `));
}

/** Where nothing else fits: the one level that begins with the words and asks for more. */
function halfOf(levels: readonly Level[], words: string): LevelMatch {
  const [level, another] = levels.filter(({ wordings }) =>
    wordings.some((wording) => wording.startsWith(words) && isHalf(wording, words)),
  );
  return level === undefined || another !== undefined ? NONE : half(level);
}

function half(level: Level): LevelMatch {
  return { kind: 'half', level };
}

/** The level that goes by these words, as they stand or after "loại", "thực hiện" and the like. */
function exactly({ levels }: Cases, words: string): LevelMatch {
  const named = (name: string) => {
    if (BARE_POLARITY.test(name) && name !== words) return NONE;
    const literally = levels.filter(({ wordings }) => wordings.includes(name));
    const alike = ({ wordings }: Level) => wordings.some((wording) => saysTheSame(wording, name));
    return fromLevels(literally.length > 0 ? literally : levels.filter(alike));
  };
  for (const name of [words, words.replace(LEAD_WORDS, ''), words.replace(EMPTY_LEAD, '')]) {
    const found = named(name);
    if (found.kind !== 'none') return found;
  }
  return NONE;
}

function bestOfSeveral(cases: Cases, words: string): LevelMatch {
  const parts = words.split(/[,;+&]| và /).map((part) => part.trim());
  if (parts.length < 2) return NONE;
  let best: Level | null = null;
  for (const part of parts) {
    const match = matchLevel({ ...cases, bestOfSeveral: false }, part, 'none');
    if (match.kind !== 'level') return NONE;
    if (best === null || match.level.points > best.points) best = match.level;
  }
  return best === null ? NONE : { kind: 'level', level: best };
}

/** A start is unmistakable when no other case contains it; a case that only denies it ("không hoàn thành") is no danger beside a single affirmed one. */
function matchStart(levels: readonly Level[], words: string, polarity: Polarity): LevelMatch {
  if (BARE_POLARITY.test(words)) return NONE;
  const thing = words.replace(/^(?:có|đã|bị|được) (?=.)/, '');
  const started = levels.filter((one) =>
    one.wordings.some(
      (wording) => bordered(wording).startsWith(bordered(words)) && !isHalfDone(levels, one, wording, words),
    ),
  );
  const [level] = started;
  if (level === undefined) return NONE;
  // "Không có" beside "không xin lỗi" and "không có hồ sơ" may be either.
  if (/^(?:không|chưa) có$/.test(words) && levels.filter(isNegative).length > 1) return NONE;
  const onlyAffirmed = levels.filter((one) => !isNegative(one)).length === 1 && !isNegative(level);
  if (level.wordings.every((wording) => isQualified(wording, words))) return NONE;
  if (BARE_VERB.test(words) && (!(polarity === 'both' && onlyAffirmed) || ANOTHER_DEED.test(level.wordings[0] ?? '')))
    return NONE;
  const affirmed = levels.filter((one) => !isNegative(one));
  // "Có bố trí" beside "có bố trí chuyên trách", "kiêm nhiệm" and "không bố trí" may be either of the first two.
  const isShared =
    affirmed.some(({ points }) => points !== level.points) &&
    levels.some(({ wordings }) => wordings.some((one) => one === `không ${thing}` || one === `chưa ${thing}`));
  if (isShared || affirmed.some((one) => one !== level && IN_PART.test(one.wordings[0] ?? ''))) return NONE;
  const mistakable = levels.some((other) => {
    if (other === level) return false;
    if (other.wordings.some((wording) => bordered(wording).includes(bordered(words))))
      return !(onlyAffirmed && isNegative(other));
    return other.wordings.some((wording) => affirms(wording, thing));
  });
  return started.length > 1 || mistakable ? NONE : { kind: 'level', level };
}

/** Part of what another case has the whole of: "trực tuyến toàn trình: 2đ; một phần: 1đ". */
const IN_PART = /^(?:một phần|một số|từng phần)(?: |$)/;

const VERB =
  '(?:thực hiện|triển khai|ban hành|hoàn thành|tổ chức|công khai|báo cáo|nộp|gửi|xây dựng|bố trí|cập nhật|giải quyết|xử lý)';
/** Says of the case no more than that something was done. */
const BARE_VERB = new RegExp(`^(?:đã )?${VERB}$`);
/** "Ban hành kế hoạch và triển khai thực hiện": the first verb alone says half of it. */
const ANOTHER_DEED = new RegExp(` (?:và|đồng thời) ${VERB} `);

function matchTiming(cases: Cases, words: string): LevelMatch {
  if (saysOnTime(words)) {
    const onTime = cases.levels.filter(({ timing }) => timing === 'onTime');
    const same = onTime.filter(({ wordings }) => wordings.some((wording) => wording.includes(ahead(words))));
    const timed = fromLevels(onTime.length > 1 && same.length > 0 ? same : onTime);
    if (timed.kind === 'level' && ahead(words) === 'trước' && DAYS_AHEAD.test(timed.level.wordings[0] ?? ''))
      return half(timed.level);
    return timed.kind === 'level' && isOnlyOnTime(cases.levels, timed.level) ? half(timed.level) : timed;
  }
  if (!saysLate(words)) return NONE;
  const late = fromLevels([...cases.levels.filter(({ timing }) => timing === 'late'), ...laterTimes(cases.levels)]);
  const knowsTime = cases.levels.some(({ timing }) => timing === 'onTime') || cases.dates.length > 0;
  return late.kind === 'none' && knowsTime && cases.otherwise !== null ? otherwise(cases.otherwise) : late;
}

/** "Từ 11 đến 15 ngày" between "trong 10 ngày" and "quá 15 ngày", the second of "trong 3 ngày", "trong 5 ngày": what is late may be as little late as that. */
function laterTimes(levels: readonly Level[]): readonly Level[] {
  const times = levels.filter(({ timing, wordings }) => timing !== 'late' && A_TIME.test(wordings[0] ?? ''));
  const allowed = times.filter(({ timing }) => timing === 'onTime');
  return allowed.length > 1 ? times : times.filter((level) => !allowed.includes(level));
}

/** "Trước hạn 5 ngày" is more than "trước hạn". */
const DAYS_AHEAD = /trước (?:thời )?hạn (?:[^\d,]{1,15} )?\d/;

const A_TIME = /\d+ (?:ngày|giờ|tháng)(?![^ ,;])/;

/** "Đúng hạn" and its like, as a result. */
export function saysOnTime(words: string): boolean {
  return ON_TIME_RESULT.test(words);
}

/** "Chậm", "Nộp muộn 3 ngày" and their like, as a result. */
export function saysLate(words: string): boolean {
  return LATE_RESULT.test(words);
}

/** Before the day, or just on time: where a rule tells the two apart. */
function ahead(words: string): string {
  return words.includes('trước') ? 'trước' : 'đúng';
}

function otherwise(points: number): LevelMatch {
  return { kind: 'otherwise', points };
}

function fromLevels(levels: readonly Level[]): LevelMatch {
  const [level, another] = levels;
  if (level === undefined) return NONE;
  return another === undefined || levels.every(({ points }) => points === level.points)
    ? { kind: 'level', level }
    : SEVERAL;
}
