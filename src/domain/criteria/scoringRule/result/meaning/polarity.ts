// Which case a bare yes or no means: "Có", "Đạt", "Chưa ban hành".

import { isNegative, NEGATIVE_START } from '../../level.ts';
import type { Cases, Level } from '../../rule.ts';
import { asksForQuality, isHalfDone } from './halves.ts';

/** Whether "Có" and "Đạt", "Không" and "Chưa", or only the latter may stand for a case. */
export type Polarity = 'both' | 'no' | 'none';

/** The one case that is meant, "các trường hợp còn lại" where the rule has no negative case of its own, or null. */
type Meant = Level | 'otherwise' | null;

/** "Có", "Đã ban hành", "Đạt" mean the positive case, "Không", "Chưa ban hành" the negative one, whichever of them earns the points. */
export function findMeant(cases: Cases, words: string, polarity: Polarity): Meant {
  const { positives, negatives } = sides(cases.levels, words);
  const saysNo = NEGATIVE_START.test(words);
  const saysYes = /^(?:có|đã|đạt|rồi)(?: |$)/.test(words);
  if (polarity === 'none' || (!saysNo && (!saysYes || polarity === 'no'))) return null;
  const [target, ...others] = saysNo ? negatives : positives;
  const rest = words.replace(/^(?:có|không|chưa|đã) ?/, '');
  if (target === undefined) {
    return saysNo && cases.otherwise !== null && isGeneric(rest) ? 'otherwise' : null;
  }
  if (others.length > 0) return null;
  // "Có" beside "đầy đủ", "không đầy đủ" and "không có" may be either of the first two.
  if (saysYes && rest === '' && negatives.some(({ points }) => points !== negatives[0]?.points)) return null;
  if (isHalfOf(cases.levels, target, saysYes ? rest : words) || (saysYes && asksForAll(target))) return null;
  if (saysYes && isDoneSomehow(target, rest) && !negatives.some((one) => denies(one, rest))) return null;
  if (!isGeneric(rest) && !mentions(target, rest) && !(saysNo && deniesTheOnly(positives, target, rest))) return null;
  return ACHIEVES.test(words) && !mentions(target, rest) && (polarity === 'no' || !praises(target, saysYes, cases))
    ? null
    : target;
}

/** "Đạt" of "đạt cả hai" may be one of them. */
function asksForAll({ wordings }: Level): boolean {
  return /(?:^| )cả \d/.test(wordings[0] ?? '');
}

/** "Đã ban hành kế hoạch" of "ban hành kế hoạch và triển khai thực hiện", "không kịp thời" of "không kịp thời và không đầy đủ". */
function isHalfOf(levels: readonly Level[], level: Level, said: string): boolean {
  return said !== '' && level.wordings.some((one) => one.startsWith(said) && isHalfDone(levels, level, one, said));
}

/** "Đã thực hiện", "có kế hoạch" do not say that it was done well, where that is what the case asks for; a bare "có" answers the whole case. */
function isDoneSomehow({ wordings }: Level, rest: string): boolean {
  if (rest === '' || /đạt/.test(rest) || asksForQuality(rest)) return false;
  const whole = wordings[0] ?? '';
  return asksForQuality(whole) || whole.startsWith('đạt');
}

/** "Không tham gia" beside "tham gia đầy đủ": the rule itself knows only taking part and not. */
function denies({ wordings }: Level, rest: string): boolean {
  return wordings.some((wording) => wording === `không ${rest}` || wording === `chưa ${rest}`);
}

interface Sides {
  readonly positives: readonly Level[];
  readonly negatives: readonly Level[];
}

/** "Thực hiện đúng: …; thực hiện không đúng: …" are a yes and a no too; of a fuller sentence only "đạt" is sure to mean its yes. */
function sides(levels: readonly Level[], words: string): Sides {
  const negatives = levels.filter(isNegative);
  const [one, other, more] = levels;
  if (negatives.length > 0 || one === undefined || other === undefined || more !== undefined)
    return { positives: levels.filter((level) => !isNegative(level)), negatives };
  const isNo = (level: Level, yes: Level) => {
    const [, lead = '', rest = ''] = /^(.{1,40}? )(?:không|chưa) (.*)$/.exec(level.wordings[0] ?? '') ?? [];
    const isSure = EMPTY_VERB.test(lead) || /(?:^| )đạt(?: |$)/.test(words);
    return rest !== '' && isSure && (yes.wordings[0] ?? '').startsWith(`${lead}${rest}`);
  };
  if (isNo(one, other)) return { positives: [other], negatives: [one] };
  return isNo(other, one) ? { positives: [one], negatives: [other] } : { positives: levels, negatives };
}

const EMPTY_VERB = /^(?:được )?(?:thực hiện|triển khai|bảo đảm|đáp ứng|chấp hành|tuân thủ|có|được) $/;

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
  if (cases.levels.length > 2 || cases.dates.length > 0) return false;
  const most = Math.max(...cases.levels.map(({ points }) => points), cases.otherwise ?? 0);
  return saysYes ? target.points === most : target.points < most;
}
