// The letter that reminds units of their tasks.

import { expect, it } from 'vitest';
import { reminderLetter } from '../../../src/domain/reminders/reminderLetter.ts';
import { unitReminders } from '../../../src/domain/reminders/unitReminders.ts';
import { readOfficeWords } from '../../../src/workbook/reading/readOfficeWords.ts';
import { TODAY, track } from '../tasks/taskRows.ts';

it('names the first of many missing reports and counts the others, so that a year of them fits a cell', () => {
  const { tasks } = track([{ assignedOn: '2023-10-01', deadline: 'thứ 6 hằng tuần' }]);
  const { body } = reminderLetter(
    unitReminders(tasks),
    readOfficeWords(() => ''),
    TODAY,
  );
  const cells = body.flatMap((block) => (block.kind === 'table' ? block.table.rows.flat() : []));
  expect(cells).toContain('kỳ 06/10, 13/10, 20/10, 27/10 và 05 kỳ khác');
});
