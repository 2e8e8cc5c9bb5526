// Reads a product in a rule: "tỷ lệ % × 6,0", "(b/a)×điểm tối đa", "(số đạt/số giao)×100%×25".

import { readNumber } from '../../../../../vietnamese/number.ts';

/** In proportion to the result: at 100 % `factor` points, times the maximum where `ofMaximum`. */
export interface Proportion {
  readonly kind: 'proportion';
  readonly factor: number;
  readonly ofMaximum: boolean;
}

/** So much for each, or so much off for each; `from`: what they are taken off, where the rule says it. */
export type ForEach =
  | { readonly kind: 'each'; readonly points: number }
  | { readonly kind: 'minusEach'; readonly points: number; readonly from?: number };

const MAXIMUM = /^(?:tổng )?(?:số )?(?:điểm tối đa|thang điểm|điểm của tiêu chí)(?: của tiêu chí| này| tiêu chí)*$/;

/**
 * A product of numbers, of the maximum and of exactly one ratio; null for anything else (sums, differences, ratios to what others achieved). Without
 * points it only defines the ratio: "tỷ lệ = (a/b) × 100%".
 * "/100" beside a percentage only turns it back into a ratio.
 */
export function readFormula(text: string): Proportion | 'definition' | null {
  let factor = 1;
  let hasPoints = false;
  let ofMaximum = false;
  let ratios = 0;
  for (const written of text.replace(/[()[\]{}]/g, '').split('×')) {
    const { term, divisor } = withoutDivisor(written.replace(/\/100%?(?!\d)/g, '').trim());
    const isMeasured = divisor !== 1;
    factor /= divisor;
    const number = /^(\d+(?:[.,]\d+)?)(đ|%)?$/.exec(term);
    if (number !== null) {
      const value = readNumber(number[1] ?? '');
      if (value === null) return null;
      factor *= number[2] === '%' ? value / 100 : value;
      hasPoints ||= number[2] !== '%';
    } else if (MAXIMUM.test(term)) {
      if (ofMaximum) return null;
      ofMaximum = true;
      hasPoints = true;
    } else if (isRatio(term) || (isMeasured && WHAT_WAS_REACHED.test(term))) {
      ratios += 1;
    } else {
      return null;
    }
  }
  if (ratios !== 1) return null;
  return hasPoints ? { kind: 'proportion', factor, ofMaximum } : 'definition';
}

const COUNT = '(?:tổng )?số (?!điểm )[^\\d/%×()]+?';
const FACTOR = '(\\d+(?:[.,]\\d+)?)đ?';
const COUNTED = new RegExp(`^\\(?(?:${FACTOR}×${COUNT}|${COUNT}×${FACTOR})\\)?$`);
const TAKEN_FROM = new RegExp(`^(?:${FACTOR}|(?:số )?điểm tối đa)-(.+)$`);

/** "Số mô hình × 0,5" is so much for each, "5 - (số hồ sơ quá hạn × 0,5)" so much off; null for any other formula. */
export function readCountFormula(text: string): ForEach | null {
  const taken = TAKEN_FROM.exec(text);
  const counted = COUNTED.exec((taken === null ? text : (taken[2] ?? '')).trim());
  const points = readNumber(counted?.[1] ?? counted?.[2] ?? '');
  if (points === null || points === 0) return null;
  if (taken === null) return { kind: 'each', points };
  const from = taken[1] === undefined ? null : readNumber(taken[1]);
  return { kind: 'minusEach', points, ...(from === null ? {} : { from }) };
}

/** "tỷ lệ/80%", "2/20%": the ratio is measured against a level below 100 %. */
function withoutDivisor(term: string): { readonly term: string; readonly divisor: number } {
  const measured = /^(\D*[^\d/]|\d+(?:[.,]\d+)?đ?)\/(\d{1,2}(?:[.,]\d+)?)%$/.exec(term);
  const percent = measured === null ? null : readNumber(measured[2] ?? '');
  if (measured === null || percent === null || percent === 0) return { term, divisor: 1 };
  return { term: measured[1] ?? '', divisor: percent / 100 };
}

/** "Kết quả đạt/95%": measured against a percentage, it is one. */
const WHAT_WAS_REACHED = /^(?:tỷ lệ |%)?(?:kết quả|kq|mức|số)?(?: ?(?:đã )?(?:thực hiện|đạt|hoàn thành)(?: được)?)$/;

function isRatio(term: string): boolean {
  const isMeasured = /tỷ lệ|%|[^/]\/[^/]/.test(term);
  if (/cao nhất|thấp nhất|dẫn đầu|đứng đầu|bình quân|trung bình/.test(term)) return false;
  return isMeasured && !/\d|=/.test(term) && !(/[-+]/.test(term) && /điểm/.test(term));
}
