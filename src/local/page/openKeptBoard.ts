// Opens the board that was kept from last time, or a new sample board where there is none or it can't be read.

import { createLocalGoogle, type LocalGoogle, loadScript, type RunOutcome, type ScriptFiles } from '../index.ts';
import { openSampleBoard } from '../start/openSampleBoard.ts';
import { createSharedBoard, type SharedBoard } from './server/board.ts';
import { type KeptBoard, readKeptBoard } from './server/keeper.ts';
import { brokenFileSetAside } from './words/interface.ts';

export interface KeptBoardSettings {
  readonly file: string;
  readonly files: ScriptFiles;
  /** ISO 8601 with an offset. */
  readonly now: string;
  readonly reset: boolean;
  readonly isSampleDay: boolean;
}

export interface OpenedBoard {
  readonly board: SharedBoard;
  /** The update that filled a new board; null for one that was kept. */
  readonly update: RunOutcome | null;
  /** What to tell whoever started it. */
  readonly said: readonly string[];
}

export function openKeptBoard(settings: KeptBoardSettings): OpenedBoard {
  const { file, files, now, reset, isSampleDay } = settings;
  let google: LocalGoogle | null = null;
  const tryOut = (kept: KeptBoard): void => {
    google = null;
    const opened = createLocalGoogle({ now, owner: 'owner', workbook: kept.workbook });
    for (const name of opened.sheetNames()) opened.frame(name);
    google = opened;
  };
  const found = reset ? ({ kind: 'none' } as const) : readKeptBoard(file, new Date(), tryOut);
  if (found.kind === 'board' && google !== null) {
    const script = loadScript(google, files);
    script.run('onOpen', { as: 'simple trigger' });
    const { hiddenTexts } = found.kept;
    const board = createSharedBoard({ google, script, isSampleDay, notices: [], hiddenTexts });
    return { board, update: null, said: ['This is the board as you left it; npm start -- --reset begins anew.'] };
  }
  const { google: sample, script, update } = openSampleBoard({ files, now });
  const broken = found.kind === 'broken' ? found.setAside : null;
  const notices = broken === null ? [] : [brokenFileSetAside(broken)];
  const board = createSharedBoard({ google: sample, script, isSampleDay, notices, hiddenTexts: {} });
  const said = broken === null ? [] : [`The kept board could not be read; it was set aside as ${broken}.`];
  return { board, update, said };
}
