// Who the page's server answers, and whom it refuses.
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageServer } from '../../../src/local/page/server/server.ts';
import { post, SHEET, send, serveSmall, smallBoard, texts, tokenOf } from './pageServer.ts';

const board = smallBoard();
let server: PageServer;
let port: number;

beforeAll(async () => {
  server = await serveSmall(board);
  port = server.port;
});

afterAll(() => server.close());

const typing = (text: string, revision = board.revision()) => ({
  act: { kind: 'type', sheet: SHEET, row: 1, column: 1, text },
  revision,
  confirmed: false,
});

describe('the server is for its own page on this machine', () => {
  it('listens on loopback only, so that nobody else in the network reaches the board', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((each) => each !== undefined && !each.internal && each.family === 'IPv4');
    expect(server.address).toBe(`http://localhost:${port}`);
    if (outside !== undefined) await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow();
  });

  it('says what to do where its port is taken, or no port at all', async () => {
    await expect(serveSmall(board, port)).rejects.toThrow(`Port ${port} is taken`);
    await expect(serveSmall(board, port)).rejects.toThrow('PORT=8080 npm start');
    await expect(serveSmall(board, Number('abc'))).rejects.toThrow('PORT wants a number');
  });

  it.each([
    ['a foreign name that was pointed at this machine', { host: 'evil.example' }],
    ['our name on another port', { host: 'localhost:1' }],
    ['a page of another origin', { origin: 'https://evil.example' }],
    ['a frame without an origin', { origin: 'null' }],
    ['a page on another port of this machine', { origin: 'http://localhost:1' }],
  ])('refuses %s, even the page itself', async (_, headers) => {
    expect((await send(port, '/', { headers })).status).toBe(403);
    expect((await send(port, '/page.js', { headers })).status).toBe(403);
  });

  it('answers its own page under both names of this machine', async () => {
    expect((await send(port, '/')).status).toBe(200);
    expect((await send(port, '/', { headers: { host: `127.0.0.1:${port}` } })).status).toBe(200);
    expect((await send(port, '/', { headers: { origin: `http://localhost:${port}` } })).status).toBe(200);
  });

  it.each(['/book', '/shape?sheet=x', '/rows?sheet=x&first=1&last=2', '/charts?sheet=x', '/events', '/nowhere'])(
    'refuses %s without the token of a page',
    async (path) => {
      expect((await send(port, path)).status).toBe(403);
      expect((await send(port, path, { headers: { 'x-page-token': 'e30.AAAA' } })).status).toBe(403);
    },
  );

  it('refuses a token whose role was changed', async () => {
    const token = await tokenOf(port, '?role=viewer');
    const [, signature] = token.split('.');
    const forged = `${Buffer.from(JSON.stringify(['Lãnh đạo', 'editor'])).toString('base64url')}.${signature}`;
    expect((await send(port, '/book', { headers: { 'x-page-token': forged } })).status).toBe(403);
  });

  it('refuses the token of an earlier server', async () => {
    const other = await serveSmall(smallBoard());
    const token = await tokenOf(other.port);
    await other.close();
    expect((await send(port, '/book', { headers: { 'x-page-token': token } })).status).toBe(403);
  });

  it('forbids the page everything but its own files, and to stand in a frame of others', async () => {
    const { headers } = await send(port, '/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('takes only JSON, and no methods that it does not know', async () => {
    const token = await tokenOf(port);
    const headers = { 'x-page-token': token, 'content-type': 'text/plain' };
    expect((await send(port, '/act', { method: 'POST', headers, body: '{}' })).status).toBe(400);
    expect((await send(port, '/act', { method: 'PUT', headers })).status).toBe(405);
  });
});

describe('an editor', () => {
  it('writes, and is told the revision', async () => {
    const token = await tokenOf(port);
    expect(await post(port, '/act', token, typing('một'))).toEqual({ kind: 'done', revision: board.revision() });
    expect(texts(board.google, 'A1')).toEqual(['một']);
  });

  it.each([
    null,
    {},
    { act: { kind: 'type', sheet: SHEET, row: 0, column: 1, text: 'x' }, revision: 1, confirmed: true },
    { act: { kind: 'type', sheet: SHEET, row: 1.5, column: 1, text: 'x' }, revision: 1, confirmed: true },
    { act: { kind: 'type', sheet: SHEET, row: 1, column: 1, text: 7 }, revision: 1, confirmed: true },
    { act: { kind: 'paste', sheet: SHEET, row: 1, column: 1, rows: [[]] }, revision: 1, confirmed: true },
    { act: { kind: 'clear', sheet: SHEET, range: 'A1' }, revision: 1, confirmed: true },
    { act: { kind: 'dropEverything', sheet: SHEET }, revision: 1, confirmed: true },
  ])('is refused in words, with no change, for nonsense: %j', async (nonsense) => {
    const before = JSON.stringify(board.google.save());
    expect(await post(port, '/act', await tokenOf(port), nonsense)).toMatchObject({ kind: 'refused' });
    expect(JSON.stringify(board.google.save())).toBe(before);
  });

  it('runs what stands in the menu and nothing else', async () => {
    const token = await tokenOf(port);
    expect(await post(port, '/run', token, { functionName: 'notInMenu', answers: [] })).toMatchObject({
      kind: 'failed',
    });
    expect(texts(board.google, 'C1')).toEqual(['']);
    expect(await post(port, '/run', token, { functionName: 'write', answers: [] })).toMatchObject({ kind: 'done' });
    expect(texts(board.google, 'C1')).toEqual(['ghi']);
  });

  it('calls the script from no frame but one that the script has shown', async () => {
    const request = { functionName: 'write', answers: [], call: { frame: 'made up', arguments: [] } };
    expect(await post(port, '/run', await tokenOf(port), request)).toMatchObject({ kind: 'failed' });
  });

  it('gets 404 for a sheet that is gone and for a frame that is', async () => {
    const headers = { 'x-page-token': await tokenOf(port) };
    expect((await send(port, `/shape?sheet=${encodeURIComponent('Không có')}&letter=6`, { headers })).status).toBe(404);
    expect((await send(port, '/frame?name=none', { headers })).status).toBe(404);
  });
});

describe('a viewer', () => {
  it('sees book, sheet and rows, without menus', async () => {
    const headers = { 'x-page-token': await tokenOf(port, '?role=viewer') };
    const book = JSON.parse((await send(port, '/book', { headers })).body);
    expect(book).toMatchObject({ role: 'viewer', menus: [] });
    const rows = JSON.parse(
      (await send(port, `/rows?sheet=${encodeURIComponent(SHEET)}&first=1&last=3`, { headers })).body,
    );
    expect(rows.rows[0][0]).toMatchObject({ column: 1, shown: 'một' });
  });

  it.each([
    ['/act', typing('xóa hết')],
    ['/act', { ...typing('xóa hết'), confirmed: true, role: 'editor' }],
    ['/act', { act: { kind: 'deleteRows', sheet: SHEET, first: 1, count: 1 }, revision: 1, confirmed: true }],
    [
      '/act',
      { act: { kind: 'hideColumns', sheet: SHEET, first: 1, count: 1, hidden: true }, revision: 1, confirmed: true },
    ],
    ['/run', { functionName: 'write', answers: [] }],
    ['/run', { functionName: 'onOpen', answers: [], call: { frame: 'x', arguments: [] } }],
  ])('changes nothing by %s %j', async (path, value) => {
    const before = JSON.stringify(board.google.save());
    for (const address of [path, `${path}?role=editor`]) {
      const reply = await post(port, address, await tokenOf(port, '?role=viewer'), value);
      expect(['refused', 'failed']).toContain(Object(reply).kind);
    }
    expect(JSON.stringify(board.google.save())).toBe(before);
  });
});

describe('every tab hears of a change', () => {
  it('as an event with the revision, as soon as it has happened', async () => {
    const token = await tokenOf(port, '?role=viewer');
    const response = await fetch(`http://127.0.0.1:${port}/events?token=${token}`);
    const reader = response.body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toContain(`"revision":${board.revision()}`);
    await post(port, '/act', await tokenOf(port), typing('hai'));
    expect(await next()).toContain(`"revision":${board.revision()}`);
    const insertion = {
      act: { kind: 'insertRows', sheet: SHEET, before: 2, count: 3 },
      revision: board.revision(),
      confirmed: false,
    };
    await post(port, '/act', await tokenOf(port), insertion);
    expect(await next()).toContain('"shift":{"sheet":"Trang tính1","kind":"insert","at":2,"count":3}');
    await reader?.cancel();
  });
});
