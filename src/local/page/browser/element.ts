// Makes elements of the page. What is shown is always text: nothing here reads HTML.

export interface ElementParts {
  readonly class?: string;
  readonly text?: string;
  /** `false` leaves an attribute out, but for the `aria-` ones, which say it. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  readonly on?: Readonly<{ [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void }>;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  parts: ElementParts = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (parts.class !== undefined) made.className = parts.class;
  if (parts.text !== undefined) made.textContent = parts.text;
  for (const [name, value] of Object.entries(parts.attributes ?? {})) {
    if (name.startsWith('aria-')) made.setAttribute(name, String(value));
    else if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, listener] of Object.entries(parts.on ?? {})) {
    made.addEventListener(name, listener as EventListener); // the type of `on` pairs names and events
  }
  made.append(...children);
  return made;
}

/** A button with a word or a sign on it; `label` where the sign does not say it. */
export function button(
  text: string,
  act: () => void,
  parts: { readonly class?: string; readonly label?: string } = {},
) {
  return element('button', {
    text,
    ...(parts.class === undefined ? {} : { class: parts.class }),
    attributes: {
      type: 'button',
      ...(parts.label === undefined ? {} : { 'aria-label': parts.label, title: parts.label }),
    },
    on: { click: act },
  });
}
