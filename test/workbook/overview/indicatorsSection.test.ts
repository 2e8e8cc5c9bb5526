// Each indicator on the overview, over all its units: what is done, how many met their target, and what nobody has reported yet.
import { describe, expect, it } from 'vitest';
import { indicatorsSection } from '../../../src/workbook/overview/indicatorsSection.ts';
import { LOCAL_NETWORKS, ONLINE_SERVICES, track, type WrittenIndicator } from '../../domain/indicators/boards.ts';

const said = (rows: readonly WrittenIndicator[]) =>
  indicatorsSection(track(rows).totals)
    .slice(3)
    .map(([words]) => String(words).split('\n').slice(1).join(' '));

describe('an indicator says', () => {
  it.each<[string, readonly WrittenIndicator[], string]>([
    ['what was done of how much', ONLINE_SERVICES.slice(0, 1), '47/50'],
    ['how many units met their target, where units are counted', LOCAL_NETWORKS, '2/4 đơn vị đạt'],
    [
      'for how many rows figures are missing',
      [
        { unit: 'Xã A', done: 1, total: 2 },
        { unit: 'Xã B', total: 2 },
      ],
      '1/2; 01 dòng chưa có số liệu',
    ],
    ['nothing but that where nobody has reported', [{ unit: 'Xã A' }, { unit: 'Xã B' }], '02 dòng chưa có số liệu'],
  ])('%s', (_, rows, expected) => {
    expect(said(rows)).toEqual([expected]);
  });
});

it('an office without indicators has no such section', () => {
  expect(indicatorsSection([])).toEqual([]);
});
