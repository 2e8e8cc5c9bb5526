// Indicators: each unit against its target, all units together, and what criteria take from them.

import { describe, expect, it } from 'vitest';
import { JUDGEMENTS } from '../../../src/domain/indicators/judgement.ts';
import { rowKey } from '../../../src/domain/problem.ts';
import { nameMissing } from '../../../src/vietnamese/sentences/indicators.ts';
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

  it('without the name of an indicator is none, and says so where figures would be left out of the sums', () => {
    const { rows, problems } = track([
      { unit: 'VP', done: 1, total: 2 },
      { indicator: ' ', unit: 'Phú Hòa', done: 1, total: 2 },
      { indicator: '', unit: 'Phú Hòa', target: '95%' },
    ]);
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([{ row: rowKey(1), field: 'indicator', text: nameMissing() }]);
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
