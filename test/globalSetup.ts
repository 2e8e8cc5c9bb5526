// Builds dist/ once before the tests, so that they try what Google would run, and gives their files a folder to share.

import { rmSync } from 'node:fs';
import { buildDist } from '../src/build/dist.ts';
import { openRunFolder } from './runFolder.ts';

export default async function setup(): Promise<() => void> {
  await buildDist();
  const folder = openRunFolder();
  return () => rmSync(folder, { recursive: true, force: true });
}
