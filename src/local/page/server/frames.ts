// The pages of the script's sidebars and dialogs: kept by an unguessable name, served with google.script.run and nothing else.

import { randomUUID } from 'node:crypto';

export interface Frames {
  /** Returns the name under which the page is served. */
  readonly keep: (html: string) => string;
  readonly html: (frame: string) => string | null;
}

/** Older ones are forgotten: their tabs have long been closed. */
const MOST_KEPT = 50;

/** What a frame may do: run what stands in it, and nothing with any network. */
export const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-popups allow-modals allow-forms',
].join('; ');

export function createFrames(): Frames {
  const pages = new Map<string, string>();
  return {
    keep: (html) => {
      const frame = randomUUID();
      pages.set(frame, html);
      const [oldest] = pages.keys();
      if (pages.size > MOST_KEPT && oldest !== undefined) pages.delete(oldest);
      return frame;
    },
    html: (frame) => pages.get(frame) ?? null,
  };
}

/** The page with `google.script.run` in front of everything of its own. `shim` is a script's text. */
export function framePage(html: string, shim: string): string {
  const script = `<script>${shim.replace(/<\/(script)/gi, '<\\/$1')}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head === null) return `<!DOCTYPE html>${script}${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
