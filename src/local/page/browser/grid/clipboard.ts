// Copying, cutting and pasting blocks of cells through the clipboard that all programs share.

import { lastColumn, lastRow } from '../../../spreadsheet/rectangle.ts';
import type { Rectangle } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import type { Axis } from './axis.ts';
import type { GridView } from './gridView.ts';
import type { RowStore } from './rowStore.ts';
import { fromTabSeparated, toTabSeparated } from './tabSeparated.ts';

export interface ClipboardParts {
  readonly view: GridView;
  readonly store: RowStore;
  readonly isEditing: () => boolean;
  readonly range: () => Rectangle;
  readonly rows: () => Axis;
  readonly lastRow: () => number;
  readonly texts: (range: Rectangle) => Promise<readonly (readonly string[])[]>;
  readonly clear: () => void;
  /** null for people who may only look. */
  readonly paste: ((rows: readonly (readonly string[])[]) => void) | null;
  /** Draws a line round what was copied. */
  readonly mark: (range: Rectangle | null) => void;
  readonly say: (message: string) => void;
}

export interface Clipboard {
  /** Copies from a menu, where the browser lets us. */
  readonly copy: (cut: boolean) => void;
}

/** More cells than this are not sent at once. */
const MOST_CELLS = 500_000;

export function listenToClipboard(parts: ClipboardParts): Clipboard {
  const { view } = parts;
  const isOurs = () => document.activeElement === view.element && !parts.isEditing();

  const copy = async (cut: boolean, event?: ClipboardEvent): Promise<void> => {
    const range = usedPart(parts);
    const known = knownTexts(parts, range);
    if (known !== null && event?.clipboardData) {
      event.clipboardData.setData('text/plain', toTabSeparated(known));
    } else {
      const texts = known ?? seenRows(parts, range, await parts.texts(range));
      try {
        await navigator.clipboard.writeText(toTabSeparated(texts));
      } catch {
        return parts.say(words.copyByKeyboard);
      }
    }
    parts.mark(parts.range());
    if (cut) parts.clear();
  };

  for (const kind of ['copy', 'cut'] as const) {
    document.addEventListener(kind, (event) => {
      if (!isOurs() || (kind === 'cut' && parts.paste === null)) return;
      event.preventDefault();
      void copy(kind === 'cut', event);
    });
  }

  document.addEventListener('paste', (event) => {
    if (!isOurs() || parts.paste === null) return;
    event.preventDefault();
    const rows = fromTabSeparated(event.clipboardData?.getData('text/plain') ?? '');
    if (rows.length * (rows[0]?.length ?? 0) > MOST_CELLS) return parts.say(words.pasteTooLarge);
    parts.mark(null);
    parts.paste(rows);
  });

  return { copy: (cut) => void copy(cut) };
}

/** A selection of whole columns ends where the content ends. */
function usedPart({ range, rows, lastRow: last }: ClipboardParts): Rectangle {
  const selected = range();
  if (lastRow(selected) < rows().count) return selected;
  return { ...selected, rows: Math.max(1, last() - selected.row + 1) };
}

/** null when the page does not have all the rows: then the server is asked. Rows that a filter hides are left out. */
function knownTexts({ store, rows }: ClipboardParts, range: Rectangle): readonly (readonly string[])[] | null {
  const lines: string[][] = [];
  for (let row = range.row; row <= lastRow(range); row++) {
    if (!rows().isSeen(row)) continue;
    if (store.row(row) === undefined) return null;
    const line: string[] = [];
    for (let column = range.column; column <= lastColumn(range); column++) line.push(store.cell(row, column).shown);
    lines.push(line);
  }
  return lines;
}

function seenRows(
  { rows }: ClipboardParts,
  range: Rectangle,
  texts: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return texts.filter((_, offset) => rows().isSeen(range.row + offset));
}
