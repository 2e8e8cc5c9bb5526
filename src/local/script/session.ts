// One run of a script: who runs it, what it may do, and the writes that Google has not carried out yet.

import { Refusal } from '../calls/refusals.ts';
import type { LocalState } from '../localState.ts';
import type { Realm } from './realm.ts';

/** `menu` and `call` (from a sidebar) run with all permissions of the manifest; a simple trigger shows no dialog. */
export type RunMode = 'menu' | 'call' | 'simple trigger';

export interface SessionSettings {
  readonly google: LocalState;
  readonly user: string;
  readonly mode: RunMode;
  readonly realm: Realm;
  /** The manifest's oauthScopes. */
  readonly scopes: readonly string[];
  readonly manifestTimeZone: string | null;
  readonly htmlFiles: Readonly<Record<string, string>>;
}

export interface Session extends SessionSettings {
  readonly state: () => 'loading' | 'running' | 'ended';
  /** Puts a write off until `flush`, a read, or the end of the run. What it refuses shows itself then. */
  readonly enqueue: (write: () => void) => void;
  /** Carries out what was put off. At the first refusal the rest is dropped, and the refusal thrown. */
  readonly settle: () => void;
  /** Makes a change that Google makes at once, after what was put off; what was read before is forgotten. */
  readonly changeNow: <T>(change: () => T) => T;
  /** `settle`, and forgets what was read. */
  readonly flush: () => void;
  /** What `read` gives; the same question asked again before `flush` gets the same answer, whatever others did meanwhile. */
  readonly remembered: <T>(question: string, read: () => T) => T;
}

export interface SessionControl extends Session {
  readonly start: () => void;
  /** Carries out what is left; what it refuses is returned. After a run that was killed nothing is carried out. */
  readonly end: () => Refusal | null;
}

export function createSession(settings: SessionSettings): SessionControl {
  let state: ReturnType<Session['state']> = 'loading';
  let queue: (() => void)[] = [];
  const memory = new Map<string, unknown>();

  const settle = (): void => {
    if (queue.length === 0) return;
    const writes = queue;
    queue = [];
    if (settings.google.options.rereadBeforeFlush === 'current') memory.clear();
    for (const write of writes) write();
  };

  const flush = (): void => {
    settle();
    memory.clear();
  };

  return {
    ...settings,
    state: () => state,
    start: () => {
      state = 'running';
    },
    enqueue: (write) => {
      queue.push(settings.google.meter.putOff(write));
      if (settings.google.options.writes === 'at once') settle();
    },
    settle,
    flush,
    changeNow: (change) => {
      flush();
      return change();
    },
    remembered: (question, read) => {
      settle();
      if (memory.has(question)) return memory.get(question) as ReturnType<typeof read>; // only `read` of the same question put it there
      const answer = read();
      memory.set(question, answer);
      return answer;
    },
    end: () => {
      state = 'ended';
      if (settings.google.meter.wasKilled()) queue = [];
      try {
        settle();
        return null;
      } catch (error) {
        if (error instanceof Refusal) return error;
        throw error;
      }
    },
  };
}
