// Which rows of the task table are no tasks: numbered ahead, headings over a group, and what has a dash for its code.
import { describe, expect, it } from 'vitest';
import { BLANK, read } from '../../../src/domain/reading.ts';
import { isNoTask } from '../../../src/domain/tasks/rowChecks.ts';
import { taskRow } from './taskRows.ts';

const bare = (code: string, content: string) => ({
  ...taskRow({ deadline: '', assignedOn: null, units: [] }),
  notice: '',
  code: code === '' ? BLANK : read(code),
  content,
});

describe('a row that is no task', () => {
  it.each([
    ['NV09', '', true],
    ['', '', true],
    ['II', 'CẢI CÁCH THỦ TỤC', true],
    ['B.', 'Nhiệm vụ thường xuyên', true],
    ['b)', 'Một cửa', true],
    ['-', 'Tổng cộng: 24 nhiệm vụ', true],
    ['NV09', 'Rà soát hồ sơ', false],
    ['', 'Rà soát hồ sơ', false],
    ['II.1', 'Rà soát hồ sơ', false],
  ])('code %j, content %j: %s', (code, content, expected) => {
    expect(isNoTask(bare(code, content))).toBe(expected);
  });

  it('is no heading once a unit or a deadline stands beside it', () => {
    expect(isNoTask({ ...bare('II', 'Rà soát'), leadUnits: ['Văn phòng'] })).toBe(false);
  });

  it('with a dash for its code is none, whatever the signature put into its cells', () => {
    expect(isNoTask({ ...bare('-', 'Nơi nhận:'), leadUnits: ['TM. ỦY BAN NHÂN DÂN'] })).toBe(true);
  });
});
