// Makes elements of a page. Text goes in as text only, so that no cell's words can become markup.

type Property =
  | 'class'
  | 'id'
  | 'type'
  | 'href'
  | 'title'
  | 'target'
  | 'rel'
  | 'role'
  | 'for'
  | 'tabindex'
  | 'autocomplete'
  | 'aria-live'
  | 'aria-label'
  | 'aria-labelledby'
  | 'aria-hidden';

type Properties = Readonly<Partial<Record<Property, string>>>;

/** A child that is a string becomes a text node. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(label: string, onClick: () => void, className = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** Stands where another button may have stood an instant ago: the second click of a double click was meant for that one. */
export function deliberateButton(label: string, onClick: () => void, className = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', ({ detail }) => {
    if (detail < 2) onClick();
  });
  return made;
}

/** Leaves a text that stands there already, so that those who listen do not hear it again. */
export function showText(parent: Element, text: string): void {
  if (parent.textContent !== text) parent.textContent = text;
}

/** Replaces everything that `parent` holds. */
export function show(parent: Element, ...children: readonly (Node | string)[]): void {
  parent.replaceChildren(...children);
}
