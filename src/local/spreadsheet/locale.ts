// How the locales that are built write numbers, dates and formulas.

import { unsettled } from '../calls/refusals.ts';

export type Locale = 'vi_VN' | 'en_US' | 'de_DE' | 'fr_FR';

export interface Notation {
  readonly decimal: string;
  readonly group: string;
  /** What stands between the arguments of a formula. */
  readonly separator: string;
  /** What stands between the columns of an array in braces; between its rows stands `;` everywhere. */
  readonly arrayColumn: string;
  /** What stands between the parts of a typed date, besides `/` and `-`. */
  readonly dateSign: string;
  readonly dayFirst: boolean;
  /** The format that a typed date gets, in US notation. */
  readonly dateFormat: string;
}

/** What the locales with a decimal comma have in common. */
const COMMA = { decimal: ',', separator: ';', arrayColumn: '\\', dateSign: '/' } as const;

export const notations: Readonly<Record<Locale, Notation>> = {
  vi_VN: { ...COMMA, group: '.', dayFirst: true, dateFormat: 'dd/MM/yyyy' },
  en_US: {
    decimal: '.',
    group: ',',
    separator: ',',
    arrayColumn: ',',
    dateSign: '/',
    dayFirst: false,
    dateFormat: 'M/d/yyyy',
  },
  de_DE: { ...COMMA, group: '.', dateSign: '.', dayFirst: true, dateFormat: 'dd.MM.yyyy' },
  fr_FR: { ...COMMA, group: '\u202f', dayFirst: true, dateFormat: 'dd/MM/yyyy' },
};

/** Google takes other locales too; they are not built here. */
export function localeNamed(name: string): Locale {
  const known = Object.keys(notations).find((locale): locale is Locale => locale === name);
  if (known !== undefined) return known;
  throw unsettled(`the locale ${name}`);
}
