// "Chia sẻ cho lãnh đạo", through the real bundle in the local Google.
import { describe, expect, it } from 'vitest';
import type { Answer, SharingChange, SharingView } from '../../../src/protocol.ts';
import { type Board, letterOf, openSample } from '../../board.ts';

type Access = Parameters<typeof openSample>[1];

function ask<T>(board: Board, name: string, ...given: readonly unknown[]): T {
  const answer = board.script.call(name, given).result as Answer<T>; // what the function of that name answers
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

const view = (board: Board) => ask<SharingView>(board, 'readSharing');
const share = (board: Board) => ask<SharingChange>(board, 'shareWithLeaders');

/** The sample board, shared as told, with these leaders. */
function shared(leaders: string, access: Access = {}): Board {
  const board = openSample(undefined, access);
  const rows = board.google.view('Cấu hình').rows;
  const row = rows.findIndex(({ cells }) => cells[0]?.shown === 'Email lãnh đạo') + 1;
  board.google.user('owner').type('Cấu hình', `${letterOf(board, 'Cấu hình', 'Giá trị')}${row}`, leaders);
  return board;
}

describe('the link for leadership', () => {
  it('opens the overview, whatever its place', () => {
    expect(view(openSample()).link).toMatch(
      /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit\?gid=(\d+)#gid=\1$/,
    );
  });

  it('has stand-ins for those without Google: a PDF of the overview alone, and five lines for Zalo', () => {
    const { pdf, zalo, link } = view(openSample());
    expect(pdf).toContain(`&gid=${/#gid=(\d+)/.exec(link)?.[1]}&`);
    expect(zalo.split('\n')).toHaveLength(5);
  });

  it('is shown without changing anything, from one reading of the board', () => {
    const board = shared('chutich@example.vn');
    view(board);
    const sheetsRead = board.google.meter.calls().filter(({ method }) => method === 'Range.getValues');
    expect(new Set(sheetsRead.map(({ on }) => on)).size).toBe(sheetsRead.length);
    expect(board.google.access.viewers()).toEqual([]);
    expect(board.google.meter.counts().write).toBe(0);
  });
});

describe('the leaders of “Cấu hình”', () => {
  it('become viewers, each told', () => {
    const board = shared('chutich@example.vn; phochutich@example.vn');
    const { lines, state } = share(board);
    expect(lines).toEqual(['chutich@example.vn: đã cho xem.', 'phochutich@example.vn: đã cho xem.']);
    expect(board.google.access.viewers()).toEqual(['chutich@example.vn', 'phochutich@example.vn']);
    expect(state.leaders.map(({ standing }) => standing)).toEqual(['canView', 'canView']);
  });

  it('are added once, however often one clicks and however they are written', () => {
    const board = shared('chutich@example.vn; ChuTich@Example.vn');
    share(board);
    expect(share(board).lines).toEqual(['ChuTich@Example.vn: đã xem được từ trước.']);
    expect(board.google.access.viewers()).toHaveLength(1);
  });

  it('are read from “Cấu hình” alone, so that adding one takes no longer on a full board', () => {
    const board = shared('chutich@example.vn');
    for (const { calls } of [
      board.script.call('shareWithLeaders'),
      board.script.call('stopSharing', ['ai@example.vn']),
    ]) {
      const read = calls.filter(({ method }) => method === 'Range.getValues');
      expect(read.map(({ on }) => on.split('!')[0])).toEqual(["'Cấu hình'"]);
    }
  });

  it('are added though a table has lost a column', () => {
    const board = shared('chutich@example.vn');
    board.google.user('clerk').type('Nhiệm vụ', `${letterOf(board, 'Nhiệm vụ', 'Nội dung nhiệm vụ')}1`, '');
    expect(share(board).lines).toEqual(['chutich@example.vn: đã cho xem.']);
  });

  it.each([
    ['there is no “Cấu hình”', (board: Board) => board.google.user('owner').deleteSheet('Cấu hình'), 'Cấu hình'],
    [
      'its column of values is gone',
      (board: Board) => board.google.user('owner').type('Cấu hình', 'B1', ''),
      'Giá trị',
    ],
  ])('are not taken for none where %s', (_, act, said) => {
    const board = shared('chutich@example.vn');
    act(board);
    expect(board.script.call('shareWithLeaders').result).toEqual({ ok: false, message: expect.stringContaining(said) });
    expect(board.google.access.viewers()).toEqual([]);
  });

  it('who can edit stay editors', () => {
    const board = shared('vanthu@example.vn', { editors: ['vanthu@example.vn'] });
    expect(share(board).lines).toEqual(['vanthu@example.vn: đang có quyền sửa nên giữ nguyên.']);
    expect(board.google.access.editors()).toContain('vanthu@example.vn');
    expect(board.google.access.viewers()).toEqual([]);
  });

  it('whom Google refuses, or whose address is none, do not stop the rest', () => {
    const board = shared('khong-co@example.com; không phải địa chỉ; chutich@example.vn', {
      notShareable: ['khong-co@example.com'],
    });
    expect(share(board).lines).toEqual([
      expect.stringMatching(/^khong-co@example\.com: Google không nhận\./),
      expect.stringMatching(/^không phải địa chỉ: địa chỉ chưa đúng/),
      'chutich@example.vn: đã cho xem.',
    ]);
    expect(board.google.access.viewers()).toEqual(['chutich@example.vn']);
  });

  it('are asked for where none is named', () => {
    const board = shared('');
    expect(share(board).lines).toEqual(['Trang “Cấu hình” chưa có địa chỉ nào ở dòng “Email lãnh đạo”.']);
  });
});

describe('who can see the board', () => {
  it('is told: viewers by address, editors by number', () => {
    const { state } = view(shared('', { editors: ['vanthu@example.vn'], viewers: ['cu@example.vn'] }));
    expect(state).toMatchObject({ viewers: ['cu@example.vn'], editors: 2, isKnown: true });
  });

  it('a viewer is taken back; an editor and a stranger are not touched', () => {
    const board = shared('', { editors: ['vanthu@example.vn'], viewers: ['cu@example.vn'] });
    const stop = (address: unknown) => ask<SharingChange>(board, 'stopSharing', address).lines;
    expect(stop('CU@example.vn')).toEqual(['cu@example.vn: đã thôi chia sẻ.']);
    expect(stop('vanthu@example.vn')[0]).toContain('không có trong danh sách');
    expect(stop('ai@example.vn')[0]).toContain('không có trong danh sách');
    expect(board.google.access.viewers()).toEqual([]);
    expect(board.google.access.editors()).toContain('vanthu@example.vn');
  });
});

describe('a hostile client', () => {
  it.each([undefined, null, 5, {}, [], '', 'x'.repeat(501)])(
    'is answered with a sentence and no change: %j',
    (request) => {
      const board = shared('', { viewers: ['cu@example.vn'] });
      expect(board.script.call('stopSharing', [request]).result).toEqual({
        ok: false,
        message: expect.stringContaining('Yêu cầu không hợp lệ'),
      });
      expect(board.google.access.viewers()).toEqual(['cu@example.vn']);
    },
  );
});
