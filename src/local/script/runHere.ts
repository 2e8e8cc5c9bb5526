// Runs code of our own as a script with every permission would run, in this program's own world.

import type { LocalState } from '../localState.ts';
import { allServices } from '../services/index.ts';
import { ownRealm } from './realm.ts';
import { createSession } from './session.ts';

const EVERY_SCOPE = ['spreadsheets', 'script.container.ui', 'userinfo.email'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** Throws what `act` throws, or what was refused of the writes it left behind. */
export function runHere<T>(google: LocalState, act: (services: Readonly<Record<string, object>>) => T): T {
  const session = createSession({
    google,
    user: google.owner,
    mode: 'menu',
    realm: ownRealm,
    scopes: EVERY_SCOPE,
    manifestTimeZone: null,
    htmlFiles: {},
  });
  google.meter.begin();
  session.start();
  const finish = () => {
    const late = session.end();
    google.meter.end();
    return late;
  };
  let result: T;
  try {
    result = act(allServices(session));
  } catch (error) {
    finish();
    throw error;
  }
  const late = finish();
  if (late !== null) throw late;
  return result;
}
