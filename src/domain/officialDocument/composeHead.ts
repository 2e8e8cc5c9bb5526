// Puts together what stands around the text of a document: heads, number, date, addressees, signature, recipients.

import { withoutStop } from '../../vietnamese/inSentence.ts';
import * as words from '../../vietnamese/sentences/officialDocument.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import type { CalendarDate } from '../calendarDate.ts';
import type { OfficeWords } from './officeWords.ts';
import type { DocumentHead, OfficialDocument, Signature } from './officialDocument.ts';

/** What is the same for every document of an office. */
export type Surroundings = Pick<OfficialDocument, 'head' | 'addressees' | 'signature' | 'recipients'>;

/** A report bears “BC” before the agency's symbol (Nghị định 30/2020/NĐ-CP, phụ lục III). */
export function aroundReport(office: OfficeWords, day: CalendarDate): Surroundings {
  return {
    head: head(office, day, ['BC', office.symbol]),
    addressees: office.addressees,
    signature: signature(office),
    recipients: recipients(office, office.addressees.length > 0),
  };
}

/** A letter's number names the agency and the unit that drafted it. */
export function aroundLetter(office: OfficeWords, day: CalendarDate, addressees: readonly string[]): Surroundings {
  const own = withoutAddressees(office.recipients);
  return {
    head: head(office, day, [office.symbol, office.draftingSymbol]),
    addressees,
    signature: signature(office),
    // Whoever gets the office's reports does not get its letters to its own units.
    recipients: [words.asAbove(), own.find(isFiling) ?? words.filed(office.draftingSymbol)],
  };
}

function head(office: OfficeWords, day: CalendarDate, symbols: readonly string[]): DocumentHead {
  return {
    parentAgency: words.spelledOut(tidy(office.parentAgency)),
    agency: office.agency === '' ? words.agencyMissing() : words.spelledOut(tidy(office.agency)),
    number: words.number(symbols),
    placeAndDate: words.placeAndDate(tidy(office.place), day),
  };
}

function signature({ capacity, position, signer }: OfficeWords): Signature {
  return {
    capacity: [...capacity, position].map((line) => tidy(line).toUpperCase()).filter((line) => line !== ''),
    name: tidy(signer),
  };
}

/** “Như trên” goes first where the document names whom it is addressed to, and only there; the filing goes last. */
function recipients({ recipients: typed, draftingSymbol }: OfficeWords, isAddressed: boolean): readonly string[] {
  const own = withoutAddressees(typed);
  const filing = own.filter(isFiling);
  return [
    ...(isAddressed ? [words.asAbove()] : []),
    ...own.filter((line) => !isFiling(line)),
    ...(filing.length > 0 ? filing : [words.filed(draftingSymbol)]),
  ];
}

function withoutAddressees(typed: readonly string[]): readonly string[] {
  return typed
    .map((line) => withoutStop(tidy(line).replace(/^[-–]\s*/, '')))
    .filter((line) => line !== '' && fold(line) !== fold(words.asAbove()));
}

function isFiling(line: string): boolean {
  return fold(line).startsWith('lưu');
}
