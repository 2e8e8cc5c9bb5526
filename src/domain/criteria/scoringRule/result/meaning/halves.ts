// Sees where a result tells only half of a case that asks for two things: "đầy đủ" of "đầy đủ và đúng hạn".

import type { Level } from '../../rule.ts';

/** "Đầy đủ" is only half of "đầy đủ, đúng thẩm quyền"; `words` stand at the start of `wording`. */
export function isHalf(wording: string, words: string): boolean {
  return /^(?:,| và | nhưng | đồng thời )/.test(wording.slice(words.length));
}

/** After "và" a second thing is always asked for, after a comma where it says how well, or where another case is the want of either. */
export function isHalfDone(levels: readonly Level[], level: Level, wording: string, words: string): boolean {
  if (!isHalf(wording, words)) return false;
  const rest = wording.slice(words.length);
  return ASKS_FOR_MORE.test(rest) || lacksEither(levels, level, [words, rest]);
}

const ASKS_FOR_MORE =
  /^(?: và | nhưng | đồng thời |, (?:đầy đủ|đủ|đúng|kịp thời|chính xác|rõ ràng|hiệu quả|bảo đảm|thường xuyên|có)(?:[ ,]|$))/;

/** "Vắng" is less than "vắng không lý do", "có đề án" than "có đề án được duyệt", "đang thực hiện" than "đang thực hiện đúng tiến độ": what follows says which of them. */
export function isQualified(wording: string, words: string): boolean {
  if (words === 'đúng' && /^đúng (?:thời )?(?:hạn|tiến độ|thời gian)/.test(wording)) return true;
  if (!wording.startsWith(`${words} `)) return !wording.startsWith(words);
  const rest = wording.slice(words.length + 1);
  if (/^được /.test(rest)) return !/^(?:không|chưa) /.test(words);
  return QUALIFIES.test(rest) || (!words.includes(' ') && asksForQuality(rest));
}

/** Whether it says how well a thing is done, not only that it is. */
export function asksForQuality(text: string): boolean {
  return QUALITY.test(text);
}

const QUALITY = /(?:^| )(?:đúng|đầy đủ|đủ|tốt|kịp thời|chính xác|hiệu quả|nghiêm túc|nghiêm|thường xuyên)(?:[ ,]|$)/;

const QUALIFIES =
  /^(?:\d+|cả|một trong|nhất|không|chưa|đúng|đầy đủ|đủ|tốt|nghiêm|kịp thời|chậm|muộn|trễ|thiếu|sai|dưới|trên|từ|quá|ngoài|trước|sau)(?: |$)/;

/** "Đúng hạn" where being on time is half of the case and another case lacks the other half: "thiếu số liệu hoặc chậm", "chỉ đạt một trong hai". */
export function isOnlyOnTime(levels: readonly Level[], level: Level): boolean {
  const halves = (level.wordings[0] ?? '').split(/, | và | đồng thời /);
  if (halves.length < 2) return false;
  return (
    lacksEither(levels, level, halves) ||
    levels.some((other) => other !== level && LACKS_SOMETHING.test(other.wordings[0] ?? ''))
  );
}

/** Not what is late alone. */
const LACKS_SOMETHING =
  /(?:^| )(?:thiếu|sai|1 trong|(?:không|chưa) (?:đủ|đầy đủ|bảo đảm|đạt|đúng(?! (?:thời )?hạn| tiến độ| thời gian)))(?: |,|$)/;

/** Whether a case asks for more than being done by a day: "trước 15/12 và đủ nội dung", "đến 30/6 đạt 50%". */
export function asksForMoreThanADay(name: string): boolean {
  return /\d%|(?: và| đồng thời|, nhưng| nhưng) (?:phải |có )?(?:đủ|đầy đủ|đúng (?!(?:thời )?hạn|tiến độ|thời gian)|bảo đảm|đảm bảo|đạt)(?: |$)/.test(
    name,
  );
}

function lacksEither(levels: readonly Level[], level: Level, halves: readonly string[]): boolean {
  const things = halves.map((half) => half.replace(LEAD, '').trim());
  return levels.some((other) => {
    const whole = other.wordings[0] ?? '';
    return (
      other !== level && / (?:hoặc|hay) /.test(whole) && things.every((thing) => ` ${whole} `.includes(` ${thing} `))
    );
  });
}

const LEAD = /^(?:(?:,| và| nhưng| đồng thời) )?(?:(?:có|không|chưa|đã|được|bị) )*/;
