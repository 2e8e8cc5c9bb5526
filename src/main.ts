// The only file Google calls: each export becomes a top-level function of the script.

import { openBoard } from './google/openBoard.ts';
import { runSetUpBoard } from './google/setUpBoard.ts';
import { runUpdateFigures } from './google/updateFigures.ts';

export function onOpen(): void {
  openBoard();
}

export function updateFigures(): void {
  runUpdateFigures();
}

export function setUpBoard(): void {
  runSetUpBoard();
}
