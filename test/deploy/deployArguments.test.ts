// What a person may type after `npm run deploy --`, above all the links that an address bar gives.
import { describe, expect, it } from 'vitest';
import { readDeployArguments } from '../../src/deploy/deployArguments.ts';
import { refusalOf } from '../../src/deploy/words/deployment.ts';

const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-abcde';

describe('the Sheet is found in whatever link the person copied', () => {
  it.each([
    `https://docs.google.com/spreadsheets/d/${ID}/edit?gid=0#gid=0`,
    `https://docs.google.com/spreadsheets/d/${ID}`,
    `https://docs.google.com/spreadsheets/d/${ID}/view?usp=sharing`,
    `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`,
    `https://docs.google.com/a/xa.gov.vn/spreadsheets/d/${ID}/edit`,
    `https://drive.google.com/open?id=${ID}`,
    `  https://docs.google.com/spreadsheets/d/${ID}/edit  `,
    ID,
  ])('%s', (link) => {
    expect(readDeployArguments(['--sheet', link])).toEqual({ kind: 'deploy', sheetId: ID });
    expect(readDeployArguments([`--sheet=${link}`])).toEqual({ kind: 'deploy', sheetId: ID });
  });
});

describe('anything else is refused with a sentence, before Google is asked', () => {
  it.each<[readonly string[], string]>([
    [['--sheet'], 'noLink'],
    [['--sheet', ' '], 'noLink'],
    [['--sheet', 'https://docs.google.com/spreadsheets/d/e/2PACX-1vSomethingPublished/pubhtml'], 'publishedLink'],
    [['--sheet', `https://docs.google.com/document/d/${ID}/edit`], 'notASheet'],
    [['--sheet', `https://drive.google.com/drive/folders/${ID}`], 'notASheet'],
    [['--sheet', `https://example.com/spreadsheets/d/${ID}/edit`], 'notASheet'],
    [['--sheet', 'bảng của tôi'], 'notASheet'],
    [['--sheet', ID, ID], 'unknownWord'],
    [['--shet', ID], 'unknownWord'],
    [[ID], 'unknownWord'],
  ])('%j', (given, kind) => {
    const read = readDeployArguments(given);
    expect(read.kind).toBe(kind);
    if (read.kind !== 'deploy' && read.kind !== 'help') expect(refusalOf(read)).toMatch(/--sheet|thanh địa chỉ/);
  });

  it('explains itself when asked', () => {
    expect(readDeployArguments(['--help'])).toEqual({ kind: 'help' });
  });
});
