// Finds who helps: "phối hợp với A, B", "chủ trì, A phối hợp".

import { phraseBook, type Word } from '../text/words.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
import type { UnitText } from '../units/foundUnit.ts';
import { readUnitList } from '../units/readUnitList.ts';

/** Empty where nobody is named. */
export function findCoordinators(source: UnitText, from: number, board: BoardUnits): readonly string[] {
  const { words } = source;
  for (let index = from; index < words.length - 1; index += 1) {
    if (words[index]?.folded === 'phối' && words[index + 1]?.folded === 'hợp') {
      const units = readUnitList(source, behindWith(words, index + 2), board, true).units;
      if (units.length > 0) return units;
    }
    if (words[index]?.folded === 'chủ' && words[index + 1]?.folded === 'trì') {
      const helpers = [helpersNamedFirst, helpersBeside].map((find) => find(source, index + 2, board));
      const named = helpers.find((units) => units.length > 0);
      if (named !== undefined) return named;
    }
  }
  return [];
}

const WITH = phraseBook([
  'chặt chẽ',
  'với',
  'cùng',
  'tốt',
  'đồng bộ',
  'hiệu quả',
  'có hiệu quả',
  'kịp thời',
  'cùng với',
  'và hỗ trợ',
  'của',
]);

function behindWith(words: readonly Word[], index: number): number {
  let next = index;
  for (let length = WITH.lengthAt(words, next); length > 0; length = WITH.lengthAt(words, next)) next += length;
  return next;
}

/** "A chủ trì cùng B tổ chức …". */
function helpersBeside(source: UnitText, index: number, board: BoardUnits): readonly string[] {
  const length = BESIDE.lengthAt(source.words, index);
  return length === 0 || source.words[index]?.gap !== '' ? [] : readUnitList(source, index + length, board, true).units;
}

const BESIDE = phraseBook(['cùng', 'cùng với', 'với', 'và cùng', 'và cùng với']);

/** "A chủ trì, B phối hợp tổ chức …". */
function helpersNamedFirst(source: UnitText, index: number, board: BoardUnits): readonly string[] {
  if (source.words[index]?.gap !== ',' && source.words[index]?.gap !== ';') return [];
  const list = readUnitList(source, index, board, true);
  return source.words[list.next]?.folded === 'phối' ? list.units : [];
}
