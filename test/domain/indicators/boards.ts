// Boards of indicators as an office keeps them, and a short way to write one.

import type { RelatedLeaves } from '../../../src/domain/criteria/criteriaBoard.ts';
import type { IndicatorBoard } from '../../../src/domain/indicators/indicatorBoard.ts';
import type { IndicatorRow } from '../../../src/domain/indicators/indicatorRow.ts';
import type { RollUpKind } from '../../../src/domain/indicators/rollUpKind.ts';
import { trackIndicators } from '../../../src/domain/indicators/trackIndicators.ts';
import { rowKey } from '../../../src/domain/problem.ts';
import { BLANK, type Reading, read } from '../../../src/domain/reading.ts';
import { unitDirectory } from '../../../src/domain/units/unitDirectory.ts';
import { scoreBoard } from '../criteria/boards.ts';

/** A row as a test says it: plain values stand for readable cells, readings for others. */
export interface WrittenIndicator {
  readonly indicator?: string;
  readonly unit?: string;
  readonly done?: number | Reading<number>;
  readonly total?: number | Reading<number>;
  readonly target?: string;
  readonly rollUp?: RollUpKind | Reading<RollUpKind>;
  readonly relatedCriteria?: string;
  readonly cause?: string;
}

export function indicatorRows(rows: readonly WrittenIndicator[]): readonly IndicatorRow[] {
  return rows.map((row, position) => ({
    key: rowKey(position),
    indicator: row.indicator ?? 'Văn bản điện tử',
    unit: row.unit ?? '',
    done: cell(row.done),
    total: cell(row.total),
    target: row.target ?? '',
    rollUp: cell(row.rollUp),
    relatedCriteria: row.relatedCriteria ?? '',
    cause: row.cause ?? '',
  }));
}

/** Criteria that indicators can be linked to: 7.1 to 7.4 below 7. */
export const CRITERIA = scoreBoard([
  { code: '7' },
  ...['7.1', '7.2', '7.3', '7.4'].map((code) => ({ code, max: 1.5, rule: 'Theo tỷ lệ; dưới 50%: 0 điểm' })),
]);

const DIRECTORY = unitDirectory([
  { key: rowKey(0), name: 'Văn phòng HĐND và UBND', aliases: ['VP'], group: '' },
  { key: rowKey(1), name: 'UBND xã Phú Hòa', aliases: [], group: '' },
]);

export function track(
  rows: readonly WrittenIndicator[],
  findLeaves: (text: string) => RelatedLeaves = CRITERIA.findLeaves,
): IndicatorBoard {
  return trackIndicators(indicatorRows(rows), DIRECTORY, findLeaves);
}

/** Electronic documents sent by each unit, all of them ordered to be electronic. */
export const ELECTRONIC_DOCUMENTS: readonly WrittenIndicator[] = [
  { unit: 'VP', done: 480, total: 480, target: '100%', relatedCriteria: '7.1' },
  { unit: 'Phòng Nội vụ', done: 391, total: 400, target: '100%', cause: 'Văn bản mật gửi bản giấy' },
  { unit: 'Phòng Tư pháp', done: 120, total: 120, target: '100%' },
].map((row) => ({ indicator: 'Văn bản trao đổi dưới dạng điện tử', ...row }));

/** The five indicators of online services, each for the whole office. */
export const ONLINE_SERVICES: readonly WrittenIndicator[] = [
  { indicator: 'Dịch vụ công trực tuyến có phát sinh hồ sơ', done: 47, total: 50, target: '80%' },
  { indicator: 'Hồ sơ nộp trực tuyến', done: 1490, total: 2000, target: '≥ 80%' },
  { indicator: 'Thủ tục có giao dịch thanh toán trực tuyến', done: 18, total: 20, target: 'từ 80% trở lên' },
  { indicator: 'Hồ sơ thanh toán trực tuyến', done: 650, total: 1000, target: '0,6' },
  { indicator: 'Số hóa kết quả giải quyết còn hiệu lực', done: 380, total: 1000, target: '50' },
];

/** Diagrams of local networks, commune by commune: a commune has drawn all of its own or it has not. */
export const LOCAL_NETWORKS: readonly WrittenIndicator[] = [
  { unit: 'UBND thị trấn Tân Lập', done: 3, total: 3 },
  { unit: 'UBND xã Bình An', done: 2, total: 2 },
  { unit: 'UBND xã Phú Hòa', done: 1, total: 2, cause: 'Thiếu thiết bị' },
  { unit: 'UBND xã Thạnh Mỹ', done: 0, total: 2, cause: 'Chưa có người vẽ sơ đồ' },
].map((row) => ({
  indicator: 'Mạng LAN có sơ đồ quản trị',
  target: '100%',
  rollUp: 'unitsMeeting' as const,
  relatedCriteria: '7.2',
  ...row,
}));

/** Public investment paid out, in billions. */
export const DISBURSEMENT: readonly WrittenIndicator[] = [
  { indicator: 'Giải ngân vốn đầu tư công', done: 71.4, total: 100, target: '95%', relatedCriteria: '7.3' },
];

function cell<T extends string | number>(value: T | Reading<T> | undefined): Reading<T> {
  if (value === undefined) return BLANK;
  return typeof value === 'object' ? value : read(value);
}
