// Copies a text, or selects it for the person to copy where the browser forbids the rest.

/** Resolves to false where the clipboard is closed to us: the text is selected then, and Ctrl+C copies it. */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
