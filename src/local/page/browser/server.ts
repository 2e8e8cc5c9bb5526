// The page's way to its server.

import { a1Of } from '../../spreadsheet/rectangle.ts';
import {
  type ActReply,
  type ActRequest,
  type Book,
  type ChangeEvent,
  type FilterValue,
  type Rectangle,
  type RowBlock,
  type RunReply,
  type RunRequest,
  type SheetCharts,
  type SheetShape,
  TOKEN_HEADER,
} from '../protocol.ts';

const token = document.querySelector<HTMLMetaElement>('meta[name="page-token"]')?.content ?? '';

/** The sheet is no longer there, or the server has another answer than the one asked for. */
export class NoAnswer extends Error {}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { [TOKEN_HEADER]: token, 'content-type': 'application/json' },
  });
  if (response.status === 403) reloadOnce();
  if (!response.ok) throw new NoAnswer(`${path}: ${response.status}`);
  const answer: T = await response.json();
  return answer;
}

/** A server that was started anew knows nothing of the old page's token. */
function reloadOnce(): void {
  const last = Number(sessionStorage.getItem('reloadedAt') ?? 0);
  if (Date.now() - last < 5_000) return;
  sessionStorage.setItem('reloadedAt', String(Date.now()));
  location.reload();
}

function address(path: string, parts: Readonly<Record<string, string | number>>): string {
  const query = new URLSearchParams(Object.entries(parts).map(([name, value]) => [name, String(value)]));
  return `${path}?${query}`;
}

export const server = {
  book: () => ask<Book>('/book'),
  shape: (sheet: string, letter: number) => ask<SheetShape>(address('/shape', { sheet, letter })),
  rows: (sheet: string, first: number, last: number) => ask<RowBlock>(address('/rows', { sheet, first, last })),
  charts: (sheet: string) => ask<SheetCharts>(address('/charts', { sheet })),
  texts: (sheet: string, range: Rectangle) =>
    ask<readonly (readonly string[])[]>(address('/texts', { sheet, range: a1Of(range) })),
  values: (sheet: string, column: number) => ask<readonly FilterValue[]>(address('/values', { sheet, column })),
  act: (request: ActRequest) => ask<ActReply>('/act', request),
  run: (request: RunRequest) => ask<RunReply>('/run', request),
};

/** Hears of every change; `onConnection` says whether the stream stands. The browser mends a broken one by itself. */
export function listen(onChange: (event: ChangeEvent) => void, onConnection: (connected: boolean) => void): void {
  const stream = new EventSource(address('/events', { token }));
  stream.addEventListener('open', () => onConnection(true));
  stream.addEventListener('message', ({ data }) => onChange(JSON.parse(data)));
  stream.addEventListener('error', () => {
    onConnection(false);
    if (stream.readyState !== EventSource.CLOSED) return;
    // Refused for good: a new server, which gives this page a new token when it is loaded again.
    stream.close();
    setTimeout(() => {
      server.book().catch(() => undefined);
      listen(onChange, onConnection);
    }, 1_000);
  });
}
