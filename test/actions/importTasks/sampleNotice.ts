// A district's conclusion notice in our own words, with twelve tasks: groups of units, many kinds of deadlines, a milestone, a target.

export const SAMPLE_NOTICE = `ỦY BAN NHÂN DÂN HUYỆN
Số: 318/TB-UBND

Tân Lập, ngày 05 tháng 12 năm 2023

THÔNG BÁO
Kết luận của Chủ tịch UBND huyện tại cuộc họp rà soát công tác cải cách hành chính tháng 11 năm 2023

Ngày 04/12/2023, Chủ tịch UBND huyện chủ trì cuộc họp rà soát công tác cải cách hành chính. Sau khi nghe báo cáo và ý kiến của các đơn vị, Chủ tịch UBND huyện kết luận như sau:

1. Các phòng, ban và UBND các xã, thị trấn:
- Rà soát, cập nhật kết quả thực hiện từng tiêu chí được phân công vào bảng theo dõi, hoàn thành trước ngày 15/12/2023.
- Báo cáo tiến độ thực hiện nhiệm vụ về Phòng Nội vụ vào thứ 6 hằng tuần.

2. Giao Phòng Nội vụ:
- Chủ trì, phối hợp với Văn phòng HĐND và UBND tổng hợp kết quả tự chấm điểm, trình Chủ tịch UBND huyện chậm nhất ngày 20/12/2023.
- Xây dựng kế hoạch cải cách hành chính năm 2024, trình ban hành trong tháng 12/2023.
- Tham mưu giao chỉ tiêu cho từng đơn vị sau khi UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2024.

3. Giao Văn phòng HĐND và UBND:
- Nâng tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt 85%, hoàn thành trước ngày 25/12/2023.
- Niêm yết công khai đầy đủ thủ tục hành chính tại bộ phận một cửa trước ngày 18/12/2023.

4. Phòng Tài chính – Kế hoạch hướng dẫn các đơn vị quyết toán kinh phí cải cách hành chính, hoàn thành trong quý I/2024.

5. Phòng Văn hóa Thông tin tuyên truyền kết quả cải cách hành chính trên hệ thống truyền thanh, báo cáo kết quả ngày 20 hằng tháng.

6. Phòng Tư pháp rà soát văn bản quy phạm pháp luật hết hiệu lực, báo cáo UBND huyện trước ngày 22/12/2023.

7. Trung tâm Phục vụ hành chính công hướng dẫn người dân nộp hồ sơ trực tuyến, thực hiện thường xuyên.

8. Các cơ quan, đơn vị có liên quan cung cấp tài liệu kiểm chứng khi Phòng Nội vụ yêu cầu, trong 05 ngày làm việc kể từ ngày nhận được yêu cầu.

Trên đây là kết luận của Chủ tịch UBND huyện; Văn phòng HĐND và UBND thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;
