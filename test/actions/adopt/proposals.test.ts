// What is proposed for tables as offices keep them: each column for what it is or left alone, and every row that is no task said to be none.
import { expect, it } from 'vitest';
import { adoptableSheet } from '../../../src/actions/adopt/adoptableSheet.ts';
import { findCandidates } from '../../../src/actions/adopt/findCandidates.ts';
import type { MergedArea } from '../../../src/workbook/layout.ts';
import type { ForeignSheet } from '../../google/adopt/foreignBoards.ts';
import { OFFICE_LAYOUTS } from '../../google/adopt/layouts.ts';
import { sheetOf } from './arbitrarySheet.ts';

/** "B3:D4" */
function areaOf(name: string): MergedArea {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(name) ?? [];
  const column = left.charCodeAt(0) - 64;
  const row = Number(top);
  return { row, column, rows: Number(bottom) - row + 1, columns: right.charCodeAt(0) - 64 - column + 1 };
}

function proposalFor({ name, rows, merged = [] }: ForeignSheet): string {
  const layout = sheetOf(name, rows, merged.map(areaOf));
  const [candidate] = findCandidates({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', tabNames: [], sheets: [layout] });
  if (candidate === undefined) return `${name}: left alone`;
  const { table, columns, meanings, choice, changes } = adoptableSheet(layout, candidate.choice);
  const meant = columns.map(({ letter, header, place }) => {
    const key = Object.keys(choice.columns).find((known) => choice.columns[known] === place);
    return `${letter} ${header.replace(/\s+/g, ' ')} = ${meanings.find((meaning) => meaning.key === key)?.header ?? '–'}`;
  });
  return [`${name}: ${table}, headers in ${choice.headerRows.join(' to ')}`, ...meant, ...changes].join('\n');
}

it('offices find their columns taken for what they are', async () => {
  const texts = OFFICE_LAYOUTS.map(({ title, sheets }) => [`# ${title}`, ...sheets.map(proposalFor)].join('\n\n'));
  await expect(`${texts.join('\n\n----------\n\n')}\n`).toMatchFileSnapshot('../../golden/adopt/proposals.txt');
});
