// Reads a built folder the way clasp pushes it: the script, the manifest and the HTML files beside them.

import { readdir, readFile } from 'node:fs/promises';
import type { ScriptFiles } from '../index.ts';

export async function readScriptFiles(folder: string): Promise<ScriptFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  const pages = names.map(async (name) => [name.replace(/\.html$/, ''), await textOf(folder, name)] as const);
  const manifest: ScriptFiles['manifest'] = JSON.parse(await textOf(folder, 'appsscript.json'));
  return { code: await textOf(folder, 'Code.js'), manifest, htmlFiles: Object.fromEntries(await Promise.all(pages)) };
}

function textOf(folder: string, name: string): Promise<string> {
  return readFile(`${folder}/${name}`, 'utf8');
}
