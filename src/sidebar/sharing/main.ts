// The dialog "Chia sẻ cho lãnh đạo": the link, the leaders as viewers, who can see it now, and what to send to those without Google.

import '../shared/style.css';
import '../shared/dialog.css';
import './style.css';
import type { Answer, SharingChange, SharingState, SharingView } from '../../protocol.ts';
import * as pages from '../../vietnamese/sentences/pages.ts';
import * as say from '../../vietnamese/sentences/sharing.ts';
import { copyBox } from '../shared/copyBox.ts';
import { button, element, show } from '../shared/element.ts';
import { openWith } from '../shared/opening.ts';
import { outOfUse } from '../shared/outOfUse.ts';
import { ask } from '../shared/server.ts';

const page = element('main');
const leaders = element('div');
const viewers = element('div');
const told = element('div', { role: 'status' });
const share = button(say.share(), () => void change(say.sharing(), ask('shareWithLeaders')));

document.title = say.title();
document.body.append(page);
void openWith(page, say.loading(), () => ask('readSharing'), view);

function view({ link, pdf, zalo, state }: SharingView): void {
  const linkBox = copyBox(say.linkHeading(), say.copyLink(), 2);
  const zaloBox = copyBox(pages.zaloHeading(), pages.copyZalo(), 6);
  linkBox.setText(link);
  zaloBox.setText(zalo);
  showState(state);
  show(
    page,
    element(
      'section',
      {},
      element('h2', {}, say.linkHeading()),
      element('p', { class: 'quiet' }, say.linkHint()),
      linkBox.node,
    ),
    element(
      'section',
      {},
      element('h2', {}, say.leadersHeading()),
      leaders,
      element('p', { class: 'quiet' }, say.everySheet()),
      share,
      told,
    ),
    element('section', {}, element('h2', {}, say.viewersHeading()), viewers),
    element(
      'section',
      {},
      element('h2', {}, say.byLinkHeading()),
      ...say.byLinkSteps().map((step) => element('p', {}, step)),
      element('p', { class: 'warning' }, say.byLinkWarning()),
      element('p', {}, element('a', { href: pdf, target: '_blank', rel: 'noopener' }, say.pdf())),
      zaloBox.node,
    ),
  );
  share.focus();
}

function showState(state: SharingState): void {
  show(leaders, leaderList(state));
  share.disabled = !state.leaders.some(({ standing }) => standing === 'toAdd');
  show(viewers, ...viewerList(state));
}

function leaderList({ leaders: named }: SharingState): HTMLElement {
  if (named.length === 0) return element('p', {}, say.noLeaders());
  return element(
    'ul',
    {},
    ...named.map(({ address, standing }) =>
      element(
        'li',
        { class: standing === 'notAnAddress' ? 'wrong' : '' },
        say.leaderLine(address, say.standings[standing]),
      ),
    ),
  );
}

function viewerList({ viewers: present, editors, isKnown }: SharingState): readonly HTMLElement[] {
  if (!isKnown) return [element('p', {}, say.unknownViewers())];
  return [
    present.length === 0
      ? element('p', {}, say.noViewers())
      : element('ul', { class: 'viewers' }, ...present.map(viewerLine)),
    element('p', { class: 'quiet' }, say.editorsCount(editors)),
  ];
}

function viewerLine(address: string): HTMLElement {
  const stop = button(say.stop(), () => void change(say.stopping(), ask('stopSharing', address)), 'secondary');
  stop.setAttribute('aria-label', say.stopLabel(address));
  return element('li', {}, element('span', {}, address), stop);
}

async function change(atWork: string, answering: Promise<Answer<SharingChange>>): Promise<void> {
  show(told, element('p', {}, atWork));
  const answer = await outOfUse(buttons(), answering);
  if (answer.ok) {
    showState(answer.value.state);
    show(told, ...answer.value.lines.map((line) => element('p', {}, line)));
  } else show(told, element('p', { class: 'wrong' }, answer.message));
  // The button that was pressed may stand far below.
  told.scrollIntoView({ block: 'nearest' });
}

/** Those that change who can see the board. */
function buttons(): readonly HTMLButtonElement[] {
  return [share, ...viewers.querySelectorAll('button')];
}
