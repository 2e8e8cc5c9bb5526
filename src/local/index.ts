// The public face of the local Google: make one, load a script into it, run it, act as other people, look at what came out.

import type { AccessList } from './access.ts';
import type { Meter } from './calls/meter.ts';
import type { Clock } from './clock.ts';
import { createState, type LocalGoogleSettings } from './createState.ts';
import type { LocalState, LockName } from './localState.ts';
import type { Screen } from './screen.ts';
import { runHere } from './script/runHere.ts';
import { type LoadedScript, loadScript as load, type ScriptFiles } from './script/script.ts';
import { takeSnapshot } from './snapshot.ts';
import type { ChartPicture } from './spreadsheet/chart.ts';
import { a1Of } from './spreadsheet/rectangle.ts';
import type { RowSize } from './spreadsheet/rowSizes.ts';
import { type SavedWorkbook, saveWorkbook } from './spreadsheet/saved.ts';
import { sheetWithId } from './spreadsheet/workbook.ts';
import { createUser, type LocalUser } from './user.ts';
import {
  type SheetFrame,
  type SheetView,
  viewCharts,
  viewFrame,
  viewRowSizes,
  viewSheet,
  viewTexts,
  type Window,
} from './view.ts';

export type { Call, CallKind, Meter, Place } from './calls/meter.ts';
export type { LocalGoogleSettings } from './createState.ts';
export type { Answer, Question, Screen, Shown, SubMenu } from './screen.ts';
export {
  type LoadedScript,
  type RunOutcome,
  type RunSettings,
  ScriptError,
  type ScriptFiles,
} from './script/script.ts';
export type { ChartPicture, ChartSeries } from './spreadsheet/chart.ts';
export type { SavedWorkbook } from './spreadsheet/saved.ts';
export type { LocalUser } from './user.ts';
export type { CellView, ColumnView, RowView, SheetFrame, SheetView, Window } from './view.ts';

export interface LocalGoogle {
  readonly clock: Clock;
  /** Who may open the file now. */
  readonly access: Pick<AccessList, 'editors' | 'viewers'>;
  readonly meter: Meter;
  readonly screen: Screen;
  /** A person who works in the sheet by hand. */
  readonly user: (name: string) => LocalUser;
  /** What people see of a sheet. */
  readonly view: (sheet: string, window?: Window) => SheetView;
  /** All of that but the rows. */
  readonly frame: (sheet: string) => SheetFrame;
  /** The tabs in order, hidden ones too. */
  readonly sheetNames: () => readonly string[];
  /** The texts of a range, formulas computed, without looks. */
  readonly shownTexts: (sheet: string, a1: string) => readonly (readonly string[])[];
  /** The charts over the cells, with their figures. */
  readonly charts: (sheet: string) => readonly ChartPicture[];
  /** How tall each row is, in pixels; `letter` is the width of an average letter in the reader's font. */
  readonly rowSizes: (sheet: string, letter: number) => readonly RowSize[];
  /** The tab that a script showed last. */
  readonly activeSheet: () => string;
  /** Remembers everything in the file; the function it gives puts it back. */
  readonly snapshot: () => () => void;
  /** The selected cells, such as `'Nhiệm vụ'!A5`, or null. */
  readonly selection: () => string | null;
  readonly locale: () => string;
  readonly timeZone: () => string;
  /** Whether another run holds the lock from now on. */
  readonly holdLock: (lock: LockName, held: boolean) => void;
  /** Opening the file anew: menus are gone until onOpen makes them. */
  readonly reopen: () => void;
  readonly save: () => SavedWorkbook;
  /** Runs `act` as a script with every permission, in the caller's own world: for tests of code that names the services. */
  readonly asScript: <T>(act: (services: Readonly<Record<string, object>>) => T) => T;
}

const states = new WeakMap<LocalGoogle, LocalState>();

export function createLocalGoogle(settings: LocalGoogleSettings): LocalGoogle {
  const state = createState(settings);
  const { workbook } = state;
  const google: LocalGoogle = {
    clock: state.clock,
    access: state.access,
    meter: state.meter,
    screen: state.screen,
    user: (name) => createUser(state, name),
    view: (sheet, window) => viewSheet(state, sheet, window),
    frame: (sheet) => viewFrame(state, sheet),
    sheetNames: () => workbook.sheets.map(({ name }) => name),
    shownTexts: (sheet, a1) => viewTexts(state, sheet, a1),
    charts: (sheet) => viewCharts(state, sheet),
    rowSizes: (sheet, letter) => viewRowSizes(state, sheet, letter),
    activeSheet: () => sheetWithId(workbook, workbook.activeSheetId).name,
    snapshot: () => takeSnapshot(state),
    selection: () => selectionOf(state),
    locale: () => workbook.locale,
    timeZone: () => workbook.timeZone,
    holdLock: (lock, held) => {
      if (held) state.locks.set(lock, 'elsewhere');
      else state.locks.delete(lock);
    },
    reopen: () => state.screen.clearMenus(),
    save: () => saveWorkbook(workbook),
    asScript: (act) => runHere(state, act),
  };
  states.set(google, state);
  return google;
}

/** Loads a bundle. A service that it calls while loading throws. */
export function loadScript(google: LocalGoogle, files: ScriptFiles): LoadedScript {
  const state = states.get(google);
  if (state === undefined) throw new Error('Not made by createLocalGoogle');
  return load(state, files);
}

function selectionOf({ selection: { current }, workbook }: LocalState): string | null {
  return current === null ? null : `'${sheetWithId(workbook, current.sheetId).name}'!${a1Of(current.rectangle)}`;
}
