// Reads the words for the office's papers from the settings' texts.

import type { OfficeWords } from '../../domain/officialDocument/officeWords.ts';
import { splitNames, tidy } from '../../vietnamese/text.ts';
import type { SettingKey } from '../schema/settings.ts';

/**
 * `textOf` gives a setting as typed, "" where it is blank or missing. Where a unit of the authority issues the papers, the authority stands above it.
 */
export function readOfficeWords(textOf: (key: SettingKey) => string): OfficeWords {
  const authority = textOf('agency');
  const issuer = textOf('issuer');
  return {
    authority,
    agency: issuer === '' ? authority : issuer,
    parentAgency: issuer === '' ? textOf('parentAgency') : authority,
    year: textOf('year'),
    symbol: tidy(textOf('symbol')),
    draftingSymbol: tidy(textOf('draftingSymbol')),
    place: textOf('place'),
    addressees: splitNames(textOf('addressees')),
    capacity: splitNames(textOf('capacity')),
    position: textOf('position'),
    signer: textOf('signer'),
    recipients: splitNames(textOf('recipients')),
    decider: textOf('decider'),
    rule: textOf('rule'),
    otherProposals: linesIn(textOf('otherProposals')),
  };
}

function linesIn(text: string): readonly string[] {
  return text
    .split(/[\n\r]+/)
    .map(tidy)
    .filter((line) => line !== '');
}
