// The dialog "Kiểm tra lỗi bảng": the faults, each leading to its cell, and the report for whoever helps the office.

import '../shared/style.css';
import type { CellPlace, FaultLine, FaultList } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/check.ts';
import { copyText } from '../shared/copy.ts';
import { button, element, show } from '../shared/element.ts';
import { ask } from '../shared/server.ts';

const faults = element('section', { 'aria-live': 'polite' }, say.checking());
const status = element('p', { role: 'status' });
const support = element('section', {}, button(say.makeSupportReport(), makeReport, 'secondary'));

document.body.append(
  faults,
  status,
  element('h2', {}, say.needSupport()),
  element('p', {}, say.aboutSupportReport()),
  support,
);

void readFaults();

async function readFaults(): Promise<void> {
  const answer = await ask('readFaults');
  if (answer.ok) show(faults, ...listed(answer.value));
  else
    show(
      faults,
      answer.message,
      button(say.tryAgain(), () => void readFaults()),
    );
}

function listed({ lines, more }: FaultList): readonly (Node | string)[] {
  if (lines.length === 0) return [element('p', { class: 'fine' }, say.noFaults())];
  const list = element('ol', {}, ...lines.map(fault));
  const rest = more === 0 ? [] : [element('p', {}, say.moreFaults(more))];
  return [element('p', {}, say.howToUse()), list, ...rest, button(say.checkAgain(), () => void readFaults())];
}

function fault({ sentence, place }: FaultLine): HTMLLIElement {
  return element('li', {}, place === null ? sentence : button(sentence, () => void goTo(place), 'line'));
}

async function goTo(place: CellPlace): Promise<void> {
  const answer = await ask('selectCell', place);
  show(status, answer.ok ? say.cellSelected() : answer.message);
}

async function makeReport(): Promise<void> {
  show(support, say.makingSupportReport());
  const answer = await ask('makeSupportReport');
  if (!answer.ok)
    return show(
      support,
      answer.message,
      button(say.tryAgain(), () => void makeReport()),
    );
  const field = element('textarea', { 'aria-label': say.supportReport() });
  field.value = answer.value;
  field.readOnly = true;
  const copied = element('span', { role: 'status' });
  const copy = button(say.copy(), () => {
    void copyText(field).then((done) => show(copied, done ? say.copied() : say.copyByHand()));
  });
  show(support, field, copy, copied);
}
