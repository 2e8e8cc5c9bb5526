// The circumstances in which the tests read deadlines, and how a deadline is said in one line.

import type { Deadline } from '../../../src/domain/deadline/deadline.ts';
import { readDeadline } from '../../../src/domain/deadline/readDeadline.ts';
import { recurrenceText } from '../../../src/domain/deadline/recurrence.ts';
import type { DeadlineContext } from '../../../src/domain/deadline/wording.ts';
import { day } from '../../day.ts';

/** Given on Monday 27 November 2023. */
export const GIVEN: DeadlineContext = { assignedOn: day('2023-11-27'), beforeMeaning: 'inclusive' };

export const GIVEN_ON_NO_KNOWN_DAY: DeadlineContext = { assignedOn: null, beforeMeaning: 'inclusive' };

/** "by 2023-11-30", "weekly:FRI", "condition: UBND tỉnh ban hành Kế hoạch", "unreadable: noYear". */
export function inOneLine(deadline: Deadline): string {
  if ('recurrence' in deadline) return recurrenceText(deadline.recurrence);
  switch (deadline.kind) {
    case 'condition':
      return `condition: ${deadline.condition}`;
    case 'relative':
      return `${deadline.approximate ? 'about' : 'relative'} ${deadline.on ?? `after ${deadline.condition || 'assignedOn'}`}`;
    case 'none':
      return deadline.ongoing ? 'ongoing' : 'none';
    case 'unreadable':
      return `unreadable: ${deadline.reason}`;
    default:
      return `${deadline.kind} ${deadline.on}`;
  }
}

/** What the words come to in a cell of their own, in one line. */
export function readCell(text: string, context: DeadlineContext = GIVEN): string {
  return inOneLine(readDeadline({ kind: 'words', text }, context));
}
