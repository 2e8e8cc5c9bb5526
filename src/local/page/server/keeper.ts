// Keeps the board in a file between two starts: written whole beside the old one and put in its place, never over it.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SavedWorkbook } from '../../index.ts';
import type { SharedBoard } from './board.ts';
import type { HiddenTexts } from './valueFilters.ts';

export interface KeptBoard {
  readonly version: 1;
  readonly workbook: SavedWorkbook;
  readonly hiddenTexts: HiddenTexts;
}

/** What the file held. A broken one has been set aside under the name given. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'board'; readonly kept: KeptBoard }
  | { readonly kind: 'broken'; readonly setAside: string };

/** `tryOut` throws when what was read is no board after all. */
export function readKeptBoard(file: string, now: Date, tryOut: (kept: KeptBoard) => void): Found {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'none' };
    throw error;
  }
  try {
    const kept: KeptBoard = JSON.parse(text);
    if (kept.version !== 1) throw new Error(`Not a board of version 1`);
    tryOut(kept);
    return { kind: 'board', kept };
  } catch {
    return { kind: 'broken', setAside: putAside(file, now) };
  }
}

/** Moves the file away under a name that says when; returns it. */
export function putAside(file: string, now: Date): string {
  const stamp = now.toISOString().replace(/[:]/g, '-').replace(/\..*$/, '');
  const aside = `${file.replace(/\.json$/, '')}.broken-${stamp}.json`;
  renameSync(file, aside);
  return aside;
}

export interface Keeper {
  /** Writes now what has not been written yet. */
  readonly flush: () => void;
}

/** After a write, the changes of this long are written together. */
const WAIT_MILLISECONDS = 150;

/** A change that comes alone is kept before anybody is told of it: a start that is killed at once, as on a change of the sources, loses nothing that was shown. */
export function keepBoard(board: SharedBoard, file: string): Keeper {
  let resting: NodeJS.Timeout | null = null;
  let isBehind = false;
  const write = (): void => {
    const kept: KeptBoard = { version: 1, workbook: board.google.save(), hiddenTexts: board.filters.all() };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(kept), { flush: true });
    renameSync(`${file}.new`, file);
    isBehind = false;
  };
  /** What the disk refuses must not look like an act that failed; the next change tries again. */
  const isWritten = (): boolean => {
    try {
      write();
      return true;
    } catch (error) {
      console.error(`The board could not be kept in ${file}:`, error instanceof Error ? error.message : error);
      return false;
    }
  };
  const writeAndRest = (): void => {
    const mayGoOn = isWritten();
    resting = setTimeout(() => {
      resting = null;
      if (isBehind && mayGoOn) writeAndRest();
    }, WAIT_MILLISECONDS);
  };
  board.listen(() => {
    isBehind = true;
    if (resting === null) writeAndRest();
  });
  write();
  return {
    flush: () => {
      if (isBehind) write();
    },
  };
}
