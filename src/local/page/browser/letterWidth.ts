// How wide the letters of the font are that this browser has found: the server reckons row heights with it.

import { widthInLetters } from '../../spreadsheet/letters.ts';
import { element } from './element.ts';

const SAMPLE = 'Đến ngày báo cáo, các cơ quan, đơn vị đã hoàn thành nhiệm vụ được giao theo kế hoạch';

/** A line that is a little too short costs less than one whose end is cut off. */
const GENEROUS = 1.02;

/** Pixels of an average letter of 10 points. */
export function letterWidth(): number {
  const probe = element('span', { class: 'letter-probe', text: SAMPLE });
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return Math.round((width / widthInLetters(SAMPLE)) * GENEROUS * 100) / 100;
}
