// Reads which of a rule's things a result names, and how many of each: "2 hồ sơ quá hạn; 1 văn bản sai thể thức".

import { tidy } from '../../../../../vietnamese/text.ts';
import { comparable } from '../../reading/wording/comparable.ts';
import type { NamedThing, NamedThingsRule } from '../../rule.ts';
import type { ResultInHand } from '../scoredResult.ts';
import { isHalf, isQualified } from './halves.ts';

/** A thing that a result names; 0 of it where it says that there is none. */
export interface Mention {
  readonly thing: NamedThing;
  readonly count: number;
  /** As it was typed. */
  readonly shown: string;
}

/** What a result names, each thing once; none where it says that there is nothing; null where a part of it is no thing of the rule, or may be several. */
export function readMentions(rule: NamedThingsRule, hand: ResultInHand): readonly Mention[] | null {
  if (saysNothing(rule, hand.words)) return [];
  if (saysAll(rule, hand.words)) return rule.things.map((thing) => ({ thing, count: 1, shown: thing.name }));
  const mentions: Mention[] = [];
  for (const statement of hand.written.split(/[;\n\r]+/).map(tidy)) {
    if (statement === '') continue;
    const whole = mentionOf(rule.things, statement);
    const parts = whole === null ? statement.split(/, | và /i).map((part) => mentionOf(rule.things, part)) : [whole];
    for (const mention of parts) {
      if (mention === null || mentions.some(({ thing }) => thing === mention.thing)) return null;
      mentions.push(mention);
    }
  }
  return mentions;
}

/** "Không" may mean the very thing where that is the want of something: "không báo cáo: trừ 1đ". */
function saysNothing({ things, nothing }: NamedThingsRule, words: string): boolean {
  if (words === '0' || nothing.includes(words)) return true;
  return NONE.test(words) && !things.some(({ wordings }) => wordings.some((one) => /^(?:không|chưa)(?: |$)/.test(one)));
}

const NONE = /^không(?: có| bị trừ(?: điểm)?| trừ(?: điểm)?)?$/;

function saysAll({ things, count }: NamedThingsRule, words: string): boolean {
  const total = ALL.exec(words);
  if (total === null || count === 'faults' || things.some(({ isCounted }) => isCounted)) return false;
  return total[1] === undefined || Number(total[1]) === things.length;
}

const ALL =
  /^(?:đạt |có |thực hiện )?(?:đủ cả|đủ|đầy đủ|tất cả|toàn bộ|cả)(?: (\d+))?(?: các)? (?:nội dung|yêu cầu|phần|tiêu chí)$/;

function mentionOf(things: readonly NamedThing[], typed: string): Mention | null {
  const text = comparable(typed);
  const [, before = '', digits, behind = ''] = COUNTED.exec(text.replace(/: ?/g, ' ')) ?? [];
  if (digits !== undefined) {
    const thing = countedThing(things, `${before.trim()} ${behind.trim()}`.trim());
    return thing === null ? null : { thing, count: Number(digits), shown: typed };
  }
  const once = things.filter(({ isCounted }) => !isCounted);
  const there = onlyOne(once, (thing) => isThere(once, thing, text));
  if (there !== null) return { thing: there, count: 1, shown: typed };
  const denied = /^(?:không|chưa)(?: có| được| thực hiện| phát sinh)? (.+)$/.exec(text)?.[1];
  if (denied === undefined) return null;
  const missing = onlyOne(once, (thing) => isThere(once, thing, denied)) ?? countedThing(things, denied);
  return missing === null ? null : { thing: missing, count: 0, shown: typed };
}

const COUNTED = /^([^\d]*?)(?<![\d.,])(\d{1,4})(?![\d.,/%])([^\d]*)$/;
const LEAD = /^(?:(?:có|còn|bị|đã|được|để xảy ra|số|số lượng) )+/;

/** The one thing that the words may mean; of several that hold them the one that they name whole, where the others lack something besides. */
function countedThing(things: readonly NamedThing[], words: string): NamedThing | null {
  const said = words.replace(OCCASION, ' ').trim().replace(LEAD, '');
  const counted = things.filter(({ isCounted }) => isCounted);
  const near = counted.filter(({ wordings }) => wordings.some((wording) => holds(wording, said)));
  const meant = near.filter(({ wordings }) => wordings.some((wording) => wantsTheSame(wording, said)));
  const [thing, another] = meant;
  if (thing === undefined || another !== undefined) return null;
  return near.length === 1 || thing.wordings.some((wording) => [words, said].includes(wording)) ? thing : null;
}

/** Counts anything, and stands before or behind it: "nhắc nhở 2 lần". */
const OCCASION = /(?:^| )(?:lần|lượt)(?= |$)/;

function onlyOne(things: readonly NamedThing[], isMeant: (thing: NamedThing) => boolean): NamedThing | null {
  const [thing, another] = things.filter(isMeant);
  return another === undefined ? (thing ?? null) : null;
}

/** "Hồ sơ chậm" of "hồ sơ giải quyết chậm": its words in their order, and none that turns what stands beside it. */
function holds(wording: string, said: string): boolean {
  const words = wordsOf(wording);
  const saidWords = wordsOf(said);
  let place = -1;
  for (const [index, word] of saidWords.entries()) {
    const next = words.indexOf(word, place + 1);
    if (next < 0 || (CLINGS.test(word) && words[next - 1] !== saidWords[index - 1])) return false;
    place = next;
  }
  return true;
}

/** None of the words that want something is left out. */
function wantsTheSame(wording: string, said: string): boolean {
  const saidWords = wordsOf(said);
  return wordsOf(wording).every((word) => !WANT.test(word) || saidWords.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.replace(/,/g, '').split(' ');
}

/** Means another thing without the word before it: "đúng hạn", "không đúng hạn". */
const CLINGS = /^(?:đúng|đủ|đầy|tốt|kịp|đạt)$/;

const WANT = /^(?:không|chưa|thiếu|sai|chậm|quá|vượt|trái)$/;

/** The whole of its name, or an unmistakable start of it. */
function isThere(things: readonly NamedThing[], thing: NamedThing, text: string): boolean {
  const said = text.replace(LEAD, '');
  const named = thing.wordings.map((wording) => wording.replace(LEAD, ''));
  if (named.includes(said)) return true;
  const starts = named.some(
    (name) => said.includes(' ') && name.startsWith(`${said} `) && !isHalf(name, said) && !isQualified(name, said),
  );
  return (
    starts && !things.some((other) => other !== thing && other.wordings.some((one) => ` ${one} `.includes(` ${said} `)))
  );
}
