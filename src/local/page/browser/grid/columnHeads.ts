// The letters above the columns, and above them the bars of column groups with the buttons that fold them.

import { columnName } from '../../../spreadsheet/rectangle.ts';
import * as words from '../../words/interface.ts';
import { button, element } from '../element.ts';
import { ROW_HEAD_WIDTH, type Sheet } from './rowElement.ts';

export interface HeadActs {
  /** Absent for people who may only look. */
  readonly hideColumns?: (first: number, count: number, hidden: boolean) => void;
}

export interface ColumnGroup {
  readonly first: number;
  readonly last: number;
  readonly depth: number;
  readonly folded: boolean;
}

export function columnHeads(sheet: Sheet, acts: HeadActs): HTMLElement {
  const groups = columnGroups(sheet);
  const bars = Array.from({ length: Math.max(0, ...groups.map(({ depth }) => depth)) }, (_, at) =>
    groupBar(
      sheet,
      groups.filter(({ depth }) => depth === at + 1),
      acts,
    ),
  );
  return element('div', { class: 'heads', attributes: { role: 'rowgroup' } }, [...bars, letters(sheet, acts)]);
}

export function columnGroups({ shape: { columns } }: Sheet): readonly ColumnGroup[] {
  const deepest = Math.max(0, ...columns.map(({ groupDepth }) => groupDepth));
  const groups: ColumnGroup[] = [];
  for (let depth = 1; depth <= deepest; depth++) {
    for (let first = 1; first <= columns.length; first++) {
      if ((columns[first - 1]?.groupDepth ?? 0) < depth) continue;
      let last = first;
      while ((columns[last]?.groupDepth ?? 0) >= depth) last++;
      const folded = columns.slice(first - 1, last).every(({ hidden }) => hidden);
      groups.push({ first, last, depth, folded });
      first = last;
    }
  }
  return groups;
}

/** The button stands at the column after its group, as in Google Sheets; at the group's end where there is none. */
function groupBar({ columns }: Sheet, groups: readonly ColumnGroup[], { hideColumns }: HeadActs): HTMLElement {
  const bar = element('div', { class: 'group-bar', attributes: { role: 'presentation' } });
  for (const { first, last, folded } of groups) {
    const [from, to] = [columns.start(first), columns.start(last + 1)];
    if (!folded) {
      const line = element('span', { class: 'group-line' });
      line.style.left = `${ROW_HEAD_WIDTH + from + 4}px`;
      line.style.width = `${to - from}px`;
      bar.append(line);
    }
    const names = [columnName(first), columnName(last)] as const;
    const label = folded ? words.openGroup(...names) : words.closeGroup(...names);
    const sign = button(folded ? '+' : '−', () => hideColumns?.(first, last - first + 1, !folded), {
      class: 'group-button',
      label: hideColumns === undefined ? words.groupsForEditorsOnly : label,
    });
    sign.tabIndex = -1;
    sign.disabled = hideColumns === undefined;
    sign.setAttribute('aria-expanded', String(!folded));
    sign.style.left = `${ROW_HEAD_WIDTH + to + 2}px`;
    bar.append(sign);
  }
  return bar;
}

function letters({ columns, shape }: Sheet, { hideColumns }: HeadActs): HTMLElement {
  const line = element('div', { class: 'letters', attributes: { role: 'row' } });
  line.append(element('div', { class: 'corner', attributes: { 'data-corner': true, role: 'columnheader' } }));
  for (let column = 1; column <= columns.count; column++) {
    if (!columns.isSeen(column)) continue;
    const head = element('div', {
      class: column <= shape.frozenColumns ? 'letter frozen-column' : 'letter',
      text: columnName(column),
      attributes: { role: 'columnheader', 'data-column-head': column, 'aria-colindex': column },
    });
    head.style.width = `${columns.size(column)}px`;
    if (column <= shape.frozenColumns) head.style.left = `${ROW_HEAD_WIDTH + columns.start(column)}px`;
    const hiddenBefore = hiddenUngrouped(shape.columns, column);
    if (hiddenBefore.count > 0 && hideColumns !== undefined) {
      const sign = button('◂▸', () => hideColumns(hiddenBefore.first, hiddenBefore.count, false), {
        class: 'unhide',
        label: words.showHiddenColumns,
      });
      sign.tabIndex = -1;
      head.append(sign);
    }
    line.append(head);
  }
  return line;
}

/** The run of hidden columns right before the column that are hidden by themselves, not by a folded group. */
function hiddenUngrouped(
  columns: Sheet['shape']['columns'],
  column: number,
): { readonly first: number; readonly count: number } {
  let first = column;
  while (first > 1) {
    const before = columns[first - 2];
    if (before === undefined || !before.hidden || before.groupDepth > 0) break;
    first--;
  }
  return { first, count: column - first };
}
