// The head of the page: the board's name, the day on which its clock stands, who is looking, and what kind of board it is.

import type { Book } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { element } from '../element.ts';

export interface TitleBar {
  readonly element: HTMLElement;
  readonly show: (book: Book) => void;
}

export function createTitleBar(menuBar: HTMLElement): TitleBar {
  const name = element('h1');
  const day = element('span');
  const dayChip = element('span', { class: 'chip' }, [
    element('span', { class: 'wide-only', text: words.dayOfBoard }),
    day,
  ]);
  const user = element('span', { class: 'chip user' });
  const role = element('span', { class: 'chip view-only', text: words.viewOnly });
  const notice = element('p', { class: 'notice' });
  const bar = element('header', { class: 'title-bar' }, [
    element('div', { class: 'title-line' }, [
      element('img', { class: 'icon', attributes: { src: '/icon.svg', alt: '', width: 28, height: 28 } }),
      name,
      role,
      element('span', { class: 'gap' }),
      dayChip,
      user,
    ]),
    menuBar,
    notice,
  ]);
  return {
    element: bar,
    show: (book) => {
      const today = dayInWords(book.today);
      name.textContent = book.name;
      role.hidden = book.role !== 'viewer';
      day.textContent = today;
      user.textContent = book.user;
      user.title = words.userNamed(book.user);
      const clock = book.isSampleDay ? words.clockOfSample(today) : words.clockElsewhere(today);
      notice.replaceChildren(
        ...[...book.notices, `${words.illustration} ${clock}`].map((text) => element('span', { text })),
      );
    },
  };
}

/** "2023-12-04" -> "04/12/2023". */
function dayInWords(isoDay: string): string {
  return `${isoDay.slice(8)}/${isoDay.slice(5, 7)}/${isoDay.slice(0, 4)}`;
}
