// Copies rich text with its tables, or selects it for the person to copy where the browser forbids the rest.

/**
 * False where the clipboard is closed to us: `shown` is selected then, and Ctrl+C copies it. `html` goes to the clipboard as it is, so that what is
 * pasted does not depend on how this page looks.
 */
export function copyRich(shown: HTMLElement, html: string): boolean {
  select(shown);
  let isCopied = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', shown.innerText);
    event.preventDefault();
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  try {
    // The only way that needs no permission inside Google's frame.
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}

function select(shown: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(shown);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
