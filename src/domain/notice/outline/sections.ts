// Which sections of a notice give no work: aims, grounds, results, causes.

import { fold } from '../../../vietnamese/text.ts';
import { ancestors, type Item } from './outline.ts';

const WITHOUT_WORK =
  /^(?:về |phần )?(?:mục đích|yêu cầu(?: chung)?$|yêu cầu,|mục tiêu|quan điểm|căn cứ|cơ sở pháp lý|sự cần thiết|kết quả|những kết quả|một số kết quả|các kết quả|đánh giá(?: chung| kết quả| tình hình|$)|tồn tại|những tồn tại|hạn chế|những hạn chế|nguyên nhân|tình hình|ưu điểm|khuyết điểm|khó khăn|bối cảnh|phạm vi|đối tượng|thành phần|nguyên tắc|khái quát|thực trạng|đặt vấn đề|nhận định|dự báo|diễn biến|thuận lợi|chỉ tiêu|các chỉ tiêu|(?:các )?ý kiến (?:thảo luận|phát biểu|tham luận|đóng góp|tham gia|trao đổi|(?:của )?(?:các )?(?:đại biểu|thành viên))|thảo luận)/;
const WITH_WORK = /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|triển khai|nội dung thực hiện/;
/** "1. Nội dung đã thực hiện trong tuần 39": work, but done. */
const WORK_DONE =
  /^(?:các |những |một số )?(?:nội dung|công việc|nhiệm vụ|việc)(?: [^ :;]+){0,3} đã (?:thực hiện|triển khai|làm|hoàn thành|giải quyết)/;
const MOST_LETTERS = 160;

/** "I. MỤC ĐÍCH, YÊU CẦU", "1. Đánh giá chung": what stands below is no task. */
export function isSectionWithoutWork(item: Item): boolean {
  const kind = item.marker?.kind;
  if (kind === undefined || kind === 'bullet') return false;
  const title = fold(item.text).replace(/(?<![:.])[:.]+$/, '');
  const isTitle =
    title.length <= MOST_LETTERS &&
    !/[;]/.test(title) &&
    (item.children.length > 0 || kind === 'roman' || kind === 'part');
  return isTitle && (WORK_DONE.test(title) || (WITHOUT_WORK.test(title) && !WITH_WORK.test(title)));
}

const WORK_AGAIN =
  /^(?:về |các |một số |những )?(?:nhiệm vụ|giải pháp|phương hướng|nội dung chỉ đạo|(?:trong )?thời gian tới|tổ chức thực hiện|ý kiến chỉ đạo)/;

/** "2. Nhiệm vụ tháng 12" under "I. Về tình hình kinh tế - xã hội": work after all. */
export function opensWorkAgain(item: Item): boolean {
  const kind = item.marker?.kind;
  return kind !== undefined && kind !== 'bullet' && WORK_AGAIN.test(fold(item.text.slice(0, MOST_LETTERS)));
}

/** Aims order nothing, however they are worded: "Yêu cầu: các đơn vị bám sát …". */
export function isAmongAims(item: Item): boolean {
  const above = ancestors(item.parent);
  return above.some((section) =>
    /^(?:mục đích|mục tiêu|yêu cầu|quan điểm|nguyên tắc)/.test(fold(section.text.slice(0, MOST_LETTERS))),
  );
}
