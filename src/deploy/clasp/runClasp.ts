// Runs clasp, Google's own command for Apps Script, as it is installed with the project, and hands back what it said.

import { execFile } from 'node:child_process';
import { ROOT } from '../../build/root.ts';

const CLASP = `${ROOT}node_modules/@google/clasp/build/src/index.js`;

/** A push takes seconds; after this long nobody is answering any more. In milliseconds. */
const PATIENCE = 180_000;

export interface ClaspAnswer {
  readonly ended: 'well' | 'badly' | 'never';
  readonly output: string;
  readonly complaint: string;
}

/** Runs clasp with these words in this folder; never rejects. */
export type Clasp = (folder: string, words: readonly string[]) => Promise<ClaspAnswer>;

/** A clasp that sees `environment`: its login is the home folder's, or the one that `clasp_config_auth` names. */
export function claspIn(environment: NodeJS.ProcessEnv): Clasp {
  // Started through node itself: npm's own starter is another file on Windows. These two settings would lead clasp to
  // another project than the folder it is run in.
  const { clasp_config_project: _project, clasp_config_ignore: _ignore, ...env } = environment;
  return (folder, words) =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [CLASP, ...words],
        { cwd: folder, env, timeout: PATIENCE },
        (error, output, complaint) =>
          resolve({ ended: error === null ? 'well' : error.killed ? 'never' : 'badly', output, complaint }),
      );
    });
}
