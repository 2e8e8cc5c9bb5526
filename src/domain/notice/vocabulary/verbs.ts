// The verbs and adverbs with which a notice orders work, and the words that end a unit's name.

import { phraseBook, phrasesIn } from '../text/words.ts';

/** Begin what is to be done, and stand in no unit's name. */
const WORK = `
  chủ trì|phối hợp|phối, kết hợp|tham mưu|tham gia|khẩn trương|tiếp tục|chủ động|tăng cường|đẩy mạnh|đẩy nhanh|tập trung|rà soát|tổng rà soát|báo cáo|đôn đốc|theo dõi|
  tổng hợp|triển khai|ban hành|căn cứ|hoàn thành|hoàn thiện|nghiên cứu|đề xuất|trình|lập|cập nhật|công khai|công bố|niêm yết|bố trí|cân đối|thẩm định|thẩm tra|
  phê duyệt|giải quyết|xử lý|khắc phục|chấn chỉnh|nâng cao|nâng cấp|nâng|đảm bảo|bảo đảm|duy trì|phát huy|phổ biến|quán triệt|kiến nghị|phân công|phân bổ|quyết liệt|
  nghiêm túc|nghiêm khắc|thường xuyên|kịp thời|định kỳ|nhanh chóng|chuẩn bị|mở|nỗ lực|phấn đấu|huy động|tạo|gửi|đánh giá|xem xét|thống kê|số hóa|vận hành|lắp đặt|
  mua sắm|sử dụng|cử|bàn giao|tiếp thu|chuyển|phát động|khảo sát|tuần tra|ngăn chặn|phát hiện|phòng ngừa|đấu tranh|trấn áp|siết chặt|kiểm đếm|kiểm kê|thu hồi|
  quyết toán|nghiệm thu|giải ngân|thanh toán|chi trả|hạn chế|xác định|xác minh|làm rõ|làm việc|làm tốt|làm sạch|làm đầu mối|đối thoại|lấy ý kiến|góp ý|cho ý kiến|
  đăng tải|đưa|đưa tin|tích hợp|kết nối|chia sẻ|đồng bộ|chuẩn hóa|cắt giảm|đơn giản hóa|tái cấu trúc|sắp xếp|kiện toàn|tập huấn|bám sát|
  nắm bắt|nắm chắc|nắm|phân loại|phân tích|nhân rộng|lồng ghép|tháo gỡ|bổ sung|sửa đổi|điều chỉnh|ưu tiên|kiên quyết|kiểm điểm|rút kinh nghiệm|chịu trách nhiệm|
  có trách nhiệm|có kế hoạch|có phương án|có giải pháp|có biện pháp|có văn bản|có báo cáo|có ý kiến|thực hiện|tổ chức|lựa chọn|tối ưu hóa|tối ưu|trực tiếp|nghiêm cấm|
  tuyệt đối|không để|không được|tránh|hiện đại hóa|phân cấp|ủy quyền|đổi mới|mở rộng|khuyến khích|động viên|khen thưởng|thành lập|sớm|tự|tổ chức thực hiện|ứng trực|
  liên hệ|trao đổi|thống nhất|thông báo|thông tin|hợp nhất|cấp|cấp phát|thu thập|thu gom|thu|xét|chọn|chấm|chấm điểm|xếp loại|xếp hạng|bình xét|biên soạn|in|in ấn|
  soạn thảo|dự thảo|dự kiến|rút ngắn|giảm|giảm thiểu|loại bỏ|bãi bỏ|thay thế|khôi phục|sửa chữa|cải tạo|trồng|ra quân|vệ sinh|dọn dẹp|chỉnh trang|giữ vững|giữ|gìn giữ|
  tôn tạo|trang bị|cải thiện|cải tiến|củng cố|kêu gọi|thu hút|tranh thủ|áp dụng|thí điểm|nhập|nhập liệu|số hoá|đối chiếu|đối soát|rà|thực thi|xuất cấp|tiếp công dân|
  hướng tới|khơi thông|chỉ định|mời|yêu cầu|đề nghị|giao|phân định|quy định|quy hoạch|nghiêm chỉnh|chấp hành|tuân thủ|gương mẫu|đầu tư|sản xuất|tiêu thụ|chú trọng|
  quan tâm|chăm lo|chăm sóc|dành|lưu ý|cần|phải|nêu cao|khai báo|kê khai|đăng nhập|ký|ký kết|ký số|tự rà soát|tự đánh giá|tự kiểm tra|đặt|treo|cài đặt|
  phân luồng|điều tiết|sơ tán|di dời|cắm mốc|giải tỏa|giải phóng mặt bằng|bồi thường|cưỡng chế|tái định cư|giao ban|họp|tọa đàm|khai mạc|tổng kết|sơ kết|
  xử phạt|truy quét|truy thu|vận dụng|chuyển giao|chuyển đổi|đối khớp|giao nộp|nộp|tuyển dụng|tinh giản|luân chuyển|điều động|bổ nhiệm|xin lỗi|trực ban|canh gác|nạo vét|
  gieo trồng|thu hoạch|cấp phép|cho phép|chấp thuận|cam kết|đàm phán|hợp tác|vay|đối ứng|hoàn trả|hoàn ứng|xác nhận|chứng thực|công nhận|đề cao|nhận diện|cảnh báo|dừng|
  tạm dừng|chấm dứt|khởi công|khánh thành|thảo luận|tiếp cận|tiết kiệm|ngăn ngừa|bài trừ|xóa bỏ|xóa|giúp|giúp đỡ|cứu trợ|phân phối|quyên góp|ủng hộ|vận chuyển|dự trữ|bình ổn|
  ổn định|gia hạn|đăng|phát sóng|phản ánh|trả lời|trả|giải đáp|giải trình|kiến tạo|xã hội hóa|gắn|gắn kết|nhắc nhở|lan tỏa|quảng bá|giới thiệu|thử nghiệm|
  hiệu chỉnh|duyệt|san lấp|áp giá|niêm phong|tịch thu|khởi tố|xét xử|điều trị|cách ly|xét nghiệm|tiêm chủng|tuyển sinh|coi thi|lên kế hoạch|lên phương án|hỗ trợ|thăm|viếng|
  chào mừng|kỷ niệm|phủ sóng|kiểm duyệt|phân nhóm|phân vùng|khai trương|đấu nối|thu phí|hướng nghiệp|khởi động|tự chấm điểm|rút ra|tích cực|tiến hành|ra mắt|tăng|tăng ca|đầu mối|làm|chốt|rút|kéo giảm|giám định|lấy|chỉnh lý|nộp lưu|tiêu hủy|lưu trữ|bảo quản|bảo mật|khoanh vùng|dập dịch|tiêm phòng|tiêm|khử khuẩn|phun|tổng vệ sinh|tìm kiếm|cứu hộ|
  thẩm duyệt|thanh lý|rà quét|khóa|mở khóa|tra cứu|thiết lập|thiết kế|bảo trì|bảo dưỡng|nhắn tin|gọi|đón tiếp|gấp rút|tháo dỡ|gỡ|gỡ bỏ|gỡ vướng|loan báo|hối thúc|thúc đẩy|ứng xử|gặp gỡ|gặp|quán xuyến|nêu gương|
  đi|gõ|dặm vá|vá|lát|dọn|quét|vớt|thay|cắm|hoàn tất|kết thúc|khép lại|cụ thể hóa|hệ thống hóa|tự động hóa|cá nhân hóa|luật hóa|chấn hưng|khơi dậy|phản biện|sao lưu|cắt cử|đốc thúc|thu xếp|vào cuộc|suy nghĩ|hiến kế|khai tử|dời|bốc thăm|điều hòa|tính toán|chia ca|kẻ|cổ vũ|nhắc|hoàn chỉnh|bù|chừa|đo lường|dự trù|nhận và trả|
  ghi nhận phản ánh|ghi nhận ý kiến|ghi nhận kiến nghị|thăm hỏi|đa dạng hóa|bắt buộc|siết lại|siết|phủ kín|tặng|trao|vinh danh|tri ân`;

/** Begin what is to be done, but stand in names too: "Ban Quản lý dự án", "Cơ quan thanh tra". */
const WORK_OR_NAME = `
  quản lý|chỉ đạo|thanh tra|kiểm tra|kiểm soát|kiểm sát|kiểm toán|phục vụ|đăng ký|tiếp nhận|điều hành|giúp việc|xúc tiến|phát triển|bảo vệ|xây dựng|tuyên truyền|
  truyền thông|hỗ trợ|hướng dẫn|giám sát|vận động|tư vấn|khai thác|cung cấp|cung ứng|đào tạo|quan trắc|ứng dụng|điều tra|phòng, chống|phòng chống|ứng phó|dự báo|kiểm nghiệm|
  kiểm định|bảo tồn|bảo trợ|điều phối|bồi dưỡng|khuyến nông|khuyến công|khuyến học|sát hạch|đấu giá|đấu thầu|cải cách|chuyển đổi số|thi hành|phát thanh|truyền thanh`;

/** What may follow a subject besides a verb. */
const AFTER_SUBJECT = `
  là|theo|trong|trên cơ sở|trên địa bàn|tại|về|để|nhằm|với|cho|khi|sau khi|trước khi|nếu|do|gửi|có|qua|thông qua|như|đã|đang|sẽ|chưa|vẫn|còn|được|bị|không|cùng nhau|
  sau|trước|từng bước|luôn|cũng|vừa|hàng năm|hằng năm|hàng tháng|hằng tháng|hàng tuần|hằng tuần|hàng quý|hằng quý|nghiêm|chậm nhất|ngay|ngay sau|ngay từ|mà|thì|hết sức|tích cực|
  kết luận|phát biểu|nhấn mạnh|nêu rõ|đồng thời|đồng loạt|cụ thể|thật sự|quyết tâm|khẩn|dự|tiến hành|kết hợp|nhất là|đặc biệt|bao gồm|gồm|tính|vì`;

/** Verbs that are never a part of a name. */
export const WORK_VERBS = phraseBook(phrasesIn(WORK));
/** Verbs that may be a part of a name, right behind its first word. */
export const NAME_VERBS = phraseBook(phrasesIn(WORK_OR_NAME));
/** Words that follow a name without being a verb of work. */
export const AFTER_NAME = phraseBook(phrasesIn(AFTER_SUBJECT));
/** Every verb of work. */
export const VERBS = phraseBook([
  ...phrasesIn(WORK),
  ...phrasesIn(WORK_OR_NAME),
  'nghiêm cấm',
  'tích cực',
  'tiến hành',
  'kết hợp',
  'từng bước',
  'nhanh',
  'thường trực',
  'định hướng',
  'khẩn cấp',
  'đồng thời',
  'không',
  'trước mắt',
  'hằng năm',
  'hàng năm',
  'hằng tháng',
  'hàng tháng',
  'hằng tuần',
  'hàng tuần',
  'hằng quý',
  'hàng quý',
]);
