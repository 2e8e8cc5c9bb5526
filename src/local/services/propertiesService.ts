// PropertiesService: small texts kept with the document or the script, within Google's limits. What belongs to one user is not built.

import { flag, text } from '../calls/arguments.ts';
import { refusals } from '../calls/refusals.ts';
import { does, names, service } from '../calls/service.ts';
import type { Session } from '../script/session.ts';

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

export function propertiesService(session: Session): object {
  const { properties } = session.google;
  return service(session, {
    className: 'PropertiesService',
    methods: {
      getDocumentProperties: names(() => propertyStore(session, properties.document)),
      getScriptProperties: names(() => propertyStore(session, properties.script)),
    },
  });
}

function propertyStore(session: Session, store: Map<string, string>): object {
  const put = (key: unknown, value: unknown) => {
    const [wantedKey, wanted] = [text(key), text(value)];
    if (wantedKey === '') throw refusals.wrongArgument('a key', key);
    if (bytes(wanted) > LARGEST_VALUE) throw refusals.argumentTooLarge('value');
    const size = [...store].reduce(
      (sum, [name, kept]) => sum + (name === wantedKey ? 0 : bytes(name) + bytes(kept)),
      0,
    );
    if (size + bytes(wantedKey) + bytes(wanted) > LARGEST_STORE) throw refusals.propertyStoreFull();
    store.set(wantedKey, wanted);
  };
  const self: object = service(session, {
    className: 'Properties',
    methods: {
      getProperty: does((key: unknown) => store.get(text(key)) ?? null),
      getProperties: does(() => Object.fromEntries(store)),
      getKeys: does(() => [...store.keys()]),
      setProperty: does((key: unknown, value: unknown) => {
        put(key, value);
        return self;
      }),
      setProperties: does((properties: unknown, deleteOthers: unknown) => {
        if (typeof properties !== 'object' || properties === null)
          throw refusals.wrongArgument('an object', properties);
        if (deleteOthers !== undefined && flag(deleteOthers)) store.clear();
        for (const [key, value] of Object.entries(properties)) put(key, value);
        return self;
      }),
      deleteProperty: does((key: unknown) => {
        store.delete(text(key));
        return self;
      }),
      deleteAllProperties: does(() => {
        store.clear();
        return self;
      }),
    },
  });
  return self;
}

function bytes(value: string): number {
  return Buffer.byteLength(value);
}
