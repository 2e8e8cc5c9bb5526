// Whether what a result counts is what its rule counts: "2 sáng kiến chưa được công nhận" are none of "mỗi sáng kiến được công nhận".

import { isNegative } from '../../level.ts';
import { comparable } from '../../reading/wording/comparable.ts';
import type { BandsRule, Cases } from '../../rule.ts';

/** "Ngày 20", "tháng 3" in a rule count nothing; what follows in "3/4 quý: 1 điểm" are points. */
const DATED = /^(?:ngày|tháng|quý|năm)$/;
const NAMES_ONE = '| (?!\\d+(?:[.,]\\d+)? ?(?:đ|điểm)(?!\\p{L}))\\d';

/** "3 ngày" is no number of occasions: the noun must be the rule's, or one that fits any, and nothing after it may turn it into another thing. */
export function countsWhatTheRuleCounts(cases: Cases, unit: string): boolean {
  const { vocabulary } = cases;
  const [noun = ''] = unit.split(' ');
  if (turnsAway(cases, unit)) return false;
  if (noun === '' || /^(?:lần|trường)$/.test(noun)) return true;
  return (
    new RegExp(`(?<!\\p{L})${noun.replace(/[^\p{L}]/gu, '')}(?!\\p{L}${DATED.test(noun) ? NAMES_ONE : ''})`, 'u').test(
      vocabulary,
    ) && /\p{L}/u.test(noun)
  );
}

/** A word that turns what stands beside it, where the rule does not say the two together. */
export function turnsAway({ vocabulary }: Cases, unit: string): boolean {
  const said = ` ${vocabulary} `;
  const words = unit.replace(/,/g, '').split(' ');
  return words.some((word, place) => {
    if (LATE.test(word)) return !/ (?:chậm|quá)[ ,]/.test(said.replace(NOT_LATE, ' '));
    const before = words[place - 1] ?? '';
    const here = [word, words[place + 1] ?? ''].join(' ').trim();
    const isDenied = DENIALS.some((no) => said.includes(` ${no} ${here} `));
    if (isDenied && place > 0 && !/^(?:không|chưa)$/.test(before) && !said.includes(` ${before} ${word} `)) return true;
    const isTurned = TURNS.test(word) || (word === 'có' && said.includes(` không ${words[place + 1] ?? ''} `));
    return isTurned && !said.includes(` ${here} `);
  });
}

/** "Đạt 3 tiêu chí", "1 đơn vị hoàn thành" where the cases count what is not reached, not completed. */
export function isContrary(
  { bands }: BandsRule,
  { lead, unit }: { readonly lead: string; readonly unit: string },
): boolean {
  const said = [/ ?([^ ]+(?: thành| hiện)?)$/.exec(lead)?.[1] ?? '', ...pairsOf(unit)].filter((words) => words !== '');
  if (said.length === 0 || / (?:không|chưa) /.test(` ${lead} ${unit} `)) return false;
  const names = bands.map(({ name }) => ` ${comparable(name ?? '').replace(/:/g, '')} `);
  return names.some((name) => said.some((words) => DENIALS.some((no) => name.includes(` ${no} ${words} `))));
}

/** Each word after the first with the one behind it. */
function pairsOf(unit: string): readonly string[] {
  const words = unit.replace(/,/g, '').split(' ');
  return words.slice(1).map((word, place) => [word, words[place + 2] ?? ''].join(' ').trim());
}

const DENIALS = ['không', 'chưa'];
const NOT_LATE = / (?:không|chưa)(?: bị)? (?:chậm|quá)/g;
const LATE = /^(?:chậm|quá)$/;
const TURNS = /^(?:không|chưa|đang|chờ|sai|thiếu|đúng|đủ|đầy|kịp|đạt|tốt|ngoài|sắp|trước)$/;

/** "9.000.000 đồng" where the rule counts in millions. */
export function isMoneyInFull(
  { vocabulary }: Cases,
  { value, unit }: { readonly value: number; readonly unit: string },
): boolean {
  return /\d (?:nghìn|triệu|tỷ)(?: |$)/.test(vocabulary) && (value >= 1_000 || /^(?:đồng|đ|vnđ)/.test(unit));
}

/** "Có 01 người bị khiển trách: 1đ; có người bị cảnh cáo: 0đ": 1 may be either, unless a case is typed whole. */
export function mayBeAnotherKind({ cases, bands }: BandsRule, words: string): boolean {
  const isKind = /^(?:có|bị|để xảy ra|còn|vi phạm) (?!.*không )/;
  if (!cases.levels.some((level) => !isNegative(level) && isKind.test(level.wordings[0] ?? ''))) return false;
  const said = words.replace(/^có /, '');
  return !bands.some(({ name }) => name !== null && comparable(name).replace(/^có /, '') === said);
}
