// LockService: keeps other runs away, not people who type. Another run holds a lock when a test says so.

import { wholeNumber } from '../arguments.ts';
import type { PropertyStoreName } from '../localState.ts';
import { refusals } from '../refusals.ts';
import { does, names, service } from '../service.ts';
import type { Session } from '../session.ts';

export function lockService(session: Session): object {
  const held = new Set<PropertyStoreName>();
  return service(session, {
    className: 'LockService',
    methods: {
      getDocumentLock: names(() => lock(session, 'document', held)),
      getScriptLock: names(() => lock(session, 'script', held)),
      getUserLock: names(() => lock(session, 'user', held)),
    },
  });
}

/** `held` are this run's own; they end with it. */
function lock(session: Session, name: PropertyStoreName, held: Set<PropertyStoreName>): object {
  const take = (milliseconds: unknown): boolean => {
    if (wholeNumber(milliseconds) < 0) throw refusals.wrongArgument('a time of waiting', milliseconds);
    if (session.google.locksHeldElsewhere.has(name)) return false;
    held.add(name);
    return true;
  };
  return service(session, {
    className: 'Lock',
    on: () => name,
    methods: {
      tryLock: does(take),
      waitLock: does((milliseconds: unknown) => {
        if (!take(milliseconds)) throw refusals.lockTimeout();
      }),
      hasLock: does(() => held.has(name)),
      releaseLock: does(() => {
        held.delete(name);
      }),
    },
  });
}
