// The page's server: on this machine's loopback only, for its own pages only.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { notUnderstood } from '../words/refusals.ts';
import { createAccess } from './access.ts';
import { type Assets, makeAssets } from './assets.ts';
import type { SharedBoard } from './board.ts';
import { createFrames } from './frames.ts';
import { answerOpenly, answerPerson, type Site, send, sendJson } from './routes.ts';

export interface PageServer {
  readonly port: number;
  readonly address: string;
  readonly close: () => Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Enough for a paste of 20,000 long rows. */
const MOST_BYTES = 32 * 1024 * 1024;

/** `port` 0 takes any that is free; rejects with a sentence where it can't be had. `assets` are made when they are not given. */
export async function servePage(board: SharedBoard, port: number, assets?: Assets): Promise<PageServer> {
  const site: Site = { board, access: createAccess(), assets: assets ?? (await makeAssets()), frames: createFrames() };
  const server = createServer((request, response) => {
    answer(site, portOf(server), request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) sendJson(response, { message: notUnderstood() }, 500);
    });
  });
  await listenOn(server, port);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: portOf(server), address: `http://localhost:${portOf(server)}`, close };
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT wants a number from 0 to 65535.');
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      const way = `Port ${port} is taken, perhaps by another npm start. Another one: PORT=8080 npm start`;
      reject(isTaken ? new Error(way) : error);
    });
    server.listen(port, LOOPBACK, resolve);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answer(site: Site, port: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!site.access.isOwn(request, port)) return send(response, 'text/plain', 'Forbidden', {}, 403);
  const url = new URL(request.url ?? '/', `http://${LOOPBACK}`);
  const isPost = request.method === 'POST';
  if (!isPost && request.method !== 'GET') return send(response, 'text/plain', 'Method not allowed', {}, 405);
  if (!isPost && answerOpenly(site, { request, response, url, json: null })) return;
  const person = site.access.personOf(request, url);
  if (person === null) return send(response, 'text/plain', 'Forbidden', {}, 403);
  const json = isPost ? await bodyOf(request) : null;
  if (json === undefined) return void sendJson(response, { message: notUnderstood() }, 400);
  if (!answerPerson(site, person, { request, response, url, json })) send(response, 'text/plain', 'Not found', {}, 404);
}

/** undefined for what is no JSON, or too much of it. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) return undefined;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MOST_BYTES) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString());
  } catch {
    return undefined;
  }
}
