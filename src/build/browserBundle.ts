// How esbuild makes a script and its style for a browser: one file of each, handed back rather than written.

import type { BuildOptions } from 'esbuild';

export const BROWSER_BUNDLE = {
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  logLevel: 'warning',
} as const satisfies BuildOptions;
