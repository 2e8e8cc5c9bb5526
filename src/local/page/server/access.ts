// Who may ask the server: only pages it served itself, on this machine, each in the role it was opened with.

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Role, TOKEN_HEADER } from '../protocol.ts';

export interface Person {
  readonly name: string;
  readonly role: Role;
}

export interface Access {
  /** Whether Host and Origin are this server's own: a foreign page can reach loopback, but not under our name. */
  readonly isOwn: (request: IncomingMessage, port: number) => boolean;
  /** What the page of that person shows at each request. Holds until the server ends. */
  readonly tokenFor: (person: Person) => string;
  /** null for a token that this server did not give. */
  readonly personOf: (request: IncomingMessage, url: URL) => Person | null;
}

const LONGEST_NAME = 60;

export function createAccess(): Access {
  const secret = randomBytes(32);
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  return {
    isOwn: (request, port) => {
      const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
      const { host, origin } = request.headers;
      if (host === undefined || !hosts.includes(host)) return false;
      return origin === undefined || origin === `http://${host}`;
    },
    tokenFor: ({ name, role }) => {
      const text = Buffer.from(JSON.stringify([name.slice(0, LONGEST_NAME), role])).toString('base64url');
      return `${text}.${sign(text)}`;
    },
    personOf: (request, url) => {
      // An EventSource sends no headers of its own.
      const token = String(request.headers[TOKEN_HEADER] ?? url.searchParams.get('token') ?? '');
      const [text = '', signature = ''] = token.split('.');
      if (!isSame(signature, sign(text))) return null;
      const [name, role]: [string, Role] = JSON.parse(Buffer.from(text, 'base64url').toString());
      return { name, role };
    },
  };
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
