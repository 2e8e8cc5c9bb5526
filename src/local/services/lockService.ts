// LockService: keeps other runs away, not people who type. A lock ends with the run that took it.

import { wholeNumber } from '../calls/arguments.ts';
import { refusals } from '../calls/refusals.ts';
import { does, names, service } from '../calls/service.ts';
import type { LockName } from '../localState.ts';
import type { Session } from '../script/session.ts';

export function lockService(session: Session): object {
  return service(session, {
    className: 'LockService',
    methods: {
      getDocumentLock: names(() => lock(session, 'document')),
      getScriptLock: names(() => lock(session, 'script')),
      getUserLock: names(() => lock(session, 'user')),
    },
  });
}

function lock(session: Session, name: LockName): object {
  const { locks } = session.google;
  const isMine = () => locks.get(name) === session;
  const isTaken = () => {
    const holder = locks.get(name);
    return holder === 'elsewhere' || (holder !== undefined && !isMine() && holder.state() === 'running');
  };
  const take = (milliseconds: unknown): boolean => {
    if (wholeNumber(milliseconds) < 0) throw refusals.wrongArgument('a time of waiting', milliseconds);
    if (isTaken()) return false;
    locks.set(name, session);
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
      hasLock: does(isMine),
      releaseLock: does(() => {
        if (isMine()) locks.delete(name);
      }),
    },
  });
}
