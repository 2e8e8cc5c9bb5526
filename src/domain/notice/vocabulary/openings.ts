// How a sentence begins tells what it is: an order, its ground, praise and blame, a story, or a farewell. All over folded text.

const oneOf = (list: string) => `(?:${list.replace(/\s*\n\s*/g, '')})`;

/** Grounds and limits that stand before an order: "Trên cơ sở …, giao …". */
export const INTRODUCTION = new RegExp(
  `^${oneOf('(?:đồng thời|ngoài ra|bên cạnh đó|song song đó|tiếp đó|trước mắt|riêng|trong đó|theo đó|cụ thể)(?:,| đối với)? ')}?` +
    `${oneOf(`trên cơ sở|căn cứ|nhận được|để|nhằm|sau khi|trước khi|khi|ngay sau khi|đối với|về|theo|từ|với|trong|riêng|thực hiện|kết quả|qua|liên quan|
      xét|do|nhất trí|thống nhất|đồng ý|cơ bản|chậm nhất|trước ngày|ngay trong|ngay từ|ngay khi|kể từ|tại(?! (?:cuộc|hội nghị|phiên|buổi|kỳ))|hết|định kỳ|sáng|chiều|đầu|cuối|giữa|mỗi|vào|thứ (?:hai|ba|tư|năm|sáu|bảy)|hàng tuần|hằng tuần|hàng tháng|hằng tháng|hàng năm|hằng năm`)}(?=[ ,])`,
);

/** Praise, blame, figures and stories. */
export const ASSESSMENT = new RegExp(
  `^${oneOf(`đánh giá cao|ghi nhận|biểu dương|tuyên dương|phê bình|nghiêm khắc phê bình|hoan nghênh|cảm ơn|chúc mừng|chia sẻ với|chia buồn|
    (?:trong )?(?:những |các )?(?:thời gian|năm|tháng|ngày|tuần)(?: vừa)? qua|nhìn chung|tuy nhiên|tuy vậy|mặc dù|
    bên cạnh (?:những|các|kết quả|đó,? (?:vẫn|còn|một số))|
    qua (?:kiểm tra|theo dõi|rà soát|báo cáo|nghe|thực tế|triển khai|đánh giá|tổng hợp|công tác|khảo sát|giám sát|thảo luận|xem xét)|
    theo (?:báo cáo|tổng hợp|đánh giá|số liệu|thống kê|kết quả)|hiện nay|hiện tại|dự báo (?:bão|mưa|áp thấp|trong|từ|đến|đêm|sáng|chiều|khu vực|thời tiết)|đến nay|tính đến|đến thời điểm|nguyên nhân|
    kết quả (?:đạt|thực hiện|cụ thể)|những kết quả|một số (?:tồn tại|hạn chế|kết quả|khó khăn|đơn vị|địa phương|cơ quan|nơi)|tồn tại|hạn chế|
    (?:đồng chí )?(?:thường trực|ban thường vụ|chủ tịch|phó chủ tịch|ubnd|uỷ ban nhân dân|bí thư|ban chỉ đạo) (?!các )[^.;:,]{0,60}(?:ghi nhận (?:sự|những|nỗ lực|tinh thần|kết quả)|đánh giá cao|biểu dương|tuyên dương|hoan nghênh|cảm ơn) |
    (?:cuộc|buổi|phiên) (?:họp|làm việc|giao ban) (?:[^.:;]{0,60} )?(?:kết thúc|bế mạc|diễn ra)|hội nghị (?:[^.:;]{0,60} )?(?:kết thúc|bế mạc|diễn ra)|
    (?:về )?ưu điểm|khuyết điểm|còn (?:một số|tình trạng|nhiều|xảy ra)|vẫn còn|cơ bản (?:thống nhất|nhất trí|đồng ý|hoàn thành)|nhất trí|đồng ý|
    (?:thống nhất|chấp thuận)(?: chủ trương)?(?: với| như| theo| các nội dung| nội dung báo cáo| đề xuất| đề nghị| kết quả| đánh giá| nhận định)|
    (?:công tác|việc|tình hình) [^.:]{0,120}(?:đã|còn|chưa|đạt) |tỷ lệ [^.:]{0,80}(?:đạt|còn|mới|chưa)|năm \\d{4},? [^.]{0,80}đã |
    thực hiện (?:kế hoạch|công văn|văn bản|chỉ đạo|quyết định|nghị quyết|chỉ thị|thông báo|công điện|ý kiến|chương trình)[^;]{0,240}, [^,;]{2,80} (?:đã|nhận thấy|nhận được) `)}`,
);

/** The last words of a notice, which give no work of their own. */
export const FAREWELL = new RegExp(
  `^(?!thông báo)[^;]{2,160} thông báo (?:[^;]{0,240}biết(?:,|\\.|\\/| và|$)|(?:đến|để|cho|tới) [^;]{0,200}thực hiện(?=$|[ ,]*[./]|,| theo | và ))|` +
    '^[^.;]{2,160} tự giải thể (?:sau khi|khi|ngay)|' +
    '^.{2,390}căn cứ (?:quyết định|nghị quyết|chỉ thị|kế hoạch|quy chế)(?: này)?,? (?:để )?(?:tổ chức )?(?:thi hành|thực hiện)[.\\/]*$|' +
    '^[^;]{2,300}chịu trách nhiệm thi hành (?:quyết định|nghị quyết|kế hoạch|chỉ thị|quy chế) này|' +
    `^${oneOf(`\\(?(?:ban hành |được ban hành )?kèm theo|trên đây là|trân trọng (?:\\.|cảm ơn|kính|!|\\/)|trân trọng[.!\\/]|(?:[^.;,]{0,80} )?rất mong|(?:[^.;,]{0,60} )?kính (?:mong|báo cáo)|
      (?:thông báo|công văn|kế hoạch|chỉ thị|công điện|văn bản|quyết định|quy chế) này (?:có hiệu lực|thay|được)|quyết định có hiệu lực`)}`,
);

/** "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, … báo cáo": asks for nothing that could be ticked off. */
export const DIFFICULTIES = new RegExp(
  `^(?:[^.;]{0,40})?quá trình ${oneOf('tổ chức|triển khai|thực hiện')}[^.]{0,80}${oneOf('nếu|khó khăn|vướng mắc|vấn đề phát sinh|phát sinh|gặp')}|` +
    `^(?:nếu|trường hợp|khi)(?: có| gặp)?(?: phát sinh| gặp)? ${oneOf('khó khăn|vướng mắc|vấn đề phát sinh')}`,
);
