// The dialog "Đôn đốc đơn vị": choose a unit, copy the message or the letter, open a mail, and date the rows once it was sent.

import '../shared/style.css';
import '../shared/dialog.css';
import type { ReminderList, UnitReminder } from '../../protocol.ts';
import * as pages from '../../vietnamese/sentences/pages.ts';
import * as say from '../../vietnamese/sentences/reminderDialog.ts';
import { copyBox } from '../shared/copyBox.ts';
import { copyRich } from '../shared/copyRich.ts';
import { button, element, show } from '../shared/element.ts';
import { field, option } from '../shared/field.ts';
import { openWith } from '../shared/opening.ts';
import { outOfUse } from '../shared/outOfUse.ts';
import { richPreview, showRich } from '../shared/richPreview.ts';
import { ask } from '../shared/server.ts';

const units = element('select');
/** Of the chosen unit, whole: the list itself may be too narrow for a long name with its counts. */
const counted = element('p', { class: 'quiet' });
const zalo = copyBox(pages.zaloHeading(), pages.copyZalo(), 9);
const letter = richPreview(say.letterHeading());
const copied = element('p', { role: 'status', class: 'told' });
const mail = element('div');
const mark = element('div');
const page = element('main', { class: 'columns' });

document.title = say.title();
document.body.append(page);
void openWith(
  page,
  pages.readingBoard(),
  () => ask('readReminders'),
  (list) => {
    if (list.reminders.length === 0) return show(page, element('p', { class: 'fine', role: 'status' }, say.nothing()));
    offer(list);
  },
);

function offer({ reminders, today }: ReminderList): void {
  show(
    units,
    ...reminders.map(({ unit, ...counted }, place) =>
      option(
        String(place),
        say.inBrackets(
          unit === '' ? say.allUnits() : unit,
          say.counts(counted.overdue, counted.dueSoon, counted.missing),
        ),
      ),
    ),
  );
  const chosen = () => {
    const reminder = reminders[Number(units.value)];
    if (reminder !== undefined) choose(reminder, today);
  };
  units.addEventListener('change', chosen);
  show(
    page,
    element(
      'div',
      {},
      element('section', {}, field(say.chooseUnit(), units, counted)),
      element('section', {}, element('h2', {}, pages.zaloHeading()), zalo.node),
      element(
        'section',
        {},
        element('h2', {}, say.letterHeading()),
        button(pages.copyForWord(), copyLetter, 'secondary'),
        copied,
      ),
      element('section', {}, element('h2', {}, say.mailHeading()), mail),
      element('section', {}, element('h2', {}, say.markHeading()), mark),
    ),
    letter,
  );
  chosen();
  units.focus();
}

/** The letter that is shown. */
let html = '';

function choose(reminder: UnitReminder, today: string): void {
  html = reminder.letter;
  show(counted, say.counts(reminder.overdue, reminder.dueSoon, reminder.missing));
  showRich(letter, html);
  show(copied);
  zalo.setText(reminder.zalo);
  show(mail, ...mailParts(reminder));
  const told = element('p', { role: 'status' });
  const write = button(say.mark(today), () => void markRows(reminder, write, told));
  show(mark, write, told, element('p', { class: 'quiet' }, say.markHint(reminder.rows.length)));
}

function mailParts({ unit, mail: link }: UnitReminder): readonly HTMLElement[] {
  if (link === null) return [element('p', { class: 'quiet' }, unit === '' ? say.noMailToAll() : say.noMail())];
  return [
    element('a', { href: link, target: '_blank', rel: 'noopener' }, say.openMail()),
    element('p', { class: 'quiet' }, say.mailHint()),
  ];
}

function copyLetter(): void {
  const isCopied = copyRich(letter, html);
  copied.className = isCopied ? 'told' : '';
  show(copied, isCopied ? say.copiedForWord() : pages.copySelectionByHand(say.letter()));
}

/** What comes of it stands below the button of this unit, so no other is chosen meanwhile. */
async function markRows({ rows }: UnitReminder, write: HTMLButtonElement, told: HTMLElement): Promise<void> {
  told.className = '';
  show(told, pages.writing());
  const answer = await outOfUse([write, units], ask('markReminded', rows));
  write.disabled = answer.ok;
  told.className = answer.ok ? 'told' : 'wrong';
  show(told, answer.ok ? answer.value : answer.message);
  // The button may stand at the foot of the column.
  told.scrollIntoView({ block: 'nearest' });
}
