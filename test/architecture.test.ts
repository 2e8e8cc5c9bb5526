// Holds the arrows between the folders: imports run one way only.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../src/build/root.ts';

const SOURCE = join(ROOT, 'src');

/** What each folder of src/ may import besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  vietnamese: [],
  domain: ['vietnamese'],
  workbook: ['domain', 'vietnamese'],
  actions: ['protocol.ts', 'workbook', 'domain', 'vietnamese'],
  google: ['protocol.ts', 'actions', 'workbook', 'domain', 'vietnamese'],
  'main.ts': ['google'],
  'protocol.ts': ['protocol'],
  protocol: [],
  sidebar: ['protocol.ts', 'vietnamese'],
  local: ['build'],
  deploy: ['build'],
  build: [],
};

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** The relative imports of a file, type-only ones included, as paths below src/. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(([, path = '']) =>
    relative(SOURCE, resolve(SOURCE, dirname(file), path)),
  );
}

/** The first chain of imports that comes back to where it started, or none. */
function circleOfImports(): readonly string[] {
  const trodden: string[] = [];
  const settled = new Set<string>();
  function circleFrom(file: string): readonly string[] {
    if (settled.has(file)) return [];
    if (trodden.includes(file)) return [...trodden.slice(trodden.indexOf(file)), file];
    trodden.push(file);
    for (const imported of importsOf(file)) {
      const circle = circleFrom(imported);
      if (circle.length > 0) return circle;
    }
    trodden.pop();
    settled.add(file);
    return [];
  }
  for (const file of files) {
    const circle = circleFrom(file);
    if (circle.length > 0) return circle;
  }
  return [];
}

const linesIn = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;

const roomOf = (path: string) => path.split('/')[0] ?? path;

describe('a newcomer can trust the map of the folders', () => {
  it('names every folder of src/, so that a new one gets its rule', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in ARROWS))).toEqual([]);
  });

  it.each(files)('%s imports only what its folder may', (file) => {
    const room = roomOf(file);
    const foreign = importsOf(file).filter((path) => roomOf(path) !== room && !ARROWS[room]?.includes(roomOf(path)));
    expect(foreign).toEqual([]);
  });

  it('lets no files import each other in a circle, types included, so that each can be read after what it stands on', () => {
    expect(circleOfImports()).toEqual([]);
  });

  it('exports nothing that no other line names, so that what stands there is in use', () => {
    const namedIn = new Map<string, number>();
    for (const file of files) {
      for (const word of readFileSync(join(SOURCE, file), 'utf8').match(/[\p{L}_$][\p{L}\d_$]*/gu) ?? []) {
        namedIn.set(word, (namedIn.get(word) ?? 0) + 1);
      }
    }
    const unused = files
      .filter((file) => file !== 'main.ts')
      .flatMap((file) =>
        [
          ...readFileSync(join(SOURCE, file), 'utf8').matchAll(
            /^export (?:async )?(?:const|let|class|function|type|interface) (\w+)/gm,
          ),
        ]
          .filter(([, name = '']) => namedIn.get(name) === 1)
          .map(([, name]) => `${file}: ${name}`),
      );
    expect(unused).toEqual([]);
  });

  it('keeps Google out of everything but google/, so that the rules can be tested and read without it', () => {
    const pure = files.filter((file) => ['vietnamese', 'domain', 'workbook', 'actions'].includes(roomOf(file)));
    const naming = pure.filter((file) =>
      /\b(SpreadsheetApp|LockService|HtmlService|PropertiesService|CacheService|Utilities|Session|GoogleAppsScript)\b/.test(
        readFileSync(join(SOURCE, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, ''),
      ),
    );
    expect(naming).toEqual([]);
  });

  it('keeps the clock out of the domain, so that a day is always handed in', () => {
    const asking = files
      .filter((file) => ['domain', 'workbook', 'actions', 'vietnamese'].includes(roomOf(file)))
      .filter((file) => /\bnew Date\(\)|\bDate\.now\b/.test(readFileSync(join(SOURCE, file), 'utf8')));
    expect(asking).toEqual([]);
  });

  it('has no file of more than 250 lines, for in a longer one there is a second subject', () => {
    const long = [SOURCE, join(ROOT, 'test')]
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
      .filter((path) => /\.(?:ts|css|mjs)$/.test(path) && linesIn(path) > 250);
    expect(long).toEqual([]);
  });

  it('begins each file with a sentence that says what the file is for', () => {
    const silent = files.filter((file) => !/^\/\/ \S/.test(readFileSync(join(SOURCE, file), 'utf8')));
    expect(silent).toEqual([]);
  });
});
