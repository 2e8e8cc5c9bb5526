// What is wrong with a row's code, content and units, apart from any date.

import * as sentences from '../../vietnamese/sentences/tasks.ts';
import { readCodeText } from '../criteria/code.ts';
import type { UnitDirectory } from '../units/unitDirectory.ts';
import { type Remark, remark } from './remark.ts';
import type { TaskRow } from './taskRow.ts';

/** A dash as the code: a sum, a remark, the signature below the table. */
const NEVER_COUNTED = /^[-–—]$/;

/**
 * True of a row that holds nothing but perhaps a code, for people number rows ahead, of a heading over a group of tasks ("II", "B" or "b)" and a name),
 * and of whatever has a dash for its code.
 */
export function isNoTask(row: TaskRow): boolean {
  if (row.code.kind !== 'value') return isUnused(row);
  if (NEVER_COUNTED.test(row.code.value)) return true;
  const isHeading = ['section', 'none'].includes(readCodeText(row.code.value).kind);
  return isUnused(isHeading ? { ...row, content: '' } : row);
}

function isUnused(row: TaskRow): boolean {
  const texts = [
    row.content,
    row.notice,
    row.extensionNotice,
    row.reportedOn,
    row.product,
    row.cause,
    row.remindedOn,
    row.relatedCriteria,
    ...row.leadUnits,
    ...row.coordinatingUnits,
  ];
  const readings = [row.assignedOn, row.extendedTo, row.progress, row.completedOn, row.deadline];
  return texts.every((text) => text.trim() === '') && readings.every((reading) => reading.kind === 'blank');
}

/** `isAlike`: another row has the same content, so that only codes can say whether both are one order. */
export function rowRemarks(row: TaskRow, directory: UnitDirectory, isAlike: boolean): readonly Remark[] {
  return [...codeRemarks(row, isAlike), ...contentRemarks(row), ...unitRemarks(row, directory)];
}

/** A task needs content, unit and deadline: a row that stands alone is an order of its own, with a code or without. */
function codeRemarks({ code }: TaskRow, isAlike: boolean): readonly Remark[] {
  if (code.kind === 'blank') return isAlike ? [remark('code', sentences.codeMissing())] : [];
  return code.kind === 'unreadable' ? [remark('code', sentences.codeUnreadable(code.text))] : [];
}

function contentRemarks({ content }: TaskRow): readonly Remark[] {
  return content.trim() === '' ? [remark('content', sentences.contentMissing())] : [];
}

/** Names are only looked up where a unit table is kept. */
function unitRemarks({ leadUnits }: TaskRow, directory: UnitDirectory): readonly Remark[] {
  const [first] = leadUnits;
  if (first === undefined) return [remark('leadUnits', sentences.unitMissing())];
  const unknown = directory.names.length === 0 ? [] : leadUnits.filter((unit) => directory.find(unit) === null);
  return [
    ...unknown.map((unit) => remark('leadUnits', sentences.unitUnknown(unit))),
    ...(leadUnits.length > 1 ? [remark('leadUnits', sentences.severalLeadUnits(directory.nameFor(first)))] : []),
  ];
}
