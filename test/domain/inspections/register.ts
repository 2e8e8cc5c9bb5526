// A short way to write a register of inspections.

import { type CalendarDate, parseIsoDate } from '../../../src/domain/calendarDate.ts';
import type { InspectionBoard } from '../../../src/domain/inspections/inspectionBoard.ts';
import type { InspectionRow } from '../../../src/domain/inspections/inspectionRow.ts';
import { trackInspections } from '../../../src/domain/inspections/trackInspections.ts';
import { rowKey } from '../../../src/domain/problem.ts';
import { BLANK, type Reading, read, unreadable } from '../../../src/domain/reading.ts';
import { DEFAULT_COUNTING_SETTINGS } from '../../../src/domain/settings.ts';
import { unitDirectory } from '../../../src/domain/units/unitDirectory.ts';
import { day } from '../../day.ts';

/** A row as a test says it: an ISO day is a date cell, other words are what someone typed. */
export interface WrittenInspection {
  readonly units?: readonly string[];
  readonly content?: string;
  readonly inspectedOn?: string;
  readonly minutes?: string;
  readonly report?: string;
  readonly recommendation?: string;
  readonly deadline?: string;
  readonly fixedOn?: string;
  readonly remark?: string;
}

/** Blank stands for “as it should be”: a unit, a day, minutes and a report. */
export function inspectionRows(rows: readonly WrittenInspection[]): readonly InspectionRow[] {
  return rows.map((row, position) => ({
    key: rowKey(position),
    inspectedUnits: row.units ?? ['UBND xã Phú Hòa'],
    inspectingUnit: 'Đoàn kiểm tra cải cách hành chính',
    content: row.content ?? 'Giải quyết hồ sơ tại bộ phận một cửa',
    inspectedOn: dateCell(row.inspectedOn ?? '2023-11-06'),
    minutes: row.minutes ?? '05/BB-ĐKT',
    report: row.report ?? '61/BC-ĐKT',
    recommendation: row.recommendation ?? '',
    deadline: deadlineCell(row.deadline ?? ''),
    fixedOn: dateCell(row.fixedOn ?? ''),
    remark: row.remark ?? '',
  }));
}

const DIRECTORY = unitDirectory([
  { key: rowKey(0), name: 'UBND xã Phú Hòa', aliases: ['Phú Hòa'], group: '' },
  { key: rowKey(1), name: 'Phòng Tư pháp', aliases: [], group: '' },
]);

export function trackRegister(
  rows: readonly WrittenInspection[],
  today = '2023-12-04',
  settings = DEFAULT_COUNTING_SETTINGS,
): InspectionBoard {
  return trackInspections(inspectionRows(rows), { today: day(today), settings, directory: DIRECTORY });
}

function dateCell(text: string): Reading<CalendarDate> {
  if (text === '') return BLANK;
  const date = parseIsoDate(text);
  return date === null ? unreadable(text) : read(date);
}

function deadlineCell(text: string): InspectionRow['deadline'] {
  if (text === '') return { kind: 'blank' };
  const date = parseIsoDate(text);
  return date === null ? { kind: 'words', text } : { kind: 'date', date };
}
