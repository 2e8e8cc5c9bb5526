// How the browser side becomes HTML files beside the bundle: everything a page needs stands in its one file.

import { writeFile } from 'node:fs/promises';
import type { BuildOptions, OutputFile, Plugin } from 'esbuild';
import { BROWSER_BUNDLE } from './browserBundle.ts';
import { ROOT } from './root.ts';

/** The pages by the name under which the server asks for them. */
const PAGES: Readonly<Record<string, string>> = {
  Adopt: `${ROOT}src/sidebar/adopt/main.ts`,
  Check: `${ROOT}src/sidebar/check/main.ts`,
  Import: `${ROOT}src/sidebar/import/main.ts`,
  Reminders: `${ROOT}src/sidebar/reminders/main.ts`,
  Report: `${ROOT}src/sidebar/report/main.ts`,
  Sharing: `${ROOT}src/sidebar/sharing/main.ts`,
  Sidebar: `${ROOT}src/sidebar/board/main.ts`,
};

export const PAGE_FILES: readonly string[] = Object.keys(PAGES).map((name) => `${name}.html`);

export function pagesOptions(folder: string): BuildOptions {
  return {
    entryPoints: { ...PAGES },
    outdir: folder,
    ...BROWSER_BUNDLE,
    plugins: [pageOfItsOwn(folder)],
  };
}

/** Google serves a page from one file, in a frame of its own: script and style are put into it, and links open outside the frame. */
function pageOfItsOwn(folder: string): Plugin {
  return {
    name: 'page',
    setup(setup) {
      setup.onEnd(async ({ outputFiles = [] }) => {
        for (const name of Object.keys(PAGES)) {
          await writeFile(`${folder}/${name}.html`, pageFrom(outputFiles, name));
        }
      });
    },
  };
}

/** The page of that name from what esbuild made. Throws where its script or its style is missing: an empty page would go out unnoticed. */
export function pageFrom(files: readonly Pick<OutputFile, 'path' | 'text'>[], name: string): string {
  const part = (ending: string): string => {
    // On Windows the parts of a path are joined by backslashes.
    const file = files.find(({ path }) => path.split(/[\\/]/).pop() === `${name}.${ending}`);
    if (file === undefined) throw new Error(`esbuild made no ${name}.${ending}`);
    return file.text;
  };
  return page(part('css'), part('js'));
}

/** esbuild writes "</script" and "</style" inside strings as "<\/script" and "<\/style". */
function page(style: string, script: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head><meta charset="utf-8"><base target="_blank">',
    `<style>\n${style}</style>`,
    '</head>',
    '<body>',
    `<script>\n${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
