// The command behind `npm start`: builds the add-on, opens the board, prints its figures and serves the page.

import { buildDist, DIST } from '../../build/dist.ts';
import { ROOT } from '../../build/root.ts';
import { openKeptBoard } from '../page/openKeptBoard.ts';
import { keepBoard } from '../page/server/keeper.ts';
import { servePage } from '../page/server/server.ts';
import { readScriptFiles } from '../script/scriptFiles.ts';
import { openSampleBoard } from './openSampleBoard.ts';
import { readStartArguments, type StartArguments } from './startArguments.ts';
import { boardSummary } from './terminal.ts';

const BOARD_FILE = `${ROOT}.local/board.json`;
const USUAL_PORT = 4321;

try {
  const given = readStartArguments(process.argv.slice(2));
  await buildDist();
  if (given.once) await printOnce(given);
  else await serve(given);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function printOnce({ now }: StartArguments): Promise<void> {
  const { google, update } = openSampleBoard({ files: await readScriptFiles(DIST), now });
  console.log(boardSummary(google, update));
}

async function serve({ now, reset, isSampleDay }: StartArguments): Promise<void> {
  const files = await readScriptFiles(DIST);
  const { board, update, said } = openKeptBoard({ file: BOARD_FILE, files, now, reset, isSampleDay });
  console.log(boardSummary(board.google, update));
  for (const line of said) console.log(`\n${line}`);
  const keeper = keepBoard(board, BOARD_FILE);
  const { address } = await servePage(board, Number(process.env.PORT ?? USUAL_PORT));
  console.log(`\nOpen ${address} (add ?role=viewer to see it as leadership does, ?user=NAME to be somebody else).`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      keeper.flush();
      process.exit(0);
    });
  }
}
