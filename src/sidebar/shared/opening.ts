// What a page does first: it says that it reads, asks the server, and offers another try where that failed.

import type { Answer } from '../../protocol.ts';
import { tryAgain } from '../../vietnamese/sentences/pages.ts';
import { button, element, show } from './element.ts';

/** Shows `said` in `page` until `read` has answered; `opened` fills the page. */
export async function openWith<T>(
  page: HTMLElement,
  said: string,
  read: () => Promise<Answer<T>>,
  opened: (value: T) => void,
): Promise<void> {
  show(page, element('p', { role: 'status' }, said));
  const answer = await read();
  if (answer.ok) return opened(answer.value);
  const again = button(tryAgain(), () => void openWith(page, said, read, opened));
  show(page, element('div', {}, element('p', { class: 'wrong', role: 'alert' }, answer.message), again));
  again.focus();
}
