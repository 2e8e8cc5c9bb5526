// How a sentence begins tells what it is: an order, its ground, praise and blame, a story, or a farewell.

/** Grounds and limits that stand before an order: "Trên cơ sở …, giao …". Over folded text. */
export const INTRODUCTION =
  /^(?:(?:đồng thời|ngoài ra|bên cạnh đó|song song đó|tiếp đó|trước mắt|riêng|trong đó|theo đó)\b,? ?)?(?:trên cơ sở|căn cứ|để|nhằm|sau khi|trước khi|khi|ngay sau khi|đối với|về|theo|từ|với|trong|riêng|thực hiện|qua|liên quan|xét|do|nhất trí|thống nhất|đồng ý|cơ bản)(?= )/;

/** Praise, blame, figures and stories. */
export const ASSESSMENT =
  /^(?:đánh giá cao|ghi nhận|biểu dương|hoan nghênh|cảm ơn|chúc mừng|chia sẻ với|chia buồn|(?:trong )?(?:những |các )?(?:thời gian|năm|tháng|ngày|tuần)(?: vừa)? qua|(?:trong )?thời gian vừa qua|nhìn chung|tuy nhiên|tuy vậy|mặc dù|bên cạnh (?:những|các|kết quả|đó,? (?:vẫn|còn|một số))|qua (?:kiểm tra|theo dõi|rà soát|báo cáo|nghe|thực tế|triển khai|đánh giá|tổng hợp|công tác|khảo sát|giám sát|thảo luận|xem xét)|theo (?:báo cáo|tổng hợp|đánh giá|số liệu|thống kê|kết quả)|hiện nay|hiện tại|đến nay|tính đến|đến thời điểm|đến hết (?:ngày|tháng|quý)|nguyên nhân|kết quả (?:đạt|thực hiện|cụ thể)|những kết quả|một số (?:tồn tại|hạn chế|kết quả|khó khăn|đơn vị|địa phương|cơ quan|nơi)|tồn tại|hạn chế|(?:về )?ưu điểm|khuyết điểm|còn (?:một số|tình trạng|nhiều|xảy ra)|vẫn còn|cơ bản (?:thống nhất|nhất trí|đồng ý|hoàn thành)|nhất trí|đồng ý|(?:thống nhất|chấp thuận)(?: chủ trương)?(?: với| như| theo| các nội dung| nội dung báo cáo| đề xuất| đề nghị| kết quả)|công tác .{0,120}(?:đã|còn|chưa|được) |tỷ lệ .{0,80}(?:đạt|còn|mới|chưa)|năm \d{4},? .{0,80}đã )/;

/** The last words of a notice, which give no work of their own. */
export const FAREWELL =
  /(?:thông báo|báo)(?: này)?(?: đến| để| cho|,).{0,200}(?:biết|được biết|thực hiện)|^(?:trên đây là|trân trọng|kính (?:đề nghị|mong|báo cáo)|(?:thông báo|công văn|kế hoạch|chỉ thị|công điện|văn bản|quyết định) này (?:có hiệu lực|thay|được)|quyết định có hiệu lực)|biết,? (?:và )?(?:tổ chức |triển khai )?thực hiện(?:\.|,|$)/;

/** "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, … báo cáo": asks for nothing that could be ticked off. */
export const DIFFICULTIES =
  /(?:trong )?quá trình (?:tổ chức |triển khai )?(?:triển khai|thực hiện|tổ chức)[^.]{0,60}(?:nếu (?:có|phát sinh|gặp)|có (?:khó khăn|vướng mắc|vấn đề)|phát sinh|gặp)|^(?:nếu|trường hợp)(?: có)?(?: phát sinh)? (?:khó khăn|vướng mắc)/;

/** "nghiêm túc triển khai thực hiện Chỉ thị này": the whole notice once more. */
export const WHOLE_NOTICE_AGAIN =
  /(?:triển khai|thực hiện|chấp hành|quán triệt)[^.;]{0,120}(?:(?:thông báo|công văn|chỉ thị|công điện|kế hoạch|văn bản|quyết định|ý kiến chỉ đạo|kết luận|nội dung)(?: chỉ đạo)?(?: này| nêu trên| trên)|nhiệm vụ (?:nêu )?trên|,? ?(?:triển khai|tổ chức)?,? ?thực hiện)(?: theo [^.;]{0,60})?(?:\.|;|\/|$)/;
