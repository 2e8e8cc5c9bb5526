// Every call of a service passes here: it is counted, can be made to fail or to end the run, and others can act after it.

import { Refusal, refusals } from './refusals.ts';

/**
 * `read` looks at what cells hold or how they look, `check` at names, sizes, marks and rules, `write` changes the spreadsheet, `ui` shows
 * something, `handle` names a range without going to the spreadsheet, `local` asks an object what it already knows, `other` is the rest.
 */
export type CallKind = 'read' | 'check' | 'write' | 'ui' | 'other' | 'handle' | 'local';

export interface Call {
  readonly kind: CallKind;
  /** Such as `Range.getValues`. */
  readonly method: string;
  /** What it was called on: the sheet and the range in A1, or ''. */
  readonly on: string;
}

/** The k-th call of the next run (from 1; `local` ones don't count), or the time-th call of one method. */
export type Place = number | { readonly method: string; readonly time?: number };

export interface Meter {
  /** The calls of the run that is going on, or else ended last, without the `local` ones. */
  readonly calls: () => readonly Call[];
  /** How many of each kind. */
  readonly counts: () => Readonly<Record<CallKind, number>>;
  /** How many calls went to Google: all but `handle` and `local`. */
  readonly total: () => number;
  /** The call throws; a script can catch it. Holds for the next run that begins, as do the plans below. */
  readonly failAt: (place: Place, message?: string) => void;
  /** The k-th write that the run puts off (from 1) is refused when Google carries it out. */
  readonly refuseWrite: (k: number, message?: string) => void;
  /** How many writes the run has put off. */
  readonly putOffs: () => number;
  /** The run ends there, as at the time limit: nothing of the script goes on, whatever it catches. Queued writes are lost. */
  readonly killAt: (place: Place) => void;
  /** `act` happens between that call and the next. */
  readonly after: (place: Place, act: () => void) => void;
  /** The same in the run that is going on. */
  readonly afterFromNow: (place: Place, act: () => void) => void;
  /** Ends the run at the call that is going on, as `killAt` does. */
  readonly killNow: () => never;
  /** How many of the plans above never came due in the last run: a test whose plan was missed has tried nothing. */
  readonly missed: () => number;
}

interface Plan {
  /** Of a `refuse`: which of the writes that are put off. */
  readonly place: Place;
  readonly kind: 'fail' | 'kill' | 'act' | 'refuse';
  readonly message?: string;
  readonly act?: () => void;
}

/** One run; a run that another person starts between two calls of this one has a record of its own. */
interface RunRecord {
  readonly calls: Call[];
  locals: number;
  putOffs: number;
  killed: boolean;
  readonly plans: Plan[];
  readonly met: Set<Plan>;
}

/** What the runtime and the services use of the meter. */
export interface MeterGate extends Meter {
  readonly begin: () => void;
  readonly end: () => void;
  readonly wasKilled: () => boolean;
  /** The write as Google will carry it out. */
  readonly putOff: (write: () => void) => () => void;
  readonly pass: <T>(call: Call, act: () => T) => T;
}

export function createMeter(): MeterGate {
  let pending: Plan[] = [];
  let last = newRecord([]);
  const running: RunRecord[] = [];
  const current = () => running[running.length - 1] ?? last;

  const counts = (): Record<CallKind, number> => {
    const { calls, locals } = current();
    const result = { read: 0, check: 0, write: 0, ui: 0, other: 0, handle: 0, local: locals };
    for (const { kind } of calls) result[kind]++;
    return result;
  };

  return {
    calls: () => current().calls,
    counts,
    total: () => current().calls.filter(({ kind }) => kind !== 'handle').length,
    failAt: (place, message) => {
      pending.push(message === undefined ? { place, kind: 'fail' } : { place, kind: 'fail', message });
    },
    refuseWrite: (k, message) => {
      pending.push(message === undefined ? { place: k, kind: 'refuse' } : { place: k, kind: 'refuse', message });
    },
    putOffs: () => current().putOffs,
    killAt: (place) => {
      pending.push({ place, kind: 'kill' });
    },
    after: (place, act) => {
      pending.push({ place, kind: 'act', act });
    },
    afterFromNow: (place, act) => {
      current().plans.push({ place, kind: 'act', act });
    },
    killNow: () => {
      current().killed = true;
      throw refusals.timeExceeded();
    },
    missed: () => last.plans.filter((plan) => !last.met.has(plan)).length,
    begin: () => {
      running.push(newRecord(pending));
      pending = [];
    },
    end: () => {
      last = running.pop() ?? last;
    },
    wasKilled: () => current().killed,
    putOff: (write) => putOff(current(), write),
    pass: (call, act) => passThrough(current(), call, act),
  };
}

function newRecord(plans: Plan[]): RunRecord {
  return { calls: [], locals: 0, putOffs: 0, killed: false, plans, met: new Set() };
}

function passThrough<T>(record: RunRecord, call: Call, act: () => T): T {
  if (record.killed) throw refusals.timeExceeded();
  if (call.kind === 'local') {
    record.locals++;
    return act();
  }
  record.calls.push(call);
  const due = record.plans.filter((plan) => plan.kind !== 'refuse' && isDue(plan, record, call));
  for (const plan of due) {
    record.met.add(plan);
    if (plan.kind === 'kill') {
      record.killed = true;
      throw refusals.timeExceeded();
    }
    if (plan.kind === 'fail') throw failureOf(plan);
  }
  try {
    return act();
  } finally {
    for (const plan of due) plan.act?.();
  }
}

function putOff(record: RunRecord, write: () => void): () => void {
  record.putOffs++;
  const plan = record.plans.find(({ kind, place }) => kind === 'refuse' && place === record.putOffs);
  if (plan === undefined) return write;
  record.met.add(plan);
  return () => {
    throw failureOf(plan);
  };
}

function failureOf({ message }: Plan): Refusal {
  return message === undefined ? refusals.serviceFailed() : new Refusal(message);
}

function isDue({ place }: Plan, { calls }: RunRecord, call: Call): boolean {
  if (typeof place === 'number') return place === calls.length;
  const times = calls.filter(({ method }) => method === place.method).length;
  return call.method === place.method && times === (place.time ?? 1);
}
