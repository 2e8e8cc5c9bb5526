// The sidebar "Bảng theo dõi CCHC": where the office stands, what presses, and the way to each row.

import '../shared/style.css';
import './style.css';
import type { BoardFigures, BoardPanel, RowPlace } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/boardPanel.ts';
import { captions } from '../../vietnamese/sentences/menu.ts';
import * as pages from '../../vietnamese/sentences/pages.ts';
import { element, show } from '../shared/element.ts';
import { ask } from '../shared/server.ts';
import { actionButton } from './actionButton.ts';
import { criteriaSection } from './criteria.ts';
import { figuresSection } from './figures.ts';
import { heading } from './heading.ts';
import { notice } from './notice.ts';
import { tasksSection } from './tasks.ts';

const top = heading();
const tasks = tasksSection((row) => void goTo(row));
const told = notice();
const content = element('div', {});
const results = element('div', {});
const update = actionButton({ label: captions.updateFigures, atWork: say.updating() }, updateFigures);
const refresh = actionButton(
  { label: say.refresh(), atWork: say.refreshing() },
  () => read(say.refreshed()),
  'secondary',
);
const main = element(
  'main',
  {},
  top.node,
  element('div', { class: 'actions', role: 'group', 'aria-label': say.actions() }, update, refresh),
  content,
);

document.title = say.title();
document.body.append(main, told.node);
update.hidden = refresh.hidden = true;
show(content, element('p', { class: 'loading', role: 'status' }, pages.readingBoard()));
void read('');

/** Reads the board anew and says `done`. Where that fails, the figures that are shown stay. */
async function read(done: string): Promise<void> {
  main.setAttribute('aria-busy', 'true');
  const answer = await ask('readBoardPanel');
  main.removeAttribute('aria-busy');
  if (answer.ok) {
    told.say(done);
    showPanel(answer.value);
  } else if (tasks.node.isConnected) {
    told.complain(answer.message);
  } else {
    told.say('');
    showInstead(say.failedToRead(), answer.message, [
      actionButton({ label: pages.tryAgain(), atWork: pages.readingBoard() }, () => read('')),
    ]);
  }
}

async function updateFigures(): Promise<void> {
  told.say(say.updating());
  const answer = await ask('updateFromSidebar');
  if (answer.ok) await read(say.updated());
  else told.complain(answer.message);
}

async function setUp(): Promise<void> {
  told.say(say.settingUp());
  const answer = await ask('setUpFromSidebar');
  if (answer.ok) await read(answer.value);
  else told.complain(answer.message);
}

async function goTo(row: RowPlace): Promise<void> {
  told.say('');
  const answer = await ask('selectRow', row);
  if (answer.ok) told.say(answer.value);
  else told.complain(answer.message);
}

function showPanel(panel: BoardPanel): void {
  if (panel.kind === 'figures') showFigures(panel);
  else
    showInstead(say.needsSetUp(), panel.message, [
      actionButton({ label: captions.setUpBoard, atWork: say.settingUp() }, setUp),
      actionButton({ label: say.refresh(), atWork: say.refreshing() }, () => read(''), 'secondary'),
    ]);
}

/** The search box stays where it is: someone may be typing into it while an update runs. */
function showFigures(figures: BoardFigures): void {
  const { activeElement } = document;
  const hadFocus = content.contains(activeElement);
  update.hidden = refresh.hidden = false;
  top.update(figures);
  tasks.update(figures);
  show(results, figuresSection(figures), ...criteriaSection(figures, (row) => void goTo(row)));
  if (!tasks.node.isConnected) show(content, results, tasks.node);
  if (hadFocus && activeElement?.isConnected !== true) update.focus({ preventScroll: true });
}

/** In place of the figures: what is the matter, and what can be done about it. */
function showInstead(title: string, message: string, buttons: readonly HTMLButtonElement[]): void {
  const hadFocus = content.contains(document.activeElement);
  update.hidden = refresh.hidden = true;
  top.clear();
  const group = element('div', { class: 'actions' }, ...buttons);
  show(content, element('section', { class: 'instead' }, element('h2', {}, title), element('p', {}, message), group));
  if (hadFocus) buttons[0]?.focus();
}
