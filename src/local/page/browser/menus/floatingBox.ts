// A box that floats over the page at a place, goes when someone clicks elsewhere, and gives the focus back to where it was.

/** Pixels between the box and the edge of the window. */
const MARGIN = 4;

/** `onElsewhere` is called at a press outside the box. What is returned takes the box away; a second time it does nothing. */
export function floatBox(
  box: HTMLElement,
  at: { readonly x: number; readonly y: number },
  onElsewhere: () => void,
): () => void {
  const focusBefore = document.activeElement;
  const stop = new AbortController();
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!(event.target instanceof Node) || !box.contains(event.target)) onElsewhere();
    },
    { capture: true, signal: stop.signal },
  );
  document.body.append(box);
  box.style.left = `${Math.max(MARGIN, Math.min(at.x, innerWidth - box.offsetWidth - MARGIN))}px`;
  box.style.top = `${Math.max(MARGIN, Math.min(at.y, innerHeight - box.offsetHeight - MARGIN))}px`;
  return () => {
    if (!box.isConnected) return;
    stop.abort();
    box.remove();
    if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };
}
