// The registry of everything a person or a browser can start: an export of main.ts that is not listed here fails a test.

import type { Call, RunOutcome } from '../../src/local/index.ts';
import type { Board } from './smallBoard.ts';

/** What an action may change: `board` writes cells of the add-on, `rows` adds rows that a person has confirmed, `page` writes sheets of its own, `trace` only something that it removes again, `nothing` nothing. */
export type Reach = 'board' | 'rows' | 'page' | 'trace' | 'nothing';

export interface TriedAction {
  readonly name: string;
  readonly reach: Reach;
  readonly how: Listed['how'];
  /** Whether it looks at the headers right before each write, and not only after it. */
  readonly looksBeforeWriting: boolean;
  /** `user` is the owner if nobody is named. */
  readonly run: (board: Board, user?: string) => { readonly calls: readonly Call[]; readonly result: unknown };
}

interface Listed {
  readonly reach: Reach;
  readonly how: 'menu' | 'browser' | 'trigger';
  /** What a browser or Google hands in when all is well. */
  readonly given?: readonly unknown[];
}

const NOTICE = 'Số: 12/TB-UBND\n1. Phòng Nội vụ rà soát hồ sơ, hoàn thành trước ngày 10/12/2023.';

/** What an import brings: rows that hold these words, a task and a unit, and a further name of a unit that is there. */
export const IMPORTED = { words: 'Rà soát hồ sơ nhập thử', alias: 'Phòng nhập thử' } as const;

const NEW_UNIT = `Tổ ${IMPORTED.words}`;

/** What the dialog sends when a person confirms it. */
export const IMPORT = {
  issuedOn: '2023-11-27',
  tasks: [
    {
      content: IMPORTED.words,
      leadUnits: ['Phòng Nội vụ', NEW_UNIT, IMPORTED.alias],
      coordinatingUnits: [],
      deadlineWords: 'trước ngày 10/12/2023',
      source: '12/TB-UBND, mục 1',
      relatedCriteria: [],
      isKnown: false,
    },
  ],
  units: [
    { named: NEW_UNIT, meaning: { kind: 'new' } },
    // Not the unit in whose cells others type: what comes into the very row in the very instant before a confirmed write is the limit.
    { named: IMPORTED.alias, meaning: { kind: 'unit', name: 'Văn phòng', remember: true } },
  ],
};

const FIRST_TASK = { sheet: 'tasks', words: '|NV01|Rà soát thủ tục|Văn phòng', above: 0 };

/** Apart from the first, so that the day goes into both as one list of ranges. */
const THIRD_TASK = { sheet: 'tasks', words: '|NV02|Họp xét sáng kiến|Phòng Tư pháp', above: 0 };

/** Of a sheet that is not there: what stands on a board without one is tried apart; see adoption.ts. */
const FOREIGN_CHOICE = {
  sheetId: 77,
  table: 'tasks',
  headerRows: [1, 1],
  columns: null,
  splitsMerges: true,
  partsUnits: true,
};

const REPORT = { kind: 'week', from: '2023-11-27', notice: '' };

const listed: Readonly<Record<string, Listed>> = {
  onOpen: { reach: 'nothing', how: 'trigger' },
  onEdit: { reach: 'nothing', how: 'trigger' },
  updateFigures: { reach: 'board', how: 'menu' },
  setUpBoard: { reach: 'board', how: 'menu' },
  checkBoard: { reach: 'nothing', how: 'menu' },
  openBoardPanel: { reach: 'nothing', how: 'menu' },
  readFaults: { reach: 'nothing', how: 'browser' },
  selectCell: { reach: 'nothing', how: 'browser', given: [{ sheet: 'tasks', row: 3, column: 2 }] },
  makeSupportReport: { reach: 'trace', how: 'browser' },
  readBoardPanel: { reach: 'nothing', how: 'browser' },
  selectRow: {
    reach: 'nothing',
    how: 'browser',
    given: [{ sheet: 'tasks', words: '|NV01|Rà soát thủ tục|Văn phòng', above: 0 }],
  },
  importNotice: { reach: 'nothing', how: 'menu' },
  proposeImport: { reach: 'nothing', how: 'browser', given: [{ text: NOTICE, issuedOn: '' }] },
  readDeadlineWords: {
    reach: 'nothing',
    how: 'browser',
    given: [{ words: ['trước ngày 10/12/2023'], issuedOn: '2023-11-27' }],
  },
  importTasks: { reach: 'rows', how: 'browser', given: [IMPORT] },
  undoImport: { reach: 'rows', how: 'browser', given: [{ tasks: [], units: [], aliases: [] }] },
  writeReport: { reach: 'nothing', how: 'menu' },
  remindUnits: { reach: 'nothing', how: 'menu' },
  shareBoard: { reach: 'nothing', how: 'menu' },
  readReportChoices: { reach: 'nothing', how: 'browser' },
  prepareReport: { reach: 'nothing', how: 'browser', given: [REPORT] },
  makeReport: { reach: 'page', how: 'browser', given: [REPORT] },
  readReminders: { reach: 'nothing', how: 'browser' },
  markReminded: { reach: 'board', how: 'browser', given: [[FIRST_TASK, THIRD_TASK]] },
  readSharing: { reach: 'nothing', how: 'browser' },
  shareWithLeaders: { reach: 'nothing', how: 'browser' },
  readAdoption: { reach: 'nothing', how: 'browser' },
  previewAdoption: { reach: 'nothing', how: 'browser', given: [FOREIGN_CHOICE] },
  adoptSheets: { reach: 'board', how: 'browser', given: [{ sheets: [], leftAlone: [], answers: [] }] },
  stopSharing: { reach: 'nothing', how: 'browser', given: ['ai-do@example.com'] },
  updateFromSidebar: { reach: 'board', how: 'browser' },
  setUpFromSidebar: { reach: 'board', how: 'browser' },
};

export const actionNames: readonly string[] = Object.keys(listed);

export const actions: readonly TriedAction[] = Object.entries(listed).map(([name, action]) => tried(name, action));

function tried(name: string, { reach, how, given = [] }: Listed): TriedAction {
  const run = ({ google, script }: Board, user?: string): RunOutcome => {
    // Whoever sets up lets columns be added, and takes none of the office's own for one that is missing.
    google.screen.answerWith(({ buttons, prompt }) => ({
      button: buttons === 'OK' ? 'OK' : prompt.includes('có phải là') ? 'NO' : 'YES',
    }));
    if (how === 'browser') return script.call(name, given, user);
    const as = how === 'trigger' ? 'simple trigger' : 'menu';
    return script.run(name, { as, arguments: given, ...(user !== undefined && { user }) });
  };
  return { name, reach, how, looksBeforeWriting: /^update/.test(name), run };
}

/** Imports, and gives the action that takes back what came of it. */
export function undoOfImport(board: Board): TriedAction {
  const { result } = actionNamed('importTasks').run(board);
  const written = writtenIn(result);
  if (written === null) throw new Error(`Nothing was imported: ${JSON.stringify(result)}`);
  return tried('undoImport', { reach: 'rows', how: 'browser', given: [written] });
}

function writtenIn(result: unknown): unknown {
  const isAnswer = (answer: unknown): answer is { readonly value: { readonly written?: unknown } } =>
    typeof answer === 'object' && answer !== null && 'value' in answer && typeof answer.value === 'object';
  return isAnswer(result) ? (result.value.written ?? null) : null;
}

export function actionNamed(name: string): TriedAction {
  const found = actions.find((action) => action.name === name);
  if (found === undefined) throw new Error(`No action ${name}`);
  return found;
}

/** The sentence of a refusal that a browser side would show. */
export function answered(result: unknown): readonly string[] {
  if (typeof result !== 'object' || result === null || !('ok' in result) || result.ok === true) return [];
  return ['message' in result ? String(result.message) : 'null'];
}
