// Google as clasp meets it over HTTP: Drive files, script projects and their content, on loopback, with failures on request.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface Script {
  readonly title: string;
  readonly parentId: string | undefined;
  files: readonly ScriptFile[];
}

/** An HTTP status and Google's own sentence. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** What clasp asks, by the words a failure is planned with. */
export type Deed = 'askVersions' | 'createSheet' | 'createScript' | 'readContent' | 'writeContent' | 'refreshLogin';

export const API_SWITCHED_OFF: Refusal = {
  status: 403,
  message:
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
};
export const NOT_ALLOWED: Refusal = { status: 403, message: 'The caller does not have permission' };
export const NOT_FOUND: Refusal = { status: 404, message: 'Requested entity was not found.' };

/** What Google puts into every new script. */
const FIRST_FILES: readonly ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York","runtimeVersion":"V8"}' },
];

export interface GoogleStandIn {
  readonly port: number;
  readonly asked: readonly Asked[];
  readonly sheets: ReadonlyMap<string, string>;
  readonly scripts: ReadonlyMap<string, Script>;
  /** From now on this deed is refused; null lets it through again. */
  refuse(deed: Deed, refusal: Refusal | null): void;
  /** A Sheet, or a script, that stood there before. */
  addSheet(id: string, title: string): void;
  addScript(id: string, script: Script): void;
  close(): Promise<void>;
}

/** The login that the stand-in accepts; any other gets Google's 401. */
export const ACCESS_TOKEN = 'token-of-the-stand-in';

export async function openGoogleStandIn(): Promise<GoogleStandIn> {
  const asked: Asked[] = [];
  const sheets = new Map<string, string>();
  const scripts = new Map<string, Script>();
  const refusals = new Map<Deed, Refusal>();
  let made = 0;

  const deeds: Readonly<Record<Deed, (id: string, body: Fields) => object>> = {
    askVersions: (id) => (scripts.has(id) ? { versions: [] } : refused(NOT_FOUND)),
    createSheet: (_, { name, mimeType }) => {
      if (mimeType !== 'application/vnd.google-apps.spreadsheet') return refused({ status: 400, message: 'Bad type' });
      const id = `sheet-made-by-the-stand-in-${++made}`;
      sheets.set(id, String(name));
      return { id, name, mimeType };
    },
    createScript: (_, { title, parentId }) => {
      if (parentId !== undefined && !sheets.has(String(parentId))) return refused(NOT_FOUND);
      const scriptId = `script-made-by-the-stand-in-${++made}`;
      scripts.set(scriptId, {
        title: String(title),
        parentId: parentId === undefined ? undefined : String(parentId),
        files: FIRST_FILES,
      });
      return { scriptId, title, parentId };
    },
    readContent: (id) => ({ scriptId: id, files: scriptOf(id).files }),
    writeContent: (id, { files }) => {
      // The stand-in is asked by clasp alone, which sends files of this shape.
      scriptOf(id).files = files as readonly ScriptFile[];
      return { scriptId: id, files };
    },
    refreshLogin: () => ({ access_token: ACCESS_TOKEN, expires_in: 3600, token_type: 'Bearer' }),
  };

  const scriptOf = (id: string): Script => scripts.get(id) ?? refused(NOT_FOUND);

  async function answer(request: IncomingMessage): Promise<object> {
    const host = String(request.headers['x-asked-host']);
    const { pathname } = new URL(request.url ?? '', 'http://stand-in');
    const body = fieldsOf(await textOf(request));
    asked.push({ host, method: request.method ?? '', path: pathname, body });
    const route = ROUTES.find((one) => one.host === host && one.method === request.method && one.path.test(pathname));
    if (route === undefined) throw new Error(`The stand-in knows no ${request.method} ${host}${pathname}`);
    const refusal = refusals.get(route.deed);
    if (refusal !== undefined) refused(refusal);
    if (route.deed !== 'refreshLogin' && request.headers.authorization !== `Bearer ${ACCESS_TOKEN}`) {
      refused({ status: 401, message: 'Request had invalid authentication credentials.' });
    }
    return deeds[route.deed](route.path.exec(pathname)?.[1] ?? '', body);
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (value) => send(response, 200, value),
      (error) => {
        const { status, message } = error instanceof Refused ? error.refusal : { status: 501, message: String(error) };
        const isLogin = request.headers['x-asked-host'] === 'oauth2.googleapis.com';
        send(
          response,
          status,
          isLogin ? { error: message } : { error: { code: status, message, errors: [{ message }] } },
        );
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    sheets,
    scripts,
    refuse: (deed, refusal) => void (refusal === null ? refusals.delete(deed) : refusals.set(deed, refusal)),
    addSheet: (id, title) => void sheets.set(id, title),
    addScript: (id, script) => void scripts.set(id, script),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const SCRIPT_API = 'script.googleapis.com';

const ROUTES: readonly { deed: Deed; host: string; method: string; path: RegExp }[] = [
  { deed: 'createSheet', host: 'www.googleapis.com', method: 'POST', path: /^\/drive\/v3\/files$/ },
  { deed: 'createScript', host: SCRIPT_API, method: 'POST', path: /^\/v1\/projects$/ },
  { deed: 'askVersions', host: SCRIPT_API, method: 'GET', path: /^\/v1\/projects\/([^/]+)\/versions$/ },
  { deed: 'readContent', host: SCRIPT_API, method: 'GET', path: /^\/v1\/projects\/([^/]+)\/content$/ },
  { deed: 'writeContent', host: SCRIPT_API, method: 'PUT', path: /^\/v1\/projects\/([^/]+)\/content$/ },
  { deed: 'refreshLogin', host: 'oauth2.googleapis.com', method: 'POST', path: /^\/token$/ },
];

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

function refused(refusal: Refusal): never {
  throw new Refused(refusal);
}

function fieldsOf(text: string): Fields {
  return text.startsWith('{') ? JSON.parse(text) : {};
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}

function send(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
