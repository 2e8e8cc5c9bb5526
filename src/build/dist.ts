// Makes dist/: the script, the pages and the manifest, and nothing else, for clasp pushes whatever lies there.

import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundleOptions } from './bundle.ts';
import { PAGE_FILES, pagesOptions } from './pages.ts';
import { ROOT } from './root.ts';

export const DIST = `${ROOT}dist`;

/** Everything that dist/ holds. */
export const DIST_FILES: readonly string[] = ['Code.js', 'appsscript.json', ...PAGE_FILES];

export async function buildDist(folder = DIST): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyFile(`${ROOT}appsscript.json`, `${folder}/appsscript.json`);
  const leftovers = (await readdir(folder)).filter((name) => !DIST_FILES.includes(name));
  await Promise.all(leftovers.map((name) => rm(`${folder}/${name}`, { recursive: true })));
  await build(await bundleOptions(folder));
  await build(pagesOptions(folder));
}
