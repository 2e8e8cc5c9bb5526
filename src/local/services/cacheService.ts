// CacheService: texts that are forgotten after a while. The three caches are one here, under different names.

import { optionalWholeNumber, text } from '../calls/arguments.ts';
import { refusals } from '../calls/refusals.ts';
import { does, names, service } from '../calls/service.ts';
import type { Session } from '../script/session.ts';

const LARGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

export function cacheService(session: Session): object {
  return service(session, {
    className: 'CacheService',
    methods: {
      getDocumentCache: names(() => cache(session, 'document')),
      getScriptCache: names(() => cache(session, 'script')),
      getUserCache: names(() => cache(session, `user ${session.user}`)),
    },
  });
}

function cache(session: Session, prefix: string): object {
  const { cache: store, clock } = session.google;
  const keyOf = (key: unknown): string => {
    const wanted = text(key);
    if (wanted.length > LONGEST_KEY) throw refusals.argumentTooLarge('key');
    return `${prefix}\n${wanted}`;
  };
  return service(session, {
    className: 'Cache',
    methods: {
      get: does((key: unknown) => {
        const kept = store.get(keyOf(key));
        return kept === undefined || kept.until <= clock.now() ? null : kept.value;
      }),
      put: does((key: unknown, value: unknown, seconds: unknown) => {
        const wanted = text(value);
        const length = optionalWholeNumber(seconds, USUAL_SECONDS);
        if (Buffer.byteLength(wanted) > LARGEST_VALUE) throw refusals.argumentTooLarge('value');
        if (length < 1 || length > MOST_SECONDS) throw refusals.wrongArgument('1 to 21600 seconds', seconds);
        store.set(keyOf(key), { value: wanted, until: clock.now() + length * 1000 });
      }),
      remove: does((key: unknown) => {
        store.delete(keyOf(key));
      }),
    },
  });
}
