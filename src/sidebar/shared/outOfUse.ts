// Takes buttons and lists out of use while the server is at work.

type Control = HTMLButtonElement | HTMLSelectElement;

/** Those that were in use are so again afterwards. What is disabled drops the focus, so it is given back to what had it. */
export async function outOfUse<T>(controls: readonly Control[], work: Promise<T>): Promise<T> {
  const { activeElement } = document;
  const used = controls.filter((control) => !control.disabled);
  for (const control of used) control.disabled = true;
  const done = await work;
  for (const control of used) control.disabled = false;
  const isDropped = used.some((control) => control === activeElement) && document.activeElement === document.body;
  if (isDropped && activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return done;
}
