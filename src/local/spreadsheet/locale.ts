// How the two locales that are built write numbers, dates and formulas.

import { unsettled } from '../refusals.ts';

export type Locale = 'vi_VN' | 'en_US';

export interface Notation {
  readonly decimal: string;
  readonly group: string;
  /** What stands between the arguments of a formula. */
  readonly separator: string;
  readonly dayFirst: boolean;
  /** The format that a typed date gets, in US notation. */
  readonly dateFormat: string;
}

export const notations: Readonly<Record<Locale, Notation>> = {
  vi_VN: { decimal: ',', group: '.', separator: ';', dayFirst: true, dateFormat: 'dd/MM/yyyy' },
  en_US: { decimal: '.', group: ',', separator: ',', dayFirst: false, dateFormat: 'M/d/yyyy' },
};

/** Google takes other locales too; they are not built here. */
export function localeNamed(name: string): Locale {
  if (name === 'vi_VN' || name === 'en_US') return name;
  throw unsettled(`the locale ${name}`);
}
