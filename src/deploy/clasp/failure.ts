// What clasp's and Google's English complaints mean for the person at the keyboard.

import type { ClaspAnswer } from './runClasp.ts';

export type FailureKind =
  /** clasp itself, or a part of it, is not installed. */
  | 'claspMissing'
  /** The machine's temporary folder can't be written. */
  | 'noScratchFolder'
  | 'notLoggedIn'
  | 'loginExpired'
  | 'loginLacksRights'
  | 'apiSwitchedOff'
  | 'networkDown'
  | 'notAllowed'
  | 'notFound'
  | 'googleBusy'
  | 'unknown';

export interface Failure {
  readonly kind: FailureKind;
  /** What was said in English, on one line; blank where nothing was. */
  readonly said: string;
}

/** How such a complaint of our own begins. */
export const NO_SCRATCH_FOLDER = 'No scratch folder';

/** The first sign found in the complaint decides: the precise ones stand before the general ones. */
const SIGNS: readonly (readonly [FailureKind, RegExp])[] = [
  ['noScratchFolder', new RegExp(`^${NO_SCRATCH_FOLDER}`)],
  ['claspMissing', /Cannot find (module|package)/i],
  ['notLoggedIn', /No credentials found|Could not read API credentials/i],
  ['loginExpired', /invalid_grant|invalid_rapt|invalid authentication credentials|Invalid Credentials|Login Required/i],
  ['loginLacksRights', /insufficient authentication scopes|Insufficient Permission/i],
  ['apiSwitchedOff', /has not enabled the Apps Script API/i],
  [
    'networkDown',
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|socket hang up|network timeout|Premature close|CERT_|self[- ]signed certificate/i,
  ],
  [
    'googleBusy',
    /Quota exceeded|rate ?limit|Too Many Requests|Internal error|backend error|service is currently unavailable|status code (429|5\d\d)/i,
  ],
  ['notFound', /not found|status code 404/i],
  ['notAllowed', /permission|forbidden|access (is )?denied|not authorized|policy|status code 403/i],
];

/** How much of an unknown complaint is worth showing, in characters: a proxy may answer with a whole page. */
const SHOWN = 300;

export function readFailure({ ended, output, complaint }: ClaspAnswer): Failure {
  const whole = complaint.trim() === '' ? output : complaint;
  const said = whole.replace(/\s+/g, ' ').trim().slice(0, SHOWN);
  if (ended === 'never') return { kind: 'networkDown', said };
  return { kind: SIGNS.find(([, sign]) => sign.test(said))?.[0] ?? 'unknown', said };
}
