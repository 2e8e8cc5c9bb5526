// The documents that gave the tasks, as a paper refers to them.

import { describe, expect, it } from 'vitest';
import { noticesNamed, noticesReferred, tasksOfNotice } from '../../../src/domain/report/noticesNamed.ts';
import type { TrackedTask } from '../../../src/domain/tasks/taskBoard.ts';
import * as words from '../../../src/vietnamese/sentences/report.ts';
import { track } from '../tasks/taskRows.ts';

/** Given on 27/11/2023. */
const tasksOf = (...notices: readonly string[]): readonly TrackedTask[] =>
  track(notices.map(() => ({}))).tasks.map((task, place) => ({
    ...task,
    row: { ...task.row, notice: notices[place] ?? '' },
  }));

const referred = (...notices: readonly string[]) => words.noticesReferred(noticesReferred(tasksOf(...notices)));

describe('a document is referred to by kind, number and day', () => {
  it.each([
    ['its number alone', '300/TB-UBND'],
    ['section and bullet behind it', '300/TB-UBND, mục 1, gạch đầu dòng 4'],
    ['its day behind it', '300/TB-UBND ngày 27/11/2023'],
    ['its day in words', '300/TB-UBND ngày 27 tháng 11 năm 2023, mục 2'],
    ['its kind before it', 'Thông báo số 300/TB-UBND'],
    ['its kind without “số”', 'Thông báo 300/TB-UBND'],
    ['“số” alone before it', 'Số 300/TB-UBND'],
    ['letters of the decomposed form', 'Thông báo số 300/TB-UBND ngày 27/11/2023'.normalize('NFD')],
    ['kind and day', 'Thông báo số 300/TB-UBND ngày 27/11/2023; mục 1'],
  ])('once, where the cell holds %s', (_, cell) => {
    expect(referred(cell)).toBe('Thông báo số 300/TB-UBND ngày 27/11/2023');
  });

  it.each([
    ['a document without a number keeps the day that it is known by', 'Kết luận giao ban ngày 27/11/2023'],
    ['a document of another office keeps its name', 'Công văn số 12/UBND-NV của UBND tỉnh'],
  ])('%s', (_, cell) => {
    const day = cell.includes('ngày') ? '' : ' ngày 27/11/2023';
    expect(referred(cell)).toBe(`${cell}${day}`);
  });

  it('by the day that stands with its number, which need not be that of the order', () => {
    expect(referred('300/TB-UBND ngày 24/11/2023')).toBe('Thông báo số 300/TB-UBND ngày 24/11/2023');
  });

  it('and stays one document however its rows write it', () => {
    const cells = ['300/TB-UBND, mục 1', 'Thông báo số 300/TB-UBND ngày 27/11/2023', '300/TB–UBND ngày 27/11/2023'];
    expect(noticesNamed(tasksOf(...cells))).toEqual(['300/TB-UBND']);
    expect(tasksOfNotice(tasksOf(...cells), '300/TB-UBND')).toHaveLength(3);
  });
});
