// The public face of the local Google: make one, load a script into it, run it, act as other people, look at what came out.

import { type AccessList, type AccessSettings, createAccessList } from './access.ts';
import { createMeter, type Meter } from './calls/meter.ts';
import { type Clock, createClock } from './clock.ts';
import { createFormulaEngine } from './formulas/engine.ts';
import type { LocalOptions, LocalState, PropertyStoreName } from './localState.ts';
import { createScreen, type Screen } from './screen.ts';
import { ownRealm } from './script/realm.ts';
import { type LoadedScript, loadScript as load, type ScriptFiles } from './script/script.ts';
import { createSession } from './script/session.ts';
import { allServices } from './services/index.ts';
import { takeSnapshot } from './snapshot.ts';
import { readCell } from './spreadsheet/cellReading.ts';
import type { ChartPicture } from './spreadsheet/chart.ts';
import { type Locale, localeNamed } from './spreadsheet/locale.ts';
import { a1Of } from './spreadsheet/rectangle.ts';
import type { RowSize } from './spreadsheet/rowSizes.ts';
import { restoreWorkbook, type SavedWorkbook, saveWorkbook } from './spreadsheet/saved.ts';
import { cellAt } from './spreadsheet/sheet.ts';
import { mustBeTimeZone } from './spreadsheet/timeZone.ts';
import { newWorkbook, sheetWithId } from './spreadsheet/workbook.ts';
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

export interface LocalGoogleSettings extends Partial<LocalOptions> {
  /** ISO 8601 with an offset. */
  readonly now: string;
  readonly locale?: Locale;
  /** Zone of the spreadsheet, IANA. */
  readonly timeZone?: string;
  /** Zone of the script project. */
  readonly scriptTimeZone?: string;
  /** A workbook that was saved; its own locale and zone hold then. */
  readonly workbook?: SavedWorkbook;
  readonly name?: string;
  readonly owner?: string;
  /** Who else may open the file. */
  readonly access?: AccessSettings;
}

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
  readonly holdLock: (lock: PropertyStoreName, held: boolean) => void;
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

function createState(settings: LocalGoogleSettings): LocalState {
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
    properties: { document: new Map(), script: new Map(), user: new Map() },
    cache: new Map(),
    selection: { current: null },
    locks: new Map(),
    scriptTimeZone: settings.scriptTimeZone ?? timeZone,
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

function selectionOf({ selection: { current }, workbook }: LocalState): string | null {
  return current === null ? null : `'${sheetWithId(workbook, current.sheetId).name}'!${a1Of(current.rectangle)}`;
}

const EVERY_SCOPE = ['spreadsheets', 'script.container.ui', 'userinfo.email'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

function runHere<T>(google: LocalState, act: (services: Readonly<Record<string, object>>) => T): T {
  const session = createSession({
    google,
    user: google.owner,
    mode: 'menu',
    realm: ownRealm,
    scopes: EVERY_SCOPE,
    htmlFiles: {},
  });
  google.meter.begin();
  session.start();
  const finish = () => {
    const late = session.end();
    google.meter.end();
    return late;
  };
  let result: T;
  try {
    result = act(allServices(session));
  } catch (error) {
    finish();
    throw error;
  }
  const late = finish();
  if (late !== null) throw late;
  return result;
}
