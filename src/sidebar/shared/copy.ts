// Copies a text, or selects it for the person to copy where the browser forbids the rest.

/**
 * Resolves to false where the clipboard is closed to us: the text is selected then, and Ctrl+C copies it. Else the focus is back where it was. The old
 * command goes first, since it needs no permission inside Google's frame, where the newer way is refused.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  const { activeElement } = document;
  field.focus();
  field.select();
  try {
    if (!document.execCommand('copy')) await navigator.clipboard.writeText(field.value);
  } catch {
    return false;
  }
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return true;
}
