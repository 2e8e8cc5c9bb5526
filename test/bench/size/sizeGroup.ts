// How large the add-on is as Google runs it, what each folder adds, and how long the script takes to be there.

import { readFile } from 'node:fs/promises';
import { createContext, Script } from 'node:vm';
import { build, type Metafile } from 'esbuild';
import { bundleOptions } from '../../../src/build/bundle.ts';
import { DIST, DIST_FILES } from '../../../src/build/dist.ts';
import { duration, figure, medianMilliseconds } from '../measure.ts';
import type { Group } from '../table.ts';

export async function sizeGroup(): Promise<Group> {
  const sizes = await Promise.all(
    DIST_FILES.map(async (name) => ({ name, text: await readFile(`${DIST}/${name}`, 'utf8') })),
  );
  const code = sizes.find(({ name }) => name === 'Code.js')?.text ?? '';
  const pages = sizes.filter(({ name }) => name.endsWith('.html'));
  const { startUp } = medianMilliseconds({
    startUp: () => {
      new Script(code, { filename: 'Code.js' }).runInContext(createContext({}));
    },
  });
  const { emptyWorld } = medianMilliseconds({
    emptyWorld: () => {
      new Script('').runInContext(createContext({}));
    },
  });
  const { metafile } = await build({ ...(await bundleOptions(DIST)), write: false, metafile: true });
  return {
    title: 'Size',
    headers: ['What', 'Measured', 'Of it'],
    rows: [
      [
        'Code.js',
        kilobytes(bytesOf(code)),
        foldersOf(metafile)
          .map(({ folder, bytes }) => `${folder} ${kilobytes(bytes)}`)
          .join(', '),
      ],
      [
        `${pages.length} pages`,
        kilobytes(pages.reduce((sum, { text }) => sum + bytesOf(text), 0)),
        pages.map(({ name, text }) => `${name.replace('.html', '')} ${kilobytes(bytesOf(text))}`).join(', '),
      ],
      ['Start-up of Code.js in a bare vm', duration(startUp), `${duration(emptyWorld)} of it for the empty world`],
    ],
    notes: [
      'Not minified: a stack trace in Google’s log names the functions as the source does. Each run of an action loads Code.js anew.',
    ],
    goals: [],
  };
}

/** The folders of src/ by what they add to the bundle, the largest first; "main.ts" and the like stand for themselves. */
export function foldersOf({
  outputs,
}: Pick<Metafile, 'outputs'>): readonly { readonly folder: string; readonly bytes: number }[] {
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /(?:^|\/)src\/([^/]+)/.exec(path)?.[1] ?? path;
      bytes.set(folder, (bytes.get(folder) ?? 0) + bytesInOutput);
    }
  }
  return [...bytes].map(([folder, sum]) => ({ folder, bytes: sum })).sort((one, other) => other.bytes - one.bytes);
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function kilobytes(bytes: number): string {
  return `${figure(bytes / 1_000)} kB`;
}
