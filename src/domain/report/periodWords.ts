// How a period is said in the report.

import * as words from '../../vietnamese/sentences/report.ts';
import { romanNumeral } from '../officialDocument/romanNumeral.ts';
import { quarterOf, type ReportPeriod } from './reportPeriod.ts';

/** "tuần từ 27/11 đến 01/12/2023", "quý IV năm 2023", "6 tháng đầu năm 2023". */
export function periodWords(period: ReportPeriod): string {
  const year = period.from.slice(0, 4);
  switch (period.kind) {
    case 'week':
      return words.week(period);
    case 'quarter':
      return words.quarter(romanNumeral(quarterOf(period)), year);
    case 'halfYear':
      return words.halfYear(year);
    case 'nineMonths':
      return words.nineMonths(year);
    case 'year':
      return words.wholeYear(year);
  }
}
