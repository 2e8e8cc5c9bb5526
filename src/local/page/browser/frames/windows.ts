// The sidebar and the dialogs that the script shows.

import type { ShownToUser } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { button, element } from '../element.ts';
import { openWindow } from '../messages/dialogs.ts';
import { type FrameActs, scriptFrame } from './frameHost.ts';

type FrameCalls = Pick<FrameActs, 'call' | 'focusSheet' | 'leave'>;

export interface Sidebar {
  readonly element: HTMLElement;
  /** Another one takes its place. */
  readonly show: (shown: Extract<ShownToUser, { kind: 'sidebar' }>) => void;
}

export function createSidebar(calls: FrameCalls): Sidebar {
  const panel = element('aside', { class: 'sidebar' });
  panel.hidden = true;
  const close = (): void => {
    panel.hidden = true;
    panel.replaceChildren();
    calls.focusSheet();
  };
  return {
    element: panel,
    show: ({ title, frame }) => {
      panel.setAttribute('aria-label', words.sidebar(title));
      panel.replaceChildren(
        element('header', {}, [
          element('h2', { text: title }),
          button('×', close, { class: 'plain', label: words.closeSidebar }),
        ]),
        scriptFrame(frame, title, { ...calls, close }),
      );
      panel.hidden = false;
    },
  };
}

/** What Google gives a dialog that names no size. */
const USUAL_SIZE = { width: 600, height: 400 };

export function showDialog(shown: Extract<ShownToUser, { kind: 'dialog' }>, calls: FrameCalls): void {
  const window_ = openWindow(
    shown.title,
    [
      scriptFrame(shown.frame, shown.title, {
        ...calls,
        close: () => window_.close(),
        resize: ({ width, height }) => resize(window_, width ?? null, height ?? null),
      }),
    ],
    shown.modal ? 'window script-window' : 'window script-window modeless',
    shown.modal,
  );
  resize(window_, shown.width ?? USUAL_SIZE.width, shown.height ?? USUAL_SIZE.height);
}

function resize(window_: HTMLDialogElement, width: number | null, height: number | null): void {
  const frame = window_.querySelector('iframe');
  if (width !== null) window_.style.width = `${width}px`;
  if (height !== null && frame !== null) frame.style.height = `${height}px`;
}
