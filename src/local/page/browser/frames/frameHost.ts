// Shows a page of the script in a sandboxed frame and carries its calls to the server.

import { element } from '../element.ts';
import type { FromFrame, ToFrame } from './messages.ts';

export interface FrameActs {
  /** Resolves with the script's result; rejects with the message that the script's error has. */
  readonly call: (frame: string, functionName: string, given: readonly unknown[]) => Promise<unknown>;
  readonly close: () => void;
  readonly focusSheet: () => void;
  /** The focus goes on to the part of the page behind the frame, or before it. */
  readonly leave: (back: boolean) => void;
  readonly resize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

export function scriptFrame(frame: string, title: string, acts: FrameActs): HTMLIFrameElement {
  const made = element('iframe', {
    class: 'script-frame',
    attributes: {
      title,
      sandbox: 'allow-scripts allow-popups allow-modals allow-forms',
      src: `/frame?name=${encodeURIComponent(frame)}`,
    },
  });

  const answer = (message: ToFrame) => made.contentWindow?.postMessage(message, '*');

  const listen = ({ source, data }: MessageEvent<FromFrame>): void => {
    if (!made.isConnected) removeEventListener('message', listen);
    if (source === null || source !== made.contentWindow) return;
    switch (data.kind) {
      case 'run':
        acts.call(frame, data.functionName, data.arguments).then(
          (value) => answer({ kind: 'success', id: data.id, value }),
          (error: unknown) =>
            answer({ kind: 'failure', id: data.id, message: error instanceof Error ? error.message : String(error) }),
        );
        return;
      case 'close':
        acts.close();
        return;
      case 'focus':
        acts.focusSheet();
        return;
      case 'leave':
        acts.leave(data.back);
        return;
      case 'size':
        acts.resize?.(data);
    }
  };
  addEventListener('message', listen);
  return made;
}
