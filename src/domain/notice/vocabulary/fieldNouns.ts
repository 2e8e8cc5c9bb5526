// The fields that offices are named after, as the later, small parts of a name: "Phòng Giáo dục | phổ thông", "Chi cục Quản lý | thị trường".

/** None of them begins work, so a name may always go on with one. */
export const FIELD_NOUNS = `
  thị trường|cạnh tranh|người tiêu dùng|xuất nhập khẩu|xuất khẩu|nhập khẩu|hóa chất|năng lượng|khí tượng|thủy văn|thủy điện|khí tượng thủy văn|biến đổi khí hậu|tài nguyên|tài nguyên nước|địa chất|
  khoáng sản|viễn thám|bản đồ|thông tin địa lý|thực vật|bảo vệ thực vật|thú y|chăn nuôi và thú y|trồng trọt|trồng trọt và bảo vệ thực vật|thủy sản|hải sản|kiểm ngư|đê điều|
  công trình thủy lợi|dịch vụ|dịch vụ nông nghiệp|dịch vụ tổng hợp|rừng phòng hộ|rừng đặc dụng|phát triển nông thôn|giống cây trồng|vật nuôi|nhà ở|bất động sản|vật liệu xây dựng|kiến trúc|hạ tầng kỹ thuật|hạ tầng giao thông|
  đường bộ|đường sắt|đường thủy|đường thủy nội địa|hàng không|hàng hải|đăng kiểm|phương tiện|an toàn giao thông|trật tự đô thị|cây xanh|chiếu sáng|thoát nước|cấp nước|môi trường đô thị|
  phổ thông|giáo dục phổ thông|giáo dục thường xuyên|giáo dục mầm non|giáo dục trung học|giáo dục nghề nghiệp|mầm non|tiểu học|trung học|trung học cơ sở|trung học phổ thông|dân tộc nội trú|
  nội trú|bán trú|nghề nghiệp|khảo thí|học sinh|sinh viên|người học|tài chính kế toán|kế toán|tài vụ|công sản|ngân khố|giá cả|kho quỹ|tiền tệ|tín dụng|chứng khoán|doanh nghiệp nhà nước|
  đối ngoại|lãnh sự|ngoại vụ|biên giới|lãnh thổ|hợp tác quốc tế|quốc tế|báo chí|thông tấn|xuất bản|điện ảnh|nghệ thuật|di sản|di sản văn hóa|di tích|bảo tàng|thư viện|gia đình|thể dục|thể dục thể thao|
  thể thao thành tích cao|phát thanh|truyền hình|phát thanh - truyền hình|mỹ thuật|nhiếp ảnh|việc làm|dịch vụ việc làm|tiền lương|người có công|bảo trợ xã hội|bình đẳng giới|an toàn lao động|
  dân số|kế hoạch hóa gia đình|dược|mỹ phẩm|dược phẩm|trang thiết bị y tế|sức khỏe|sức khỏe sinh sản|da liễu|tâm thần|ung bướu|đa khoa|đa khoa khu vực|chuyên khoa|sản nhi|nhi|đông y|y học|
  y học cổ truyền|cổ truyền|y dược|chức năng|phục hồi chức năng|điều dưỡng|cấp cứu|pháp y|vi sinh|vệ sinh dịch tễ|dịch tễ|sốt rét|ký sinh trùng|côn trùng|khám bệnh|chữa bệnh|dinh dưỡng|
  pháp chế|hành chính tư pháp|công chứng|bổ trợ tư pháp|pháp lý|trợ giúp pháp lý|trợ giúp pháp lý nhà nước|hình sự|dân sự|phổ biến pháp luật|pháp luật|văn bản|văn thư|
  văn thư lưu trữ|lưu trữ lịch sử|sở hữu trí tuệ|tiêu chuẩn|tiêu chuẩn đo lường chất lượng|nguyên tử|bức xạ|hạt nhân|tần số|tần số vô tuyến điện|vô tuyến điện|viễn thông|bưu chính|
  an toàn thông tin|an ninh mạng|an ninh thông tin|hạ tầng số|chính quyền số|kinh tế số|xã hội số|dữ liệu|dữ liệu số|tiến bộ khoa học|đổi mới sáng tạo|khởi nghiệp|khởi nghiệp sáng tạo|
  xuất nhập cảnh|trật tự xã hội|an ninh kinh tế|an ninh nội địa|ma túy|giao thông đường bộ|hậu cần|tác chiến|dân quân tự vệ|phòng cháy|chữa cháy|cứu nạn|cứu nạn, cứu hộ|
  tuyên giáo|dân vận|nội chính|đảng viên|tổ chức đảng|cơ sở đảng|công nhân|công nhân viên chức|viên chức|công chức|công chức, viên chức|cán bộ, công chức|cán bộ, công chức, viên chức|tư tưởng|chính trị, tư tưởng|nghiệp vụ|hành chính|hành chính - quản trị|hành chính - tổng hợp|
  vùng đồng bào|miền núi|hải đảo|biển|bờ biển|vịnh|cảng biển|cảng hàng không|khu du lịch|vườn quốc gia|khu bảo tồn|danh lam thắng cảnh|nghĩa trang|chợ|bến xe|vỉa hè|lòng đường|
  thiên tai|bão lụt|tìm kiếm cứu nạn|giảm nghèo|an sinh|an sinh xã hội|nhà ở xã hội|trẻ mồ côi|người khuyết tật|cai nghiện|cai nghiện ma túy|vì người nghèo|nhân đạo|từ thiện|đoàn kết|đoàn kết tập hợp thanh niên|hội nhập|hội nhập quốc tế|bản quyền|bản quyền tác giả|thanh thiếu nhi|đầu tư phát triển|đầu tư và phát triển|đấu giá tài sản|dịch vụ đấu giá tài sản|dịch vụ công ích|bảo trợ xã hội tổng hợp|đa dạng sinh học|sinh học|lương thực|chung cư|
  an ninh|an ninh trật tự|trật tự|quốc phòng|quốc phòng và an ninh|giáo dục quốc phòng|giáo dục quốc phòng và an ninh|nghĩa vụ quân sự|phòng không|không quân|hải quân|cơ động|dân phòng|đường cao tốc|cao tốc|
  thờ tự|tín ngưỡng|nước|tài sản|chính sách|giải phóng|liên thế hệ|tự giúp nhau|độc lập|tự quản|văn nghệ|an toàn|kỹ thuật an toàn|trong nước|cán bộ quản lý|cán bộ quản lý giáo dục|
  một thành viên|cổ phần|trách nhiệm hữu hạn|tnhh|tnhh một thành viên|tnhh mtv|đại chúng`;
