// Saves a small board as the add-on lays it out today, under the version of its layout: run it once for each version, before the next migration is written.
//
//   npx tsx test/workbooks/layouts/save.ts

import { access, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildDist } from '../../../src/build/dist.ts';
import { currentVersion } from '../../../src/workbook/release/migrations.ts';

await buildDist();
const { actionNamed } = await import('../../trust/actions.ts');
const { fillSmallBoard, open } = await import('../../trust/smallBoard.ts');

const file = new URL(`layout-${currentVersion()}.json.gz`, import.meta.url);
const isThere = await access(file).then(
  () => true,
  () => false,
);
if (isThere)
  throw new Error(`${file.pathname} is there already: boards of that version look as it says, whatever is changed now`);

const board = open(fillSmallBoard());
for (const action of ['setUpBoard', 'updateFigures']) actionNamed(action).run(board);
await writeFile(file, gzipSync(JSON.stringify(board.google.save()), { level: 9 }));
