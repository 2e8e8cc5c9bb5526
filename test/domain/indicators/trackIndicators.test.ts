// Indicators: each unit against its target, all units together, and what criteria take from them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JUDGEMENTS } from '../../../src/domain/indicators/judgement.ts';
import { unreadable } from '../../../src/domain/reading.ts';
import {
  CRITERIA,
  DISBURSEMENT,
  ELECTRONIC_DOCUMENTS,
  LOCAL_NETWORKS,
  ONLINE_SERVICES,
  track,
  type WrittenIndicator,
} from './boards.ts';

const judged = (rows: readonly WrittenIndicator[]) =>
  track(rows).rows.map(({ ratio, judgement }) => [ratio, JUDGEMENTS[judgement]]);

describe('the indicators that a notice speaks of', () => {
  it('shows which units fall short of 100 % of electronic documents', () => {
    expect(judged(ELECTRONIC_DOCUMENTS)).toEqual([
      [1, 'Đạt'],
      [391 / 400, 'Chưa đạt'],
      [1, 'Đạt'],
    ]);
  });

  it('judges the five of online services, however their targets are written', () => {
    expect(judged(ONLINE_SERVICES)).toEqual([
      [0.94, 'Đạt'],
      [0.745, 'Chưa đạt'],
      [0.9, 'Đạt'],
      [0.65, 'Đạt'],
      [0.38, 'Chưa đạt'],
    ]);
  });

  it('adds units up before dividing, so that a small unit weighs little', () => {
    expect(track(ELECTRONIC_DOCUMENTS).totals).toMatchObject([
      {
        name: 'Văn bản trao đổi dưới dạng điện tử',
        done: 991,
        total: 1000,
        ratio: 0.991,
        target: 1,
        judgement: 'notMet',
      },
    ]);
  });

  it('counts the communes that have done their part', () => {
    expect(track(LOCAL_NETWORKS).totals).toMatchObject([
      { rollUp: 'unitsMeeting', done: 2, total: 4, ratio: 0.5, target: null, judgement: null },
    ]);
  });

  it('takes a part with decimals, such as billions paid out', () => {
    expect(track(DISBURSEMENT).totals).toMatchObject([{ ratio: expect.closeTo(0.714, 10), judgement: 'notMet' }]);
  });

  it('says nothing against any of them', () => {
    const all = [...ELECTRONIC_DOCUMENTS, ...ONLINE_SERVICES, ...LOCAL_NETWORKS, ...DISBURSEMENT];
    expect(track(all).problems).toEqual([]);
  });

  it('knows units by the names of the unit table', () => {
    expect(track(ELECTRONIC_DOCUMENTS).rows[0]?.unit).toBe('Văn phòng HĐND và UBND');
  });
});

describe('a row', () => {
  it.each<[string, WrittenIndicator, string]>([
    ['met exactly', { done: 19, total: 20, target: '95%' }, 'Đạt'],
    ['a hair below', { done: 9499, total: 10000, target: '95%' }, 'Chưa đạt'],
    ['without figures', { target: '95%' }, 'Chưa có số liệu'],
    ['with a total alone', { total: 20, target: '95%' }, 'Chưa có số liệu'],
    ['with nothing to do', { done: 0, total: 0, target: '95%' }, 'Không phát sinh'],
    ['without a target', { done: 1, total: 2 }, 'Chưa có mức giao'],
  ])('%s', (_, row, judgement) => {
    expect(judged([row]).map(([, said]) => said)).toEqual([judgement]);
  });

  it('without the name of an indicator is none', () => {
    expect(track([{ indicator: ' ', done: 1, total: 2 }]).rows).toEqual([]);
  });
});

describe('what is wrong is said with row and field, and never made into a figure', () => {
  it.each<[string, readonly WrittenIndicator[], RegExp]>([
    ['text for a number', [{ done: unreadable('hai'), total: 3 }], /^0 done: “hai” không phải một số/],
    ['a negative number', [{ done: -1, total: 3 }], /^0 done: -1 là số âm/],
    ['no total', [{ done: 3 }], /^0 total: Chưa có tổng số/],
    ['a part larger than the whole', [{ done: 5, total: 3 }], /^0 done: Số đã thực hiện 5 lớn hơn tổng số 3/],
    ['an unreadable target', [{ done: 1, total: 2, target: 'cao' }], /^0 target: Chưa hiểu mức giao “cao”/],
    [
      'units counted without a target',
      [{ done: 1, total: 2, rollUp: 'unitsMeeting' }],
      /^0 target: .*chưa biết đơn vị đạt hay chưa/,
    ],
    [
      'an unknown way to roll up',
      [{ done: 1, total: 2, rollUp: unreadable('trung bình') }],
      /^0 rollUp: Không có cách/,
    ],
    [
      'two ways to roll up',
      [
        { unit: 'Xã A', done: 1, total: 2, target: '50%', rollUp: 'sum' },
        { unit: 'Xã B', done: 1, total: 2, target: '50%', rollUp: 'unitsMeeting' },
      ],
      /^1 rollUp: .*“Cộng số liệu”/,
    ],
    [
      'a unit twice',
      [
        { unit: 'VP', done: 1, total: 2 },
        { unit: 'Văn phòng HĐND và UBND', done: 1, total: 2 },
      ],
      /^1 unit: .*“Văn phòng HĐND và UBND”/,
    ],
    [
      'a row of the whole among rows of units',
      [
        { done: 2, total: 4 },
        { unit: 'Xã A', done: 1, total: 2 },
      ],
      /^0 unit: .*cộng hai lần/,
    ],
    [
      'the whole office twice',
      [
        { done: 2, total: 4 },
        { done: 2, total: 4 },
      ],
      /^1 unit: .*đã có ở một dòng bên trên/,
    ],
    ['an unknown criterion', [{ done: 1, total: 2, relatedCriteria: '9.9' }], /^0 relatedCriteria: .*9\.9/],
    [
      'a code of several criteria',
      [{ done: 1, total: 2, relatedCriteria: '7' }],
      /^0 relatedCriteria: Mã 7 gồm nhiều tiêu chí/,
    ],
  ])('%s', (_, rows, expected) => {
    const { problems } = track(rows);
    expect(problems).toHaveLength(1);
    expect(`${problems[0]?.row} ${problems[0]?.field}: ${problems[0]?.text}`).toMatch(expected);
  });

  it.each<[string, readonly WrittenIndicator[]]>([
    [
      'a unit stands twice',
      [
        { unit: 'VP', done: 1, total: 2 },
        { unit: 'vp', done: 1, total: 2 },
      ],
    ],
    [
      'the whole stands among its parts',
      [
        { done: 1, total: 2 },
        { unit: 'VP', done: 1, total: 2 },
      ],
    ],
    ['no row has figures', [{ unit: 'VP' }, { unit: 'Xã A' }]],
    ['there was nothing to be done', [{ done: 0, total: 0 }]],
  ])('there is no ratio where %s', (_, rows) => {
    expect(track(rows).totals[0]?.ratio).toBeNull();
  });
});

describe('a unit counted', () => {
  const units = (...rows: readonly WrittenIndicator[]) =>
    track(rows.map((row, place) => ({ unit: `Xã ${place}`, target: '100%', rollUp: 'unitsMeeting' as const, ...row })));

  it('has not met its target while it has no figures', () => {
    expect(units({ done: 1, total: 1 }, {}).totals).toMatchObject([{ done: 1, total: 2, withoutFigures: 1 }]);
  });

  it('is left aside where there was nothing to do', () => {
    expect(units({ done: 1, total: 1 }, { done: 0, total: 0 }).totals).toMatchObject([{ done: 1, total: 1 }]);
  });
});

describe('a criterion takes its result from its indicator', () => {
  const results = (rows: readonly WrittenIndicator[]) =>
    [...track(rows).results].map(([row, { result, indicator }]) => [
      CRITERIA.leaves.find(({ key }) => key === row)?.id,
      result,
      indicator,
    ]);

  it('as a fraction, so that the explanation shows both numbers', () => {
    expect(results([...ELECTRONIC_DOCUMENTS, ...LOCAL_NETWORKS, ...DISBURSEMENT])).toEqual([
      ['7.1', '991/1000', 'Văn bản trao đổi dưới dạng điện tử'],
      ['7.2', '2/4', 'Mạng LAN có sơ đồ quản trị'],
      ['7.3', '71,4/100', 'Giải ngân vốn đầu tư công'],
    ]);
  });

  it('not before every row has figures, and says so where the link stands', () => {
    const rows = [...ELECTRONIC_DOCUMENTS, { indicator: ELECTRONIC_DOCUMENTS[0]?.indicator ?? '', unit: 'Xã A' }];
    expect(results(rows)).toEqual([]);
    expect(track(rows).problems).toMatchObject([{ row: 0, field: 'relatedCriteria' }]);
    expect(track(rows).problems[0]?.text).toContain('Còn 01 dòng');
  });

  it('not from two indicators at once', () => {
    const rows = [...DISBURSEMENT, { done: 1, total: 2, relatedCriteria: '7.3' }];
    expect(results(rows)).toEqual([]);
    expect(track(rows).problems).toMatchObject([{ row: 1, field: 'relatedCriteria' }]);
  });

  it('and several criteria from one', () => {
    expect(results([{ done: 1, total: 2, relatedCriteria: '7.3; 7.4' }]).map(([id]) => id)).toEqual(['7.3', '7.4']);
  });
});

describe('on any table of indicators', () => {
  const anyNumber = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 20 }) },
    { weight: 1, arbitrary: fc.constantFrom(-1, unreadable('x'), undefined) },
  );
  const anyRow = fc
    .record({
      indicator: fc.constantFrom('A', 'B', 'a', ''),
      unit: fc.constantFrom('', 'VP', 'Xã A', 'Xã B'),
      done: anyNumber,
      total: anyNumber,
      target: fc.constantFrom('', '50%', '100%', 'cao'),
      rollUp: fc.constantFrom('sum' as const, 'unitsMeeting' as const),
      relatedCriteria: fc.constantFrom('', '7', '7.1', '7.2; 7.3', '9'),
    })
    .map(
      ({ done, total, ...row }): WrittenIndicator => ({
        ...row,
        ...(done === undefined ? {} : { done }),
        ...(total === undefined ? {} : { total }),
      }),
    );

  it('ratios lie between 0 and 1, and a result is taken only where the ratio is known', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const board = track(rows);
        for (const { ratio } of [...board.rows, ...board.totals]) {
          if (ratio === null) continue;
          expect(ratio).toBeGreaterThanOrEqual(0);
          expect(ratio).toBeLessThanOrEqual(1);
        }
        expect(board.totals.flatMap((total) => total.rows)).toHaveLength(board.rows.length);
        for (const { result } of board.results.values()) expect(result).toMatch(/^\d+\/[1-9]\d*$/);
      }),
      { seed: 20231204, numRuns: 300 },
    );
  });
});
