// What `npm start` does, for the bench: builds, opens a board and serves its page. Nothing is kept. With a number it serves so many rows.

import { buildDist, DIST } from '../../../src/build/dist.ts';
import { createSharedBoard } from '../../../src/local/page/server/board.ts';
import { servePage } from '../../../src/local/page/server/server.ts';
import { readScriptFiles } from '../../../src/local/script/scriptFiles.ts';
import { openSampleBoard } from '../../../src/local/start/openSampleBoard.ts';
import { sizedBoard } from '../calls/sizedBoard.ts';

const rows = Number(process.argv[2] ?? 0);

if (rows === 0) await buildDist();
const board =
  rows === 0
    ? openSampleBoard({ files: await readScriptFiles(DIST), now: '2023-12-04T08:00:00+07:00' })
    : await sizedBoard(rows);
board.script.run('onOpen', { as: 'simple trigger' });
const { google, script } = board;
const { address } = await servePage(
  createSharedBoard({ google, script, isSampleDay: true, notices: [], hiddenTexts: {} }),
  0,
);
console.log(address);
