// The command behind `npm start`: builds the add-on, opens the sample board, prints its figures and serves the page.

import { buildDist, DIST } from '../build/dist.ts';
import { openSampleBoard } from './openSampleBoard.ts';
import { readScriptFiles } from './scriptFiles.ts';
import { readStartArguments } from './startArguments.ts';
import { boardSummary } from './terminal.ts';

try {
  const { now } = readStartArguments(process.argv.slice(2));
  await buildDist();
  const { google, update } = openSampleBoard({ files: await readScriptFiles(DIST), now });
  console.log(boardSummary(google, update));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
