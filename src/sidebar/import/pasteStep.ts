// Step 1: the text is pasted, or read from a file.

import * as say from '../../vietnamese/sentences/importDialog.ts';
import { button, element, show } from '../shared/element.ts';
import { field } from '../shared/field.ts';
import { decodeText } from './decodeText.ts';

export interface PasteStep {
  readonly node: HTMLElement;
  readonly focus: () => void;
  /** Shows that the server is at work; nothing can be pressed meanwhile. */
  readonly setBusy: (isBusy: boolean) => void;
  readonly complain: (message: string) => void;
  readonly clear: () => void;
}

export function pasteStep(onRead: (text: string) => void): PasteStep {
  const text = element('textarea', { class: 'notice' });
  text.placeholder = say.pasteHint();
  text.spellcheck = false;
  const status = element('p', { class: 'status', role: 'status' });
  const file = element('input', { type: 'file', class: 'unseen', 'aria-hidden': 'true', tabindex: '-1' });
  file.accept = '.txt,text/plain';
  const read = button(say.readText(), submit);
  const open = button(say.openFile(), () => file.click(), 'secondary');
  file.addEventListener('change', () => void openFile());
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  });
  // What was wrong with the text is no longer true of another one.
  text.addEventListener('input', () => tell(''));

  function submit(): void {
    if (read.disabled) return;
    if (text.value.trim() === '') {
      complain(say.textMissing());
      text.focus();
    } else onRead(text.value);
  }

  function complain(message: string): void {
    status.className = 'status wrong';
    show(status, message);
  }

  function tell(message: string): void {
    status.className = 'status';
    show(status, message);
  }

  async function openFile(): Promise<void> {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (chosen === undefined) return;
    tell(say.readingFile());
    try {
      const decoded = decodeText(await readFile(chosen));
      if (decoded === null) return complain(say.notAText(chosen.name));
      text.value = decoded;
      tell(say.fileOpened(chosen.name));
      read.focus();
    } catch {
      complain(say.fileUnreadable(chosen.name));
    }
  }

  const node = element(
    'main',
    { class: 'paste' },
    field(say.pasteHere(), text),
    status,
    element('div', { class: 'footer' }, read, open, file, element('p', { class: 'quiet' }, say.offline())),
  );
  return {
    node,
    focus: () => text.focus(),
    setBusy: (isBusy) => {
      read.disabled = open.disabled = text.readOnly = isBusy;
      // What is disabled loses the focus.
      if (document.activeElement === document.body) read.focus();
      if (isBusy) tell(say.reading());
      else if (!status.classList.contains('wrong')) tell('');
    },
    complain,
    clear: () => {
      text.value = '';
      tell('');
    },
  };
}

/** Rejects where the browser can't read the file. */
function readFile(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => (reader.result instanceof ArrayBuffer ? resolve(new Uint8Array(reader.result)) : reject());
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}
