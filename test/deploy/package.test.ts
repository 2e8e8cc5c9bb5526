// The package for an office without a terminal: all of dist/, and a guide whose buttons copy exactly what must be pasted.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { DIST, DIST_FILES } from '../../src/build/dist.ts';
import { installationGuide } from '../../src/deploy/package/guide/guide.ts';
import { installationSteps } from '../../src/deploy/package/guide/steps.ts';
import { makePackage } from '../../src/deploy/package/makePackage.ts';
import { GUIDE_FILE, zipPackage } from '../../src/deploy/package/zipPackage.ts';
import { ADD_ON_FIRST_CLICK, ADD_ON_SECOND_CLICK } from '../../src/deploy/words/clicks.ts';
import { packageWords } from '../../src/deploy/words/packaging.ts';
import { PERMISSIONS } from '../../src/deploy/words/permissions.ts';
import { MENU_ITEMS, MENU_TITLE } from '../../src/google/menu/menu.ts';
import { hasBrowser, openBrowser } from '../e2e/browser.ts';

const files = DIST_FILES.map((name) => ({ name, text: readFileSync(join(DIST, name), 'utf8') }));
const guide = installationGuide(files, '1.2.3');

describe('the zip holds everything in one folder', () => {
  const unpacked = unzipSync(zipPackage(files, '1.2.3'));
  const textOf = (path: string) => strFromU8(unpacked[path] ?? new Uint8Array());

  it('has every file of dist/, letter for letter', () => {
    for (const { name, text } of files) expect(textOf(`bang-cchc-1.2.3/tep-cua-tien-ich/${name}`)).toBe(text);
  });

  it('has the guide beside them, and nothing else', () => {
    expect(textOf(`bang-cchc-1.2.3/${GUIDE_FILE}`)).toBe(guide);
    expect(Object.keys(unpacked).filter((path) => !path.endsWith('/'))).toHaveLength(files.length + 1);
  });
});

describe('a package that can not be made', () => {
  const project = mkdtempSync(join(tmpdir(), 'cchc-package-'));
  afterAll(() => rmSync(project, { recursive: true, force: true }));
  cpSync(DIST, join(project, 'dist'), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{"version":"1.2.3"}');
  const built = () => Promise.resolve();

  it('says so, and what to do, where the add-on does not build', async () => {
    const outcome = await makePackage({ project, build: () => Promise.reject(new Error('Unexpected "}"')) });
    expect(outcome).toEqual({ kind: 'notBuilt', reason: 'Unexpected "}"' });
    expect(packageWords(outcome)).toMatch(/chưa tạo gói.*Cách làm: chạy `npm ci`.*Unexpected/s);
  });

  it('says so where the zip can not be written, and leaves nothing half written', async () => {
    mkdirSync(join(project, 'bang-cchc-1.2.3.zip', 'in the way'), { recursive: true });
    const outcome = await makePackage({ project, build: built });
    expect(outcome).toMatchObject({ kind: 'notWritten', zip: 'bang-cchc-1.2.3.zip' });
    expect(packageWords(outcome)).toContain('Cách làm: đóng tệp ấy');
    expect(readdirSync(project).sort()).toEqual(['bang-cchc-1.2.3.zip', 'dist', 'package.json']);
  });
});

describe('the guide leads from the menu of the Sheet to a working board', () => {
  const steps = installationSteps(files);

  it('has each file pasted in exactly one step, the manifest first', () => {
    const pasted = steps.flatMap((step) => step.files.map(({ name }) => name));
    expect([...pasted].sort()).toEqual([...DIST_FILES].sort());
    expect(pasted[0]).toBe('appsscript.json');
  });

  it('draws every step, and says in words what each drawing shows', () => {
    for (const { drawing } of steps) expect(drawing).toMatch(/^<svg [^>]*role="img" aria-label="[^"]{20,}"/);
  });

  it('names the steps by their numbers', () => {
    const said: readonly (readonly [RegExp, RegExp])[] = [
      [/bước (\d) sẽ thay mã/, /^Dán mã/],
      [/làm như bước (\d): Ctrl\+A/, /^Dán tệp kê khai/],
      [/hỏi quyền ở bước (\d)/, /hỏi quyền/],
      [/rồi làm bước (\d)/, /^Thiết lập bảng/],
      [/làm lại từ bước (\d)/, /^Dán tệp kê khai/],
      [/đến bước (\d)\./, /^Lưu/],
      [/dán mã ở bước (\d)/, /^Dán mã/],
      [/lưu ở bước (\d)/, /^Lưu/],
    ];
    for (const [words, title] of said) {
      const number = Number(words.exec(guide)?.[1]);
      expect(steps[number - 1]?.title, String(words)).toMatch(title);
    }
    expect(guide.match(/bước \d/g)).toHaveLength(said.length);
  });

  it('explains each permission of the manifest before the click at which Google asks', () => {
    const manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8'));
    expect(Object.keys(PERMISSIONS).sort()).toEqual([...manifest.oauthScopes].sort());
    for (const { asked, why } of Object.values(PERMISSIONS)) {
      expect(guide.indexOf(why)).toBeGreaterThan(guide.indexOf(asked));
      expect(guide.indexOf(why)).toBeLessThan(guide.lastIndexOf(`${MENU_TITLE} → ${ADD_ON_FIRST_CLICK}`));
    }
  });

  it('names menu items that are there', () => {
    const captions = MENU_ITEMS.map(({ caption }) => caption);
    expect(captions).toEqual(expect.arrayContaining([ADD_ON_FIRST_CLICK, ADD_ON_SECOND_CLICK]));
  });

  it('loads nothing from anywhere, for it is opened from a disk', () => {
    const withoutFiles = guide.replace(/<textarea[\s\S]*?<\/textarea>/g, '');
    expect(withoutFiles).not.toMatch(/\b(?:src|href)="(?!#)|@import|url\(/);
  });
});

/**
 * What is amiss in the drawings as the browser lays them out: letters too small to read, words that reach out of their drawing, or that something else
 * lies upon.
 */
const AMISS = `[...document.querySelectorAll('svg')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const scale = frame.width / svg.viewBox.baseVal.width;
  const boxes = [...svg.querySelectorAll('text:not(.digit), circle.number')].map((shape) => ({
    words: shape.textContent,
    size: parseFloat(getComputedStyle(shape).fontSize) * scale,
    box: shape.getBoundingClientRect(),
  }));
  const inside = ({ left, right, top, bottom }) =>
    left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
  const meet = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
  return boxes.flatMap(({ words, size, box }, place) => [
    ...(size < 11 ? ['tiny: ' + words] : []),
    ...(inside(box) ? [] : ['outside: ' + words]),
    ...boxes.slice(place + 1).flatMap((other) => (meet(box, other.box) ? ['upon each other: ' + words + ' | ' + other.words] : [])),
  ]);
})`;

describe.runIf(hasBrowser())('in the browser of the person who installs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-guide-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('drawings can be read on a phone, too; each button copies its file as it is, or leaves it selected where the clipboard is closed', async () => {
    const page = join(folder, GUIDE_FILE);
    const tricky = { name: 'Tricky.html', text: '\n<p>"a" & </textarea><script>document.title = "taken"</script>\n' };
    writeFileSync(page, installationGuide([...files, tricky], '1.2.3'));
    const browser = await openBrowser();
    try {
      const context = await browser.newContext();
      const tab = await context.newPage();
      const clipboard: string[] = [];
      await tab.exposeFunction('keep', (text: string) => clipboard.push(text));
      await tab.addInitScript('navigator.clipboard.writeText = (text) => window.keep(text);');
      await tab.goto(pathToFileURL(page).href);
      for (const width of [390, 1366]) {
        await tab.setViewportSize({ width, height: 844 });
        expect(await tab.evaluate(AMISS)).toEqual([]);
        expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      }
      for (const { name } of [...files, tricky]) await tab.getByRole('button', { name: `Chép ${name}` }).click();
      await expect.poll(() => clipboard).toEqual([...files, tricky].map(({ text }) => text));
      expect(await tab.title()).toBe('Cài Bảng theo dõi CCHC vào Google Sheets');

      await tab.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("closed"))');
      await tab.getByRole('button', { name: 'Chép appsscript.json' }).click();
      await tab.getByText('nhấn Ctrl+C để chép').waitFor();
      expect(await tab.evaluate('String(getSelection())')).toContain('"oauthScopes"');
    } finally {
      await browser.close();
    }
  });
});
