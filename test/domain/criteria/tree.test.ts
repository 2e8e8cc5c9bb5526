// The tree that the codes of the criteria make.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCriteriaTree, type CriterionNode, leavesOf } from '../../../src/domain/criteria/tree.ts';
import { read, unreadable } from '../../../src/domain/reading.ts';
import { board, type WrittenRow } from './boards.ts';

const treeOf = (rows: readonly WrittenRow[]) => buildCriteriaTree(board(rows));
const codes = (...typed: string[]): readonly WrittenRow[] =>
  typed.map((code) => ({ code, content: `Nội dung ${code}` }));
const ids = (rows: readonly WrittenRow[]) => treeOf(rows).blocks.map((block) => [block.code, block.nodes.map(outline)]);
const outline = (node: CriterionNode): unknown =>
  node.children.length === 0 ? node.id : { [node.id]: node.children.map(outline) };

describe('the shape of the tree', () => {
  it('puts numbers under the block above them, where they start again', () => {
    expect(ids(codes('I', '1', '1.1', '1.2', 'II', '1', '2'))).toEqual([
      ['I', [{ 'I.1': ['I.1.1', 'I.1.2'] }]],
      ['II', ['II.1', 'II.2']],
    ]);
  });

  it('needs no block where the board has only numbers', () => {
    expect(ids(codes('1', '1.1', '1.1.1', '1.10', '2'))).toEqual([
      ['', [{ '1': [{ '1.1': ['1.1.1'] }, '1.10'] }, '2']],
    ]);
  });

  it('does not need the parent above its children', () => {
    expect(ids(codes('1.2', '1', '1.1'))).toEqual([['', [{ '1': ['1.2', '1.1'] }]]]);
  });

  it('takes letters above Roman numbers as groups, so that their points are not counted twice', () => {
    const rows = codes('A', 'I', '1', 'II', '1', 'B', 'I', '1', '2');
    expect(ids(rows).map(([code]) => code)).toEqual(['A.I', 'A.II', 'B.I']);
    expect(treeOf(rows).groups.map((group) => group.blocks.map(({ code }) => code))).toEqual([
      ['A.I', 'A.II'],
      ['B.I'],
    ]);
    expect(treeOf(rows).problems).toEqual([]);
  });

  it('knows C and D as letters after B', () => {
    expect(ids(codes('A', '1', 'B', '1', 'C', '1', 'D', '1')).map(([code]) => code)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('takes a block with points and nothing below it as a leaf, and a mere heading as nothing', () => {
    const tree = treeOf([
      { code: 'I', content: 'Bảng điểm' },
      { code: 'II', content: 'Điểm thưởng', max: 5 },
    ]);
    expect(tree.blocks.map((block) => block.nodes.map(({ id }) => id))).toEqual([[], ['II']]);
  });

  it('reads the block typed with the number', () => {
    expect(ids(codes('I', 'I.1', 'I.1.1'))).toEqual([['I', [{ 'I.1': ['I.1.1'] }]]]);
  });
});

describe('rows without a code', () => {
  it('are the levels of the leaf above them', () => {
    const [block] = treeOf([
      { code: '1', max: 2 },
      { content: 'Từ 90% trở lên', max: 2 },
      { content: 'Dưới 90%', max: 0 },
      { code: '2', max: 1 },
    ]).blocks;
    expect(block?.nodes[0]?.levels).toMatchObject([
      { text: 'Từ 90% trở lên', points: read(2) },
      { text: 'Dưới 90%', points: read(0) },
    ]);
    expect(block?.nodes[1]?.levels).toEqual([]);
  });

  it('are ignored above the first criterion and below a row with children', () => {
    const tree = treeOf([{ content: 'BỘ TIÊU CHÍ NĂM 2023' }, { code: '1' }, { content: 'Ghi chú' }, { code: '1.1' }]);
    expect(tree.problems).toEqual([]);
    expect(tree.blocks[0]?.nodes[0]?.levels).toEqual([]);
  });

  it('are named where they hold points that would vanish', () => {
    const tree = treeOf([{ code: '1' }, { content: 'Quên mã', max: 2 }, { code: '1.1' }]);
    expect(tree.problems.map(({ row, field }) => [row, field])).toEqual([[1, 'code']]);
  });

  it('are named where someone filled them in like a criterion', () => {
    const tree = treeOf([
      { code: '1', max: 1 },
      { content: 'Quên mã', max: 2, result: '85%' },
    ]);
    expect(tree.problems.map(({ row }) => row)).toEqual([1]);
  });

  const levelsBelow = (content: string) =>
    treeOf([
      { code: '1', max: 1 },
      { content, max: 1 },
    ]).blocks[0]?.nodes[0]?.levels.length;

  it.each(['Tổng cộng', 'TỔNG', 'Cộng:', 'Tổng điểm', 'Tổng số điểm (I+II)', 'Cộng phần A', 'Tổng I + II'])(
    'are no levels where they sum the table up: %s',
    (content) => {
      expect(levelsBelow(content)).toBe(0);
    },
  );

  it.each(['Tổng hợp đủ số liệu', 'Tổng số hồ sơ trễ dưới 3', 'Cộng 0,5 điểm cho mỗi sáng kiến', 'Tổng kết đúng hạn'])(
    'are levels where they only begin like a sum: %s',
    (content) => {
      expect(levelsBelow(content)).toBe(1);
    },
  );
});

describe('codes that are wrong', () => {
  it('counts the first of two equal codes and names the second', () => {
    const tree = treeOf([
      { code: '1', max: 1 },
      { code: '1', max: 2 },
    ]);
    expect(tree.blocks[0]?.nodes.map(({ row }) => row.key)).toEqual([0]);
    expect(tree.problems).toEqual([{ row: 1, field: 'code', text: expect.stringContaining('Mã 1 đã có') }]);
  });

  it('puts a row whose parent is missing under the nearest row there is, and names it', () => {
    const tree = treeOf(codes('1', '1.2.1'));
    expect(tree.blocks[0]?.nodes.map(outline)).toEqual([{ '1': ['1.2.1'] }]);
    expect(tree.problems).toEqual([
      { row: 1, field: 'code', text: expect.stringContaining('Chưa có dòng 1.2 cho mã 1.2.1') },
    ]);
  });

  it('says which day a code has become, and what to do', () => {
    const tree = treeOf([{ code: '1' }, { code: unreadable('01/10/2023'), max: 1 }]);
    expect(tree.problems).toEqual([
      { row: 1, field: 'code', text: expect.stringMatching(/đổi thành ngày 01\/10\/2023.*định dạng văn bản/) },
    ]);
  });

  it('does not take a block for a leaf when the rows in it could not be placed', () => {
    const tree = treeOf([
      { code: 'I', max: 10 },
      { code: unreadable('01/01/2023'), max: 10 },
    ]);
    expect(tree.blocks[0]?.nodes).toEqual([]);
  });

  it('names a number that says another block than the one it stands in', () => {
    expect(treeOf(codes('I', '1', 'II.2')).problems.map(({ row }) => row)).toEqual([2]);
  });

  it('names a block whose code comes again, and counts both', () => {
    const tree = treeOf(codes('I', '1', 'I', '1'));
    expect(tree.blocks.length).toBe(2);
    expect(tree.problems.map(({ row }) => row)).toEqual([2]);
  });
});

describe('every row', () => {
  it('with a readable code stands in the tree exactly once, or is named', () => {
    const typed = fc.oneof(
      fc.constantFrom('I', 'II', 'A', 'B', '', '1a', 'i'),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }).map((path) => path.join('.')),
    );
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 30 }), (all) => {
        const tree = treeOf(all.map((code) => (code === '' ? { content: 'x' } : { code, content: 'x' })));
        const placed: number[] = [];
        const visit = (node: CriterionNode) => {
          placed.push(node.row.key);
          node.children.forEach(visit);
        };
        for (const block of tree.blocks) block.nodes.forEach(visit);
        expect(new Set(placed).size).toBe(placed.length);
        const seen = new Set([...placed, ...tree.problems.map(({ row }) => Number(row))]);
        all.forEach((code, key) => {
          if (/^\d/.test(code)) expect(seen.has(key)).toBe(true);
        });
        for (const block of tree.blocks) {
          for (const leaf of block.nodes.flatMap(leavesOf)) expect(leaf.children).toEqual([]);
        }
      }),
      { seed: 20231204, numRuns: 300 },
    );
  });
});
