// The columns that a plan adds with words in them: codes where the office's numbers can't be any, progress where it is ticked or follows from a day.

import { PROGRESS } from '../../../domain/tasks/progress.ts';
import { foldWithoutMarks } from '../../../vietnamese/text.ts';
import type { Cell } from '../../../workbook/cell.ts';
import { readDate } from '../../../workbook/reading/readCell.ts';
import type { AdoptionChoice } from '../choice.ts';
import type { ForeignHeader } from '../headers/headerBlock.ts';
import { isTick } from './tickedColumns.ts';

export interface GivenText {
  /** 0-based among the rows of the table. */
  readonly position: number;
  readonly text: string;
}

export interface GivenProgress {
  readonly texts: readonly GivenText[];
  /** 0-based places of the columns with ticks. */
  readonly ticked: readonly number[];
  readonly fromDays: boolean;
}

/** The progress of tasks whose table has no such column; null where nothing tells it. */
export function givenProgress(
  rows: readonly (readonly Cell[])[],
  columns: AdoptionChoice['columns'],
  headers: readonly ForeignHeader[],
  ticked: ReadonlySet<number>,
  isTask: (position: number) => boolean,
): GivenProgress | null {
  if (columns.progress !== undefined) return null;
  const mapped = new Set(Object.values(columns));
  const meant = [...ticked].flatMap((place) => {
    const text = mapped.has(place) ? null : progressOf(headers[place]?.own ?? '');
    return text === null ? [] : [{ place, text }];
  });
  const ticks = meant.length >= 2 ? meant : [];
  const { completedOn } = columns;
  let fromDays = false;
  const texts = rows.flatMap((row, position): readonly GivenText[] => {
    if (!isTask(position)) return [];
    const chosen = ticks.filter(({ place }) => isTick(row[place] ?? ''));
    const [first] = chosen;
    if (first !== undefined) return chosen.length === 1 ? [{ position, text: first.text }] : [];
    const isDone = completedOn !== undefined && readDate(row[completedOn] ?? '').kind === 'value';
    fromDays = fromDays || isDone;
    return isDone ? [{ position, text: PROGRESS.completed }] : [];
  });
  return texts.length === 0 ? null : { texts, ticked: ticks.map(({ place }) => place), fromDays };
}

function progressOf(header: string): string | null {
  const words = foldWithoutMarks(header);
  if (/^(?:da )?(?:hoan thanh|thuc hien|xong)/.test(words)) return PROGRESS.completed;
  if (/^(?:dang|do dang)\b/.test(words)) return PROGRESS.inProgress;
  return /^chua (?:thuc hien|trien khai|lam|bat dau)/.test(words) ? PROGRESS.notStarted : null;
}
