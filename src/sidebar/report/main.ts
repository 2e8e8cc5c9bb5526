// The dialog "Lập báo cáo": choose what it is about, look at it, copy it for Word, write it into its sheet, copy the five lines.

import '../shared/style.css';
import '../shared/dialog.css';
import type { Answer, ReportChoices, ReportPreview, ReportRequest } from '../../protocol.ts';
import * as pages from '../../vietnamese/sentences/pages.ts';
import * as say from '../../vietnamese/sentences/reportDialog.ts';
import { copyBox } from '../shared/copyBox.ts';
import { copyRich } from '../shared/copyRich.ts';
import { button, element, show, showText } from '../shared/element.ts';
import { field, option } from '../shared/field.ts';
import { openWith } from '../shared/opening.ts';
import { outOfUse } from '../shared/outOfUse.ts';
import { richPreview, showRich } from '../shared/richPreview.ts';
import { ask } from '../shared/server.ts';

const periods = element('select');
const notices = element('select');
const preview = richPreview(say.preview());
const zalo = copyBox(pages.zaloHeading(), pages.copyZalo(), 9);
/** Says that another report is on its way. */
const waiting = element('p', { role: 'status', class: 'quiet' });
const copied = element('p', { role: 'status', class: 'told' });
const made = element('div', { role: 'status' });
const copy = button(pages.copyForWord(), copyForWord);
const make = button(say.make(), () => void makeReport(), 'secondary');
const page = element('main', { class: 'columns' });

/** The report that is shown. */
let html = '';
/** Answers come in no fixed order; only the one to the last question counts. */
let asked = 0;

document.title = say.title();
document.body.append(page);
periods.addEventListener('change', () => void prepare());
notices.addEventListener('change', () => void prepare());
void openWith(page, pages.readingBoard(), () => ask('readReportChoices'), begin);

function begin(choices: ReportChoices): void {
  offer(choices);
  show(page, controls(), preview);
  showReport({ ok: true, value: choices.usual });
  periods.focus();
}

function offer(choices: ReportChoices): void {
  show(periods, ...choices.periods.map(({ kind, from, label }) => option(`${kind} ${from}`, label)));
  show(notices, option('', say.allNotices()), ...choices.notices.map(({ number, label }) => option(number, label)));
}

function controls(): HTMLElement {
  return element(
    'div',
    {},
    element('section', {}, field(say.choosePeriod(), periods), field(say.chooseNotice(), notices), waiting),
    element('section', {}, copy, copied, element('p', { class: 'quiet' }, say.settingsHint())),
    element('section', {}, make, element('p', { class: 'quiet' }, say.makeHint()), made),
    element('section', {}, element('h2', {}, pages.zaloHeading()), zalo.node),
  );
}

function request(): ReportRequest {
  const [kind = '', from = ''] = periods.value.split(' ');
  return { kind, from, notice: notices.value };
}

async function prepare(): Promise<void> {
  asked++;
  const question = asked;
  setBusy(true);
  showText(waiting, pages.readingBoard());
  show(copied);
  show(made);
  const answer = await ask('prepareReport', request());
  if (question !== asked) return;
  setBusy(false);
  show(waiting);
  showReport(answer);
}

function showReport(answer: Answer<ReportPreview>): void {
  html = answer.ok ? answer.value.html : '';
  zalo.setText(answer.ok ? answer.value.zalo : '');
  copy.disabled = !answer.ok;
  make.disabled = !answer.ok;
  if (answer.ok) showRich(preview, html);
  else
    show(
      preview,
      element('p', { class: 'wrong', role: 'alert' }, answer.message),
      element(
        'div',
        { class: 'row' },
        button(pages.tryAgain(), () => void prepare()),
      ),
    );
}

function copyForWord(): void {
  show(copied, copyRich(preview, html) ? say.copiedForWord() : pages.copySelectionByHand(say.report()));
}

/** What comes of it is said beside the choice it was made for, so no other is made meanwhile. */
async function makeReport(): Promise<void> {
  show(made, pages.writing());
  const answer = await outOfUse([make, periods, notices], ask('makeReport', request()));
  if (!answer.ok) return show(made, element('p', { class: 'wrong' }, answer.message));
  const { message, parts } = answer.value;
  show(
    made,
    element('p', { class: 'told' }, message),
    ...parts.map(({ name, pdf }) =>
      element('p', {}, element('a', { href: pdf, target: '_blank', rel: 'noopener' }, say.download(name))),
    ),
  );
}

function setBusy(isBusy: boolean): void {
  page.setAttribute('aria-busy', String(isBusy));
  copy.disabled = isBusy;
  make.disabled = isBusy;
}
