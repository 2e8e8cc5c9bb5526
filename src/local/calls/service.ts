// Makes the objects that a script sees: each method is checked for permission, counted, and answers in the script's own world.

import type { Session } from '../script/session.ts';
import type { Call, CallKind } from './meter.ts';
import { notBuilt, Refusal, refusals } from './refusals.ts';
import { scopesOf } from './scopes.ts';

/** A method as it is written here: arguments are checked inside; one argument more than `act` names is refused, and so is `undefined` for any. */
export interface Method {
  readonly kind: CallKind;
  readonly act: (...given: unknown[]) => unknown;
  /** How many arguments it takes, where `act` does not say so itself. */
  readonly takes?: readonly number[];
  /** Takes any number of arguments. */
  readonly variadic?: true;
}

export type Methods = Readonly<Record<string, Method>>;
type Act = Method['act'];

export const reads = (act: Act): Method => ({ kind: 'read', act });
export const checks = (act: Act): Method => ({ kind: 'check', act });
export const writes = (act: Act): Method => ({ kind: 'write', act });
export const shows = (act: Act): Method => ({ kind: 'ui', act });
export const names = (act: Act): Method => ({ kind: 'handle', act });
export const knows = (act: Act): Method => ({ kind: 'local', act });
export const does = (act: Act): Method => ({ kind: 'other', act });

const innards = new WeakMap<object, unknown>();

export interface ServiceParts {
  readonly className: string;
  /** Most objects live for one call or two: a group of methods is made when a name is asked for that no group before it has. */
  readonly methods: Methods | readonly (() => Methods)[];
  /** Enums and other plain values beside the methods. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** What the object stands for inside, for when a script passes it back. */
  readonly innard?: unknown;
  /** For the meter's list: what it is called on. */
  readonly on?: () => string;
}

/** The object a script gets. Asking it for what is not built here fails with its name. */
export function service(session: Session, parts: ServiceParts): object {
  const { className, innard } = parts;
  const { members, hasMember } = membersOf(session, parts);
  const proxy = new Proxy(members, {
    get(target, name) {
      if (typeof name === 'symbol' || hasMember(name)) return Reflect.get(target, name);
      // Asked for by JSON, promises and test runners of any object.
      if (['toJSON', 'then', 'asymmetricMatch', 'nodeType', 'constructor', '$$typeof'].includes(name)) return undefined;
      throw session.realm.error(notBuilt(`${className}.${name}`).message);
    },
    has: (target, name) => (typeof name === 'string' && hasMember(name)) || name in target,
    ownKeys(target) {
      hasMember('');
      return Reflect.ownKeys(target);
    },
    set: (_target, name) => refuseSetting(name),
    defineProperty: (_target, name) => refuseSetting(name),
    deleteProperty: (_target, name) => refuseSetting(name),
  });
  const refuseSetting = (name: string | symbol): never => {
    throw session.realm.error(`Local Google: ${className}.${String(name)} can not be set`);
  };
  if (innard !== undefined) innards.set(proxy, innard);
  return proxy;
}

/** The members that were made so far, and whether there is one of a name: asking for one that is not there makes all. */
function membersOf(session: Session, { className, methods, values = {}, on }: ServiceParts) {
  const members: Record<string, unknown> = { ...values, toString: () => className };
  const make = (group: Methods): void => {
    for (const [name, method] of Object.entries(group)) members[name] = guarded(session, className, name, method, on);
  };
  const waiting = Array.isArray(methods) ? [...methods] : [];
  if (!Array.isArray(methods)) make(methods as Methods); // isArray knows no readonly arrays
  const hasMember = (name: string): boolean => {
    while (!(name in members)) {
      const group = waiting.shift();
      if (group === undefined) return false;
      make(group());
    }
    return true;
  };
  return { members, hasMember };
}

function guarded(
  session: Session,
  className: string,
  name: string,
  { kind, act, takes, variadic }: Method,
  on: (() => string) | undefined,
): Act {
  const method = `${className}.${name}`;
  return (...given) => {
    try {
      mustBeAllowed(session, className, name);
      // Google knows no missing argument between others, and takes `undefined` for one of another kind.
      const fits = takes === undefined ? given.length <= act.length : takes.includes(given.length);
      if (variadic !== true && (!fits || given.includes(undefined))) throw refusals.signature(method, given);
      const call = { kind, method, on: on?.() ?? '' };
      return session.realm.give(session.google.meter.pass(call, () => answer(session, call, act, given)));
    } catch (error) {
      if (error instanceof Refusal) throw session.realm.error(error.message);
      throw error;
    }
  };
}

/** Looking makes Google carry out the writes that were put off; a look at cells may be answered from what was seen before. */
function answer(session: Session, { kind, method, on }: Call, act: Act, given: readonly unknown[]): unknown {
  if (kind === 'check') session.settle();
  if (kind !== 'read') return act(...given);
  return session.remembered(`${method} ${on} ${given.join()}`, () => act(...given));
}

/** What asks for somebody's consent: a simple trigger runs without it, so it shows no dialog and shares no file. */
const NEEDS_CONSENT = [
  ...['alert', 'prompt', 'showSidebar', 'showModalDialog', 'showModelessDialog'].map((name) => `Ui.${name}`),
  ...['getOwner', 'getEditors', 'getViewers', 'addViewer', 'removeViewer'].map((name) => `Spreadsheet.${name}`),
  ...['addEditor', 'removeEditors'].map((name) => `Protection.${name}`),
];

function mustBeAllowed(session: Session, className: string, name: string): void {
  const method = `${className}.${name}`;
  if (session.state() === 'loading')
    throw new Refusal(`Local Google: ${method} was called while the script was loading`);
  if (session.state() === 'ended') throw new Refusal(`Local Google: ${method} was called after the run had ended`);
  const scopes = scopesOf(className, name);
  const granted = scopes.length === 0 || scopes.some((scope) => session.scopes.includes(scope));
  const inTrigger = session.mode === 'simple trigger' && NEEDS_CONSENT.includes(method);
  if (!granted || inTrigger) throw refusals.noPermission(method, scopes);
}

/** What stands behind an object that a script passed back, or undefined. */
export function innardOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? innards.get(value) : undefined;
}
