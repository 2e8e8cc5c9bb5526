// What can be asked of the server: one line for each address.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Role } from '../protocol.ts';
import { notUnderstood, sheetGone } from '../words/refusals.ts';
import type { Access, Person } from './access.ts';
import { carryOut } from './act.ts';
import { type Assets, ICON, PAGE_POLICY, pageDocument } from './assets.ts';
import type { SharedBoard } from './board.ts';
import { streamChanges } from './events.ts';
import { FRAME_POLICY, type Frames, framePage } from './frames.ts';
import { readActRequest, readRunRequest } from './readJson.ts';
import { runForPerson } from './runScript.ts';
import { showBook, showCharts, showRows, showShape } from './show.ts';

export interface Site {
  readonly board: SharedBoard;
  readonly access: Access;
  readonly assets: Assets;
  readonly frames: Frames;
}

export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** The body of a POST, read as JSON. */
  readonly json: unknown;
}

/** Anybody on this machine may have these. */
export function answerOpenly(site: Site, { response, url }: Asked): boolean {
  const { access, assets, frames } = site;
  switch (url.pathname) {
    case '/':
      send(response, 'text/html; charset=utf-8', pageDocument(access.tokenFor(personAt(url))), {
        'content-security-policy': PAGE_POLICY,
      });
      return true;
    case '/page.js':
      send(response, 'text/javascript; charset=utf-8', assets.script);
      return true;
    case '/page.css':
      send(response, 'text/css; charset=utf-8', assets.style);
      return true;
    case '/icon.svg':
      send(response, 'image/svg+xml', ICON);
      return true;
    case '/frame': {
      const html = frames.html(url.searchParams.get('name') ?? '');
      if (html === null) return false;
      send(response, 'text/html; charset=utf-8', framePage(html, assets.shim), {
        'content-security-policy': FRAME_POLICY,
      });
      return true;
    }
    default:
      return false;
  }
}

/** Only pages of this server get these, each as the person it was opened for. */
export function answerPerson(site: Site, person: Person, asked: Asked): boolean {
  const { board, frames } = site;
  const { request, response, url, json } = asked;
  const number = (name: string) => Number(url.searchParams.get(name));
  const sheet = url.searchParams.get('sheet') ?? '';
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /book':
      return sendJson(response, showBook(board, person));
    case 'GET /events':
      streamChanges(board, response);
      return true;
    case 'GET /shape':
      return withSheet(board, sheet, response, () => showShape(board, sheet, bounded(number('letter'), 4, 40)));
    case 'GET /rows':
      return withSheet(board, sheet, response, () => showRows(board, sheet, number('first'), number('last')));
    case 'GET /charts':
      return withSheet(board, sheet, response, () => showCharts(board, sheet));
    case 'GET /texts':
      return withSheet(board, sheet, response, () =>
        board.google.shownTexts(sheet, url.searchParams.get('range') ?? ''),
      );
    case 'GET /values':
      return withSheet(board, sheet, response, () => board.filters.values(sheet, number('column')));
    case 'POST /act': {
      const act = readActRequest(json);
      return sendJson(
        response,
        act === null ? { kind: 'refused', message: notUnderstood() } : carryOut(board, person, act),
      );
    }
    case 'POST /run': {
      const run = readRunRequest(json);
      const reply = run === null ? null : runForPerson(board, frames, person, run);
      return sendJson(response, reply ?? { kind: 'failed', message: notUnderstood(), shows: [] });
    }
    default:
      return false;
  }
}

const GUEST: Readonly<Record<Role, string>> = { editor: 'Chuyên viên', viewer: 'Lãnh đạo' };

function personAt(url: URL): Person {
  const role: Role = url.searchParams.get('role') === 'viewer' ? 'viewer' : 'editor';
  const name = (url.searchParams.get('user') ?? '').trim();
  return { role, name: name === '' ? GUEST[role] : name };
}

function bounded(number: number, least: number, most: number): number {
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : least;
}

function withSheet(board: SharedBoard, sheet: string, response: ServerResponse, show: () => unknown): boolean {
  if (board.google.sheetNames().includes(sheet)) return sendJson(response, show());
  return sendJson(response, { message: sheetGone() }, 404);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): boolean {
  send(response, 'application/json; charset=utf-8', JSON.stringify(value), {}, status);
  return true;
}

export function send(
  response: ServerResponse,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...headers,
  });
  response.end(body);
}
