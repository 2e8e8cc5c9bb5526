// Shows rich text that the server made: whole, escaped there, with inline styles only.

import { element } from './element.ts';

/** Can be reached and scrolled by keyboard. */
export function richPreview(label: string): HTMLElement {
  return element('div', { class: 'paper', tabindex: '0', role: 'region', 'aria-label': label });
}

export function showRich(preview: HTMLElement, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  preview.replaceChildren(...parsed.body.childNodes);
  preview.scrollTop = 0;
}
