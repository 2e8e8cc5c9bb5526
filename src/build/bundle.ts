// How the add-on becomes what Google runs: one file of ES2019 with a top-level function for each export of main.ts.

import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that dist/ holds. */
export const OUTPUT_FILES: readonly string[] = ['Code.js', 'appsscript.json'];

/** A name that no function of the add-on can have. */
const BUNDLE_NAME = 'CCHC_';

/** The options by which esbuild writes `folder` (dist/ of the project unless told otherwise) and puts the manifest beside the bundle. */
export async function bundleOptions(folder = `${ROOT}dist`): Promise<BuildOptions> {
  const entry = `${ROOT}src/main.ts`;
  const exported = await exportsOf(entry);
  return {
    entryPoints: [entry],
    outfile: `${folder}/Code.js`,
    bundle: true,
    format: 'iife',
    globalName: BUNDLE_NAME,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    footer: {
      js: exported.map((name) => `function ${name}(event) { return ${BUNDLE_NAME}.${name}(event); }`).join('\n'),
    },
    plugins: [manifestBeside(folder)],
    logLevel: 'warning',
  };
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

/** clasp wants the manifest inside dist/, and pushes whatever else lies there: leftovers of older builds are removed. */
function manifestBeside(folder: string): Plugin {
  return {
    name: 'manifest',
    setup(setup) {
      setup.onStart(async () => {
        await mkdir(folder, { recursive: true });
        await copyFile(`${ROOT}appsscript.json`, `${folder}/appsscript.json`);
        const leftovers = (await readdir(folder)).filter((name) => !OUTPUT_FILES.includes(name));
        await Promise.all(leftovers.map((name) => rm(`${folder}/${name}`, { recursive: true })));
      });
    },
  };
}
