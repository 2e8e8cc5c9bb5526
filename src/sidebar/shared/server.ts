// Asks the server: the one place of the browser side that knows google.script.

import type { Answer, ServerFunctions } from '../../protocol.ts';
import { unreachable } from '../../vietnamese/sentences/pages.ts';

type Name = keyof ServerFunctions;
type Value<N extends Name> = ReturnType<ServerFunctions[N]> extends Answer<infer T> ? T : never;

/** The part of Google's object that is used: a chain of handlers, then the function by its name. */
type Runner = { readonly [N in Name]: (...parameters: readonly unknown[]) => void } & {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };

/**
 * Resolves to the server's answer; a call that never reached it (no connection, several Google accounts in one browser) becomes an answer too,
 * whose message says what to do.
 */
export function ask<N extends Name>(name: N, ...parameters: Parameters<ServerFunctions[N]>): Promise<Answer<Value<N>>> {
  return new Promise((resolve) => {
    const runner = google.script.run
      .withSuccessHandler((answer) => resolve(answer as Answer<Value<N>>)) // what the function of that name answers
      .withFailureHandler(() => resolve({ ok: false, message: unreachable() }));
    runner[name](...parameters);
  });
}

/** Closes the dialog or sidebar that the page stands in. */
export function closeWindow(): void {
  google.script.host.close();
}
