// What a case told in words is: the ways to say it, on time or late, wanted or the want of something.

import { fold } from '../../../vietnamese/text.ts';
import { comparable, isNumberInWords } from './reading/wording/comparable.ts';
import type { Level } from './rule.ts';

/** Words before the name of a level: "loại A", "đạt mức 2". */
export const LEAD_WORDS =
  /^(?:(?:nếu|trường hợp|trong trường hợp|mức độ|mức|cấp độ|giải|loại|xếp loại|đạt mức|đạt loại|được xếp loại|được đánh giá|đánh giá|kết quả|đạt|được) ){1,3}/;
const LATE =
  /(?:^| )(?:chậm(?! nhất)|trễ|muộn(?! nhất)|quá hạn|quá thời hạn|sau thời hạn|sau ngày|sau thời gian(?: trên| này| quy định)?|(?<!không )(?:quá|sau) (?:thời hạn )?\d+ (?:ngày|giờ|tháng))(?![^ ,;])/;
const NOT_LATE = /(?:^| )không (?:bị |có [^\d]{1,30} )?(?:chậm|trễ|muộn|quá hạn)/;
const ON_TIME =
  /(?:^| )(?:đúng (?:thời )?hạn|đúng tiến độ|đúng thời gian|trong thời hạn|trước (?:thời )?hạn|kịp thời|(?:chậm|muộn) nhất|(?:trong|không quá) (?:vòng |thời hạn )?\d+ (?:ngày|giờ|tháng))(?![^ ,;])/;
const NOT_ON_TIME = /(?:^| )(?:không|chưa) (?:đúng (?:thời )?hạn|đúng tiến độ|đúng thời gian|kịp thời)/;

/** `name` is the clause without its points; its parts after a colon or around "hoặc" are ways to say it too. */
export function levelOf(name: string, points: number): Level {
  const whole = comparable(name);
  const afterColon = whole.slice(whole.lastIndexOf(':') + 1).trim();
  const wordings = new Set<string>();
  for (const text of [whole, afterColon, ...(isNumberInWords(fold(name)) ? [fold(name)] : [])]) {
    for (const part of [text, ...text.split(/ (?:hoặc|hay) /)]) {
      wordings.add(part.trim());
      wordings.add(part.trim().replace(LEAD_WORDS, ''));
      wordings.add(part.trim().replace(TASK_OF_A_GRADE, ''));
      wordings.add(part.trim().replace(BEFORE_A_GRADE, ''));
      wordings.add(part.trim().replace(/(?<!^không|^chưa) (?:đạt|được)$/, ''));
    }
  }
  for (const grade of gradesBeyond(whole)) wordings.add(grade);
  wordings.delete('');
  return { name, wordings: [...wordings], timing: timingOf(whole), points };
}

/** "Hoàn thành tốt nhiệm vụ" goes by "hoàn thành tốt" too; "hoàn thành" alone is also what anyone says of work that is done, however well. */
const TASK_OF_A_GRADE = /(?<=^(?:(?:không|chưa) hoàn thành|hoàn thành(?: xuất sắc| tốt))) nhiệm vụ$/;

/** "Chỉ số chuyển đổi số xếp loại tốt" goes by "tốt". */
const BEFORE_A_GRADE = /^(?!.*(?:^| )(?:không|chưa) )[^\d:]* (?:được |đạt )?xếp loại (?=[^ ]+(?: [^ ]+)?$)/;

const GRADES = ['kém', 'yếu', 'trung bình', 'khá', 'tốt', 'xuất sắc'];

/** "Từ khá trở lên" goes by "khá", "tốt" and "xuất sắc". */
function gradesBeyond(text: string): readonly string[] {
  const [, grade = '', way] = /(?:^| )(?:từ |mức |loại |đạt )*([^ ]+(?: [^ ]+)?) trở (lên|xuống)$/.exec(text) ?? [];
  const place = GRADES.indexOf(grade);
  if (place < 0) return [];
  return way === 'lên' ? GRADES.slice(place) : GRADES.slice(0, place + 1);
}

/** Whether a case says that it is on time, or late; `text` is its name, comparable. */
export function timingOf(text: string): Level['timing'] {
  const proviso = text.indexOf(' nhưng ');
  if (proviso >= 0) {
    const isLate = timingOf(text.slice(proviso + ' nhưng'.length)) === 'late';
    return isLate ? 'late' : timingOf(text.slice(0, proviso));
  }
  if (NOT_ON_TIME.test(text)) return 'late';
  const late = LATE.test(text) && !NOT_LATE.test(text);
  const onTime = ON_TIME.test(text) || NOT_LATE.test(text);
  if (late === onTime) return null;
  return late ? 'late' : 'onTime';
}

/** Whether the case is the want of something: "không ban hành", "chưa triển khai", "không công khai hoặc công khai không đúng". */
export function isNegative({ wordings }: Level): boolean {
  const [whole = ''] = wordings;
  const [first = '', ...others] = whole.replace(LEAD_WORDS, '').split(/ (?:hoặc|hay) /);
  if (NEGATIVE_START.test(first) && others.every((other) => WANTS.test(other))) return true;
  return wordings.every((wording) => wording.includes(': ') || NEGATIVE_START.test(wording.replace(LEAD_WORDS, '')));
}

const WANTS = /(?:^| )(?:không|chưa|sai|thiếu|chậm|trễ|muộn)(?: |$)/;
export const NEGATIVE_START = /^(?:không|chưa)(?: |$)/;
