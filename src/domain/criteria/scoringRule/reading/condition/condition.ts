// Reads the case that a clause of a rule describes: a run of ratios, a count, days late, a day, what is missing, or words alone.

import { exactly, findInterval, type Interval, isExact, type WrittenInterval } from '../../interval.ts';
import { comparable, isNumberInWords } from '../wording/comparable.ts';
import { type DayCondition, readDayCondition } from './dayCondition.ts';
import { ranksAsNumbers } from './rank.ts';
import { sharesAsPercent } from './shareOfWhole.ts';

export type Condition =
  /** `outOf`: the things there are, where the ratio was written as a share of them ("dưới 3/4 nội dung"). `alone`: the percentage is all that is compared ("từ 90% trở lên"), not a part of a sentence ("100% báo cáo đúng hạn"). */
  | { readonly kind: 'ratio'; readonly interval: Interval; readonly alone: boolean; readonly outOf: number | null }
  | { readonly kind: 'count'; readonly interval: Interval; readonly percentLeftOut: boolean }
  /** A number after words that nobody knows: a count where other cases count the same ("treo ba nơi", "treo hai nơi"). */
  | { readonly kind: 'perhapsCount'; readonly interval: Interval; readonly noun: string }
  | { readonly kind: 'daysLate'; readonly interval: Interval }
  /** A length of time that is not said to be late: "không quá 15 phút"; `alone` where nothing stands before it. */
  | { readonly kind: 'time'; readonly unit: string; readonly interval: Interval; readonly alone: boolean }
  /** Points that someone else gave, compared with bounds: "từ 85 điểm trở lên". */
  | { readonly kind: 'score'; readonly interval: Interval }
  /** All of `total` things. */
  | { readonly kind: 'all'; readonly total: number }
  /** So many of the things are missing, late or wrong (`fault`); `of` where the clause says out of how many. */
  | {
      readonly kind: 'missing';
      readonly fault: string;
      readonly interval: Interval | 'all';
      readonly of: number | null;
    }
  | { readonly kind: 'partOf'; readonly achieved: number; readonly total: number }
  | { readonly kind: 'day'; readonly day: DayCondition }
  | { readonly kind: 'otherwise' }
  | { readonly kind: 'words' }
  /** Words that compare with a figure of another year, or with one that was set ("cao hơn năm trước", "vượt chỉ tiêu"): told by words alone, not beside numbers. */
  | { readonly kind: 'comparison' }
  /** Needs something the board does not hold, or two numbers at once. */
  | { readonly kind: 'outside' };

const OTHERWISE =
  /^(?:(?:các|những|trong|với|đối với) )*(?:(?:trường hợp|mức|kết quả|nội dung|hạng|thứ hạng|đơn vị|cấp|loại) )?(?:còn lại|khác|ngược lại)(?: thì)?$/;
/** "dưới", "vượt chỉ tiêu": compared with something that is not in the clause. */
const COMPARED_WITH_NOTHING =
  /^(?:trên|dưới|cao hơn|thấp hơn|hơn|vượt|bằng(?= mức| năm| kế hoạch| chỉ tiêu)|[≥≤<>])(?: (?:mức|năm|kế hoạch|chỉ tiêu|trung bình|so với)[^\d]*)?$/;
const COMPARED_WITH_A_FIGURE =
  /^(?:[^\d:]{1,60}: )?(?:(?:bằng|đạt|tăng) hoặc )?(?:cao hơn|thấp hơn|lớn hơn|nhỏ hơn|hơn|vượt|bằng|giảm|tăng)(?: so)?(?: với)? (?:số |mức |kết quả |điểm )?(?:của )?(?:(?:năm|kỳ|quý|cùng kỳ)(?: năm)? (?:trước|ngoái)(?: liền kề)?|(?:chỉ tiêu|kế hoạch)(?: (?:được )?giao| đề ra| năm)?)$/;
const BENCHMARK =
  /(?:^| )(?:mức trung bình|trung bình (?:chung|toàn|cả|của các)|(?:mức|hơn|trên|dưới|bằng|với) bình quân|bình quân (?:chung|toàn|các|của|khối|cụm|tỉnh|thành phố)|nội suy|mức chung|giảm dần|đơn vị (?:khác|đứng đầu|dẫn đầu|cao nhất)|cao nhất (?:cụm|khối|tỉnh|thành phố)|(?:giá trị|số|trị số) (?:lớn|cao) nhất|chuẩn h(?:oá|óa) =?)(?:[ )]|$)/;
/** "Công khai trên 2 kênh" is on two of them, not on more. */
const ON_PLACES =
  /(?<=(?:công khai|niêm yết|đăng|đăng tải|tuyên truyền|thông tin|phổ biến|truyền thông|phát|đưa tin) )trên (?=(?:cả |đủ )?\d{1,2} (?:kênh|phương tiện|nền tảng|trang|báo|cổng|hệ thống|môi trường|loại hình))/;
const LATE = /(?:^| )(?:chậm|trễ|muộn|quá hạn|quá thời hạn|sau thời hạn)(?: |$)/;
const MISSING = /^(?:còn |chỉ |nếu |có )?(thiếu|chậm|trễ|muộn|sai) (?:từ (?=\d))?/;
const TIME_UNIT = /^ ?(ngày|giờ|tháng|tuần|phút|năm)(?: |$)/;

/** `folded` is the clause without its points; "" is refused as `outside`. */
export function readCondition(folded: string): Condition {
  if (isNumberInWords(folded)) return { kind: 'words' };
  const { text: asWritten, outOf } = sharesAsPercent(comparable(folded));
  const text = ranksAsNumbers(asWritten)
    .replace(ON_PLACES, '')
    .replace(/(\d)đ(?!\p{L})/gu, '$1 điểm');
  if (text === '') return { kind: 'outside' };
  if (OTHERWISE.test(text)) return { kind: 'otherwise' };
  if (COMPARED_WITH_A_FIGURE.test(text)) return { kind: 'comparison' };
  if (needsABenchmark(text)) return { kind: 'outside' };
  const day = readDayCondition(text);
  if (day !== null) return { kind: 'day', day };
  return readMissing(text) ?? readAll(text) ?? readInterval(text, outOf) ?? { kind: 'words' };
}

/** What is compared with the average of others, or with a figure that the clause does not give, can't be known from this row. */
export function needsABenchmark(text: string): boolean {
  return (BENCHMARK.test(text) && !/^mức trung bình$/.test(text)) || COMPARED_WITH_NOTHING.test(text);
}

function readMissing(text: string): Condition | null {
  const fault = MISSING.exec(text)?.[1]?.replace(/trễ|muộn/, 'chậm');
  if (fault === undefined) return null;
  const rest = text.replace(MISSING, '');
  const everything = /^(?:cả|toàn bộ|tất cả)(?: (\d+))?(?: |$)/.exec(rest);
  if (everything !== null)
    return { kind: 'missing', fault, interval: 'all', of: everything[1] ? Number(everything[1]) : null };
  const partOf = /^(\d+) (?:[^\d]{1,30} )?trong (?:số |cả )?(\d+)(?: |$)/.exec(rest);
  if (partOf !== null) return { kind: 'missing', fault, interval: exactly(Number(partOf[1])), of: Number(partOf[2]) };
  const isFrom = /^[^\d]*từ \d/.test(text) && !/trở lên|đến/.test(text);
  const found = findInterval(isFrom ? `từ ${rest}` : rest);
  if (found === null || found.percent || found.before.trim() !== '' || /\d/.test(found.after)) return null;
  const isTime = TIME_UNIT.test(found.counted) || (found.counted === '' && !/^[^\d]*thiếu/.test(text));
  if (isTime) return null;
  return { kind: 'missing', fault, interval: found.interval, of: null };
}

function readAll(text: string): Condition | null {
  const all = /(?:^| )(?:cả|đủ|đủ cả|tất cả|toàn bộ) (\d+) (?!%)[^\d]*$/.exec(text);
  if (all !== null) return { kind: 'all', total: Number(all[1]) };
  const partOf =
    /^(?:[^\d/]{0,40} )?(\d{1,2})(?:\/| (?:[^\d:;,]{1,25} )?trong (?:số |tổng số |cả )?)(\d{1,2})(?: (?!giờ|ngày|phút|năm|%)[^\d/]*)?$/.exec(
      text,
    );
  if (partOf === null) return null;
  const achieved = Number(partOf[1]);
  const total = Number(partOf[2]);
  return achieved <= total && total > 0 ? { kind: 'partOf', achieved, total } : null;
}

/** Words that may stand before a number which is the whole case: "có 01 văn bản", "từ 02 cuộc trở lên". */
const BEFORE_A_COUNT =
  /^(?:.*: )?(?:(?:nếu|có|đã có|đã|chỉ có|chỉ|mới|đạt|được|tổ chức|thực hiện|triển khai|hoàn thành|ban hành|xây dựng|bảo đảm|đáp ứng|công khai|niêm yết|cung cấp|sử dụng|áp dụng|gửi|nộp|đăng|kiểm tra|tham gia|phát sinh|để xảy ra|xảy ra|vi phạm|bị|để|còn|hạng|thứ hạng|xếp thứ|xếp hạng) ){0,3}$/;

/** "Chậm 3", "chậm 3 ngày"; but "số hồ sơ trễ hạn: 3" counts what is late. */
function isDays(counted: string, before: string): boolean {
  if (counted !== '') return /^ngày(?: |$)/.test(counted);
  return !/(?:^| )(?:số|lần|hồ sơ|văn bản|báo cáo|nhiệm vụ|trường hợp|đơn vị|kiến nghị|thủ tục)(?: |$)/.test(before);
}

const MAY_STAND_BEFORE_A_COUNT =
  /^(?!(?:.* )?(?:không|chưa|quý|điều|khoản|mục|mức|cấp|độ|loại|tháng|số|hạng|thứ|nhóm|bước|đoạn|lần|án|quyết|định|đợt|kỳ|năm|ngày|giải|tăng|giảm) )(?:[^\d:;,]{1,15} ){1,4}$/;

function readInterval(text: string, outOf: number | null): Condition | null {
  const found = findInterval(text);
  if (found === null) return null;
  const { interval, percent, bare, before, after, counted } = found;
  if (percent) {
    const another = findInterval(after) ?? findInterval(before);
    if (another !== null && (another.percent || !another.bare)) return { kind: 'outside' };
    if (AND_SOMETHING_ELSE.test(after)) return { kind: 'outside' };
    return { kind: 'ratio', interval, alone: !(bare && isExact(interval) && after.trim() !== ''), outOf };
  }
  if (!bare && /\d%/.test(before + after)) return { kind: 'outside' };
  if (isPartOfOne(found)) return { kind: 'ratio', interval, alone: true, outOf };
  if (/^điểm(?: |$)/.test(counted)) return bare ? null : { kind: 'score', interval };
  if (!isWhole(interval)) return null;
  const isLate = LATE.test(before) || LATE.test(after);
  if (isLate && isDays(counted, before)) return { kind: 'daysLate', interval: afterZero(interval) };
  const unit = TIME_UNIT.exec(counted)?.[1];
  if (unit !== undefined) {
    const isTime = !bare && !isLate && counted === unit && !/\d|(?:^| )(?:trước|sớm|sau)(?: |$)/.test(before);
    return isTime ? { kind: 'time', unit, interval, alone: before.trim() === '' } : null;
  }
  if (/\d/.test(before) || /\d/.test(after)) return null;
  if (AND_SOMETHING_ELSE.test(after)) return { kind: 'outside' };
  if (bare && !BEFORE_A_COUNT.test(before)) {
    const noun = /^(\p{L}+)(?:[ /]|$)/u.exec(counted)?.[1];
    return noun !== undefined && MAY_STAND_BEFORE_A_COUNT.test(before)
      ? { kind: 'perhapsCount', interval, noun }
      : null;
  }
  return { kind: 'count', interval, percentLeftOut: after.trim() === '' };
}

/** After a number: something that the number does not say. */
const AND_SOMETHING_ELSE = /(?:^| )(?:nhưng|và (?:đã|không|có|phải|được)|đồng thời)(?: |$)/;

/** "Tỷ lệ từ 0,8 đến dưới 1", "b/a = 1": a ratio written without percent. */
function isPartOfOne({ interval: { from, to }, bare, before, counted }: WrittenInterval): boolean {
  const values = [from, to].flatMap((bound) => (bound === null ? [] : [bound.value]));
  if (counted !== '' || values.some((value) => value > 1)) return false;
  return /\p{L}\/\p{L}[^\p{L}]*$/u.test(before) || (!bare && values.some((value) => !Number.isInteger(value)));
}

/** "Chậm dưới 5 ngày" does not begin before the first day late. */
function afterZero({ from, to }: Interval): Interval {
  return { from: from ?? { value: 0, included: false }, to };
}

function isWhole({ from, to }: Interval): boolean {
  return [from, to].every((bound) => bound === null || Number.isInteger(bound.value));
}

/** The numbers of things achieved, out of `total`, that a run of missing ones leaves: at most 2 missing of 5 leaves 3 or more. */
export function achievedWhenMissing(interval: Interval | 'all', total: number): Interval {
  if (interval === 'all') return exactly(0);
  const turned = (bound: Interval['from']) => (bound === null ? null : { ...bound, value: total - bound.value });
  return { from: turned(interval.to), to: turned(interval.from) };
}
