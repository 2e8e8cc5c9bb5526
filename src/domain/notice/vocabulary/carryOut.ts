// The words with which a notice only asks that it be carried out: "nghiêm túc triển khai thực hiện Thông báo này".

import { phraseBook, type Word } from '../text/words.ts';

const EMPTY_WORDS = phraseBook(
  `khẩn trương|nghiêm túc|nghiêm|tổ chức|triển khai|thực hiện|quan tâm|phối hợp|chỉ đạo|quán triệt|đầy đủ|kịp thời|hiệu quả|có hiệu quả|có|các|nội dung|nhiệm vụ|nêu trên|
  trên|này|thông báo|công văn|kế hoạch|chỉ thị|công điện|văn bản|quyết định|kết luận|ý kiến|theo|quy định|chức năng|thẩm quyền|được giao|và|cần|phải|tập trung|quyết liệt|sát sao|
  đúng|yêu cầu|tinh thần|của|ubnd|xã|phường|tỉnh|huyện|chủ tịch|chủ động|tích cực|tốt|trong|phạm vi|mình|căn cứ|để|biết|chịu trách nhiệm|một cách|trách nhiệm|liên quan|
  đạt|hiệu quả cao nhất|những|ủy ban nhân dân|thành phố|những nội dung|nói trên|nghiêm chỉnh|chấp hành|đồng bộ|hết sức|bảo đảm|đảm bảo|đặc khu|công tác|đề ra|pháp luật|kế hoạch đề ra|như|cùng|
  thường xuyên|được phân công|phân công|cơ quan|đơn vị|địa phương|thuộc|trực thuộc|quyền|quản lý|với|thuộc thẩm quyền`
    .split('|')
    .map((phrase) => phrase.trim()),
);

const CARRY_OUT = phraseBook(['thực hiện', 'triển khai', 'chấp hành', 'quán triệt']);

/** True where the words from `index` on, up to the end of the clause, say no more than that. */
export function saysOnlyToCarryOut(words: readonly Word[], index: number): boolean {
  let at = index;
  let isSaid = false;
  while (at < words.length) {
    if (at > index && /[.;]/.test(words[at]?.gap ?? '')) return isSaid;
    const length = EMPTY_WORDS.lengthAt(words, at);
    if (length === 0) return false;
    isSaid = isSaid || CARRY_OUT.lengthAt(words, at) > 0;
    at += length;
  }
  return isSaid;
}
