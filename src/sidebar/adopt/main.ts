// The dialog "Dùng bảng đang có": one sheet of the office's own after the other, what its columns mean, and what would be done with it.

import '../shared/style.css';
import '../shared/dialog.css';
import './style.css';
import type { AdoptableSheet } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/adoptDialog.ts';
import { element, show } from '../shared/element.ts';
import { openWith } from '../shared/opening.ts';
import { ask } from '../shared/server.ts';
import { type Confirmed, confirm } from './confirm.ts';
import { sheetCard } from './sheetCard.ts';
import { closing, paragraphs, tell } from './telling.ts';

const page = element('main');

document.title = say.title();
document.body.append(page);
void begin();

function begin(): Promise<void> {
  return openWith(
    page,
    say.loading(),
    () => ask('readAdoption'),
    (sheets) => {
      if (sheets.length === 0) return tell(page, paragraphs(say.nothingFound()), closing());
      offer(sheets, { sheets: [], leftAlone: [] });
    },
  );
}

/** Shows the first of the sheets that are left; once a table has its sheet, the others that look like it are left alone. */
function offer(left: readonly AdoptableSheet[], decided: Confirmed): void {
  const [sheet, ...rest] = left;
  if (sheet === undefined) return void confirm(page, decided, () => void begin());
  const others = rest.filter(({ table }) => table !== sheet.table);
  const skipped = rest.filter(({ table }) => table === sheet.table).map(({ choice }) => choice.sheetId);
  const count = decided.sheets.length + decided.leftAlone.length + left.length;
  const card = sheetCard(sheet, {
    step: say.step(count - rest.length, count),
    refuse: skipped.length > 0 ? say.notThisSheet() : say.createNew(),
    onUse: ({ choice }, seen) =>
      offer(others, {
        sheets: [...decided.sheets, { choice, seen }],
        leftAlone: [...decided.leftAlone, ...skipped],
      }),
    onRefuse: () => offer(rest, { ...decided, leftAlone: [...decided.leftAlone, sheet.choice.sheetId] }),
  });
  show(page, card);
  card.querySelector('h1')?.focus();
}
