// Units are rated by tasks that were due, and only where there are enough of them.
import { describe, expect, it } from 'vitest';
import { readRatingScale } from '../../../src/domain/criteria/ratingScale.ts';
import type { TrackedTask } from '../../../src/domain/tasks/taskBoard.ts';
import type { TaskState } from '../../../src/domain/tasks/taskState.ts';
import { assessUnits, ratingText } from '../../../src/domain/units/assessUnits.ts';

const SCALE = readRatingScale('Tốt: từ 90; Khá: từ 50 đến dưới 90; Còn lại: dưới 50');

type State = TaskState | `${TaskState}*`;

/** Tasks of one unit; a state with “*” is not due yet. */
function tasksOf(...states: readonly State[]): readonly TrackedTask[] {
  return states.map(
    (state) =>
      ({ unit: 'Phòng A', state: state.replace('*', ''), isDue: !state.endsWith('*') }) as unknown as TrackedTask, // what assessing asks for
  );
}

const rating = (...states: readonly State[]) => ratingText(assessUnits(tasksOf(...states), SCALE)[0]);

describe('the expected rating of a unit', () => {
  it.each([
    ['all on time', ['completedOnTime', 'completedOnTime', 'completedOnTime'], 'Tốt'],
    ['one late', ['completedOnTime', 'completedOnTime', 'completedLate'], 'Khá'],
    ['all overdue', ['overdue', 'overdue', 'overdue'], 'Còn lại'],
    ['two due are too few to speak of', ['overdue', 'overdue'], 'Chưa đủ căn cứ'],
    ['what is done before its date does not count yet', ['completedOnTime*', 'overdue', 'overdue'], 'Chưa đủ căn cứ'],
    ['what waits for approval is in other hands', ['submitted', 'submitted', 'completedOnTime'], 'Chưa đủ căn cứ'],
    ['what waits for an event is not due', ['waiting*', 'waiting*', 'waiting*'], 'Chưa đủ căn cứ'],
    ['without the day of completion nothing is claimed', ['completed', 'completed', 'completed'], 'Chưa đủ căn cứ'],
    [
      'submitted ones beside three due ones change nothing',
      ['completedOnTime', 'completedOnTime', 'completedOnTime', 'submitted', 'paused'],
      'Tốt',
    ],
  ] as const satisfies readonly (readonly [string, readonly State[], string])[])('%s', (_, states, expected) => {
    expect(rating(...states)).toBe(expected);
  });

  it('is blank where the scale has a fault, rather than wrong', () => {
    const broken = readRatingScale('Tốt: từ 90');
    expect(ratingText(assessUnits(tasksOf('overdue', 'overdue', 'overdue'), broken)[0])).toBe('');
  });

  it('is blank beside a unit that leads no task', () => {
    expect(ratingText(undefined)).toBe('');
  });
});
