// The add-on's functions as esbuild makes them for Google: what runs a TypeScript file directly adds a cost of its own.

import { mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundleOptions } from '../../src/build/bundle.ts';
import { ROOT } from '../../src/build/root.ts';

export type Measured = typeof import('./measured.ts');

const FOLDER = `${ROOT}node_modules/.cache/bench`;

export async function asBuilt(): Promise<Measured> {
  const { target, charset, bundle } = await bundleOptions(FOLDER);
  await mkdir(FOLDER, { recursive: true });
  const outfile = `${FOLDER}/measured.mjs`;
  await build({
    entryPoints: [`${ROOT}test/bench/measured.ts`],
    outfile,
    format: 'esm',
    ...(target && { target }),
    ...(charset && { charset }),
    ...(bundle && { bundle }),
    logLevel: 'warning',
  });
  return import(outfile);
}
