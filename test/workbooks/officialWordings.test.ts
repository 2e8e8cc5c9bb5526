// A whole board with official wordings comes to the figures worked out by hand; officialWordings.md shows before and after side by side.

import { describe, expect, it } from 'vitest';
import { computeBoard } from '../../src/actions/computeBoard.ts';
import { parseIsoDate } from '../../src/domain/calendarDate.ts';
import { CRITERION_STATUSES } from '../../src/domain/criteria/criterionStatus.ts';
import type { ScoredLeaf } from '../../src/domain/criteria/scorecard.ts';
import { SAMPLE_DAY, sampleSheets } from '../../src/local/sample/index.ts';
import { formatNumber, formatPercent } from '../../src/vietnamese/number.ts';
import { EXPECTED_POINTS } from '../local/sample/expectedPoints.ts';
import { snapshotOf, type TestWorkbook } from '../workbooks.ts';
import { OFFICIAL_WORDINGS } from './officialWordings.ts';

const SHEETS = { criteria: 'Tiêu chí', tasks: 'Nhiệm vụ', units: 'Đơn vị', settings: 'Cấu hình' } as const;

function cellsOf(name: string): readonly (readonly string[])[] {
  const sheet = sampleSheets.find(({ sheet }) => sheet === name);
  if (sheet === undefined) throw new Error(`The sample has no sheet ${name}`);
  return [sheet.headers, ...sheet.rows];
}

/** The sample's criteria with the official wordings and results in place of its own. */
function wordedCriteria(): readonly (readonly string[])[] {
  const [headers = [], ...rows] = cellsOf(SHEETS.criteria);
  const place = (header: string) => headers.indexOf(header);
  return [
    headers,
    ...rows.map((row) => {
      const worded = OFFICIAL_WORDINGS[row[place('Mã')] ?? ''];
      if (worded === undefined) return row;
      return row.map((cell, column) => {
        if (column === place('Cách tính điểm')) return worded.scoringRule;
        return column === place('Kết quả') ? worded.result : cell;
      });
    }),
  ];
}

const workbook: TestWorkbook = {
  criteria: wordedCriteria(),
  tasks: cellsOf(SHEETS.tasks),
  units: cellsOf(SHEETS.units),
  settings: cellsOf(SHEETS.settings),
  overview: [],
};

const today = parseIsoDate(SAMPLE_DAY);
const board = today === null ? null : computeBoard(snapshotOf(workbook), today);
if (board === null || board.kind === 'refused') throw new Error('The board can not be computed');
const { leaves, scorecard, rows } = board.criteria;

describe('a board worded as decisions are', () => {
  it('words each of the 42 criteria', () => {
    expect(Object.keys(OFFICIAL_WORDINGS)).toEqual(leaves.map(({ id }) => id));
  });

  it('scores 39.67 of 60 points, 27 of 42 done', () => {
    expect(scorecard.points.earned).toBeCloseTo(39.67, 10);
    expect(scorecard.points.maximum).toBe(60);
    expect(scorecard.counts).toMatchObject({ total: 42, done: 27, notDue: 1, failed: 2, inProgress: 12 });
  });

  it.each(leaves.map((leaf) => [leaf.id, leaf] as const))('scores %s as worked out by hand', (id, leaf) => {
    expect(leaf.points.earned).toBeCloseTo(EXPECTED_POINTS[id] ?? Number.NaN, 10);
  });

  it('explains every criterion that has a result, and leaves nothing to review', () => {
    const silent = leaves.filter(
      ({ id, explanation }) => (OFFICIAL_WORDINGS[id]?.result === '') !== (explanation === ''),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(board.criteria.problems).toEqual([]);
  });

  it('reads, before and after, as officialWordings.md shows it', async () => {
    await expect(sideBySide()).toMatchFileSnapshot('./officialWordings.md');
  });
});

/** A document for reviewers: what was typed, and what the board makes of it. */
function sideBySide(): string {
  const { counts, points } = scorecard;
  return [
    '# Bảng chấm điểm theo cách ghi của quyết định: trước và sau khi tính',
    '',
    `Đã thực hiện ${counts.done}/${counts.total} tiêu chí; ${formatNumber(points.earned)}/${formatNumber(points.adjusted)} điểm (${formatPercent(points.earned / points.adjusted)}); còn có thể đạt ${formatNumber(points.reachable)} điểm; không còn đạt được ${formatNumber(points.lost)} điểm.`,
    '',
    ...leaves.flatMap(chapter),
  ].join('\n');
}

function chapter(leaf: ScoredLeaf): readonly string[] {
  const { scoringRule = '', result = '' } = OFFICIAL_WORDINGS[leaf.id] ?? {};
  const warnings = rows.find(({ key }) => key === leaf.key)?.warnings ?? [];
  return [
    `## ${leaf.id}. ${leaf.content} (tối đa ${formatNumber(leaf.points.maximum)})`,
    '',
    `- Cách tính điểm: ${scoringRule.replace(/\n/g, ' ⏎ ')}`,
    `- Kết quả: ${result === '' ? '(để trống)' : result}; ${CRITERION_STATUSES[leaf.status].toLowerCase()}`,
    `- **→ ${leaf.selfPoints === null ? 'chưa có điểm' : `${formatNumber(leaf.selfPoints, 4)} điểm`}**${leaf.explanation === '' ? '' : `. ${leaf.explanation}`}`,
    ...warnings.map((warning) => `- Cảnh báo: ${warning}`),
    '',
  ];
}
