// Reading notices and scoring rules: that time grows with the text, against the floor of splitting the same text into words.

import { columnEntries } from '../../../src/workbook/reading/findTable.ts';
import { tables } from '../../../src/workbook/schema/index.ts';
import { snapshotOf } from '../../workbooks.ts';
import type { Measured } from '../asBuilt.ts';
import { BENCH_DAY } from '../computing/computingGroup.ts';
import { largeWorkbook, RULES } from '../largeWorkbook.ts';
import { duration, figure, medianMilliseconds, times, whole } from '../measure.ts';
import { type Group, goal } from '../table.ts';
import { LETTERS_A_PAGE, noticeOf } from './pages.ts';

const RULE_CELLS = 10_000;

/** Ten times the text may take so much of the time: reading must stay linear. */
const MOST_GROWTH = 15;

export function readingGroup(measured: Measured): Group {
  const [ten, hundred] = [noticeOf(10), noticeOf(100)];
  const notices = medianMilliseconds({
    ten: () => void measured.parseNotice(ten),
    hundred: () => void measured.parseNotice(hundred),
    floor: () => void splitIntoWords(hundred),
  });
  const shared = Array.from({ length: RULE_CELLS }, (_, place) => RULES[place % RULES.length]?.[0] ?? '');
  const board = snapshotOf({ ...largeWorkbook(1), criteria: criteriaWith(shared) });
  const rules = medianMilliseconds({
    board: () => void measured.computeBoard(board, BENCH_DAY),
    each: () => {
      for (const text of shared) measured.readRule(text, 1);
    },
    floor: () => {
      for (const text of shared) splitIntoWords(text);
    },
  });
  const growth = notices.hundred / notices.ten;
  return {
    title: 'Reading',
    headers: ['What', 'Measured', 'Against it'],
    rows: [
      ['A notice of 10 pages', duration(notices.ten), `${figure(10_000 / notices.ten)} pages a second`],
      ['A notice of 100 pages', duration(notices.hundred), `${times(growth)} the time of 10 pages`],
      [
        'The floor: the 100 pages split into words',
        duration(notices.floor),
        `reading takes ${times(notices.hundred / notices.floor)} as long`,
      ],
      [
        `${whole(RULE_CELLS)} rule cells, each read anew`,
        duration(rules.each),
        `${times(rules.each / rules.floor)} splitting them into words`,
      ],
      [
        `A whole board of ${whole(RULE_CELLS)} criteria with ${RULES.length} wordings`,
        duration(rules.board),
        `${times(rules.each / rules.board)} faster than reading its rules alone, each anew: a wording is read once in a run`,
      ],
    ],
    notes: [
      `A page is ${whole(LETTERS_A_PAGE)} letters of orders in our own words.`,
      'The floor knows no meaning: of each sentence the reader asks who is ordered, what, by when, with whom and in which part of the document.',
    ],
    goals: [goal('Ten times the pages', `at most ${MOST_GROWTH} ×`, times(growth), growth <= MOST_GROWTH)],
  };
}

function splitIntoWords(text: string): number {
  return text.normalize('NFC').split(/\s+/u).length;
}

function criteriaWith(rules: readonly string[]) {
  const columns = columnEntries(tables.criteria);
  return [
    columns.map(([, { header }]) => header),
    ...rules.map((scoringRule, place) => {
      const cells: Readonly<Record<string, string | number>> = {
        code: String(place + 1),
        content: `Tiêu chí ${place + 1}`,
        maxPoints: 1,
        scoringRule,
        result: RULES[place % RULES.length]?.[1] ?? '',
      };
      return columns.map(([key]) => cells[key] ?? '');
    }),
  ];
}
