// Guesses what the columns of a sheet mean from their headers: the schema's own words first, then those that offices use.

import { fold } from '../../../vietnamese/text.ts';
import { columnEntries } from '../../../workbook/reading/findTable.ts';
import type { TableSchema } from '../../../workbook/schema/column.ts';
import { tables } from '../../../workbook/schema/index.ts';
import type { AdoptableTable } from '../choice.ts';
import type { ForeignHeader } from './headerBlock.ts';
import { headerWords } from './headerWords.ts';

export interface Recognised {
  /** 0-based place by column key; each column and each place once. */
  readonly columns: Readonly<Record<string, number>>;
  /** How sure all of it is together; comparable between header rows and between tables. */
  readonly weight: number;
}

const OWN_HEADER = 100;
const ALIAS = 80;
const FIRST_WORDS = 50;

interface Guess {
  readonly key: string;
  readonly place: number;
  readonly weight: number;
}

/** Columns that are only `ticked` hold nothing that a column of the board could read. */
export function recogniseColumns(
  table: AdoptableTable,
  headers: readonly ForeignHeader[],
  ticked: ReadonlySet<number>,
): Recognised {
  const guesses = headers.flatMap((header, place) => (ticked.has(place) ? [] : guessesFor(table, header, place)));
  // Stable: of equally good guesses the column further left is taken.
  const best = [...guesses].sort((one, other) => other.weight - one.weight || one.place - other.place);
  const columns: Record<string, number> = {};
  const taken = new Set<number>();
  let weight = 0;
  for (const guess of best) {
    if (columns[guess.key] !== undefined || taken.has(guess.place)) continue;
    columns[guess.key] = guess.place;
    taken.add(guess.place);
    weight += guess.weight;
  }
  return { columns: withoutRuleForPoints(table, columns, headers), weight };
}

/** Whether a column holds points already, by what it is called alone or with its group. */
export function namesPoints(header: ForeignHeader | undefined): boolean {
  return header?.readings.some(({ bare }) => /\b(?:diem|cham)\b/.test(bare)) === true;
}

/** Points that an office has given itself are taken as they are: a rule beside them would score them once more. */
function withoutRuleForPoints(
  table: AdoptableTable,
  columns: Readonly<Record<string, number>>,
  headers: readonly ForeignHeader[],
): Readonly<Record<string, number>> {
  if (table !== 'criteria' || !namesPoints(headers[columns.result ?? -1])) return columns;
  const { scoringRule: _, ...others } = columns;
  return others;
}

const knownHeaders: Readonly<Record<AdoptableTable, ReadonlyMap<string, Omit<Guess, 'place'>>>> = {
  criteria: knownHeadersOf(tables.criteria),
  tasks: knownHeadersOf(tables.tasks),
  units: knownHeadersOf(tables.units),
};

/** A column's own header goes before another one's alias. */
function knownHeadersOf(schema: TableSchema): ReadonlyMap<string, Omit<Guess, 'place'>> {
  const known = new Map<string, Omit<Guess, 'place'>>();
  const columns = columnEntries(schema).filter(([, { owner }]) => owner === 'user');
  for (const [key, { aliases = [] }] of columns)
    for (const alias of aliases) if (!known.has(fold(alias))) known.set(fold(alias), { key, weight: ALIAS });
  for (const [key, { header }] of columns) known.set(fold(header), { key, weight: OWN_HEADER });
  return known;
}

function guessesFor(table: AdoptableTable, { readings }: ForeignHeader, place: number): readonly Guess[] {
  const best = new Map<string, number>();
  const guess = (key: string, weight: number) => best.set(key, Math.max(weight, best.get(key) ?? 0));
  for (const { folded, bare } of readings) {
    const known = knownHeaders[table].get(folded);
    if (known !== undefined) guess(known.key, known.weight);
    headerWords[table].forEach(([key, words], rank) => {
      if (words.test(bare)) guess(key, FIRST_WORDS - rank);
    });
  }
  return [...best].map(([key, weight]) => ({ key, place, weight }));
}
