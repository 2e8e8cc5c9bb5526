// A page is put together from what esbuild made for it, on whatever system.
import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../src/build/pages.ts';

const made = (folder: string) => [
  { path: `${folder}Check.css`, text: 'p { margin: 0; }' },
  { path: `${folder}Check.js`, text: 'start();' },
  { path: `${folder}OtherCheck.js`, text: 'other();' },
];

describe('a page', () => {
  it.each(['/home/office/cchc/dist/', 'C:\\cchc\\dist\\'])('holds its script and its style, built in %s', (folder) => {
    const page = pageFrom([...made(folder)].reverse(), 'Check');
    expect(page).toContain('<style>\np { margin: 0; }</style>');
    expect(page).toContain('<script>\nstart();</script>');
  });

  it.each(['Check.css', 'Check.js'])(
    'is not built without its %s, for an empty page would go out unnoticed',
    (missing) => {
      const rest = made('/dist/').filter(({ path }) => path !== `/dist/${missing}`);
      expect(() => pageFrom(rest, 'Check')).toThrow(`esbuild made no ${missing}`);
    },
  );
});
