// Reads what stands at the end of a clause: points, a share of the maximum, so much for each, so much off, in proportion, or by hand.

import { readNumber } from '../../../../../vietnamese/number.ts';
import type { ForEach, Proportion } from './formula.ts';

/** Points as a clause words them; what they come to needs the maximum. */
export type Amount =
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'share'; readonly share: number }
  /** Off the maximum, once. */
  | { readonly kind: 'minus'; readonly points: number }
  | { readonly kind: 'minusShare'; readonly share: number }
  | ForEach
  /** The same, each time a share of the maximum. */
  | { readonly kind: 'minusShareEach'; readonly share: number }
  /** So much off for each percent below the ratio that earns everything. */
  | { readonly kind: 'minusPerPercent'; readonly points: number }
  | Proportion
  /** "Không phát sinh: không tính điểm": not scored at all. */
  | { readonly kind: 'notScored' }
  /** Fewer than none: "không ban hành: -1đ". */
  | { readonly kind: 'belowZero'; readonly points: number }
  /** Points that someone must judge. */
  | { readonly kind: 'judged' }
  /** Understood as points, but not what they come to. */
  | { readonly kind: 'unclear' };

/** Points that are lost once, not won. */
export function isTakenOff({ kind }: Amount): boolean {
  return kind === 'minus' || kind === 'minusShare';
}

export const NUMBER = '(\\d+(?:[.,]\\d+)?)';
const OF_POINTS = '(?:tổng )?(?:số |quỹ )?điểm(?: tối đa| của tiêu chí| này| tiêu chí)*';
export const LEAD =
  '(?:(?:thì|được|sẽ|(?<!(?:trang|chuẩn|thiết) )bị|tính|chấm|cho|cộng|ghi|hưởng|là|bằng|=|mức) ?){0,6}';
const EACH = '(?:/|(?: cho| đối với| với| trên)? mỗi | cho một | cho từng )(?:1 |01 )?';

interface Form {
  /** What every text of this form holds: asked first, since most texts hold none of it. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly read: (numbers: readonly (number | null)[]) => Amount | null;
}

const form = (sign: RegExp, pattern: string, read: (first: number) => Amount | null): Form => ({
  sign,
  pattern: new RegExp(`(?<![\\p{L}\\d.,/])${LEAD}${pattern}$`, 'u'),
  read: ([first]) => (first === null || first === undefined ? null : read(first)),
});
/** "1/4 số điểm", with what stands before and behind it. */
const share = (before: string, behind: string, read: (part: number) => Amount): Form => ({
  sign: /[1-9]\/[2-9] /,
  pattern: new RegExp(`(?<![\\p{L}\\d.,/])${LEAD}${before}([1-9])/([2-9]) ${OF_POINTS}${behind}$`, 'u'),
  read: ([part, whole]) => (part != null && whole != null && part < whole ? read(part / whole) : null),
});
const fixed = (sign: RegExp, pattern: string, amount: Amount): Form => ({
  sign,
  pattern: new RegExp(`(?<![\\p{L}\\d.,/])${LEAD}(?:${pattern})$`, 'u'),
  read: () => amount,
});

/** "Trường hợp công chức, viên chức vi phạm": a comma may stand in it, another case may not. */
const UNIT =
  '([^\\d:;,()]{1,60}(?:, (?!(?:[^,\\d]{1,30} )?(?:không|trừ|thì|nếu|điểm|mất|tính)(?: |$))[^\\d:;,()]{1,40}){0,2})';

/** Tried in this order at the end of a clause. */
const FORMS: readonly Form[] = [
  fixed(/trừ|mất/, `trừ (?:điểm )?(?:toàn bộ|hết|tất cả)(?: ${OF_POINTS})?|mất toàn bộ điểm`, {
    kind: 'share',
    share: 0,
  }),
  form(/trừ/, `trừ ${NUMBER}% ?(?:${OF_POINTS})?${EACH}${UNIT}`, (percent) => ({
    kind: 'minusShareEach',
    share: percent / 100,
  })),
  form(/trừ/, `trừ ${NUMBER}% ?(?:${OF_POINTS})?`, (percent) => ({ kind: 'minusShare', share: percent / 100 })),
  share('trừ ', `${EACH}${UNIT}`, (part) => ({ kind: 'minusShareEach', share: part })),
  share('trừ ', '', (part) => ({ kind: 'minusShare', share: part })),
  fixed(/trừ/, 'không (?:bị )?trừ(?: điểm)?', { kind: 'minus', points: 0 }),
  form(/trừ|âm/, `(?:trừ (?:đi )?|âm )${NUMBER}đ?${EACH}${UNIT}`, (points) => ({ kind: 'minusEach', points })),
  form(/âm/, `âm ${NUMBER}đ?`, (points) => ({ kind: 'belowZero', points })),
  form(/trừ/, `trừ (?:đi )?${NUMBER}đ?`, (points) => ({ kind: 'minus', points })),
  fixed(
    /trừ|tương ứng|xem xét|tuỳ/,
    'trừ điểm(?: tương ứng)?|trừ (?:điểm )?(?:theo|tuỳ|căn cứ)[^\\d:;]{1,60}|(?:chấm|cho|tính) điểm tương ứng(?: theo mức độ)?|(?:xem xét |tuỳ )[^\\d:;]{0,40}(?:mức độ|tính chất|chấm điểm)[^\\d:;]{0,40}',
    { kind: 'judged' },
  ),
  form(/% /, `${NUMBER}% ${OF_POINTS}`, (percent) => ({ kind: 'share', share: percent / 100 })),
  fixed(/nửa|½/, `(?:một nửa|½|nửa) ${OF_POINTS}`, { kind: 'share', share: 0.5 }),
  share('', '', (part) => ({ kind: 'share', share: part })),
  fixed(/không/, 'không (?:được )?(?:(?:tính|chấm) điểm|tính)', { kind: 'notScored' }),
  fixed(/không/, 'không (?:(?:được|có|bị) )?(?:(?:tính|chấm|cho|cộng|đạt|có) )?điểm(?: nào)?|không (?:được )?tính', {
    kind: 'points',
    points: 0,
  }),
  form(/đ\/|mỗi|cho (?:một|từng)/, `${NUMBER}đ${EACH}${UNIT}`, (points) => ({ kind: 'each', points })),
  form(/mỗi/, `${NUMBER} (?:cho )?mỗi ${UNIT}`, (points) => ({ kind: 'each', points })),
  form(/(?:tối đa|không quá) \d/, `(?:tối đa|không quá) ${NUMBER}đ`, () => ({ kind: 'judged' })),
  form(/\dđ$/, `(?:(?<=(?:được|tính|chấm|cho|hưởng|thì) )đủ )?(?:số điểm là )?${NUMBER}đ`, (points) => ({
    kind: 'points',
    points,
  })),
  form(
    /điểm/,
    `(?:số )?điểm(?: đánh giá| đạt được| đạt| được tính| tự chấm| chấm)? ?(?:là|=|bằng) ?${NUMBER}`,
    (points) => ({
      kind: 'points',
      points,
    }),
  ),
  fixed(
    /điểm|tối đa/,
    '(?:đủ |toàn bộ |trọn )(?:số )?điểm(?: tối đa)?|(?:số )?điểm (?:tối đa|tuyệt đối)|tối đa(?: số)? điểm|tối đa',
    {
      kind: 'share',
      share: 1,
    },
  ),
];

const PROPORTION =
  /(?:^| |:)(?:(?:tính|chấm|cho|được|điểm|tương ứng|với|thì) ){0,6}(?:theo|tương ứng(?: với)?|bằng) (?:đúng )?(?:tỷ lệ|%)(?: (?!thang)[^\d\s:;,()×]{1,20}){0,12}$/;
const IN_PROPORTION: Proportion = { kind: 'proportion', factor: 1, ofMaximum: true };
const AS_MANY_PERCENT = new RegExp(
  `(?:đạt )?(?:tỷ lệ )?bao nhiêu (?:%|phần trăm) (?:thì )?(?:được )?(?:tính |chấm )?(?:được )?(?:điểm )?(?:tương ứng )?bấy nhiêu (?:%|phần trăm)(?: của)?(?: ${OF_POINTS})?$`,
);

/** What the text ends with, and where that begins; null where it ends with no points. */
export function amountAtEnd(text: string): { readonly amount: Amount; readonly start: number } | null {
  const asMany = AS_MANY_PERCENT.exec(text);
  if (asMany !== null) return { amount: IN_PROPORTION, start: asMany.index };
  for (const { sign, pattern, read } of FORMS) {
    const match = sign.test(text) ? pattern.exec(text) : null;
    if (match === null) continue;
    const amount = read(match.slice(1).map((digits) => (digits === undefined ? null : readNumber(digits))));
    if (amount !== null) return { amount, start: match.index };
  }
  const proportion = PROPORTION.exec(text);
  if (proportion === null) return null;
  return { amount: IN_PROPORTION, start: proportion.index };
}
