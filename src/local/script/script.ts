// Runs a bundle as Google would: each run loads it anew in a bare world with only the services, and ends with its writes carried out.

import { createContext, Script } from 'node:vm';
import type { Call, CallKind } from '../calls/meter.ts';
import { Refusal, refusals } from '../calls/refusals.ts';
import type { LocalState } from '../localState.ts';
import type { Shown } from '../screen.ts';
import { allServices } from '../services/index.ts';
import { Instant, type Realm } from './realm.ts';
import { mustCross } from './scriptRun.ts';
import { WORLD_SOURCE } from './scriptWorld.ts';
import { createSession, type RunMode, type SessionControl } from './session.ts';

export interface ScriptFiles {
  /** The bundle's text. */
  readonly code: string;
  readonly manifest: { readonly oauthScopes?: readonly string[]; readonly timeZone?: string };
  /** HTML files by name without `.html`. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
}

export interface RunSettings {
  /** How the function is called: from the menu (the usual), as `google.script.run` does, or as a simple trigger. */
  readonly as?: RunMode;
  /** Who runs it; the owner if nobody is named. */
  readonly user?: string;
  readonly arguments?: readonly unknown[];
}

export interface RunOutcome {
  readonly result: unknown;
  readonly calls: readonly Call[];
  readonly counts: Readonly<Record<CallKind, number>>;
  /** What was shown during this run. */
  readonly shown: readonly Shown[];
}

/** What the user would see of an error: its message. `stack` is the script's own. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

export interface LoadedScript {
  /** The names that the bundle declares at its top level, in order. */
  readonly globals: readonly string[];
  /** Throws a ScriptError where a user would see an error, one of the last writes included. */
  readonly run: (functionName: string, settings?: RunSettings) => RunOutcome;
  /** As google.script.run: plain JSON in and out, no private names. */
  readonly call: (functionName: string, given?: readonly unknown[], user?: string) => RunOutcome;
}

/** Loads the bundle once to see that it loads without touching a service; a service called at load throws. */
export function loadScript(google: LocalState, files: ScriptFiles): LoadedScript {
  const compiled = compiledOnce(files);
  const run = (functionName: string, settings: RunSettings = {}): RunOutcome => {
    const { as = 'menu', user = google.owner } = settings;
    if (google.access.onlyLooks(user)) throw new ScriptError(refusals.onlyLooks().message);
    const world = openWorld(google, files, compiled, as, user);
    const before = google.screen.shown().length;
    google.meter.begin();
    world.session.start();
    let result: unknown;
    let failure: unknown = null;
    try {
      result = callTopLevel(world, functionName, settings.arguments ?? []);
    } catch (error) {
      failure = error ?? new Error(String(error));
    }
    const late = world.session.end();
    const wasKilled = google.meter.wasKilled();
    const [calls, counts] = [google.meter.calls(), google.meter.counts()];
    google.meter.end();
    if (wasKilled) throw new ScriptError(refusals.timeExceeded().message);
    if (failure !== null) throw scriptError(failure);
    if (late !== null) throw new ScriptError(late.message);
    return {
      result,
      calls,
      counts,
      shown: google.screen.shown().slice(before),
    };
  };
  return {
    globals: openWorld(google, files, compiled, 'menu', google.owner).globals,
    run,
    call: (functionName, given = [], user = google.owner) => {
      if (functionName.endsWith('_')) throw new ScriptError(refusals.functionNotFound(functionName).message);
      mustCross(given, 'argument');
      const copied = given.map((argument) => JSON.stringify(argument));
      const outcome = run(functionName, { as: 'call', user, arguments: copied.map((json) => new FromJson(json)) });
      mustCross(outcome.result, 'result');
      const { result } = outcome;
      return { ...outcome, result: result === undefined ? undefined : JSON.parse(JSON.stringify(result)) };
    },
  };
}

const compiledScripts = new WeakMap<ScriptFiles, Script>();

/** Compiling runs nothing: the same text may serve every file that is opened with it. */
function compiledOnce(files: ScriptFiles): Script {
  const compiled = compiledScripts.get(files) ?? new Script(files.code, { filename: 'Code.js' });
  compiledScripts.set(files, compiled);
  return compiled;
}

/** An argument that is made in the script's own world. */
class FromJson {
  readonly json: string | undefined;

  constructor(json: string | undefined) {
    this.json = json;
  }
}

interface World {
  readonly session: SessionControl;
  readonly globals: readonly string[];
  readonly scope: Readonly<Record<string, unknown>>;
  readonly parse: (json: string) => unknown;
}

interface Innards {
  readonly give: (value: unknown, milliseconds: (value: unknown) => number | null) => unknown;
  readonly error: (message: string) => unknown;
  readonly parse: (json: string) => unknown;
}

const WORLD = new Script(WORLD_SOURCE);

/** What a bare world of node has and Google's does not. */
const ABSENT_ON_GOOGLE = new Script(
  ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape']
    .map((name) => `delete globalThis.${name};`)
    .join(''),
);

function openWorld(google: LocalState, files: ScriptFiles, compiled: Script, mode: RunMode, user: string): World {
  const scope: Record<string, unknown> = {};
  const context = createContext(scope);
  const innards = WORLD.runInContext(context)(google.clock.now) as Innards; // the shape of our own source
  ABSENT_ON_GOOGLE.runInContext(context);
  const realm: Realm = {
    give: (value) => innards.give(value, (item) => (item instanceof Instant ? item.milliseconds : null)),
    error: innards.error,
  };
  const scopes = files.manifest.oauthScopes ?? [];
  const { timeZone: manifestTimeZone = null } = files.manifest;
  const session = createSession({
    google,
    user,
    mode,
    realm,
    scopes,
    manifestTimeZone,
    htmlFiles: files.htmlFiles ?? {},
  });
  Object.assign(scope, allServices(session));
  const before = new Set(Object.getOwnPropertyNames(scope));
  compiled.runInContext(context);
  const globals = Object.getOwnPropertyNames(scope).filter((name) => !before.has(name));
  return { session, globals, scope, parse: innards.parse };
}

function callTopLevel({ scope, globals, parse }: World, functionName: string, given: readonly unknown[]): unknown {
  const found = globals.includes(functionName) ? scope[functionName] : undefined;
  if (typeof found !== 'function') throw refusals.functionNotFound(functionName);
  return found(
    ...given.map((argument) => {
      if (!(argument instanceof FromJson)) return argument;
      return argument.json === undefined ? undefined : parse(argument.json);
    }),
  );
}

/** Errors of the script's world are not ours: message and stack are taken over. */
function scriptError(failure: unknown): ScriptError {
  const isObject = typeof failure === 'object' && failure !== null;
  const message = isObject && 'message' in failure ? String(failure.message) : String(failure);
  const error = new ScriptError(message, { cause: failure });
  if (isObject && 'stack' in failure && typeof failure.stack === 'string' && !(failure instanceof Refusal)) {
    error.stack = failure.stack;
  }
  return error;
}
