// "Kiểm tra lỗi bảng": the faults, each leading to its cell, and the report for whoever helps the office.

import '../shared/style.css';
import './style.css';
import type { CellPlace, FaultLine, FaultList } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/check.ts';
import { copyText } from '../shared/copy.ts';
import { button, element, show } from '../shared/element.ts';
import { ask } from '../shared/server.ts';

const faults = element('section', { 'aria-live': 'polite' }, say.checking());
/** Above the list, so that it is seen whichever line was clicked. */
const status = element('p', { role: 'status', class: 'quiet' });
const support = element('div', {}, button(say.makeSupportReport(), makeReport, 'secondary'));

document.body.append(
  faults,
  element(
    'section',
    { class: 'support' },
    element('h2', {}, say.needSupport()),
    element('p', { class: 'quiet' }, say.aboutSupportReport()),
    support,
  ),
);

void readFaults();

async function readFaults(): Promise<void> {
  const answer = await ask('readFaults');
  if (answer.ok) show(faults, ...listed(answer.value));
  else
    show(
      faults,
      element('p', { class: 'wrong' }, answer.message),
      button(say.tryAgain(), () => void readFaults()),
    );
}

function listed({ lines, more }: FaultList): readonly Node[] {
  const again = button(say.checkAgain(), () => {
    show(faults, say.checking());
    void readFaults();
  });
  if (lines.length === 0) return [element('p', { class: 'fine' }, say.noFaults()), again];
  tell(lines.some(({ place }) => place !== null) ? say.howToUse() : '');
  const list = element('ol', {}, ...lines.map(fault));
  const rest = more === 0 ? [] : [element('p', {}, say.moreFaults(more))];
  return [element('h2', {}, say.found(lines.length + more)), again, status, list, ...rest];
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
  show(support, say.makingSupportReport());
  const answer = await ask('makeSupportReport');
  if (!answer.ok)
    return show(
      support,
      element('p', { class: 'wrong' }, answer.message),
      button(say.tryAgain(), () => void makeReport()),
    );
  const field = element('textarea', { 'aria-label': say.supportReport() });
  field.value = answer.value;
  field.readOnly = true;
  const copied = element('p', { role: 'status', class: 'quiet' });
  const copy = button(say.copy(), () => {
    void copyText(field).then((done) => show(copied, done ? say.copied() : say.copyByHand()));
  });
  show(support, field, copy, copied);
  copy.focus();
}
