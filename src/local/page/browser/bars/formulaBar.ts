// The bar above the sheet: which cell is selected, and its whole content, which can be edited there too.

import * as words from '../../words/interface.ts';
import { element } from '../element.ts';

export interface FormulaBarActs {
  readonly write: (text: string) => void;
  readonly backToSheet: () => void;
  /** Selects what was typed as a name: `B40`, `A2:C5`. */
  readonly goTo: (name: string) => void;
}

export interface FormulaBar {
  readonly element: HTMLElement;
  readonly show: (name: string, text: string) => void;
  readonly setReadOnly: (readOnly: boolean) => void;
}

export function createFormulaBar(acts: FormulaBarActs): FormulaBar {
  const name = element('input', {
    class: 'cell-name',
    attributes: { type: 'text', spellcheck: false, 'aria-label': words.cellAddress },
    on: {
      focus: () => name.select(),
      keydown: (event) => {
        if (event.key === 'Enter') acts.goTo(name.value.trim());
        else if (event.key !== 'Escape') return;
        event.preventDefault();
        acts.backToSheet();
      },
      blur: () => {
        name.value = shownName;
      },
    },
  });
  let shownName = '';
  const field = element('textarea', {
    class: 'formula',
    attributes: { rows: 1, spellcheck: false, 'aria-label': words.formulaBar },
  });
  let shown = '';

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') field.value = shown;
    else if (event.key !== 'Enter' || event.altKey || event.shiftKey) return;
    event.preventDefault();
    write();
    acts.backToSheet();
  });
  const write = (): void => {
    if (field.value === shown) return;
    shown = field.value;
    acts.write(shown);
  };
  field.addEventListener('blur', write);

  return {
    element: element('div', { class: 'formula-bar' }, [name, field]),
    show: (cell, text) => {
      shownName = cell;
      if (document.activeElement !== name) name.value = cell;
      const isTyping = document.activeElement === field && field.value !== shown;
      shown = text;
      if (!isTyping) field.value = text;
    },
    setReadOnly: (readOnly) => {
      field.readOnly = readOnly;
    },
  };
}
