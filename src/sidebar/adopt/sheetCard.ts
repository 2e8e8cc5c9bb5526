// One sheet: its columns with what each means, its header row, and what would be done, kept up to date with every change.

import type { AdoptableSheet } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/adoptDialog.ts';
import { onceChosen } from '../shared/chosen.ts';
import { deliberateButton, element, show } from '../shared/element.ts';
import { field, option, tickBox } from '../shared/field.ts';
import { ask } from '../shared/server.ts';
import { consequences } from './consequences.ts';

export interface CardActions {
  readonly step: string;
  /** The label of the button that leaves the sheet alone. */
  readonly refuse: string;
  /** The sheet as it was last shown. */
  readonly onUse: (sheet: AdoptableSheet, seen: string) => void;
  readonly onRefuse: () => void;
}

/** More rows than this are not looked at for headers. */
const LAST_HEADER_ROW = 20;

export function sheetCard(offered: AdoptableSheet, { step, refuse, onUse, onRefuse }: CardActions): HTMLElement {
  let sheet = offered;
  let asked = 0;
  /** Other header rows were named, and which column is which has not been answered yet. */
  let recognises = false;
  const columns = element('tbody');
  const options = element('div', { class: 'options' });
  const changes = consequences();
  const use = deliberateButton(say.useSheet(), () => {
    if (sheet.seen !== null) onUse(sheet, sheet.seen);
  });

  /** The last change wins: an answer to an earlier one is not shown any more. */
  const preview = async (): Promise<void> => {
    asked++;
    const mine = asked;
    const { choice } = sheet;
    use.disabled = true;
    columns.inert = recognises;
    changes.check();
    const answer = await ask('previewAdoption', recognises ? { ...choice, columns: null } : choice);
    if (mine !== asked) return;
    if (!answer.ok) return changes.fail(answer.message, () => void preview());
    sheet = answer.value;
    if (recognises) showColumns();
    recognises = columns.inert = false;
    showChanges();
  };
  const change: Change = (part, recognise = false) => {
    sheet = { ...sheet, choice: { ...sheet.choice, ...part }, seen: null };
    recognises ||= recognise;
    void preview();
  };

  const showColumns = () => show(columns, ...sheet.columns.map((column) => columnRow(sheet, column, change)));
  const showChanges = () => {
    use.disabled = sheet.refusal !== null || sheet.seen === null;
    changes.show(sheet.changes, sheet.refusal);
  };

  const heading = element('h1', { tabindex: '-1' }, say.isThisTheTable(sheet.sheet, sheet.table));
  heading.setAttribute('aria-describedby', 'step');
  show(options, ...optionsOf(sheet, change));
  showColumns();
  showChanges();
  return element(
    'div',
    {},
    element('p', { class: 'quiet', id: 'step' }, step),
    heading,
    element('p', {}, say.howToUse()),
    options,
    element('div', { class: 'sheet' }, element('table', {}, head(), columns)),
    changes.node,
    element('div', { class: 'row actions' }, use, deliberateButton(refuse, onRefuse, 'secondary')),
  );
}

type Change = (part: Partial<AdoptableSheet['choice']>, recognise?: boolean) => void;

function optionsOf(sheet: AdoptableSheet, change: Change): readonly HTMLElement[] {
  let [first, last] = sheet.choice.headerRows;
  const row = element('input', { type: 'number' });
  row.min = '1';
  row.max = String(LAST_HEADER_ROW);
  row.value = String(last);
  let isDouble = first !== last;
  const changeRows = () => {
    const named = Math.round(Number(row.value)) || 1;
    last = Math.min(LAST_HEADER_ROW, Math.max(isDouble ? 2 : 1, named));
    row.value = String(last);
    first = isDouble ? last - 1 : last;
    change({ headerRows: [first, last] }, true);
  };
  row.addEventListener('change', changeRows);
  const double = tickBox(say.twoHeaderRows(), isDouble, (ticked) => {
    isDouble = ticked;
    changeRows();
  });
  const split = tickBox(say.splitMerges(), sheet.choice.splitsMerges, (splitsMerges) => change({ splitsMerges }));
  const part = tickBox(say.partUnits(), sheet.choice.partsUnits, (partsUnits) => change({ partsUnits }));
  return [
    field(say.headerRow(), row),
    double,
    ...(sheet.hasMerges ? [split] : []),
    ...(sheet.hasUnitLists ? [part] : []),
  ];
}

function head(): HTMLElement {
  const titles = [say.column(), say.header(), say.sample(), say.meaning()];
  return element('thead', {}, element('tr', {}, ...titles.map((title) => element('th', {}, title))));
}

function columnRow(sheet: AdoptableSheet, column: AdoptableSheet['columns'][number], change: Change): HTMLElement {
  const { place, letter, header, sample } = column;
  const meant = sheet.choice.columns.find((known) => known.place === place)?.key ?? '';
  const select = element('select', { 'aria-label': say.meaningOf(letter, header) });
  select.append(
    option('', say.leaveAsIs(), meant === ''),
    ...sheet.meanings.map(({ key, header: name }) => option(key, name, key === meant)),
  );
  onceChosen(select, () => {
    const selects = [...(select.closest('tbody')?.querySelectorAll('select') ?? [])];
    // A meaning belongs to one column: whoever had it before is left as it is.
    for (const other of selects) if (other !== select && other.value === select.value) other.value = '';
    const columns = selects.flatMap((one, at) => {
      const known = sheet.columns[at];
      return one.value === '' || known === undefined ? [] : [{ key: one.value, place: known.place }];
    });
    change({ columns });
  });
  return element(
    'tr',
    {},
    element('td', { class: 'quiet' }, letter),
    element('td', {}, header),
    element('td', { class: 'quiet' }, sample),
    element('td', {}, select),
  );
}
