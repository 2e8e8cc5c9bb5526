// Makes dist/: the script, the pages and the manifest, and nothing else, for clasp pushes whatever lies there.

import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { type BuildContext, context } from 'esbuild';
import { bundleOptions } from './bundle.ts';
import { PAGE_FILES, pagesOptions } from './pages.ts';
import { ROOT } from './root.ts';

export const DIST = `${ROOT}dist`;

/** Everything that dist/ holds. */
export const DIST_FILES: readonly string[] = ['Code.js', 'appsscript.json', ...PAGE_FILES];

export async function buildDist(folder = DIST): Promise<void> {
  for (const part of await parts(folder)) {
    await part.rebuild();
    await part.dispose();
  }
}

/** Builds now and whenever a source changes; never ends by itself. */
export async function watchDist(folder = DIST): Promise<void> {
  for (const part of await parts(folder)) await part.watch();
}

async function parts(folder: string): Promise<readonly BuildContext[]> {
  await mkdir(folder, { recursive: true });
  await copyFile(`${ROOT}appsscript.json`, `${folder}/appsscript.json`);
  const leftovers = (await readdir(folder)).filter((name) => !DIST_FILES.includes(name));
  await Promise.all(leftovers.map((name) => rm(`${folder}/${name}`, { recursive: true })));
  return [await context(await bundleOptions(folder)), await context(pagesOptions(folder))];
}
