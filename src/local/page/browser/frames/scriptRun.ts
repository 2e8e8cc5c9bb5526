// `google.script.run` for the pages of sidebars and dialogs: asks the page around the frame, which asks the server.

import type { FromFrame, ToFrame } from './messages.ts';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let last = 0;

/** The frame has no origin of its own, so it can name none for its parent either; the parent knows the frame by its window. */
function say(message: FromFrame): void {
  parent.postMessage(message, '*');
}

function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...given: unknown[]) => {
          last++;
          waiting.set(last, handlers);
          say({ kind: 'run', id: last, functionName: name, arguments: given.map(crossing) });
        };
      },
    },
  );
}

/** Dates, functions and elements do not cross in Google either. */
function crossing(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date || typeof value === 'function' || value instanceof Node) {
    throw new TypeError('Failed due to illegal value in property');
  }
  return JSON.parse(JSON.stringify(value));
}

addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent) return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.kind === 'success') handlers?.success?.(data.value, handlers.userObject);
  else if (handlers?.failure !== undefined) handlers.failure(new Error(data.message), handlers.userObject);
  else console.error(data.message);
});

// The page around the frame does not hear its keys.
addEventListener('keydown', (event) => {
  if (event.key !== 'F6') return;
  event.preventDefault();
  say({ kind: 'leave', back: event.shiftKey });
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => say({ kind: 'close' }),
        setHeight: (height: number) => say({ kind: 'size', height }),
        setWidth: (width: number) => say({ kind: 'size', width }),
        editor: { focus: () => say({ kind: 'focus' }) },
      },
    },
  },
});
