// Tells when a choice from a list stands, for whoever uses the mouse and for whoever goes through the list with keys.

/** Alt with an arrow opens a list, too. */
const OPENING_KEYS: readonly string[] = [' ', 'Enter', 'F4'];

/**
 * Arrows and letters change a closed list key by key, and the browser reports every step as a choice; so after such a key `act` waits for Enter, or
 * for the list to be left. A click, or a choice from the opened list, counts at once.
 */
export function onceChosen(select: HTMLSelectElement, act: () => void): void {
  let isByKey = false;
  let isWaiting = false;
  const settle = (): void => {
    if (!isWaiting) return;
    isWaiting = false;
    act();
  };
  select.addEventListener('pointerdown', () => {
    isByKey = false;
  });
  select.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && isWaiting) {
      event.preventDefault();
      settle();
    }
    isByKey = !OPENING_KEYS.includes(event.key) && !event.altKey;
  });
  select.addEventListener('change', () => {
    isWaiting = true;
    if (!isByKey) settle();
  });
  select.addEventListener('blur', settle);
}
