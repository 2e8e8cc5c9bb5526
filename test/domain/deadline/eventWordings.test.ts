// Words that count from an event or wait for it.

import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../../src/domain/deadline/findDeadlines.ts';
import { GIVEN, inOneLine, readCell } from './contexts.ts';

describe('a task given on 27/11/2023', () => {
  it.each([
    ['trong 05 ngày kể từ ngày ký', 'relative 2023-12-02'],
    ['trong 05 ngày kể từ ngày ban hành Thông báo này', 'relative 2023-12-02'],
    ['trong vòng 03 ngày kể từ ngày ký Công điện này', 'relative 2023-11-30'],
    ['trong thời hạn 10 ngày kể từ ngày ban hành văn bản này', 'relative 2023-12-07'],
    ['trong 05 ngày làm việc kể từ ngày ký', 'about 2023-12-04'],
    ['trong năm (05) ngày làm việc kể từ ngày ký', 'about 2023-12-04'],
    ['05 ngày làm việc', 'about 2023-12-04'],
    ['không quá 15 ngày', 'relative 2023-12-12'],
    ['xử lý dứt điểm trong vòng 10 ngày.', 'relative 2023-12-07'],
    ['thanh toán tiền sửa máy, thời hạn 05 ngày', 'relative 2023-12-02'],
    ['hoàn thành trong 60 ngày.', 'relative 2024-01-26'],
    ['trong 3 ngày tới báo cáo kết quả.', 'relative 2023-11-30'],
    ['trả lời đơn của ông A: 05 ngày làm việc.', 'about 2023-12-04'],
    ['báo cáo kết quả chậm nhất sau 03 ngày làm việc.', 'about 2023-11-30'],
    ['sau 10 ngày kể từ ngày 01/12/2023', 'relative 2023-12-11'],
    ['01 tháng kể từ ngày giao', 'relative 2023-12-27'],
    ['trong 48 giờ kể từ khi ban hành', 'about 2023-11-29'],
    ['trong 03 ngày làm việc kể từ ngày nhận được Thông báo', 'about after nhận được Thông báo'],
    ['Trong vòng 05 ngày kể từ ngày ký Hợp đồng', 'relative after ký Hợp đồng'],
  ])('“%s” counts from a day, or waits for it: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each([
    ['sau khi UBND tỉnh ban hành Kế hoạch', 'condition: UBND tỉnh ban hành Kế hoạch'],
    ['Sau khi Quyết định kiện toàn được ban hành', 'condition: Quyết định kiện toàn được ban hành'],
    ['ngay sau khi có hướng dẫn.', 'condition: có hướng dẫn'],
    ['Khi có yêu cầu', 'condition: có yêu cầu'],
    ['sau khi Sở Tư pháp ban hành hướng dẫn thì cập nhật', 'condition: Sở Tư pháp ban hành hướng dẫn'],
    ['ngay sau khi có dự toán năm 2024', 'condition: có dự toán năm 2024'],
    ['trước Tết Nguyên đán', 'condition: Tết Nguyên đán'],
    ['trước mùa mưa bão', 'condition: mùa mưa bão'],
  ])('“%s” waits for an event: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each([
    ['trước kỳ họp 05 ngày', 'condition: kỳ họp'],
    ['trước ngày họp ít nhất 03 ngày làm việc', 'condition: họp'],
    ['chậm nhất 05 ngày làm việc trước khi văn bản có hiệu lực', 'condition: văn bản có hiệu lực'],
  ])('“%s” is counted back from an event, and never from the day the task was given: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });
});

describe('in an order', () => {
  const said = (text: string) => findDeadlines(text, GIVEN).map(({ deadline }) => inOneLine(deadline));

  it.each([
    ['Gửi tài liệu trước phiên họp ít nhất 03 ngày làm việc.', ['condition: phiên họp']],
    ['Bố trí kinh phí, hoàn thành trước khi giao dự toán.', ['condition: giao dự toán']],
    ['Phát sóng 02 phóng sự trước Tết Nguyên đán Giáp Thìn.', ['condition: Tết Nguyên đán Giáp Thìn']],
    ['Trình mua 04 máy quét ngay sau khi có dự toán năm 2024.', ['condition: có dự toán năm 2024']],
    ['Báo cáo trước cuộc họp và hoàn thành trong 05 ngày.', ['relative 2023-12-02']],
  ])('“%s” waits for what it names: %j', (order, expected) => {
    expect(said(order)).toEqual(expected);
  });

  it.each([
    'Kiểm tra hồ sơ trước khi trình ký.',
    'Chịu trách nhiệm trước Chủ tịch UBND xã về tiến độ giải quyết trong 05 ngày.',
    'Nội dung này đã báo cáo 02 tháng trước đây.',
  ])('“%s” waits for nothing', (order) => {
    expect(said(order)).toEqual([]);
  });
});
