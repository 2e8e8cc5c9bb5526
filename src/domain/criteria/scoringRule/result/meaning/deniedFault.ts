// Sees whether the words of a result deny all that a rule takes points off for, or only a part of it.

import type { Cases } from '../../rule.ts';
import { saysOnTime } from './matchLevel.ts';

/** "Không vi phạm", "không bị phê bình", where that, and nothing beside it, is what the rule takes points off for. */
export function deniesTheFault({ vocabulary }: Cases, words: string): boolean {
  const denied = DENIED_FAULT.exec(words);
  const fault = denied?.[1] ?? denied?.[2];
  if (fault === undefined) return false;
  const said = ` ${vocabulary} `;
  const place = said.indexOf(` ${fault} `);
  return (
    place >= 0 &&
    !/(?: (?:hoặc|hay|và)|,)$/.test(said.slice(0, place)) &&
    !isJoined(said.slice(place + fault.length + 1))
  );
}

const DENIED_FAULT =
  /^không (?:(?:bị |có )?((?:(?:hồ sơ|báo cáo|trường hợp|văn bản|nhiệm vụ) )?(?:vi phạm|chậm|trễ|muộn|thiếu|sai|lỗi|quá hạn).*)|(bị .+))$/;

function isJoined(rest: string): boolean {
  return /^(?: (?:hoặc|hay|và) |,)/.test(rest);
}

/** "Đúng hạn" does not say that nothing is missing, where that costs points too. */
export function isOnlyHalfRight({ levels, vocabulary }: Cases, words: string): boolean {
  const isWhole = levels.some(({ wordings }) => wordings.includes(words));
  return saysOnTime(words) && !isWhole && /(?<!\p{L})(?:thiếu|sai)(?!\p{L})/u.test(vocabulary);
}

/** "Đầy đủ" where all that costs points is what is missing. */
export function saysAllIsThere({ vocabulary }: Cases, words: string): boolean {
  return /^(?:đầy đủ|đủ)$/.test(words) && MISSING.test(vocabulary) && !OTHER_FAULTS.test(vocabulary);
}

const MISSING = /(?<!\p{L})thiếu(?!\p{L})/u;
const OTHER_FAULTS = /(?<!\p{L})(?:chậm|quá hạn|sai|vi phạm)(?!\p{L})/u;
