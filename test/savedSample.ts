// The sample board as set-up and an update leave it: opened once for all test files of a run, for that takes seconds.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalGoogle, ScriptFiles } from '../src/local/index.ts';
import { openSampleBoard } from '../src/local/start/openSampleBoard.ts';
import { runFolder } from './runFolder.ts';

type Saved = ReturnType<LocalGoogle['save']>;

export function savedSample(files: ScriptFiles, now: string): Saved {
  const folder = runFolder();
  if (folder === null) return openSampleBoard({ files, now }).google.save();
  const kept = join(folder, 'sample.json');
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Saved; // written below
  const saved = openSampleBoard({ files, now }).google.save();
  // Another process may look for it meanwhile: it finds the whole file or none.
  const whole = join(folder, `sample.${process.pid}.json`);
  writeFileSync(whole, JSON.stringify(saved));
  renameSync(whole, kept);
  return saved;
}
