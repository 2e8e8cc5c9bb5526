// The page's own files: its one HTML document, and script and style made by esbuild when the server starts.

import { build } from 'esbuild';
import { BROWSER_BUNDLE } from '../../../build/browserBundle.ts';
import { ROOT } from '../../../build/root.ts';

export interface Assets {
  readonly script: string;
  readonly style: string;
  /** `google.script.run` for frames. */
  readonly shim: string;
}

const BROWSER = `${ROOT}src/local/page/browser`;

export async function makeAssets(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: { page: `${BROWSER}/main.ts`, shim: `${BROWSER}/frames/scriptRun.ts` },
    outdir: '/',
    ...BROWSER_BUNDLE,
  });
  const text = (name: string) => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '';
  return { script: text('page.js'), style: text('page.css'), shim: text('shim.js') };
}

/** Nothing but this server's own files; styles and scripts only from them. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `token` has only letters, digits, dots, dashes and underscores. */
export function pageDocument(token: string): string {
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="page-token" content="${token}">
<title>Bảng CCHC</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<noscript>Trang này cần JavaScript.</noscript>
<script src="/page.js"></script>
</body>
</html>
`;
}

/** A sheet with a tick: ours, drawn here. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect x="3" y="2" width="18" height="20" rx="2.5" fill="#0b6b4f"/><path d="M7 8h10M7 12h4M7 16h4" stroke="#cfe9dd" stroke-width="1.8" stroke-linecap="round"/><path d="m13 15 2 2 3.6-4.2" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
