// The folder that all test files of one run share, each in a process of its own.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Processes that are started afterwards know it. */
const NAME = 'FOLDER_OF_THE_TEST_RUN';

export function openRunFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-tests-'));
  process.env[NAME] = folder;
  return folder;
}

/** None outside vitest. */
export function runFolder(): string | null {
  return process.env[NAME] ?? null;
}
