// The sample's 42 criteria with rules worded at length, as decisions word them, and results as clerks type them.

export interface WordedCriterion {
  readonly scoringRule: string;
  /** "" where there is no result yet. */
  readonly result: string;
}

/** By the code of the criterion on the sample board, which gives its words, maximum, status, unit and date. */
export const OFFICIAL_WORDINGS: Readonly<Record<string, WordedCriterion>> = {
  '1.1.1': {
    scoringRule:
      'Ban hành kế hoạch chậm nhất ngày 31/01/2023: 1,0 điểm; ban hành sau ngày 31/01/2023: 0,5 điểm; không ban hành: 0 điểm.',
    result: '13/01/2023',
  },
  '1.1.2': {
    scoringRule:
      'Hoàn thành 100% nhiệm vụ trong kế hoạch: 2,0 điểm\nTừ 80% đến dưới 100% thì điểm được tính theo công thức: (b/a) × điểm tối đa. Trong đó: a là tổng số nhiệm vụ; b là số nhiệm vụ đã hoàn thành\nDưới 80%: 0 điểm',
    result: '42/48',
  },
  '1.2': {
    scoringRule: 'Gửi đủ báo cáo định kỳ, đúng thời hạn: 1,5 điểm; mỗi báo cáo gửi chậm trừ 0,5 điểm.',
    result: '01 báo cáo',
  },
  '1.3.1': {
    scoringRule:
      'Kiểm tra từ 30% số cơ quan, đơn vị trở lên: 1,0 điểm; từ 20% đến dưới 30%: 0,5 điểm; dưới 20%: 0 điểm.',
    result: '4/12',
  },
  '1.3.2': {
    scoringRule: 'Từ 70% vấn đề phát hiện qua kiểm tra trở lên được xử lý: điểm = tỷ lệ % × 1,0; dưới 70%: 0 điểm.',
    result: '9/10',
  },
  '1.4': {
    scoringRule:
      'Thực hiện cả 03 hình thức tuyên truyền: 1,5 điểm; 02 hình thức: 1,0 điểm; 01 hình thức: 0,5 điểm; không thực hiện: 0 điểm.',
    result: '',
  },
  '1.5': {
    scoringRule: 'Mỗi sáng kiến được công nhận: 0,5 điểm, tối đa 1,0 điểm; không có: 0 điểm.',
    result: '01 sáng kiến',
  },
  '2.1': {
    scoringRule:
      'Không có văn bản ban hành sai thẩm quyền, trình tự: 2,0 điểm; có 01 văn bản: 1,0 điểm; từ 02 văn bản trở lên: 0 điểm.',
    result: '0',
  },
  '2.2.1': { scoringRule: 'Có báo cáo kết quả rà soát bằng văn bản: 1,0 điểm; không có: 0 điểm.', result: 'Có' },
  '2.2.2': {
    scoringRule: 'Công bố danh mục đúng thời hạn: 1,0 điểm; chậm hoặc không công bố: 0 điểm.',
    result: 'Chậm 12 ngày',
  },
  '2.2.3': {
    scoringRule: 'Xử lý 100% văn bản sau rà soát: 1,0 điểm; từ 80% đến dưới 100%: 0,5 điểm; dưới 80%: 0 điểm.',
    result: '9/9',
  },
  '2.3': {
    scoringRule:
      'Đạt cả 04 nội dung theo dõi thi hành pháp luật: 2,0 điểm; thiếu 01 nội dung: 1,0 điểm; thiếu từ 02 nội dung: 0 điểm.',
    result: '4/4',
  },
  '3.1': {
    scoringRule: 'Ban hành kế hoạch đúng hạn: 1,5 điểm; chậm dưới 10 ngày: 0,75 điểm; chậm từ 10 ngày trở lên: 0 điểm.',
    result: 'Đúng hạn',
  },
  '3.2': {
    scoringRule: 'Công khai đầy đủ, đúng quy định: Điểm tối đa; không đầy đủ hoặc không đúng quy định: 0 điểm',
    result: 'Đạt',
  },
  '3.3.1': {
    scoringRule:
      'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 100%: 1,5 điểm; từ 95% đến dưới 100%: 1,0 điểm; dưới 95%: 0 điểm.',
    result: '2.958/3.000',
  },
  '3.3.2': {
    scoringRule: 'Điểm = Tỷ lệ % hồ sơ giải quyết đúng hạn × 1,5. Tỷ lệ dưới 95%: 0 điểm.',
    result: '99%',
  },
  '3.3.3': { scoringRule: 'Điểm = Tỷ lệ % hồ sơ giải quyết đúng hạn × 1,5. Tỷ lệ dưới 90%: 0 điểm.', result: '0,97' },
  '3.4': {
    scoringRule: 'Đạt 100%: điểm tối đa; từ 80% - dưới 100%: (b/a)*điểm tối đa; dưới 80%: 0 điểm.',
    result: '17/17',
  },
  '3.5': {
    scoringRule: 'Triển khai chính thức: 1,5 điểm; mới thí điểm: 0,75 điểm; chưa triển khai: 0 điểm.',
    result: '',
  },
  '4.1': {
    scoringRule: '100% cơ quan, đơn vị có quy định chức năng, nhiệm vụ: 1,5 điểm; dưới 100%: 0 điểm.',
    result: '12/12',
  },
  '4.2': {
    scoringRule: 'Hoàn thành theo kế hoạch: Điểm tối đa; hoàn thành một phần: 50% điểm tối đa; chưa thực hiện: 0 điểm.',
    result: '',
  },
  '4.3': {
    scoringRule: 'Từ 70% nội dung phân cấp, ủy quyền trở lên được kiểm tra: điểm = tỷ lệ % × 1,5; dưới 70%: 0 điểm.',
    result: '5/8',
  },
  '4.4': {
    scoringRule: 'Không sử dụng vượt số biên chế được giao: 1,0 điểm; có sử dụng vượt: 0 điểm.',
    result: 'Không',
  },
  '5.1': { scoringRule: '100%: 1,5đ; 80% đến dưới 100%: 1,0đ; dưới 80%: 0đ', result: '100%' },
  '5.2': { scoringRule: 'Nộp kết quả đúng hạn: điểm tối đa; nộp muộn: trừ 0,1 điểm/ngày.', result: '' },
  '5.3.1': {
    scoringRule: '100% cán bộ đạt tiêu chuẩn: 1,0 điểm; từ 90% đến dưới 100%: 0,5 điểm; dưới 90%: 0 điểm.',
    result: '100%',
  },
  '5.3.2': {
    scoringRule: '100% công chức đạt tiêu chuẩn: 1,0 điểm; từ 90% đến dưới 100%: 0,5 điểm; dưới 90%: 0 điểm.',
    result: '28/32',
  },
  '5.4': {
    scoringRule:
      'Không có công chức, viên chức vi phạm: 2,0 điểm; có vi phạm: trừ 0,5 điểm/trường hợp, tối đa trừ 2,0 điểm.',
    result: '01 trường hợp',
  },
  '6.1': {
    scoringRule: 'Giải ngân từ 95% kế hoạch vốn trở lên: 2,0 điểm; từ 85% đến dưới 95%: 1,0 điểm; dưới 85%: 0 điểm.',
    result: '71,4%',
  },
  '6.2': {
    scoringRule: 'Công khai đúng thời hạn: Điểm tối đa; công khai chậm: 50% điểm tối đa; không công khai: 0 điểm.',
    result: 'Đúng hạn',
  },
  '6.3': {
    scoringRule: 'Mỗi đơn vị nâng mức tự chủ tài chính: 0,5 điểm; không có đơn vị nào: 0 điểm (tối đa 2,0 điểm)',
    result: '02 đơn vị',
  },
  '7.1': {
    scoringRule: 'Từ 80% số xã trở lên có sơ đồ quản trị mạng: điểm = tỷ lệ % × 1,5; dưới 80%: 0 điểm.',
    result: '2/4',
  },
  '7.2.1': {
    scoringRule: '100% văn bản trao đổi dưới dạng điện tử: 1,5đ; từ 90% đến dưới 100%: 0,5đ; dưới 90%: 0đ.',
    result: '97,3%',
  },
  '7.2.2': {
    scoringRule: '(số hồ sơ lập trên môi trường điện tử / tổng số hồ sơ công việc) × 100% × 1,5',
    result: '164/200',
  },
  '7.2.3': { scoringRule: 'Điểm = Tỷ lệ % văn bản được ký số × 1,0. Tỷ lệ dưới 80%: 0 điểm.', result: '98%' },
  '7.3.1': {
    scoringRule: 'Tỷ lệ hồ sơ nộp trực tuyến: ≥80%: 1,5đ; 60 đến dưới 80%: 0,75đ; dưới 60%: 0đ.',
    result: '74,5%',
  },
  '7.3.2': { scoringRule: 'Điểm = Tỷ lệ % dịch vụ có phát sinh hồ sơ × 1,0. Tỷ lệ dưới 80%: 0 điểm.', result: '47/50' },
  '7.3.3': { scoringRule: 'Điểm = Tỷ lệ % kết quả được số hóa × 1,5. Tỷ lệ dưới 50%: 0 điểm.', result: '38%' },
  '7.4': {
    scoringRule: 'Cập nhật đủ các tháng trong năm: 1,5 điểm; thiếu mỗi tháng trừ 0,25 điểm.',
    result: '0',
  },
  '8.1': { scoringRule: 'Lấy theo kết quả khảo sát do cơ quan thẩm định thông báo.', result: '2,76' },
  '8.2': {
    scoringRule: 'Thu đạt 100% dự toán: 1,0 điểm; từ 80% đến dưới 100%: 0,5 điểm; dưới 80%: 0 điểm.',
    result: '100%',
  },
  '8.3': { scoringRule: 'Điểm = Tỷ lệ % kế hoạch tạo việc làm × 1,0 (làm tròn 0,01đ).', result: '92%' },
};
