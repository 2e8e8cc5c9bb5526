// Reads shares written as fractions in a condition: "dưới 3/4 số nội dung" is below 75 %.

export interface Shares {
  /** With percentages in their stead. */
  readonly text: string;
  /** What they are parts of, where all are parts of the same number; null where the text writes none. */
  readonly outOf: number | null;
}

/** "Từ 1/4 đến 30/6" are days and "đạt 3/4 nội dung" counts three of four: only compared shares of something are percentages. */
export function sharesAsPercent(text: string): Shares {
  if (!COMPARED_SHARE.test(text) || SPEAKS_OF_DAYS.test(text)) return { text, outOf: null };
  const wholes = new Set<number>();
  const asPercent = text.replace(SHARE, (written, part: string, whole: string) => {
    if (Number(part) > Number(whole)) return written;
    wholes.add(Number(whole));
    return `${String((Number(part) / Number(whole)) * 100).replace('.', ',')}%`;
  });
  const [outOf, another] = wholes;
  return { text: asPercent, outOf: another === undefined ? (outOf ?? null) : null };
}

const SHARE = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/%])/g;
const COMPARED_SHARE =
  /(?:^| )(?:(?:dưới|ít hơn|ít nhất|tối thiểu|[≥≤<>]) ?\d{1,2}\/\d|(?:từ|trên|hơn|quá) ?\d{1,2}\/\d{1,2}(?: đến (?:dưới )?\d{1,2}\/\d{1,2}|-(?:dưới )?\d{1,2}\/\d{1,2})? (?:tổng |số |nội dung|nhiệm vụ|kế hoạch|chỉ tiêu|tiêu chí|yêu cầu|công việc|đơn vị|quý|trở )|(?:từ|trên) ?\d{1,2}\/\d{1,2}(?: đến |-)dưới \d{1,2}\/\d|\d{1,2}\/\d{1,2} (?:[^\d:;,]{1,30} )?trở (?:lên|xuống))/;
const SPEAKS_OF_DAYS = /(?:^| )(?:ngày|trước|sau|(?<!\/\d{1,2} )(?:tháng|quý|năm))(?: |$)/;
