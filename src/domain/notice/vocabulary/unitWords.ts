// The words that units' names are made of: titles, the words a name begins with, nouns of groups, words inside a name.

import { phraseBook, phrasesIn } from '../text/words.ts';
import { FIELD_NOUNS } from './fieldNouns.ts';

/** Stand before a unit and mean it: "Giám đốc Sở Tài chính" is given work for Sở Tài chính. */
export const TITLES = phraseBook(
  phrasesIn(`
  chủ tịch|thủ trưởng|người đứng đầu|lãnh đạo|giám đốc|tổng giám đốc|bộ trưởng|trưởng|chánh|hiệu trưởng|viện trưởng|cục trưởng|tổng cục trưởng|vụ trưởng|chi cục trưởng|
  chủ nhiệm|tổng biên tập|chỉ huy trưởng|trạm trưởng|đội trưởng|tổ trưởng|thôn trưởng|xóm trưởng|ấp trưởng|tổng thanh tra|thống đốc|bí thư|tổng kiểm toán|chánh án|viện trưởng|đại diện|bí thư, chủ tịch|bí thư và chủ tịch|
  tập thể|ban lãnh đạo|bộ trưởng, trưởng ngành|hạt trưởng|đồn trưởng|trưởng đồn`),
);

/** A deputy is a person of his own, not the unit. */
export const DEPUTIES = phraseBook(
  phrasesIn(
    'phó chủ tịch|các phó chủ tịch|phó giám đốc|phó trưởng|phó thủ tướng|phó chánh|phó bí thư|ủy viên|phó trưởng ban|phó hiệu trưởng|phó viện trưởng|phó cục trưởng|phó chủ nhiệm|phó tổng giám đốc',
  ),
);

/** Titles that are a unit by themselves where no unit's name follows. */
export const LONE_TITLES = phraseBook(phrasesIn('bộ trưởng|thủ trưởng|bí thư|chủ tịch|giám đốc'));

/** Heads whose unit is understood: "Chủ nhiệm | bổ sung hồ sơ". They are no speakers of a notice, so work behind them is theirs. */
export const LONE_HEADS = phraseBook(
  phrasesIn(
    'chủ nhiệm|chủ nhiệm đề tài|hiệu trưởng|trạm trưởng|tổ trưởng|đội trưởng|trưởng đoàn|trưởng tiểu ban|thư ký',
  ),
);

/** First words of a name that needs more behind it; written with a capital. */
export const HEADS = phraseBook(
  phrasesIn(`
  sở|phòng|ban|bộ|ubnd|ủy ban nhân dân|uỷ ban nhân dân|ủy ban|công an|văn phòng|trung tâm|hội|đoàn|chi cục|cục|tổng cục|vụ|viện|trường|trạm|đài|báo|cổng|tổ|kho bạc|bảo hiểm xã hội|
  bhxh|thanh tra|tòa án|toà án|tand|vksnd|viện kiểm sát|mặt trận|liên đoàn|ủy ban mttq|ubmttq|mttq|ub mttq|ub mặt trận|ub mttq vn|tập đoàn|tổng công ty|công ty|ngân hàng|bưu điện|điện lực|viễn thông|hạt|hải quan|
  thuế|quỹ|học viện|đại học|trường đại học|bệnh viện|hội đồng|hđnd|bộ phận|đội|đồn|tiểu ban|nhà máy|xí nghiệp|thư viện|bảo tàng|nhà văn hóa|khu|kiểm toán|kiểm lâm|
  bộ đội biên phòng|bộ chỉ huy|bch|ban chỉ đạo|bcđ|ban chqs|ban chấp hành|thường trực|thường vụ|ban thường vụ|đảng ủy|đảng bộ|chi bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|phường|xã|
  thị trấn|thị xã|huyện|tỉnh|thành phố|đặc khu|quận|tp|p|vp|ttpvhcc|ttptqđ|bql|bqlda|bộ tư lệnh|quân khu|lữ đoàn|sư đoàn|cảng|hợp tác xã|htx|liên minh|hiệp hội|
  liên hiệp|chi nhánh|tổ công tác|cơ quan|thôn|ấp|bản|khu phố|tổ dân phố|ủy ban kiểm tra|trường thpt|nhà xuất bản|thông tấn xã|kbnn|cơ quan đảng|ban ngành|
  viện kiểm sát nhân dân|tòa án nhân dân|nhtm|nhcsxh|nhnn|lực lượng|khối|cụm|cdc|vnpt|viettel|evn|pvn|mobifone|công chức|cán bộ|hội liên hiệp phụ nữ|hội phụ nữ|chủ đầu tư|nhà thầu|
  tạp chí|thời báo|phân hiệu|phân viện|vườn quốc gia|nông trường|lâm trường|trung đoàn|tiểu đoàn|liên danh|xóm|buôn|khóm|
  tổng liên đoàn|trung ương đoàn|trung ương hội|tổng hội|ủy ban trung ương|ban tổ chức|ban tuyên giáo|chính quyền|ca|phó chủ tịch|ban giám hiệu|công đoàn|khoa|bộ môn|nhà hát|nhà khách|bến xe|cảng vụ|sân bay|chi đoàn|liên đội|tổng kho|ban điều hành|chi hội|phân hội|quân chủng|binh chủng|hải đội|hải đoàn|vùng cảnh sát biển|cảnh sát biển|thi hành án dân sự|câu lạc bộ|clb|điểm bưu điện|lđlđ|cđcs|công đoàn cơ sở|hội lhpn|hội nd|hội ccb|agribank|vietinbank|vietcombank|bidv|fpt|chợ|siêu thị|nhóm trẻ|cụm thi đua|điều dưỡng trưởng|chi ủy|cấp ủy`),
);

/** Names that are complete as they stand and may hold "và", which otherwise parts two units. */
export const WHOLE_NAMES = phraseBook(
  phrasesIn(`
  chủ đầu tư|nhà trường|tỉnh đoàn|thành đoàn|huyện đoàn|đoàn thanh niên|xã đoàn|văn phòng hđnd và ubnd|văn phòng hđnd&ubnd|vp hđnd&ubnd|vp hđnd và ubnd|văn phòng hđnd & ubnd|vp hđnd & ubnd|văn phòng hđnd - ubnd|vp hđnd - ubnd|vp hđnd-ubnd|văn phòng hđnd, ubnd|văn phòng hội đồng nhân dân và ủy ban nhân dân|
  văn phòng hđnd-ubnd|văn phòng đoàn đbqh và hđnd|văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân|vpcp|văn phòng chính phủ|
  báo và phát thanh, truyền hình|báo và đài phát thanh - truyền hình|đài phát thanh và truyền hình|đài phát thanh - truyền hình|báo và phát thanh - truyền hình|báo và đài phát thanh, truyền hình|báo và đài phát thanh và truyền hình|báo và đài phát thanh truyền hình|
  báo và phát thanh truyền hình|báo, phát thanh và truyền hình|báo và đài ptth|báo và đài pt-th|báo và ptth|
  kế toán|kế toán trưởng|kế toán ngân sách|văn thư|thủ quỹ|trưởng thôn|trưởng xóm|trưởng ấp|trưởng buôn|trưởng bản|trưởng khu phố|thanh tra chính phủ|chính phủ|quốc hội|thống kê tỉnh|thống kê thành phố|tư vấn giám sát|tư vấn thiết kế|tư vấn thẩm tra|đơn vị tư vấn|đơn vị thi công|giáo viên chủ nhiệm|tổng phụ trách đội|ban công tác mặt trận|ban vì sự tiến bộ phụ nữ|ban vì sự tiến bộ của phụ nữ|nhà thầu thi công|nhà đầu tư|các đồng chí thành viên`),
);

/** First words of a name that are complete as they stand: what follows "Hội Phụ nữ" is work, even where a name could go on so. */
export const WHOLE_HEADS = phraseBook(
  phrasesIn(`
  công an|hội phụ nữ|hội liên hiệp phụ nữ|bảo hiểm xã hội|bhxh|đảng ủy|đảng bộ|chi bộ|chi ủy|cấp ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|công đoàn|chính quyền|kho bạc|bưu điện|điện lực|mặt trận|mttq|ubmttq|
  vnpt|viettel|mobifone|agribank|bidv|vietcombank|vietinbank|chủ đầu tư|nhà thầu|ban giám hiệu|ban chấp hành|ban thường vụ|ban chqs|hội nông dân|hội cựu chiến binh|hội người cao tuổi|hội chữ thập đỏ|khu phố|tổ dân phố|khu dân cư`),
);

/** Begin like a unit's name and are things: "Trường hợp", "Hội nghị", "Bộ chỉ số". */
export const THINGS = phraseBook(
  phrasesIn(`
  ban hành|tổ chức|hội đàm|hội ý|trường hợp|trường lớp|hội nghị|hội thảo|hội thi|hội trường|hội chợ|hội viên|đoàn viên|đội viên|đội ngũ|tổ quốc|tổ hợp|ban đầu|ban ngày|ban đêm|bộ máy|bộ luật|bộ tiêu chí|bộ chỉ số|bộ thủ tục|
  bộ mặt|bộ câu hỏi|bộ tài liệu|bộ dữ liệu|khu vực|bản đồ|bản cam kết|bản vẽ|vụ việc|vụ án|vụ mùa|vụ đông|viện trợ|viện phí|cục bộ|trạm biến áp|hạt giống|thuế suất|thuế phí|quỹ đất|quỹ nhà|đài phun|
  đoàn kết|đồng thời|đồng bộ|cụm công trình|khối lượng|nhóm nhiệm vụ|nhóm giải pháp|nhóm chỉ tiêu|nhóm việc`),
);

/** Nouns that, behind "các" or at the head of a list, mean many units at once. */
export const GROUP_NOUNS = phraseBook(
  phrasesIn(`
  cơ quan|đơn vị|địa phương|sở|ban|ngành|phòng|bộ|xã|phường|thị trấn|đặc khu|huyện|thành phố|thị xã|quận|tỉnh|thôn|xóm|buôn|khóm|bản|ấp|làng|tổ dân phố|tdp|khu phố|khu dân cư|tổ chức|hội|đoàn thể|trường|trường học|
  cơ sở giáo dục|doanh nghiệp|chủ đầu tư|nhà thầu|chủ rừng|ngân hàng|lực lượng|thành viên|trung tâm|chi cục|viên chức|người hoạt động không chuyên trách|chi hội|cấp ủy|cấp uỷ|chi bộ|đảng bộ|công ty|hợp tác xã|tập đoàn|tổng công ty|cục|vụ|viện|cơ sở|
  công chức|cán bộ|cbcc|cbccvc|ủy viên|tiểu ban|tổ công tác|đoàn|tổ|bộ phận|hộ|nhà trường|ủy ban nhân dân|ubnd|hđnd|phòng ban|sở ngành|ban quản lý|bql|đồng chí|cấp|cụm|khối|nhóm|tổng cục|
  trạm y tế|bộ trưởng|thủ trưởng|chủ tịch|giám đốc|trưởng phòng|trưởng thôn|trưởng ban|hiệu trưởng|bí thư|sở, ngành|bí thư chi bộ|chủ cơ sở|chủ hộ|cơ quan báo chí|văn phòng|công an|tổ chức tín dụng|
  nhà mạng|cấp, ngành|cấp, các ngành|cơ quan chuyên môn|phòng chuyên môn|chủ thể|hội đoàn thể|hội quần chúng|trường mầm non|đại lý|tổ trưởng|ban ngành|hạt kiểm lâm|trạm|đài|báo|học viện|đảng ủy|đảng uỷ|chính quyền|chính quyền địa phương|bệnh viện|khoa|phòng khám|nhà thuốc|liên đoàn|hiệp hội|hội đồng|chi nhánh|quỹ tín dụng|đồn biên phòng|ban thường vụ|ban chấp hành|tỉnh ủy|thành ủy|lđlđ|công đoàn|công đoàn cơ sở|cấp công đoàn|cấp hội|cấp cđ|tòa án|viện kiểm sát|chi ủy|hãng|chủ hồ|chủ đập|chủ hồ đập|chủ tàu|chủ phương tiện|chủ nhà|chủ sở hữu|hộ dân|hộ gia đình|hộ kinh doanh|người dân|nhà trẻ|nhà xe|nhà sản xuất|nhân viên|thuyền trưởng|thuyền viên|tiểu thương|chủ thuyền|lãnh đạo|trưởng khoa|giáo viên|giảng viên|chuyên viên|tổ chuyên môn|sở giáo dục và đào tạo|khách sạn`),
);

/** Units that small letters without "các" may name behind an order: "yêu cầu chủ đầu tư khẩn trương …". */
export const ORDERED_NOUNS = phraseBook(
  phrasesIn(`
  đơn vị|cơ quan|địa phương|chủ đầu tư|nhà thầu|nhà thầu thi công|đơn vị thi công|đơn vị tư vấn|tư vấn giám sát|tổ dân phố|khu phố|nhà trường|doanh nghiệp|công ty|hợp tác xã|ban quản lý|trạm y tế|
  công an|văn phòng|chính quyền|chính quyền địa phương|chính quyền cơ sở|chính quyền các cấp|chính quyền các xã|các cấp chính quyền|giáo viên|kế toán|văn thư|cấp ủy|chi bộ`),
);

/** First words of offices as small letters write them behind an order: "giao phòng Kinh tế", "đề nghị công an xã". */
export const SMALL_OFFICES = phraseBook(
  phrasesIn(`
  phòng|sở|ban|ban quản lý|ban chỉ huy quân sự|ban chqs|ban chỉ đạo|công an|văn phòng|trung tâm|trạm|trạm y tế|trường|đoàn thanh niên|hội phụ nữ|hội nông dân|hội cựu chiến binh|hội người cao tuổi|
  hội chữ thập đỏ|hội|chi cục|chi nhánh|công ty|ngân hàng|kho bạc|bưu điện|điện lực|tổ|đội|bộ phận|công chức|cán bộ|chi bộ|đảng ủy|kế toán|văn thư|nhà trường|ủy ban nhân dân|thanh tra|hạt kiểm lâm|văn phòng đăng ký đất đai|trung tâm phục vụ hành chính công|trung tâm phát triển quỹ đất|trung tâm y tế|bộ phận một cửa|ban quản lý chợ|ban quản lý dự án|tổ công nghệ số cộng đồng|tổ công tác`),
);

/** Those that are whole without another word. */
export const WHOLE_SMALL_OFFICES = phraseBook(
  phrasesIn(
    'công an|văn phòng|trạm y tế|đoàn thanh niên|hội phụ nữ|hội nông dân|hội cựu chiến binh|hội người cao tuổi|hội chữ thập đỏ|kế toán|văn thư|nhà trường|ban chqs|ban chỉ huy quân sự|kho bạc|bưu điện|điện lực|hạt kiểm lâm|văn phòng đăng ký đất đai|trung tâm phục vụ hành chính công|trung tâm phát triển quỹ đất|trung tâm y tế|bộ phận một cửa|ban quản lý chợ|ban quản lý dự án|tổ công nghệ số cộng đồng|tổ công tác',
  ),
);

/** Places that stand for their authority where a proper name follows: "giao huyện An Lạc". */
export const SMALL_LEVELS = phraseBook(phrasesIn('xã|phường|thị trấn|thị xã|thành phố|huyện|quận|tỉnh|đặc khu'));

/** Levels of place by which offices are told apart; within one of them no place lies in another. */
export const COMMUNES = phrasesIn('xã|phường|thị trấn|đặc khu');
export const HAMLETS = phrasesIn('thôn|xóm|ấp|buôn|bản|khóm|khu phố|tổ dân phố|khu dân cư|tổ');

/** Sorts of schools, which stand before a school's own name. */
export const SORTS_OF_SCHOOLS = phrasesIn(
  'mầm non|mẫu giáo|mn|mg|tiểu học|th|trung học cơ sở|thcs|trung học phổ thông|thpt|th&thcs|thcs&thpt|gdtx|ttgdtx|tt gdtx|giáo dục thường xuyên',
);

/** Behind "các" they say of what kind the names are that follow: "các phòng Kinh tế, Nội vụ", "các xã An Phú, An Lạc". */
export const KINDS = phraseBook([...phrasesIn('sở|bộ|phòng|huyện|quận|hội|trường'), ...COMMUNES, ...HAMLETS]);

/** Lower-case words that go on a name. */
export const INSIDE_NAMES = phraseBook(
  phrasesIn(`
  nhân dân|huyện|tỉnh|xã|phường|thị trấn|thị xã|thành phố|đặc khu|quận|cấp tỉnh|cấp xã|cấp huyện|cấp cơ sở|các cấp|khu vực|nhà nước|quốc gia|trung ương|trực thuộc trung ương|cơ sở|thôn|tổ dân phố|
  môi trường|đào tạo|xã hội|thông tin|hạ tầng|công nghệ|du lịch|thể thao|kế hoạch|phụ nữ|chữ thập đỏ|thập đỏ|đỏ|quân sự|dự án|dự án đầu tư xây dựng|đầu tư xây dựng|đầu tư|đất đai|hành chính công|
  phục vụ hành chính công|quỹ đất|phát triển quỹ đất|đô thị|dân dụng|giao thông|nông nghiệp|nông thôn|thương binh|tôn giáo|dân tộc|văn hóa|truyền thông|thủy lợi|rừng|lâm nghiệp|nước sạch|
  kiểm soát bệnh tật|bệnh tật|chất lượng|người cao tuổi|cựu chiến binh|thanh niên|nông dân|quản trị|số|chính trị|việt nam|tổ quốc|tiếp nhận và trả kết quả|một cửa|thủ tục hành chính|
  kỹ thuật|tài chính|y tế|giáo dục|lao động|kinh tế|thương mại|điện tử|thống kê|tư pháp|nội vụ|biên phòng|phòng cháy chữa cháy|chuyên đề|đặc dụng|phòng hộ|trẻ em|khoa học|doanh nghiệp|cộng đồng|cán bộ|nhà thầu|thực phẩm|an toàn thực phẩm|an toàn vệ sinh thực phẩm|vệ sinh an toàn thực phẩm|vệ sinh môi trường|
  công nghệ cao|khu phố|ngân sách|liên xã|liên phường|liên huyện|chi nhánh|
  chính sách xã hội|chuyển đổi số|cải cách hành chính|xây dựng nông thôn mới|công ích|dân cư|công cộng|công nghiệp|khu công nghiệp|khu kinh tế|phòng chống thiên tai|phòng thủ dân sự|vận tải|các công trình|công trình|giao thông và nông nghiệp|dân dụng và công nghiệp|nông thôn mới|thông minh|thi công|tư vấn|khám, chữa bệnh|khám bệnh, chữa bệnh|khám chữa bệnh|hộ tịch|thuế|hải quan|kiểm lâm|công an|quân đội|đoàn thể|đảng|thường trực|thi hành án|thi hành án dân sự|địa chính|dân quân|nông nghiệp và môi trường|ngành|cơ quan|${FIELD_NOUNS}`),
);

/** Parts of one name although "các" stands behind "và": "Ban Quản lý Khu kinh tế và các khu công nghiệp". */
export const PLURALS_INSIDE = phraseBook(
  phrasesIn(
    'các khu công nghiệp|các khu kinh tế|các khu chế xuất|các cụm công nghiệp|các công trình|các dự án|các vấn đề',
  ),
);

/** Say more closely which units are meant, and belong to the name. */
export const QUALIFIERS = phraseBook(
  phrasesIn(`
  có tên trên|có tên nêu trên|có tên tại danh sách kèm theo|được kiểm tra|được thanh tra|được giám sát|được kiểm toán|được lựa chọn|được chọn|được chỉ định|được khảo sát|được phân bổ|có liên quan|liên quan|trực thuộc|thuộc|được giao nhiệm vụ|được giao|được giao chủ trì|được phân công|được phân công chủ trì|là tổ chức|là hộ gia đình|ngang bộ|khác|nêu trên|nói trên|chuyên môn|cùng cấp|sự nghiệp|sự nghiệp công lập|công lập|ngoài công lập|tư nhân|trên địa bàn|
  trong tỉnh|trong xã|trong phường|có dự án|có dự án đi qua|có trụ sở|còn lại|chức năng|hành chính|trung ương|của|tại địa phương|bị ảnh hưởng|bị thiệt hại|lân cận|giáp ranh|giáp biên|ven biển|ven sông|vùng cao|vùng sâu|vùng xa|vùng lũ|vùng hạ du|hạ du|đầu nguồn|trọng điểm|có rừng|có đê|có biển|ở cơ sở|có nguy cơ|chịu ảnh hưởng|bị ngập|bị chia cắt|vùng dự án`),
);

/** Fields that hold "và" or a comma; behind "các Sở:" every other comma or "và" parts two departments. */
export const FIELDS = phraseBook(
  phrasesIn(`
  giáo dục và đào tạo|nông nghiệp và môi trường|khoa học và công nghệ|văn hóa, thể thao và du lịch|văn hóa và thể thao|văn hóa và thông tin|dân tộc và tôn giáo|
  tài nguyên và môi trường|lao động, thương binh và xã hội|lao động - thương binh và xã hội|kinh tế và hạ tầng|kinh tế, hạ tầng và đô thị|thông tin và truyền thông|kế hoạch và đầu tư|
  nông nghiệp và phát triển nông thôn|nông nghiệp và ptnt|văn hóa, khoa học và thông tin|quy hoạch và kiến trúc`),
);
