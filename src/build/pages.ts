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
          const part = (ending: string) => textOf(outputFiles, `${name}.${ending}`);
          await writeFile(`${folder}/${name}.html`, page(part('css'), part('js')));
        }
      });
    },
  };
}

function textOf(files: readonly OutputFile[], name: string): string {
  return files.find((file) => file.path.endsWith(`/${name}`))?.text ?? '';
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
