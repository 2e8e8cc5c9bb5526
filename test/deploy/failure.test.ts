// What clasp and Google complain of in English is told to the person as what is wrong and what to do.
import { describe, expect, it } from 'vitest';
import { type FailureKind, readFailure } from '../../src/deploy/clasp/failure.ts';
import { failureWords, type Stage } from '../../src/deploy/words/failures.ts';

const badly = (complaint: string, output = '') => readFailure({ ended: 'badly', output, complaint });

const COMPLAINTS: readonly (readonly [FailureKind, string])[] = [
  ['notLoggedIn', 'No credentials found.'],
  ['loginExpired', 'invalid_grant'],
  [
    'loginExpired',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other.',
  ],
  ['loginLacksRights', 'Request had insufficient authentication scopes.'],
  ['loginLacksRights', 'Insufficient Permission: Request had insufficient authentication scopes.'],
  [
    'apiSwitchedOff',
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
  ],
  [
    'networkDown',
    'request to https://www.googleapis.com/drive/v3/files failed, reason: getaddrinfo ENOTFOUND www.googleapis.com',
  ],
  [
    'networkDown',
    'request to https://script.googleapis.com/v1/projects failed, reason: connect ETIMEDOUT 10.0.0.1:443',
  ],
  [
    'networkDown',
    'request to https://script.googleapis.com/v1/projects failed, reason: self-signed certificate in certificate chain',
  ],
  ['googleBusy', "Quota exceeded for quota metric 'Management requests'"],
  ['googleBusy', 'Internal error encountered.'],
  ['googleBusy', 'Request failed with status code 503'],
  ['notAllowed', 'The caller does not have permission'],
  ['notAllowed', 'Request failed with status code 403'],
  ['notFound', 'Requested entity was not found.'],
  ['notFound', 'File not found: 1abc.'],
  ['claspMissing', "Error: Cannot find module '/cchc/node_modules/@google/clasp/build/src/index.js'"],
  ['noScratchFolder', "No scratch folder: EACCES: permission denied, mkdtemp '/tmp/bang-cchc-XXXXXX'"],
  ['unknown', 'Syntax error: Unexpected token'],
  ['unknown', ''],
];

describe('a complaint in English is recognised', () => {
  it.each(COMPLAINTS)('as %s: %s', (kind, complaint) => {
    expect(badly(complaint).kind).toBe(kind);
  });

  it('takes a clasp that never ended for a network that answers no more', () => {
    expect(readFailure({ ended: 'never', output: '', complaint: '' }).kind).toBe('networkDown');
  });

  it('reads what was printed where nothing was complained of, on one line and cut short', () => {
    expect(badly('', 'Skipping\npush.').said).toBe('Skipping push.');
    expect(badly(`<html>${'x'.repeat(10_000)}`).said.length).toBeLessThanOrEqual(300);
  });
});

describe('every failure says what is wrong and what to do, wherever it happens', () => {
  const kinds = [...new Set(COMPLAINTS.map(([kind]) => kind))];
  const stages: readonly Stage[] = ['notReady', 'notCreated', 'notBound', 'notPushed'];

  it.each(kinds.flatMap((kind) => stages.map((stage) => [kind, stage] as const)))('%s, %s', (kind, stage) => {
    const words = failureWords({ kind, said: 'It failed.' }, stage);
    expect(words[0]).toMatch(/\.$/);
    expect(words.join(' ')).toContain('Cách làm: ');
  });
});
