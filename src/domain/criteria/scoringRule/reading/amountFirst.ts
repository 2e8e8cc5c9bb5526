// Reads clauses that give or take off their points before they tell the case: "1đ nếu đúng hạn", "trừ 1đ nếu gửi chậm".

import { readNumber } from '../../../../vietnamese/number.ts';
import { NUMBER } from './amount.ts';
import { cut, type ParsedCase } from './parsedCase.ts';
import type { Clause } from './ruleText.ts';

const AWARD_FIRST = new RegExp(
  `^(?:(?:chấm|được|cho|tính|đạt) )?${NUMBER}đ(?:(?: (?:nếu|khi|cho|đối với))|:) ?(?=\\D)|^(?:được )?(?:cộng|thưởng)(?: thêm)? ${NUMBER}đ (?:(?:nếu|khi|cho|đối với|với) (?=\\D)|(?=(?:loại|giải|cấp|hạng|mức) ))`,
);

const MAXIMUM_FIRST = /^(?:được |đạt |cho |tính )?(?:số )?điểm tối đa (?:nếu|khi|đối với) (?=\D)/;

/** "1đ nếu đúng hạn", "điểm tối đa khi không có vi phạm", "cộng 0,5đ cho mỗi thủ tục được phê duyệt". */
export function readAmountFirst(clause: Clause): ParsedCase | null {
  const maximum = MAXIMUM_FIRST.exec(clause.folded);
  if (maximum !== null)
    return { condition: cut(clause, maximum[0].length, clause.folded.length), amount: { kind: 'share', share: 1 } };
  const match = AWARD_FIRST.exec(clause.folded);
  const points = match === null ? null : readNumber(match[1] ?? match[2] ?? '');
  if (match === null || points === null) return null;
  const condition = cut(clause, match[0].length, clause.folded.length);
  const isEach = !/(?:nếu|khi) $/.test(match[0]) && /^(?:mỗi|từng) (?!\d)/.test(condition.folded);
  return { condition, amount: { kind: isEach ? 'each' : 'points', points } };
}

const TAKEN_OFF_FIRST = new RegExp(
  `^(?:sẽ |bị )?(?:trừ|giảm)(?: đi)? ${NUMBER}(đ|% (?:tổng )?(?:số )?điểm(?: tối đa| của tiêu chí)?) (?:nếu|khi|đối với|với) (?!(?:mỗi|từng|cứ) )(?=\\D)`,
);

/** "Trừ 1đ nếu gửi chậm", "trừ 50% số điểm khi thiếu chữ ký". */
export function readTakenOffFirst(clause: Clause): ParsedCase | null {
  const match = TAKEN_OFF_FIRST.exec(clause.folded);
  const value = match === null ? null : readNumber(match[1] ?? '');
  if (match === null || value === null) return null;
  return {
    condition: cut(clause, match[0].length, clause.folded.length),
    amount: match[2] === 'đ' ? { kind: 'minus', points: value } : { kind: 'minusShare', share: value / 100 },
  };
}
