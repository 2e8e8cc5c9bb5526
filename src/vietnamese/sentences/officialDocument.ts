// The fixed words of an official document and how its parts are put together (Nghị định 30/2020/NĐ-CP).

import { formatOfficialDate } from '../date.ts';

export const nation = () => 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

export const motto = () => 'Độc lập - Tự do - Hạnh phúc';

/** Room for the number, which the records clerk gives. */
const ROOM = '\u00a0'.repeat(7);

/** "Số:       /BC-UBND"; parts that the office has not named are left to be written by hand. */
export const number = (parts: readonly string[]) =>
  `Số:${ROOM}/${parts.map((part) => (part === '' ? '…' : part)).join('-')}`;

/** "Số:       /BC-UBND" within a sentence: "số       /BC-UBND". */
export const numberInside = (heading: string) => heading.replace(/^Số:/, 'số');

export const placeAndDate = (place: string, day: string) =>
  `${place === '' ? '…………' : place}, ${formatOfficialDate(day)}`;

export const addressedTo = () => 'Kính gửi:';

export const recipients = () => 'Nơi nhận:';

export const asAbove = () => 'Như trên';

export const filed = (drafter: string) => (drafter === '' ? 'Lưu: VT' : `Lưu: VT, ${drafter}`);

/** Numbered only where there are several. */
export const appendix = (numeral: string) => (numeral === '' ? 'Phụ lục' : `Phụ lục ${numeral}`);

/** `what` is "Báo cáo số …". */
export const attachedTo = (what: string, day: string, agency: string) =>
  `(Kèm theo ${what} ${formatOfficialDate(day)}${agency === '' ? '' : ` của ${agency}`})`;

export const report = () => 'Báo cáo';

export const letter = () => 'Công văn';

export const reportName = () => 'BÁO CÁO';

/** The head of a paper spells out what the office's everyday name shortens. */
export const spelledOut = (agency: string) => agency.replace(/^UBND(?= |$)/i, 'Ủy ban nhân dân').toUpperCase();

export const agencyMissing = () => '(chưa ghi tên cơ quan ở trang Cấu hình)';

/** Behind the last word of a text. */
export const end = () => './.';
