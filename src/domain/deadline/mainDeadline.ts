// Of several deadlines in one order, the one that ends it.

import type { Deadline } from './deadline.ts';
import type { FoundDeadline } from './findDeadlines.ts';
import type { Recurrence } from './recurrence.ts';

/**
 * The deadline a task is registered under: the latest date (of two alike the last), for earlier ones are milestones; a year only where nothing more exact is said, for a
 * year mostly describes; a date rather than a recurring report, that rather than an event. Null where none was found.
 */
export function mainDeadline(found: readonly FoundDeadline[]): FoundDeadline | null {
  let main: FoundDeadline | null = null;
  for (const one of found) {
    if (main === null || outweighs(one.deadline, main.deadline)) main = one;
  }
  return main;
}

function outweighs(one: Deadline, other: Deadline): boolean {
  const difference = weight(one) - weight(other);
  if (difference !== 0) return difference > 0;
  return one.on !== null && other.on !== null && one.on >= other.on;
}

function weight(deadline: Deadline): number {
  switch (deadline.kind) {
    case 'before':
    case 'by':
    case 'within_month':
    case 'within_quarter':
      return 7;
    case 'relative':
      return deadline.on === null ? 3 : 7;
    case 'weekly':
    case 'monthly':
    case 'quarterly':
    case 'yearly':
    case 'daily':
      return namesItsDay(deadline.recurrence) ? 6 : 4;
    case 'within_year':
      return 5;
    case 'condition':
      return 2;
    case 'unreadable':
      return 1;
    case 'none':
      return 0;
  }
}

function namesItsDay(recurrence: Recurrence): boolean {
  return (
    (recurrence.every === 'weekly' && recurrence.weekday !== null) ||
    (recurrence.every === 'monthly' && recurrence.day !== null) ||
    ((recurrence.every === 'quarterly' || recurrence.every === 'yearly') && recurrence.on !== null)
  );
}
