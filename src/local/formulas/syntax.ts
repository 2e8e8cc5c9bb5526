// Whether a formula can be read at all: operands and operators in turn, brackets closed, separators only between arguments.

import type { Token } from './tokens.ts';

/** Whether the words make a formula. An array in braces is no part of a formula here; see arrays.ts for one that stands alone. */
export function isWellFormed(words: readonly Token[]): boolean {
  const open: ('call' | 'group')[] = [];
  const solid = words.filter((word) => word.kind !== 'space');
  let operandWanted = true;
  for (let at = 0; at < solid.length; at++) {
    const word = solid[at];
    if (word === undefined) return false;
    if (operandWanted) {
      if (word.kind === 'open') open.push('group');
      else if (word.kind === 'name' && solid[at + 1]?.kind === 'open') {
        open.push('call');
        at++;
      } else if (isOperand(word)) operandWanted = false;
      else if (word.kind === 'close' && open.pop() === 'call') operandWanted = false;
      else if (!isSign(word) && !(word.kind === 'separator' && open[open.length - 1] === 'call')) return false;
    } else if (word.kind === 'close') {
      if (open.pop() === undefined) return false;
    } else if (word.kind === 'separator') {
      if (open[open.length - 1] !== 'call') return false;
      operandWanted = true;
    } else if (word.kind === 'operator') operandWanted = word.text !== '%';
    else return false;
  }
  return open.length === 0 && !operandWanted;
}

function isOperand(word: Token): boolean {
  return (
    word.kind === 'reference' ||
    word.kind === 'number' ||
    word.kind === 'string' ||
    word.kind === 'error' ||
    word.kind === 'name'
  );
}

function isSign(word: Token): boolean {
  return word.kind === 'operator' && (word.text === '+' || word.text === '-');
}
