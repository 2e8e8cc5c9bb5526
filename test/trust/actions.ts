// The registry of everything a person or a browser can start: an export of main.ts that is not listed here fails a test.

import type { Call, RunOutcome } from '../../src/local/index.ts';
import type { Board } from './smallBoard.ts';

/** What an action may change: `board` writes cells, `trace` only something that it removes again, `nothing` nothing. */
export type Reach = 'board' | 'trace' | 'nothing';

export interface TriedAction {
  readonly name: string;
  readonly reach: Reach;
  readonly run: (board: Board) => { readonly calls: readonly Call[] };
  readonly mayAnswerRaw?: true;
}

interface Listed {
  readonly reach: Reach;
  readonly how: 'menu' | 'browser' | 'trigger';
  /** What a browser or Google hands in when all is well. */
  readonly given?: readonly unknown[];
}

const listed: Readonly<Record<string, Listed>> = {
  onOpen: { reach: 'nothing', how: 'trigger' },
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
  updateFromSidebar: { reach: 'board', how: 'browser' },
  setUpFromSidebar: { reach: 'board', how: 'browser' },
};

export const actionNames: readonly string[] = Object.keys(listed);

export const actions: readonly TriedAction[] = Object.entries(listed).map(([name, { reach, how, given = [] }]) => ({
  name,
  reach,
  run: ({ google, script }: Board): RunOutcome => {
    // Whoever sets up lets columns be added, and takes none of the office's own for one that is missing.
    google.screen.answerWith(({ buttons, prompt }) => ({
      button: buttons === 'OK' ? 'OK' : prompt.includes('có phải là') ? 'NO' : 'YES',
    }));
    if (how === 'browser') return script.call(name, given);
    return script.run(name, { as: how === 'trigger' ? 'simple trigger' : 'menu', arguments: given });
  },
}));

export function actionNamed(name: string): TriedAction {
  const found = actions.find((action) => action.name === name);
  if (found === undefined) throw new Error(`No action ${name}`);
  return found;
}
