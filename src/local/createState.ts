// What a local Google begins with: a new or a saved workbook, its clock, empty stores, and the settings that nobody named at their defaults.

import { type AccessSettings, createAccessList } from './access.ts';
import { createMeter } from './calls/meter.ts';
import { createClock } from './clock.ts';
import { createFormulaEngine } from './formulas/engine.ts';
import type { LocalOptions, LocalState } from './localState.ts';
import { createScreen } from './screen.ts';
import { readCell } from './spreadsheet/cellReading.ts';
import { type Locale, localeNamed } from './spreadsheet/locale.ts';
import { restoreWorkbook, type SavedWorkbook } from './spreadsheet/saved.ts';
import { cellAt } from './spreadsheet/sheet.ts';
import { mustBeTimeZone } from './spreadsheet/timeZone.ts';
import { newWorkbook } from './spreadsheet/workbook.ts';

export interface LocalGoogleSettings extends Partial<LocalOptions> {
  /** ISO 8601 with an offset. */
  readonly now: string;
  readonly locale?: Locale;
  /** Zone of the spreadsheet, IANA. */
  readonly timeZone?: string;
  /** Zone of the script project, where it is not to be the manifest's. */
  readonly scriptTimeZone?: string;
  /** A workbook that was saved; its own locale and zone hold then. */
  readonly workbook?: SavedWorkbook;
  readonly name?: string;
  readonly owner?: string;
  /** Who else may open the file. */
  readonly access?: AccessSettings;
}

export function createState(settings: LocalGoogleSettings): LocalState {
  const timeZone = settings.timeZone ?? 'Asia/Ho_Chi_Minh';
  const owner = settings.owner ?? 'owner';
  mustBeTimeZone(timeZone);
  const workbook =
    settings.workbook === undefined
      ? newWorkbook(settings.name ?? 'Bảng tính', localeNamed(settings.locale ?? 'vi_VN'), timeZone)
      : restoreWorkbook(settings.workbook);
  const clock = createClock(settings.now);
  const engine = createFormulaEngine(() => workbook, clock);
  return {
    workbook,
    clock,
    engine,
    valueAt: (sheet) => {
      const computed = engine.reader();
      return (row, column) => readCell(cellAt(sheet, row, column), sheet, row, column, computed, workbook.locale).value;
    },
    meter: createMeter(),
    screen: createScreen(),
    properties: { document: new Map(), script: new Map() },
    cache: new Map(),
    selection: { current: null },
    oddTexts: new Set(),
    locks: new Map(),
    scriptTimeZone: settings.scriptTimeZone ?? null,
    options: {
      writes: settings.writes ?? 'queued',
      apostropheInTextCell: settings.apostropheInTextCell ?? 'swallowed',
      othersInTextCell: settings.othersInTextCell ?? 'refused',
      coveredCells: settings.coveredCells ?? 'discarded',
      rereadBeforeFlush: settings.rereadBeforeFlush ?? 'current',
    },
    owner,
    access: createAccessList(owner, settings.access ?? {}),
  };
}
