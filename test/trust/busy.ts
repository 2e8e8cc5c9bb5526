// Starts each action while another run of the add-on holds the lock: it says so and writes nothing.

import { answered, type TriedAction } from './actions.ts';
import { rawSentences, told } from './judge.ts';
import { reusable, type Saved } from './smallBoard.ts';
import { newTally, type Tally } from './tally.ts';

export function tryBusy(workbook: Saved, action: TriedAction): Tally {
  const tally = newTally();
  tally.tried++;
  const board = reusable(workbook)();
  const { google } = board;
  google.holdLock('document', true);
  const written = () => {
    const { sheets, metadata } = google.save();
    return JSON.stringify([sheets, metadata]);
  };
  const before = written();
  const faults: string[] = [];
  try {
    const { result } = action.run(board);
    const said = [...told(google.screen.shown()), ...answered(result)];
    faults.push(...rawSentences(said));
    if (action.reach !== 'nothing' && said.length === 0) faults.push('said nothing');
  } catch (error) {
    faults.push(`threw ${error instanceof Error ? error.message : String(error)}`);
  }
  if (written() !== before) faults.push('wrote without the lock');
  tally.violations.push(...faults.map((fault) => `${action.name}, while another runs: ${fault}`));
  return tally;
}
