// A board of the first layout in the hands of a later release: set-up takes it on step by step, and nothing of people's is lost, wherever the run ends.
import { describe, expect, it } from 'vitest';
import { createLocalGoogle, loadScript, type ScriptFiles } from '../../../src/local/index.ts';
import { boardIsNewer, boardIsOlder } from '../../../src/vietnamese/sentences/board.ts';
import { nothingToDo } from '../../../src/vietnamese/sentences/setUp.ts';
import { actionNamed, actions, answered } from '../../trust/actions.ts';
import { changedCells, told } from '../../trust/judge.ts';
import { type Board, files, givenAgain, MORNING, type Saved } from '../../trust/smallBoard.ts';
import { LATEST, laterRelease, RENAMED } from './laterRelease.ts';
import { savedBoard, versionOf } from './savedBoards.ts';

const later = await laterRelease();

/** The call that puts the version on a board that bears one. */
const MARKED = 'DeveloperMetadata.setValue';

const first = savedBoard(1);

const openWith = (release: ScriptFiles, workbook: Saved | null): Board => {
  const google = createLocalGoogle({ now: MORNING, ...(workbook !== null && { workbook }) });
  return { google, script: loadScript(google, release) };
};

/** What people were told meanwhile. */
const run = (board: Board, name: string): string => {
  const before = board.google.screen.shown().length;
  const { result } = actionNamed(name).run(board);
  return [...told(board.google.screen.shown().slice(before)), ...answered(result)].join('\n');
};

const bearing = (version: string | null): Saved => ({
  ...first,
  metadata: first.metadata.flatMap((mark) =>
    mark.key !== 'cchc.version' ? [mark] : version === null ? [] : [{ ...mark, value: version }],
  ),
});

/** Which of the headers bear their new name. */
const renamedIn = (board: Board): readonly boolean[] =>
  RENAMED.map(({ name, text }) => board.google.shownTexts(name, '1:1')[0]?.includes(text) === true);

/** Everything of people's that is otherwise than in the saved board, but for the headers that the migrations rename. */
const changed = (board: Board): readonly string[] =>
  changedCells(first, first, board.google.save()).filter(
    (cell) => !RENAMED.some(({ was, text }) => cell.endsWith(`"${was}" became "${text}"`)),
  );

const mustBeTakenOn = (board: Board) => {
  expect(versionOf(board.google.save())).toBe(String(LATEST));
  expect(renamedIn(board)).toEqual([true, true]);
  expect(changed(board)).toEqual([]);
  expect(run(board, 'updateFigures')).toMatch(/^Đã cập nhật/);
  expect(changed(board)).toEqual([]);
  expect(run(board, 'setUpBoard')).toBe(nothingToDo());
};

describe('set-up of a later release takes a board of the first layout on', () => {
  it.each([
    ['that bears its version', '1'],
    ['that bears none, as the very first ones', null],
  ])('%s', (_, version) => {
    const board = openWith(later, bearing(version));
    run(board, 'setUpBoard');
    mustBeTakenOn(board);
  });

  it('marks the new version after each step and before the next', () => {
    const board = openWith(later, first);
    const seen: unknown[] = [];
    const look = () => seen.push([versionOf(board.google.save()), ...renamedIn(board)]);
    for (const time of [1, 2]) board.google.meter.after({ method: MARKED, time }, look);
    run(board, 'setUpBoard');
    expect(seen).toEqual([
      ['2', true, false],
      ['3', true, true],
    ]);
  });

  it('goes on from wherever a run was ended, and never bears a version whose step was not taken', () => {
    const { calls } = actionNamed('setUpBoard').run(openWith(later, first));
    const lastMark = calls.map(({ method }) => method).lastIndexOf(MARKED) + 1;
    // Between two calls that only look nothing is changed: a run that ends at one of them ends as at the next.
    const ends = calls
      .slice(0, lastMark + 1)
      .flatMap(({ kind }, place) => (/write|other/.test(kind) ? [place + 1] : []));
    const give = givenAgain(openWith(later, first));
    const versions = new Set<string | null | undefined>();
    for (const end of ends) {
      const board = give();
      board.google.meter.killAt(end);
      expect(() => run(board, 'setUpBoard')).toThrow();
      const version = versionOf(board.google.save());
      versions.add(version);
      const taken = renamedIn(board).filter((isRenamed) => isRenamed).length;
      expect([taken, taken + 1].map(String), `ended at call ${end}`).toContain(version);
      expect(changed(board)).toEqual([]);
      run(board, 'setUpBoard');
      expect(versionOf(board.google.save())).toBe(String(LATEST));
      expect(renamedIn(board)).toEqual([true, true]);
      expect(changed(board)).toEqual([]);
    }
    expect([...versions]).toEqual(['1', '2', '3']);
  });

  it('gives way to someone who moves columns meanwhile, and comes to its end all the same', () => {
    const board = openWith(later, first);
    const clerk = board.google.user('clerk');
    board.google.meter.after({ method: MARKED, time: 1 }, () => clerk.insertColumns('Nhiệm vụ', 2));
    run(board, 'setUpBoard');
    expect(versionOf(board.google.save())).toBe(String(LATEST));
    expect(renamedIn(board)).toEqual([true, true]);
    expect(run(board, 'updateFigures')).toMatch(/^Đã cập nhật/);
  });
});

describe('a workbook that is no board yet', () => {
  it('bears the latest version at once', () => {
    const board = openWith(later, null);
    run(board, 'setUpBoard');
    expect(versionOf(board.google.save())).toBe(String(LATEST));
    expect(run(board, 'setUpBoard')).toBe(nothingToDo());
  });

  it('bears no version while nobody has answered what set-up asks first', () => {
    const board = openWith(later, null);
    board.google.user('owner').type(board.google.sheetNames()[0] ?? '', 'A1', 'Việc của tôi');
    const asSaved = openWith(later, { ...board.google.save(), locale: 'en_US' });
    const before = asSaved.google.save();
    asSaved.google.screen.answerWith(() => ({ button: 'CANCEL' }));
    asSaved.script.run('setUpBoard');
    expect(asSaved.google.save()).toEqual(before);
  });
});

/** Those that go by what stands on the board: the rest of the actions answer without looking at it. */
const ON_BOARDS = actions.filter(({ how, reach }) => how !== 'trigger' && reach !== 'nothing' && reach !== 'trace');

describe('a board of another release is left as it is, in words', () => {
  it.each(ON_BOARDS.map(({ name }) => name))('%s, where a later release laid it out', (name) => {
    const board = openWith(files, bearing('2'));
    const before = board.google.save();
    expect(run(board, name)).toContain(boardIsNewer());
    expect(board.google.save()).toEqual(before);
  });

  it.each(ON_BOARDS.map(({ name }) => name).filter((name) => !/^setUp|^adopt/.test(name)))(
    '%s, where an earlier release did and set-up has not taken it on',
    (name) => {
      const board = openWith(later, first);
      const before = board.google.save();
      expect(run(board, name)).toContain(boardIsOlder());
      expect(board.google.save()).toEqual(before);
    },
  );
});
