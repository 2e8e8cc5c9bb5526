// The words by which a sentence about a unit tells a story or gives an opinion, and gives no work.

import { phraseBook, phrasesIn } from '../text/words.ts';

/** Behind a unit's name: "Sở Y tế đã …", "UBND Thành phố ghi nhận sự cố gắng …". */
export const TELLS = phraseBook(
  phrasesIn(`
    đã|đang|chưa|vẫn|còn|được|bị|cũng|cơ bản|ghi nhận sự|ghi nhận những|ghi nhận nỗ lực|ghi nhận tinh thần|ghi nhận kết quả|ghi nhận và|đánh giá cao|biểu dương|tuyên dương|hoan nghênh|nhiệt liệt|chúc mừng|
    cảm ơn|bày tỏ|chia sẻ với|chia buồn|nhận thấy|nhận được|nhận định|khẳng định|nhất trí với|đồng ý với|thống nhất với|thống nhất đánh giá|xin|
    có tỷ lệ|có số lượng|có kết quả|có tổng|có chuyển biến|có tiến bộ|có nhiều|là một trong|là đơn vị đầu tiên|là địa phương|báo cáo đã|trân trọng thông báo|trân trọng cảm ơn|dự họp|tham dự`),
);

/** Behind what is still wrong, work follows: "… còn nợ 12 dịch vụ, khẩn trương …", "… được kiểm tra khắc phục ngay …". */
export const URGES = phraseBook(
  phrasesIn(`
    khẩn trương|tập trung|chủ động|nghiêm túc|tiếp tục|kịp thời|quyết liệt|có trách nhiệm|chịu trách nhiệm|phải|cần|sớm|hoàn thành trước|hoàn thành chậm nhất|hoàn thành trong|hoàn thành xong|
    chậm nhất|khắc phục|chấn chỉnh|rà soát|báo cáo|xử lý|bổ sung|giải quyết|thực hiện ngay|đẩy nhanh|đẩy mạnh|tổ chức|có kế hoạch|có giải pháp|có biện pháp|chủ trì|phối hợp|hoàn thiện|làm rõ|giải trình|kiểm điểm|tự kiểm điểm|rút kinh nghiệm`),
);
