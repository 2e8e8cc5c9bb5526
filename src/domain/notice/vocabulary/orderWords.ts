// The words by which work is handed over, and those that may stand before them.

import { phraseBook, phrasesIn } from '../text/words.ts';

export const ORDER_WORDS = phraseBook(
  phrasesIn(`
    giao|giao cho|giao nhiệm vụ cho|giao trách nhiệm cho|giao trách nhiệm|đề nghị|yêu cầu|phân công|thống nhất giao|đồng ý giao|nhất trí giao|
    tiếp tục giao|kính đề nghị|trân trọng đề nghị|ủy quyền cho|ủy quyền|đề nghị và giao|giao và ủy quyền|lưu ý|chỉ đạo giao|cũng yêu cầu|cũng đề nghị|
    chấp thuận giao|yêu cầu và giao|nghiêm túc yêu cầu|điện yêu cầu`),
);

export const CONNECTORS = phraseBook(
  phrasesIn(`
    đồng thời|ngoài ra|riêng|riêng đối với|trong đó|bên cạnh đó|trước mắt|theo đó|do đó|vì vậy|song song đó|mặt khác|cùng với đó|tiếp đó|nay|và|đối với|về phía|trách nhiệm của|nhiệm vụ của|phần việc của|
    cụ thể|trước hết|từ nay đến cuối năm|trong thời gian tới|thời gian tới|còn|còn đối với`),
);
