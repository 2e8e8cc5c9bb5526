// A sheet written as a text: a line a row, a bar before each cell, "⏎" for a line break in it.

import type { ForeignSheet } from './foreignBoards.ts';

export const writtenSheet = (
  name: string,
  text: string,
  merged: readonly string[] = [],
  hidden: readonly number[] = [],
): ForeignSheet => ({
  name,
  rows: text
    .split('\n')
    .slice(1, -1)
    .map((line) =>
      line.trim() === ''
        ? []
        : line
            .trim()
            .replace(/^\|/, '')
            .split('|')
            .map((cell) => cell.trim().replace(/⏎/g, '\n')),
    ),
  merged,
  hidden,
});
