// A label above what it labels.

import { element } from './element.ts';

let made = 0;

/** Ids are numbered, for the same field stands on every card. */
export function field(label: string, control: HTMLElement, ...below: readonly HTMLElement[]): HTMLDivElement {
  made++;
  control.id = `field${made}`;
  const hint = below[0];
  if (hint !== undefined) {
    hint.id = `hint${made}`;
    control.setAttribute('aria-describedby', hint.id);
  }
  return element('div', { class: 'field' }, element('label', { for: control.id }, label), control, ...below);
}

export function textInput(value: string, onInput: (value: string) => void): HTMLInputElement {
  const input = element('input', { type: 'text', autocomplete: 'off' });
  input.value = value;
  input.addEventListener('input', () => onInput(input.value));
  return input;
}

/** A box to tick, with its words beside it. */
export function tickBox(label: string, isTicked: boolean, onChange: (isTicked: boolean) => void): HTMLLabelElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = isTicked;
  box.addEventListener('change', () => onChange(box.checked));
  return element('label', { class: 'tick' }, box, element('span', {}, label));
}

export function option(value: string, label: string, isChosen = false): HTMLOptionElement {
  const made = element('option', {}, label);
  made.value = value;
  made.selected = isChosen;
  return made;
}
