// Deadlines that hang on an event: "trong 05 ngày làm việc kể từ ngày ký", "sau khi UBND tỉnh ban hành Kế hoạch".

import { addDays, type CalendarDate, calendarDate, dayOf, lastDayOfMonth, monthOf, yearOf } from '../calendarDate.ts';
import { DATE, resolveDate } from './dayWordings.ts';
import type { Deadline, RelativeDeadline } from './deadline.ts';
import { CLAUSE_END, type DeadlineContext, type MatchedWords, type Wording, wordsPattern } from './wording.ts';
import { addWorkingDays } from './workingDays.ts';

const WITHIN = '(?:(?:chậm nhất|muộn nhất|không quá|tối đa|trong|vòng|thời hạn|thời gian|sau|là) ){0,4}';
const PERIOD =
  '(?:\\p{L}{2,5} \\()?(?<!\\d/)(?<count>\\d{1,3})\\)?(?: \\(\\p{L}[^)]{0,20}\\))? (?<unit>ngày làm việc|ngày|giờ làm việc|giờ|tuần|tháng)';
const FROM = ',? (?:(?:được )?(?:kể|tính)(?: kể)? từ|từ|sau)(?: khi| ngày| thời điểm| lúc){0,2} ';
const DOCUMENT =
  '(?:thông báo|công điện|quy chế|tờ trình|văn bản|công văn|kế hoạch|quyết định|chỉ thị|kết luận|nghị quyết)';
const THIS_NOTICE = `(?:ký|ban hành|ký ban hành|ký, ban hành|ra|có)(?: (?:${DOCUMENT} ){1,2}này|${CLAUSE_END})`;
const ASSIGNMENT = `(?:được )?giao(?: nhiệm vụ)?${CLAUSE_END}`;
/** Up to the end of the clause; a full stop inside a word or number does not end it. */
const EVENT = '(?<event>(?:(?! thì )[^.,;()]|\\.(?=[\\p{L}\\d])){2,200})';

/** "…, thời hạn 05 ngày.", "xử lý dứt điểm trong vòng 10 ngày.": counts from the day the task was given; "trả kết quả trong 07 ngày" describes a procedure. */
const LIMIT =
  '(?:(?<=(?:^|[,;.(:] ))(?:trong vòng|(?:trong )?thời hạn(?: hoàn thành| xử lý| giải quyết| thực hiện)?:?)|' +
  '(?<=(?:hoàn thành|xong|dứt điểm|khắc phục) )(?:trong|trong vòng|trong thời hạn)|(?:chậm|muộn) nhất(?: là)?(?: sau| trong)?(?: vòng)?) ';

export const relativeWordings: readonly Wording[] = [
  { pattern: wordsPattern(`${WITHIN}${PERIOD}${FROM}(?<date>${DATE})`), read: readFromDay },
  { pattern: wordsPattern(`${WITHIN}${PERIOD}${FROM}(?:${THIS_NOTICE}|${ASSIGNMENT})`), read: readFromAssignment },
  { pattern: wordsPattern(`${WITHIN}${PERIOD}${FROM}${EVENT}`), read: readFromEvent },
  { pattern: wordsPattern(`${LIMIT}${PERIOD}(?=$| ?[.;)])`), read: readFromAssignment },
  { pattern: wordsPattern(`(?<=: )${PERIOD}(?=[.;]?$)`), read: readFromAssignment },
  {
    pattern: wordsPattern(
      `(?<=(?:^|[,;.(:] |hoàn thành |xong |báo cáo |kết quả ))trong(?: vòng)? ${PERIOD} (?:sắp )?tới`,
    ),
    read: readFromAssignment,
  },
];

const BEFORE = 'trước (?:khi |thời điểm |ngày (?!\\d))?(?!\\d|ngày|đó|đây|thời hạn)';
const NAMED_EVENT = '(?<event>(?:(?! (?:trong|vòng|thời hạn|sau|kể|và|hoàn thành) )[^.,;:()\\d]){2,60}?)';

/** "chậm nhất 05 ngày trước khi họp", "trước kỳ họp ít nhất 03 ngày": counted back from an event, so never from the day the task was given. */
export const beforeEventWordings: readonly Wording[] = [
  { pattern: wordsPattern(`${WITHIN}${PERIOD} ${BEFORE}${EVENT}`), read: readCondition },
  {
    pattern: wordsPattern(`${BEFORE}${NAMED_EVENT} (?:(?:ít nhất|tối thiểu|khoảng|là) ){0,2}${PERIOD}${CLAUSE_END}`),
    read: (words) => (/trách nhiệm $/.test(words.before) ? null : readCondition(words)),
  },
];

/** In a cell of its own "05 ngày làm việc" counts from the day the task was given. */
export const bareRelativeWordings: readonly Wording[] = [
  { pattern: wordsPattern(`(?<!định kỳ |hàng |mỗi )${WITHIN}${PERIOD}${CLAUSE_END}`), read: readFromAssignment },
];

/** Events that notices wait for; "Sau khi nghe báo cáo", "sau khi khảo sát" tell a story. */
const AWAITED =
  /^(?!nghe |xem xét|thảo luận|trao đổi|khảo sát|rà soát)(?:có |.*(?:ban hành|phê duyệt|thông qua|thống nhất|chủ trương|cho ý kiến|đồng ý|chấp thuận|hiệu lực|hoàn thành|nhận được|được giao|được cấp|được phân bổ|được bàn giao|công bố|có (?:văn bản|hướng dẫn|kế hoạch|quyết định|kết quả|thông báo|ý kiến)|kết thúc|rút))/;

/** "…, hoàn thành trước khi giao dự toán"; elsewhere "trước khi" mostly tells the order of two steps. */
const COMPLETES = /(?:hoàn thành|hoàn tất|xong|dứt điểm)[^.;,]*$/;
/** Times of the year whose day the words don't tell. */
const SEASON =
  '(?:tết|khai giảng|ngày khai giảng|năm học mới|mùa mưa|mùa bão|mùa lũ|mùa khô|kỳ thi|kỳ nghỉ)(?![\\p{L}\\d])';
const EVENT_GOES_ON = '(?: [^ .,;:()]+){0,5}';

export const conditionWordings: readonly Wording[] = [
  {
    pattern: wordsPattern(`(?:ngay sau khi|sau khi|ngay khi) ${EVENT}`),
    read: (words) => (AWAITED.test(words.group('event')) ? readCondition(words) : null),
  },
  {
    pattern: wordsPattern(`trước khi ${EVENT}`),
    read: (words) => (COMPLETES.test(words.before) ? readCondition(words) : null),
  },
  { pattern: wordsPattern(`trước (?:dịp |đợt )?(?<event>${SEASON}${EVENT_GOES_ON})`), read: readCondition },
];

export const bareConditionWordings: readonly Wording[] = [
  { pattern: wordsPattern(`(?:ngay )?(?:sau khi|khi) ${EVENT}`), read: readCondition },
];

function readCondition(words: MatchedWords): Deadline {
  return { kind: 'condition', on: null, condition: words.original('event') };
}

function readFromDay(words: MatchedWords, context: DeadlineContext): Deadline {
  const day = resolveDate(words.group('date'), context);
  return 'on' in day
    ? counted(day.on, 'day', '', words)
    : { kind: 'unreadable', on: null, reason: day.reason, text: words.phrase };
}

function readFromAssignment(words: MatchedWords, context: DeadlineContext): Deadline {
  return counted(context.assignedOn, 'assignedOn', '', words);
}

function readFromEvent(words: MatchedWords): Deadline {
  return counted(null, 'event', words.original('event'), words);
}

/** The base day is not counted: ten days from 18/11 end on 28/11 (Civil Code 2015, article 147). */
function counted(
  base: CalendarDate | null,
  baseKind: RelativeDeadline['base'],
  condition: string,
  words: MatchedWords,
): Deadline {
  const count = Number(words.group('count'));
  const unit = words.group('unit');
  return {
    kind: 'relative',
    on: base === null ? null : after(base, count, unit),
    approximate: /giờ|làm việc/.test(unit),
    base: baseKind,
    condition,
  };
}

const HOURS_A_DAY = 24;
const WORKING_HOURS_A_DAY = 8;

function after(base: CalendarDate, count: number, unit: string): CalendarDate {
  switch (unit) {
    case 'ngày làm việc':
      return addWorkingDays(base, count);
    case 'giờ làm việc':
      return addWorkingDays(base, Math.ceil(count / WORKING_HOURS_A_DAY));
    case 'giờ':
      return addDays(base, Math.ceil(count / HOURS_A_DAY));
    case 'tuần':
      return addDays(base, count * 7);
    case 'tháng':
      return addMonths(base, count);
    default:
      return addDays(base, count);
  }
}

/** The same day of a later month, or its last one: 31/01 and a month is 28/02. */
function addMonths(day: CalendarDate, months: number): CalendarDate {
  const monthsSinceZero = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(monthsSinceZero / 12);
  const month = (monthsSinceZero % 12) + 1;
  return calendarDate(year, month, Math.min(dayOf(day), lastDayOfMonth(year, month))) ?? day;
}
