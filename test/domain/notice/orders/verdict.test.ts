// What is a task and what only surrounds it: praise, blame, grounds, recipients, farewells.
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../../src/domain/notice/parseNotice.ts';

const textsOf = (text: string) => parseNotice(text).tasks.map((task) => task.text);

describe('praise, blame, story and farewell are no tasks, however many units and days they name', () => {
  it.each([
    'Đánh giá cao UBND xã Lộc An đã hoàn thành bàn giao mặt bằng trước ngày 30/11/2025.',
    'Biểu dương Phòng Nội vụ, Phòng Tư pháp trong thời gian qua.',
    'Thời gian qua, các sở, ban, ngành đã nỗ lực triển khai Kế hoạch.',
    'Qua kiểm tra, Sở Y tế chưa báo cáo kết quả.',
    'Tính đến ngày 30/9/2025, UBND các xã còn 37 hồ sơ quá hạn.',
    'Tuy nhiên, tiến độ giải ngân của các chủ đầu tư còn chậm.',
    'Thực hiện Kế hoạch số 20/KH-UBND của UBND tỉnh, Sở Nội vụ đã theo dõi và nhận thấy 09 nhiệm vụ chậm.',
    'Đồng ý về nguyên tắc việc mở rộng tuyến đường.',
    '1. Sở Nội vụ, Sở Y tế có tỷ lệ giải ngân dưới 30%.',
    '1. UBND xã An Phú là đơn vị đầu tiên hoàn thành số hóa.',
    '1. Tại cuộc họp, Sở Xây dựng trình bày phương án.',
    '1. Các thành viên dự họp thống nhất với báo cáo của Sở Nội vụ.',
    'Văn phòng UBND tỉnh trân trọng thông báo./.',
    '1. Dự thảo Nghị quyết về mức thu phí: Thống nhất nội dung.',
    'Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.',
    'Văn phòng thông báo ý kiến kết luận của Chủ tịch UBND huyện đến các cơ quan biết, thực hiện.',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo UBND xã.',
    'Trên đây là Kế hoạch năm 2026, yêu cầu các phòng nghiêm túc thực hiện.',
    'Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc triển khai thực hiện Chỉ thị này./.',
    'Ban hành kèm theo Quyết định này Kế hoạch triển khai thi hành Luật.',
    'Yêu cầu các thành viên Ban Chỉ đạo căn cứ nhiệm vụ được phân công nghiêm túc thực hiện./.',
    'Điều 1. Thành lập Tổ công tác gồm các ông, bà có tên trong danh sách.',
    'Điều 2. Chánh Văn phòng, Giám đốc các sở; Chủ tịch UBND các xã và các đơn vị liên quan căn cứ Quyết định thi hành.',
    'Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ.',
    'Chiều ngày 12/9/2025, đồng chí Phó Chủ tịch UBND xã chủ trì họp nghe báo cáo tiến độ.',
    'Phê bình UBND xã Lộc An chưa gửi báo cáo trước ngày 24/11/2025.',
    'Ngày 30/10/2025, Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp.',
    'Dự báo bão số 10 đổ bộ đêm nay 28-9.',
  ])('%s', (sentence) => {
    expect(textsOf(`Chủ tịch UBND kết luận như sau:\n${sentence}`)).toEqual([]);
  });
});

describe('an order to follow up the notice is a task, though it speaks of the whole notice', () => {
  it.each([
    'Giao Văn phòng UBND theo dõi, đôn đốc việc thực hiện Thông báo này.',
    '6. Các sở, ban, ngành theo chức năng phối hợp triển khai thực hiện có hiệu quả Chỉ thị này.',
    'UBND các xã chỉ đạo các thôn thông báo đến các hộ gia đình trên địa bàn thực hiện việc treo cờ Tổ quốc.',
    'Dự báo sát tình hình mưa lũ, thông báo trên loa từng thôn.',
  ])('%s', (sentence) => {
    expect(textsOf(`Chủ tịch UBND kết luận như sau:\n${sentence}`)).toHaveLength(1);
  });
});

describe('an order that names nobody is a task, where the work follows at once', () => {
  it.each([
    'Cụ thể, Chủ tịch yêu cầu: Tăng cường tuần tra vào giờ cao điểm.',
    'Đối với các sai sót đã nêu, Thường trực HĐND xã yêu cầu xác minh và xin lỗi công dân.',
    '5. Việc chấm điểm năm 2025: triển khai sau khi có hướng dẫn của Sở Nội vụ.',
  ])('%s', (sentence) => {
    expect(textsOf(`Kết luận như sau:\n${sentence}`)).toHaveLength(1);
  });
});

describe('what stands before the orders or behind them is left alone', () => {
  it('takes no order from the story of an earlier notice', () => {
    const text = [
      'Tại Thông báo số 384/TB-VP ngày 25/7/2025, Chủ tịch đã giao “Thanh tra tỉnh hoàn thành việc thanh tra trước ngày 20/9/2025”.',
      'Chủ tịch UBND tỉnh yêu cầu:',
      '1. Thanh tra tỉnh ban hành kết luận trước ngày 26/11/2025.',
    ];
    expect(textsOf(text.join('\n'))).toEqual(['Thanh tra tỉnh ban hành kết luận trước ngày 26/11/2025.']);
  });

  it('takes no task from recipients, at the top or at the bottom', () => {
    const text =
      'Kính gửi:\n- Sở Tài chính;\n- UBND các xã.\nĐể kịp tiến độ, đề nghị:\n1. Sở Tài chính bố trí kinh phí.\nNơi nhận:\n- Sở Tài chính (để thực hiện);\n- Lưu: VT.';
    expect(textsOf(text)).toEqual(['Sở Tài chính bố trí kinh phí.']);
  });

  it('takes the sentence that leads in behind a story for no task, and hands its units down', () => {
    const text =
      'Thực hiện Kế hoạch số 20/KH-UBND, Sở Nội vụ đã theo dõi tiến độ. Để kịp thời hạn, Sở Nội vụ đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:\n1. Rà soát nhiệm vụ quá hạn.';
    expect(parseNotice(text).tasks.map((task) => [task.text, task.leadUnits])).toEqual([
      ['Rà soát nhiệm vụ quá hạn.', ['Các cơ quan, đơn vị']],
    ]);
  });

  it('takes the ground and the figures before a lead-in for no task', () => {
    const text =
      'Triển khai Kế hoạch số 20/KH-UBND; qua theo dõi, đến ngày 15/8/2025 còn 12 xã có tỷ lệ trễ hạn trên 5%. Sở Nội vụ đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:\n1. Rà soát hồ sơ trễ hạn.';
    expect(parseNotice(text).tasks.map((task) => [task.text, task.leadUnits, task.deadline])).toEqual([
      ['Rà soát hồ sơ trễ hạn.', ['Các cơ quan, đơn vị'], null],
    ]);
  });

  it('takes a thing that is named like work for a heading', () => {
    const text = '4. Kiến nghị của Hội đồng:\nPhòng Kinh tế bổ sung phụ lục.';
    expect(textsOf(text)).toEqual(['Phòng Kinh tế bổ sung phụ lục.']);
  });

  it('takes no task from the letterhead of a plan that is all table', () => {
    const text =
      'ỦY BAN NHÂN DÂN TỈNH\nSố: 12/KH-UBND\nngày 05 tháng 5 năm 2025\nKẾ HOẠCH\nPhổ cập kỹ năng số\nPHỤ LỤC\nTT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn\n1\tTreo băng rôn tại trụ sở\tSở Nội vụ\tTháng 6/2025';
    expect(textsOf(text)).toEqual(['Treo băng rôn tại trụ sở']);
  });

  it('finds orders that stand in one sentence behind the letterhead', () => {
    const text =
      'Kính gửi: Các sở, ban, ngành.\nChủ tịch UBND tỉnh có ý kiến như sau: (1) Sở Y tế lập đề án; (2) Sở Tài chính bố trí kinh phí.\nVăn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.';
    expect(textsOf(text)).toEqual(['Sở Y tế lập đề án;', 'Sở Tài chính bố trí kinh phí.']);
  });

  it('takes no task from aims and results, and goes on behind them', () => {
    const text =
      'I. MỤC TIÊU\n- Hoàn thành 100% chỉ tiêu trước ngày 30/6/2026.\nII. KẾT QUẢ ĐẠT ĐƯỢC\n1. Phòng Nội vụ hoàn thành kế hoạch.\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ theo dõi tiến độ.';
    expect(textsOf(text)).toEqual(['Phòng Nội vụ theo dõi tiến độ.']);
  });

  it('takes the title of an article for no task, but shows it, and takes an order that has a day', () => {
    const article = 'Treo cờ Tổ quốc và nghỉ Tết Dương lịch\nCác thôn treo cờ Tổ quốc.';
    expect(textsOf(article)).toEqual(['Các thôn treo cờ Tổ quốc.']);
    expect(parseNotice(article).unplaced.map((one) => one.text)).toEqual(['Treo cờ Tổ quốc và nghỉ Tết Dương lịch']);
    expect(textsOf('Treo cờ Tổ quốc trước ngày 31/12/2025\nCác thôn treo cờ Tổ quốc.')).toHaveLength(2);
  });

  it('reads an appendix behind the signature', () => {
    const text =
      'Kết luận như sau:\n1. Sở Y tế lập đề án.\nNơi nhận:\n- Như trên;\nPHỤ LỤC\n1. Sở Nội vụ lập danh sách đơn vị.';
    expect(textsOf(text)).toEqual(['Sở Y tế lập đề án.', 'Sở Nội vụ lập danh sách đơn vị.']);
  });
});

describe('behind words that order, numbered work is a task whatever verb it opens with', () => {
  it.each([
    ['Chủ tịch UBND tỉnh yêu cầu:', ['Ươm mầm khởi nghiệp tại các xã.']],
    ['Chủ tịch UBND tỉnh kết luận như sau:', []],
  ])('%s', (leadIn, expected) => {
    expect(textsOf(`${leadIn}\n1. Ươm mầm khởi nghiệp tại các xã.`)).toEqual(expected);
  });
});

describe('headings hand down what they name', () => {
  it('gives a bullet without a unit that of the nearest heading, and lets a bullet name another', () => {
    const text =
      '1. Phòng Nội vụ\n- Lập danh sách công chức.\n- UBND các xã gửi số liệu biên chế.\n- Tổng hợp, báo cáo Chủ tịch.';
    expect(parseNotice(text).tasks.map((task) => task.leadUnits[0])).toEqual([
      'Phòng Nội vụ',
      'UBND các xã',
      'Phòng Nội vụ',
    ]);
  });

  it('gives bullets of bullets the units of the bullet above them', () => {
    const text =
      '1. Về đất đai\n- Giao Phòng Kinh tế:\n+ Rà soát hồ sơ tồn đọng;\n+ Công khai kết quả xử lý.\n2. Phòng Nội vụ\na) Lập danh sách công chức.';
    expect(parseNotice(text).tasks.map((task) => task.leadUnits)).toEqual([
      ['Phòng Kinh tế'],
      ['Phòng Kinh tế'],
      ['Phòng Nội vụ'],
    ]);
  });

  it('gives the date of a heading that ends in a colon to bullets without one', () => {
    const text =
      '1. Phòng Nội vụ hoàn thành trước ngày 15/12/2025 các nhiệm vụ sau:\n- Lập danh sách công chức.\n- Gửi báo cáo trước ngày 01/12/2025.';
    expect(parseNotice(text).tasks.map((task) => task.deadline?.on)).toEqual(['2025-12-15', '2025-12-01']);
  });

  it('gives the units of the lead-in to numbered work that names nobody', () => {
    const text =
      'Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành thực hiện các nhiệm vụ sau:\n1. Rà soát thủ tục nội bộ.\n2. Sở Nội vụ tổng hợp kết quả.';
    expect(parseNotice(text).tasks.map((task) => task.leadUnits)).toEqual([['Các sở, ban, ngành'], ['Sở Nội vụ']]);
  });

  it('gives a paragraph that goes on with “Đồng thời”, “Bên cạnh đó” the units of the order before it', () => {
    const text =
      'Chủ tịch UBND tỉnh yêu cầu UBND cấp xã thành lập Trung tâm.\nĐồng thời, xác định số điểm tiếp nhận trước ngày 30/6/2025.\nBên cạnh đó, bố trí trụ sở cho Trung tâm.\nRà soát quy trình nội bộ.';
    expect(parseNotice(text).tasks.map((task) => task.leadUnits)).toEqual([
      ['UBND cấp xã'],
      ['UBND cấp xã'],
      ['UBND cấp xã'],
      [],
    ]);
  });

  it('takes work that begins with a figure for a task of the heading’s unit', () => {
    const text = '1. UBND các xã, phường:\na) Tiếp công dân đúng lịch;\nb) 100% người đứng đầu ký cam kết.';
    expect(textsOf(text)).toEqual(['Tiếp công dân đúng lịch;', '100% người đứng đầu ký cam kết.']);
  });

  it('keeps a list of things with the order that it belongs to', () => {
    const text =
      '1. Giao Phòng Kinh tế lập hồ sơ mời thầu, trong hồ sơ nêu đủ:\n- Tên công trình;\n- Dự toán công trình.';
    expect(textsOf(text)).toEqual([
      'Giao Phòng Kinh tế lập hồ sơ mời thầu, trong hồ sơ nêu đủ: - Tên công trình; - Dự toán công trình.',
    ]);
  });

  it('reads lines below a task that say who does it and by when', () => {
    const text =
      'II. NỘI DUNG\n1. Tập huấn nghiệp vụ một cửa\n- Cơ quan chủ trì: Sở Nội vụ.\n- Cơ quan phối hợp: Sở Tư pháp.\n- Thời gian hoàn thành: Quý I/2026.';
    const [task] = parseNotice(text).tasks;
    expect([task?.text, task?.leadUnits, task?.coordinatingUnits, task?.deadline?.on]).toEqual([
      'Tập huấn nghiệp vụ một cửa',
      ['Sở Nội vụ'],
      ['Sở Tư pháp'],
      '2026-03-31',
    ]);
  });

  it('reads who does it out of the words “Người thực hiện”, “Bộ phận phụ trách”', () => {
    const text =
      'II. NHIỆM VỤ\n1. Tham mưu quy chế làm việc. Bộ phận phụ trách: Văn phòng HĐND và UBND.\n2. Số hóa hồ sơ\n- Người thực hiện: Công chức Tư pháp - Hộ tịch.';
    expect(parseNotice(text).tasks.map((task) => task.leadUnits)).toEqual([
      ['Văn phòng HĐND và UBND'],
      ['Công chức Tư pháp - Hộ tịch'],
    ]);
  });

  it('reads units and dates in brackets at the end of a task', () => {
    const text = 'II. NHIỆM VỤ\n1. Xây dựng quy chế phối hợp (Phòng Pháp chế chủ trì; hoàn thành trong quý III/2026).';
    const [task] = parseNotice(text).tasks;
    expect([task?.leadUnits, task?.deadline?.on]).toEqual([['Phòng Pháp chế'], '2026-09-30']);
  });

  it.each([
    ['(Văn phòng HĐND và UBND xã; 20/01)', ['Văn phòng HĐND và UBND xã'], '2026-01-20'],
    ['(Công an xã, Ban Chỉ huy Quân sự xã; trong tháng 01)', ['Công an xã', 'Ban Chỉ huy Quân sự xã'], '2026-01-31'],
    ['(Phòng Nội vụ, trước 25/01).', ['Phòng Nội vụ'], '2026-01-25'],
    ['(Phòng Nội vụ)', ['Phòng Nội vụ'], null],
    ['(Phòng Nội vụ đã trình)', [], null],
  ])('a unit alone, with a day or without, is enough there: %s', (brackets, leads, due) => {
    const [task] = parseNotice(`II. NHIỆM VỤ\n1. Xây dựng quy chế làm việc ${brackets}`, {
      issuedOn: '2026-01-05',
    }).tasks;
    expect([task?.leadUnits, task?.deadline?.on ?? null]).toEqual([leads, due]);
  });
});
