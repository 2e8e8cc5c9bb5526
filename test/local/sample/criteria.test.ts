// Holds what the sample board shows of criteria: 27 of 42 done, 39.67 of 60 points, and why the others are open.
import { describe, expect, it } from 'vitest';
import { EXPECTED_POINTS } from './expectedPoints.ts';
import { leaves, number, recordsOf, sumOf } from './records.ts';

const criteria = recordsOf('Tiêu chí');
const codes = criteria.map((row) => row('Mã'));
const statusOf = (code: string) => leaves().find((row) => row('Mã') === code)?.('Trạng thái');

describe('a visitor sees the figures of the review that the board illustrates', () => {
  it('has 42 criteria in eight fields', () => {
    expect(leaves()).toHaveLength(42);
    expect(codes.filter((code) => !code.includes('.'))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('has 60 points in all, counted over the criteria or over the fields', () => {
    expect(sumOf(leaves().map((row) => number(row('Điểm tối đa'))))).toBe(60);
    expect(sumOf(criteria.filter((row) => !row('Mã').includes('.')).map((row) => number(row('Điểm tối đa'))))).toBe(60);
  });

  it.each([
    ['Đã thực hiện', 27],
    ['Chưa đến thời gian thực hiện', 1],
    ['Không đạt', 2],
  ])('says “%s” of %i criteria', (status, count) => {
    expect(leaves().filter((row) => row('Trạng thái') === status)).toHaveLength(count);
  });

  it('leaves 12 in progress, two of them by a blank cell, as clerks do', () => {
    const statuses = leaves().map((row) => row('Trạng thái'));
    expect(statuses.filter((status) => status === 'Đang thực hiện')).toHaveLength(10);
    expect(statuses.filter((status) => status === '')).toHaveLength(2);
  });

  it('earns 39.67 points, worked out by hand for each criterion', () => {
    expect(Object.keys(EXPECTED_POINTS)).toEqual(leaves().map((row) => row('Mã')));
    expect(sumOf(Object.values(EXPECTED_POINTS))).toBe(39.67);
  });

  it('tells of the three low ones: a late list, degrees in communes, networks in communes', () => {
    expect(['2.2.2', '5.3.2', '7.1'].map(statusOf)).toEqual(['Không đạt', 'Đang thực hiện', 'Đang thực hiện']);
  });
});

describe('a clerk finds rows filled in as the sheet asks', () => {
  it('has each code once, and above each code its parent', () => {
    expect(new Set(codes).size).toBe(codes.length);
    const orphans = codes.filter((code, place) => {
      const parent = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
      return parent !== null && !codes.slice(0, place).includes(parent);
    });
    expect(orphans).toEqual([]);
  });

  const parents = criteria.filter((row) => !leaves().some((leaf) => leaf('Mã') === row('Mã')));
  it.each(parents.map((row) => [row('Mã'), row] as const))(
    'types the sum of the rows below beside %s, so that no warning is due',
    (code, row) => {
      const children = criteria.filter((other) => other('Mã').slice(0, other('Mã').lastIndexOf('.')) === code);
      expect(number(row('Điểm tối đa'))).toBe(sumOf(children.map((child) => number(child('Điểm tối đa')))));
    },
  );

  it('gives every criterion a rule, a unit and a date', () => {
    const bare = leaves().filter((row) =>
      ['Cách tính điểm', 'Đơn vị phụ trách', 'Hạn hoàn thành'].some((header) => row(header) === ''),
    );
    expect(bare.map((row) => row('Mã'))).toEqual([]);
  });

  it('gives evidence for what is done, and a reason for what is not', () => {
    const silent = leaves().filter((row) =>
      row('Trạng thái') === 'Đã thực hiện' ? row('Tài liệu kiểm chứng') === '' : row('Nguyên nhân, hướng xử lý') === '',
    );
    expect(silent.map((row) => row('Mã'))).toEqual([]);
  });

  it('has a result for what is done', () => {
    const blank = leaves().filter((row) => row('Trạng thái') === 'Đã thực hiện' && row('Kết quả') === '');
    expect(blank.map((row) => row('Mã'))).toEqual([]);
  });
});
