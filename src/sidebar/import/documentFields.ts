// The number and the day of the document, as read from the text, to be corrected where they were misread.

import { formatDate, readDateParts } from '../../vietnamese/date.ts';
import * as say from '../../vietnamese/sentences/importDialog.ts';
import { element, showText } from '../shared/element.ts';
import { field, textInput } from '../shared/field.ts';
import type { Draft } from './draft.ts';

export interface DocumentFields {
  readonly node: HTMLElement;
  /** Leads to a day that can't be read, and gives the sentence that says so; null where there is none. */
  readonly goToUnreadable: () => string | null;
}

/** `onChange` is told a new number at once, a new day as soon as it can be read. */
export function documentFields(
  { number, issuedOn }: Draft,
  onChange: (change: { readonly number?: string; readonly issuedOn?: string }) => void,
): DocumentFields {
  const hint = element('p', { class: 'meaning wrong', role: 'status' });
  const tell = (text: string) => showText(hint, text);
  const day = textInput(issuedOn === '' ? '' : formatDate(issuedOn), (typed) => {
    const iso = typed.trim() === '' ? '' : isoDay(typed);
    day.setAttribute('aria-invalid', String(iso === null));
    tell(iso === null ? say.dayUnreadable() : iso === '' ? say.dayMissing() : '');
    if (iso !== null) onChange({ issuedOn: iso });
  });
  day.placeholder = say.dayForm();
  if (issuedOn === '') tell(say.dayMissing());
  const node = element(
    'div',
    { class: 'document' },
    field(
      say.documentNumber(),
      textInput(number, (typed) => onChange({ number: typed })),
    ),
    field(say.documentDay(), day, hint),
  );
  return {
    node,
    goToUnreadable: () => {
      if (day.getAttribute('aria-invalid') !== 'true') return null;
      day.focus();
      return say.dayUnreadable();
    },
  };
}

/** Null where the words are no day of the calendar. */
function isoDay(typed: string): string | null {
  const parts = readDateParts(typed);
  if (parts === null) return null;
  const { day, month, year } = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? date.toISOString().slice(0, 10) : null;
}
