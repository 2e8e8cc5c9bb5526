// How the add-on becomes the script that Google runs: one file of ES2019 with a top-level function for each export of main.ts.

import { type BuildOptions, build } from 'esbuild';
import { ROOT } from './root.ts';

export const MAIN = `${ROOT}src/main.ts`;

/** A name that no function of the add-on can have. */
export const BUNDLE_NAME = 'CCHC_';

/** The options by which esbuild writes Code.js into `folder`. */
export async function bundleOptions(folder: string): Promise<BuildOptions> {
  const exported = await exportsOf(MAIN);
  return {
    entryPoints: [MAIN],
    outfile: `${folder}/Code.js`,
    bundle: true,
    format: 'iife',
    globalName: BUNDLE_NAME,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    footer: { js: exported.map(topLevelFunction).join('\n') },
    logLevel: 'warning',
  };
}

/** Google finds only functions that are declared at the top level of the script. */
function topLevelFunction(name: string): string {
  return `function ${name}(...values) { return ${BUNDLE_NAME}.${name}(...values); }`;
}

/** The names that Google will be able to call; esbuild lists them for the `esm` format only. */
export async function exportsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'exports.js',
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs)[0]?.exports ?? [];
}
