// Holds that every sentence a person may read stands in the catalogue, so that it can be read aloud and mended in one place.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../src/build/root.ts';
import { captions } from '../src/vietnamese/sentences/menu.ts';

/** Folders and files whose Vietnamese words are not sentences of the add-on. */
const ALLOWED: Readonly<Record<string, string>> = {
  'vietnamese/': 'the catalogue itself, and the words by which numbers and dates are read',
  'domain/': 'vocabulary that is recognised in what people type; statuses and states are values of cells',
  'workbook/schema/': 'headers, names, choices and notes of the one table of columns',
  'local/': 'the sample board and the page of the local Google, which Google never runs',
  'build/': 'titles of pages',
  'google/support/sheetTrials.ts': 'a text that the self-test writes into its own sheet',
  'actions/importTasks/unitGroup.ts': 'vocabulary that is recognised in notices',
  'deploy/': 'the guide by which an office installs the add-on; it is no part of the script',
};

const LITERAL = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const LETTER = /[ăâđêôơưàáạảãằắặẳẵầấậẩẫèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ]/i;

it('no file outside the catalogue holds a Vietnamese sentence', () => {
  const source = join(ROOT, 'src');
  const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !Object.keys(ALLOWED).some((start) => file.startsWith(start)))
    .flatMap((file) => {
      const code = readFileSync(join(source, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
      const literals = code.match(LITERAL) ?? [];
      return literals.filter((text) => LETTER.test(text) && text.includes(' ')).map((text) => `${file}: ${text}`);
    });
  expect(found).toEqual([]);
});

it('every item of the menu that a sentence names stands in the menu under that very caption', () => {
  const catalogue = join(ROOT, 'src/vietnamese/sentences');
  const named = readdirSync(catalogue).flatMap((file) =>
    [...readFileSync(join(catalogue, file), 'utf8').matchAll(/CCHC → (.{0,30})/g)].map(([, text = '']) => text),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((text) => !Object.values(captions).some((caption) => text.startsWith(caption)))).toEqual([]);
});
