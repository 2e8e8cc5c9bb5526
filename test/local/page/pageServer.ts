// The page's server for tests: a small board behind it, asked with plain requests, the way a program would.

import { request as ask } from 'node:http';
import { createLocalGoogle, type LocalGoogle, loadScript } from '../../../src/local/index.ts';
import type { Assets } from '../../../src/local/page/server/assets.ts';
import { createSharedBoard, type SharedBoard } from '../../../src/local/page/server/board.ts';
import { type PageServer, servePage } from '../../../src/local/page/server/server.ts';

export const SHEET = 'Trang tính1';

export const MANIFEST = {
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

const ASSETS: Assets = { script: '', style: '', shim: '' };

const SCRIPT = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Menu').addItem('Ghi', 'write').addToUi(); }
  function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('C1').setValue('ghi'); }
  function notInMenu() { write(); }
`;

export function smallBoard(code = SCRIPT): SharedBoard {
  const google = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', owner: 'owner' });
  const script = loadScript(google, { code, manifest: MANIFEST });
  if (script.globals.includes('onOpen')) script.run('onOpen', { as: 'simple trigger' });
  return createSharedBoard({ google, script, isSampleDay: true, notices: [], hiddenTexts: {} });
}

export function serveSmall(board: SharedBoard, port = 0): Promise<PageServer> {
  return servePage(board, port, ASSETS);
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Headers such as Host are sent as they are given, which `fetch` would not do. */
export function send(port: number, path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask(
      { host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The token in the page that is served for that query. */
export async function tokenOf(port: number, query = ''): Promise<string> {
  const { body } = await send(port, `/${query}`);
  return /name="page-token" content="([^"]+)"/.exec(body)?.[1] ?? '';
}

export async function post(port: number, path: string, token: string, value: unknown): Promise<unknown> {
  const headers = { 'x-page-token': token, 'content-type': 'application/json' };
  const { body } = await send(port, path, { method: 'POST', headers, body: JSON.stringify(value) });
  return JSON.parse(body);
}

export function texts(google: LocalGoogle, a1: string): readonly string[] {
  return google.shownTexts(SHEET, a1).flat();
}
