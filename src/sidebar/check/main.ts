// "Kiểm tra lỗi bảng": the faults, each leading to its cell, and the report for whoever helps the office.

import '../shared/style.css';
import './style.css';
import type { CellPlace, FaultLine, FaultList } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/check.ts';
import * as pages from '../../vietnamese/sentences/pages.ts';
import { copyText } from '../shared/copy.ts';
import { button, element, show } from '../shared/element.ts';
import { ask } from '../shared/server.ts';

/** How many there are; read out whenever it changes. */
const outcome = element('div', { role: 'status' });
const again = button(say.checkAgain(), () => void readFaults());
/** Above the list, so that it is seen whichever line was clicked. */
const status = element('p', { role: 'status', class: 'quiet' });
const list = element('div', {});
const support = element('div', {}, button(say.makeSupportReport(), makeReport, 'secondary'));

document.title = say.title();
document.body.append(
  element('section', {}, outcome, again, status, list),
  element(
    'section',
    { class: 'support' },
    element('h2', {}, say.needSupport()),
    element('p', { class: 'quiet' }, say.aboutSupportReport()),
    support,
  ),
);
again.hidden = true;

let isReading = false;
void readFaults();

/** The button stays where it is, and what has the focus keeps it. */
async function readFaults(): Promise<void> {
  if (isReading) return;
  isReading = true;
  show(outcome, element('p', {}, say.checking()));
  tell('');
  show(list);
  const answer = await ask('readFaults');
  isReading = false;
  again.hidden = false;
  show(again, answer.ok ? say.checkAgain() : pages.tryAgain());
  if (answer.ok) showFaults(answer.value);
  else show(outcome, element('p', { class: 'wrong' }, answer.message));
}

function showFaults({ lines, more }: FaultList): void {
  if (lines.length === 0) {
    show(outcome, element('p', { class: 'fine' }, say.noFaults()));
    return;
  }
  show(outcome, element('h2', {}, say.found(lines.length + more)));
  tell(lines.some(({ place }) => place !== null) ? say.howToUse() : '');
  const rest = more === 0 ? [] : [element('p', {}, say.moreFaults(more))];
  show(list, element('ol', {}, ...lines.map(fault)), ...rest);
}

function fault({ sentence, where, place }: FaultLine): HTMLLIElement {
  if (place === null) return element('li', {}, sentence);
  const line = button('', () => void goTo(place, line), 'line');
  line.append(element('span', { class: 'where' }, where), ' ', sentence.slice(where.length).replace(/^: /, ''));
  return element('li', {}, line);
}

async function goTo(place: CellPlace, line: HTMLElement): Promise<void> {
  for (const chosen of document.querySelectorAll('[aria-current]')) chosen.removeAttribute('aria-current');
  line.setAttribute('aria-current', 'true');
  const answer = await ask('selectCell', place);
  tell(answer.ok ? say.cellSelected() : answer.message, answer.ok);
}

function tell(message: string, isFine = true): void {
  status.className = isFine ? 'quiet' : 'wrong';
  show(status, message);
}

async function makeReport(): Promise<void> {
  const waiting = element('p', { tabindex: '-1' }, say.makingSupportReport());
  show(support, waiting);
  waiting.focus();
  const answer = await ask('makeSupportReport');
  if (answer.ok) showReport(answer.value);
  else {
    const retry = button(pages.tryAgain(), () => void makeReport());
    show(support, element('p', { class: 'wrong', role: 'alert' }, answer.message), retry);
    retry.focus();
  }
}

function showReport(text: string): void {
  const field = element('textarea', { 'aria-label': say.supportReport() });
  field.value = text;
  field.readOnly = true;
  const copied = element('p', { role: 'status', class: 'quiet' });
  const copy = button(pages.copy(), () => {
    void copyText(field).then((done) => show(copied, done ? pages.copied() : pages.copyByHand()));
  });
  show(support, field, copy, copied);
  copy.focus();
}
