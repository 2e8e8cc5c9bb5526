// The add-on of a release to come: today's, with two migrations that only tests know. Each renames one header of people's.

import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundleOptions } from '../../../src/build/bundle.ts';
import { DIST } from '../../../src/build/dist.ts';
import type { ScriptFiles } from '../../../src/local/index.ts';
import { readScriptFiles } from '../../../src/local/script/scriptFiles.ts';

export interface Renamed {
  readonly sheet: 'criteria' | 'tasks';
  readonly name: string;
  readonly was: string;
  /** A header by which the column is known, too. */
  readonly text: string;
}

/** What the step to version 2 renames, and the one to version 3. */
export const RENAMED: readonly [Renamed, Renamed] = [
  { sheet: 'criteria', name: 'Tiêu chí', was: 'Tài liệu kiểm chứng', text: 'Hồ sơ kiểm chứng' },
  { sheet: 'tasks', name: 'Nhiệm vụ', was: 'Kết quả, sản phẩm', text: 'Sản phẩm' },
];

export const LATEST = 1 + RENAMED.length;

const NONE = 'export const MIGRATIONS: readonly Migration[] = [];';

/** Taken twice, the second time finds nothing to rename. */
const TWO = `export const MIGRATIONS: readonly Migration[] = ${JSON.stringify(RENAMED)}.map(({ sheet: key, was, text }, place) => ({
  to: place + 2,
  steps: ({ sheets }: WorkbookLayout): readonly SetUpStep[] => {
    const sheet = sheets.find(({ mark }) => mark === key);
    const column = sheet?.cells[0]?.indexOf(was) ?? -1;
    if (sheet === undefined || column < 0) return [];
    const named = { sheet: key } as { sheet: 'criteria' | 'tasks' };
    return [
      { ...named, kind: 'takeSheet', id: sheet.id },
      { ...named, kind: 'renameHeader', row: 1, column: column + 1, was, text },
    ];
  },
}));`;

/** The bundle as Google would run it, built from the sources with nothing else changed. */
export async function laterRelease(): Promise<ScriptFiles> {
  const { outputFiles } = await build({
    ...(await bundleOptions('unwritten')),
    write: false,
    plugins: [
      {
        name: 'two migrations',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]release[\\/]migrations\.ts$/ }, async ({ path }) => {
            const source = await readFile(path, 'utf8');
            if (source.split(NONE).length !== 2) throw new Error('The release has migrations of its own: try those');
            return { contents: source.replace(NONE, () => TWO), loader: 'ts' };
          }),
      },
    ],
  });
  const code = outputFiles?.[0]?.text;
  if (code === undefined) throw new Error('Nothing was built');
  return { ...(await readScriptFiles(DIST)), code };
}
