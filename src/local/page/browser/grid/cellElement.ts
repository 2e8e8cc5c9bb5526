// One cell of the sheet as an element: its text, colours, marks and roles.

import type { CellStyle } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { element } from '../element.ts';
import type { Cell } from './rowStore.ts';

export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  /** Of a merged block taller than its row. */
  readonly height: number | null;
  /** How far the text may run over blank neighbours. */
  readonly room: number;
  /** Where the cell stays when the columns before it are frozen. */
  readonly frozenAt: number | null;
  /** Whether the filter's button stands in it, and whether the column is filtered. */
  readonly filter: 'none' | 'offered' | 'filtered';
}

export function cellElement(cell: Cell, box: CellBox): HTMLElement {
  const made = element('div', {
    class: classesOf(cell, box),
    attributes: {
      role: 'gridcell',
      id: cellId(box.row, box.column),
      'data-column': box.column,
      'aria-colindex': box.column,
      'aria-selected': false,
      'aria-invalid': cell.invalid,
      'aria-haspopup': cell.rule?.kind === 'list' ? 'listbox' : false,
    },
  });
  made.style.width = `${box.width}px`;
  if (box.height !== null) made.style.height = `${box.height}px`;
  if (box.frozenAt !== null) made.style.left = `${box.frozenAt}px`;
  paint(made, cell.look);
  const text = textElement(cell);
  if (box.room > box.width) text.style.width = `${box.room - 7}px`;
  made.append(text);
  if (cell.rule?.kind === 'list')
    made.append(element('span', { class: 'arrow', attributes: { 'data-opens': 'list' } }));
  if (box.filter !== 'none') made.append(filterSign(box.filter));
  if (cell.note !== '') made.append(element('span', { class: 'mark note-mark' }));
  if (cell.invalid) made.append(element('span', { class: 'mark invalid-mark' }));
  return made;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function classesOf(cell: Cell, { frozenAt, filter, height, room, width }: CellBox): string {
  const classes = ['cell', `kind-${cell.kind}`];
  if (cell.look.wrap === 'WRAP') classes.push('wraps');
  if (cell.look.background !== undefined) classes.push('filled');
  if (cell.look.verticalAlignment !== undefined) classes.push(`at-${cell.look.verticalAlignment}`);
  if (frozenAt !== null) classes.push('frozen-column');
  if (filter !== 'none') classes.push('with-filter');
  if (height !== null) classes.push('tall');
  if (room > width) classes.push('runs-over');
  return classes.join(' ');
}

function textElement(cell: Cell): HTMLElement {
  if (cell.rule?.kind !== 'checkbox' || cell.kind !== 'boolean') {
    return element('span', { class: 'text', text: cell.shown });
  }
  return element('span', {
    class: 'text box',
    text: cell.shown === 'TRUE' ? '☑' : '☐',
    attributes: { role: 'checkbox', 'aria-checked': cell.shown === 'TRUE' },
  });
}

function filterSign(filter: 'offered' | 'filtered'): HTMLElement {
  return element('span', {
    class: filter === 'filtered' ? 'filter-sign filtered' : 'filter-sign',
    attributes: { 'data-opens': 'filter', title: words.filterByValues },
  });
}

/** Looks come from the board, so they are set as properties and never as markup. */
function paint({ style }: HTMLElement, look: CellStyle): void {
  if (look.background !== undefined) style.backgroundColor = look.background;
  if (look.fontColor !== undefined) style.color = look.fontColor;
  if (look.fontFamily !== undefined) style.fontFamily = look.fontFamily;
  if (look.fontSize !== undefined) {
    style.fontSize = `${look.fontSize}pt`;
    style.lineHeight = `${Math.round(look.fontSize * 1.6) + 1}px`;
  }
  if (look.fontWeight !== undefined) style.fontWeight = look.fontWeight;
  if (look.fontStyle !== undefined) style.fontStyle = look.fontStyle;
  if (look.fontLine !== undefined) style.textDecoration = look.fontLine;
  if (look.horizontalAlignment !== undefined) {
    style.justifyContent = { left: 'flex-start', center: 'center', right: 'flex-end' }[look.horizontalAlignment];
    style.textAlign = look.horizontalAlignment;
  }
  if (look.verticalAlignment !== undefined) {
    style.alignItems = look.verticalAlignment === 'top' ? 'flex-start' : 'center';
  }
  if (look.border !== undefined) paintBorders(style, look.border);
}

/** `t:SOLID:#000000 b:…`: top, left, bottom, right. Upper and left lines are drawn inside, where the neighbours' lines end. */
function paintBorders(style: CSSStyleDeclaration, border: string): void {
  const inside: string[] = [];
  for (const side of border.split(' ')) {
    const [name, line = 'SOLID', color = '#000000'] = side.split(':');
    const width = line === 'SOLID_THICK' ? 3 : line === 'SOLID_MEDIUM' || line === 'DOUBLE' ? 2 : 1;
    const kind = line === 'DOTTED' ? 'dotted' : line === 'DASHED' ? 'dashed' : line === 'DOUBLE' ? 'double' : 'solid';
    if (name === 'r') style.borderRight = `${width}px ${kind} ${color}`;
    if (name === 'b') style.borderBottom = `${width}px ${kind} ${color}`;
    if (name === 't') inside.push(`inset 0 ${width}px 0 ${color}`);
    if (name === 'l') inside.push(`inset ${width}px 0 0 ${color}`);
  }
  style.boxShadow = inside.join(', ');
}
