// The command behind `npm run package`: builds the add-on and puts it, with its installation guide, into one zip.

import { readFile, writeFile } from 'node:fs/promises';
import { buildDist, DIST, DIST_FILES } from '../build/dist.ts';
import { ROOT } from '../build/root.ts';
import { GUIDE_FILE, packageName, zipPackage } from './package/zipPackage.ts';

await buildDist();
const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const files = await Promise.all(
  DIST_FILES.map(async (name) => ({ name, text: await readFile(`${DIST}/${name}`, 'utf8') })),
);
const zip = `${packageName(version)}.zip`;
await writeFile(`${ROOT}${zip}`, zipPackage(files, version));
console.log(`Đã tạo ${zip}. Gửi tệp này cho cơ quan cần cài; người nhận giải nén rồi mở ${GUIDE_FILE}.`);
