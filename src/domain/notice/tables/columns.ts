// What the columns of an assignment table hold, told by their titles.

import { fold } from '../../../vietnamese/text.ts';

export type ColumnKind = 'number' | 'content' | 'lead' | 'coordinating' | 'deadline' | 'product' | 'other';

/** The first that fits counts: "Thời gian thực hiện" is a deadline, "Đơn vị thực hiện" a lead unit. */
const TITLES: readonly { readonly kind: ColumnKind; readonly pattern: RegExp }[] = [
  { kind: 'number', pattern: /^(?:stt|tt|số tt|số thứ tự|mã|mã số|số)\.?$/ },
  {
    kind: 'other',
    pattern:
      /^(?:ghi chú|kinh phí|nguồn kinh phí|căn cứ|văn bản giao|lĩnh vực|(?:lãnh đạo|lđ|phó chủ tịch|đồng chí|đ\/c)(?: [^ ]+){0,4} (?:phụ trách|chỉ đạo|theo dõi))/,
  },
  { kind: 'product', pattern: /sản phẩm|kết quả|đầu ra/ },
  { kind: 'lead', pattern: /chủ trì|đầu mối|tham mưu|phụ trách|chịu trách nhiệm|phân công/ },
  { kind: 'coordinating', pattern: /phối hợp/ },
  { kind: 'deadline', pattern: /thời hạn|thời gian|tiến độ|^hạn|hạn hoàn thành|hoàn thành|thời điểm|lộ trình/ },
  { kind: 'lead', pattern: /^(?:cơ quan|đơn vị|phòng|bộ phận|sở|ban)(?:,? [^:]{0,30})?(?: thực hiện)?$|thực hiện$/ },
  { kind: 'content', pattern: /nội dung|nhiệm vụ|công việc|đầu việc|giải pháp|hoạt động|chỉ tiêu|tiêu chí|^việc|^tên/ },
];
const MOST_LETTERS = 60;

/** Null where the text is no column's title. */
export function columnKind(title: string): ColumnKind | null {
  const folded = fold(title).replace(/(?<![:.])[:.]+$/, '');
  if (folded === '' || folded.length > MOST_LETTERS || /\d{2}|;/.test(folded)) return null;
  return TITLES.find(({ pattern }) => pattern.test(folded))?.kind ?? null;
}

/** A header names the work, and who does it or by when. */
export function isHeader(kinds: readonly (ColumnKind | null)[]): boolean {
  const named = kinds.filter((kind) => kind !== null);
  return (
    named.length >= 3 &&
    named.length * 2 >= kinds.length &&
    kinds.includes('content') &&
    (kinds.includes('lead') || kinds.includes('deadline'))
  );
}
