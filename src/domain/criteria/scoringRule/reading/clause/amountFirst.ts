// Reads clauses that give or take off their points before they tell the case: "1đ nếu đúng hạn", "trừ 1đ nếu gửi chậm".

import { readNumber } from '../../../../../vietnamese/number.ts';
import type { Clause } from '../wording/ruleText.ts';
import { NUMBER } from './amount.ts';
import { cut, type ParsedCase } from './parsedCase.ts';

const AWARD_FIRST = new RegExp(
  `^(?:(?:chấm|được|cho|tính|đạt) )?${NUMBER}đ(?:(?: (?:nếu|khi|cho|đối với))|:) ?(?=\\D)|^(?:được )?(?:cộng|thưởng)(?: thêm)? ${NUMBER}đ (?:(?:nếu|khi|cho|đối với|với) (?=\\D)|(?=(?:loại|giải|cấp|hạng|mức) ))`,
);

const SHARE_FIRST = new RegExp(
  `^(?:được |đạt |cho |tính |chấm )?(?:(?:số )?điểm tối đa|${NUMBER}% (?:tổng )?(?:số )?điểm(?: tối đa)?) (?:nếu|khi|đối với) (?=[^\\d])`,
);

/** "Trừ 10% điểm nếu chậm 1 ngày, 20% nếu chậm 2 ngày": a second amount in the case of the first. */
const ANOTHER_AMOUNT = /\d(?:đ|%)? (?:nếu|khi) /;

/** "1đ nếu đúng hạn", "50% số điểm khi chậm", "cộng 0,5đ cho mỗi thủ tục được phê duyệt". */
export function readAmountFirst(clause: Clause): ParsedCase | null {
  const share = SHARE_FIRST.exec(clause.folded);
  if (share !== null) {
    const condition = cut(clause, share[0].length, clause.folded.length);
    const percent = share[1] === undefined ? 100 : readNumber(share[1]);
    const isClear = percent !== null && !ANOTHER_AMOUNT.test(condition.folded);
    return { condition, amount: isClear ? { kind: 'share', share: percent / 100 } : { kind: 'unclear' } };
  }
  const match = AWARD_FIRST.exec(clause.folded);
  const points = match === null ? null : readNumber(match[1] ?? match[2] ?? '');
  if (match === null || points === null) return null;
  const condition = cut(clause, match[0].length, clause.folded.length);
  if (ANOTHER_AMOUNT.test(condition.folded)) return { condition, amount: { kind: 'unclear' } };
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
  const condition = cut(clause, match[0].length, clause.folded.length);
  if (ANOTHER_AMOUNT.test(condition.folded)) return { condition, amount: { kind: 'unclear' } };
  return {
    condition,
    amount: match[2] === 'đ' ? { kind: 'minus', points: value } : { kind: 'minusShare', share: value / 100 },
  };
}
