// The words of a case, and which case the words of a result mean.

import type { Cases, Level } from './rule.ts';
import { comparable } from './ruleText.ts';
import { affirms, bordered, findShortened } from './shortenedLevel.ts';

export type LevelMatch =
  | { readonly kind: 'level'; readonly level: Level }
  /** "Các trường hợp còn lại". */
  | { readonly kind: 'otherwise'; readonly points: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

/** Whether "Có" and "Đạt", "Không" and "Chưa", or only the latter may stand for a case. */
export type Polarity = 'both' | 'no' | 'none';

const NONE: LevelMatch = { kind: 'none' };
const SEVERAL: LevelMatch = { kind: 'several' };

const LEAD_WORDS =
  /^(?:(?:nếu|trường hợp|trong trường hợp|mức độ|mức|cấp độ|giải|loại|xếp loại|đạt mức|đạt loại|được xếp loại|được đánh giá|đánh giá|kết quả|đạt|được) ){1,3}/;
const LATE =
  /(?:^| )(?:chậm|trễ|muộn|quá hạn|quá thời hạn|sau thời hạn|(?:quá|sau) (?:thời hạn )?\d+ (?:ngày|giờ|tháng))(?![^ ,;])/;
const NOT_LATE = /(?:^| )không (?:bị |có [^\d]{1,30} )?(?:chậm|trễ|muộn|quá hạn)/;
const ON_TIME =
  /(?:^| )(?:đúng (?:thời )?hạn|đúng tiến độ|đúng thời gian|trong thời hạn|trước (?:thời )?hạn|kịp thời|trong (?:vòng |thời hạn )?\d+ (?:ngày|giờ|tháng))(?![^ ,;])/;
const NOT_ON_TIME = /(?:^| )(?:không|chưa) (?:đúng (?:thời )?hạn|đúng tiến độ|đúng thời gian|kịp thời)/;

/** `name` is the clause without its points; its parts after a colon or around "hoặc" are ways to say it too. */
export function levelOf(name: string, points: number): Level {
  const whole = comparable(name);
  const afterColon = whole.slice(whole.lastIndexOf(':') + 1).trim();
  const wordings = new Set<string>();
  for (const text of [whole, afterColon]) {
    for (const part of [text, ...text.split(/ (?:hoặc|hay) /)]) {
      wordings.add(part.trim());
      wordings.add(part.trim().replace(LEAD_WORDS, ''));
      wordings.add(part.trim().replace(/(?<=^(?:không |chưa )?hoàn thành(?: xuất sắc| tốt)?) nhiệm vụ$/, ''));
      wordings.add(part.trim().replace(/(?<!^không|^chưa) (?:đạt|được)$/, ''));
    }
  }
  wordings.delete('');
  return { name, wordings: [...wordings], timing: timingOf(whole), points };
}

function timingOf(text: string): Level['timing'] {
  const proviso = text.indexOf(' nhưng ');
  if (proviso >= 0) {
    if (LATE.test(text.slice(proviso))) return 'late';
    return ON_TIME.test(text.slice(0, proviso)) ? 'onTime' : null;
  }
  if (NOT_ON_TIME.test(text)) return 'late';
  const late = LATE.test(text) && !NOT_LATE.test(text);
  const onTime = ON_TIME.test(text) || NOT_LATE.test(text);
  if (late === onTime) return null;
  return late ? 'late' : 'onTime';
}

/** Whether the case is the want of something: "không ban hành", "chưa triển khai", "không công khai hoặc công khai không đúng". */
export function isNegative({ wordings }: Level): boolean {
  const [whole = ''] = wordings;
  const [first = '', ...others] = whole.replace(LEAD_WORDS, '').split(/ (?:hoặc|hay) /);
  if (NEGATIVE_START.test(first) && others.every((other) => WANTS.test(other))) return true;
  return wordings.every((wording) => wording.includes(': ') || NEGATIVE_START.test(wording.replace(LEAD_WORDS, '')));
}

const WANTS = /(?:^| )(?:không|chưa|sai|thiếu|chậm|trễ|muộn)(?: |$)/;
const NEGATIVE_START = /^(?:không|chưa)(?: |$)/;
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
  const exact = exactly(cases, words);
  if (exact.kind !== 'none') return exact;
  const several = cases.bestOfSeveral ? bestOfSeveral(cases, words) : NONE;
  if (several.kind !== 'none') return several;
  const started = matchStart(cases.levels, words, polarity);
  if (started.kind !== 'none') return started;
  const timed = matchTiming(cases, words);
  if (timed.kind !== 'none') return timed;
  const shortened = BARE_POLARITY.test(words) ? null : findShortened(cases.levels, words);
  if (shortened !== null) return { kind: 'level', level: shortened };
  return polarity === 'none' ? NONE : matchPolarity(cases, words, polarity);
}

/** The level that goes by these words, as they stand or after "loại", "mức" and the like. */
function exactly({ levels }: Cases, words: string): LevelMatch {
  const named = (name: string) => fromLevels(levels.filter(({ wordings }) => wordings.includes(name)));
  const asTyped = named(words);
  const rest = words.replace(LEAD_WORDS, '');
  return asTyped.kind !== 'none' || BARE_POLARITY.test(rest) ? asTyped : named(rest);
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
  const started = levels.filter(({ wordings }) =>
    wordings.some((wording) => bordered(wording).startsWith(bordered(words))),
  );
  const [level] = started;
  if (level === undefined) return NONE;
  const onlyAffirmed = levels.filter((one) => !isNegative(one)).length === 1 && !isNegative(level);
  if (BARE_VERB.test(words) && !(polarity === 'both' && onlyAffirmed)) return NONE;
  const mistakable = levels.some((other) => {
    if (other === level) return false;
    if (other.wordings.some((wording) => bordered(wording).includes(bordered(words))))
      return !(onlyAffirmed && isNegative(other));
    return other.wordings.some((wording) => affirms(wording, thing));
  });
  return started.length > 1 || mistakable ? NONE : { kind: 'level', level };
}

/** Says of the case no more than that something was done. */
const BARE_VERB =
  /^(?:đã )?(?:thực hiện|triển khai|ban hành|hoàn thành|tổ chức|công khai|báo cáo|nộp|gửi|xây dựng|bố trí|cập nhật|giải quyết|xử lý)$/;

function matchTiming(cases: Cases, words: string): LevelMatch {
  if (saysOnTime(words)) {
    const onTime = cases.levels.filter(({ timing }) => timing === 'onTime');
    const same = onTime.filter(({ wordings }) => wordings.some((wording) => wording.includes(ahead(words))));
    return fromLevels(onTime.length > 1 && same.length > 0 ? same : onTime);
  }
  if (!LATE_RESULT.test(words)) return NONE;
  const late = fromLevels(cases.levels.filter(({ timing }) => timing === 'late'));
  const knowsTime = cases.levels.some(({ timing }) => timing === 'onTime') || cases.dates.length > 0;
  return late.kind === 'none' && knowsTime && cases.otherwise !== null ? otherwise(cases.otherwise) : late;
}

/** "Đúng hạn" and its like, as a result. */
export function saysOnTime(words: string): boolean {
  return ON_TIME_RESULT.test(words);
}

/** Before the day, or just on time: where a rule tells the two apart. */
function ahead(words: string): string {
  return words.includes('trước') ? 'trước' : 'đúng';
}

/** "Có", "Đã ban hành", "Đạt" mean the positive case, "Không", "Chưa ban hành" the negative one, whichever of them earns the points. */
function matchPolarity(cases: Cases, words: string, polarity: Polarity): LevelMatch {
  const negatives = cases.levels.filter(isNegative);
  const positives = cases.levels.filter((level) => !isNegative(level));
  const saysNo = NEGATIVE_START.test(words);
  const saysYes = /^(?:có|đã|đạt|rồi)(?: |$)/.test(words);
  if (!saysNo && (!saysYes || polarity === 'no')) return NONE;
  const [target, ...others] = saysNo ? negatives : positives;
  const rest = words.replace(/^(?:có|không|chưa|đã) ?/, '');
  if (target === undefined) {
    return saysNo && cases.otherwise !== null && isGeneric(rest) ? otherwise(cases.otherwise) : NONE;
  }
  if (others.length > 0) return NONE;
  if (!isGeneric(rest) && !mentions(target, rest) && !(saysNo && deniesTheOnly(positives, target, rest))) return NONE;
  return ACHIEVES.test(words) && !mentions(target, rest) && !praises(target, saysYes, cases)
    ? NONE
    : { kind: 'level', level: target };
}

/** "Không có văn bản" where the rule says "có văn bản phân công: 1đ; không có: 0đ". */
function deniesTheOnly(positives: readonly Level[], negative: Level, rest: string): boolean {
  const [positive, another] = positives;
  if (positive === undefined || another !== undefined) return false;
  const isShort = /^(?:không|chưa)(?: có)?$/.test(negative.wordings[0] ?? '');
  const said = rest.replace(/^có /, '');
  return isShort && positive.wordings.some((one) => `${one.replace(/^(?:có|đã) /, '')} `.startsWith(`${said} `));
}

function isGeneric(rest: string): boolean {
  return /^(?:|có|đạt|đạt yêu cầu|thực hiện|hoàn thành|làm|xong|rồi)$/.test(rest);
}

function mentions(level: Level, rest: string): boolean {
  return level.wordings.some((wording) => ` ${wording} `.includes(` ${rest} `));
}

const ACHIEVES = /(?:^| )(?:đạt|hoàn thành|thực hiện|làm|xong)(?: |$)/;

/**
 * "Đạt", "hoàn thành" are praise: they can't mean the positive case of a rule whose points go to the negative one ("không phát sinh: 1,5đ; có phát
 * sinh: 0đ"), nor does their want mean the worst of many cases.
 */
function praises(target: Level, saysYes: boolean, cases: Cases): boolean {
  if (cases.levels.length > 2) return false;
  const most = Math.max(...cases.levels.map(({ points }) => points), cases.otherwise ?? 0);
  return saysYes ? target.points === most : target.points < most;
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
