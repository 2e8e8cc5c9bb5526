// Session: the script's own zone. Who the user is needs a permission that is checked like every other.

import { unsettled } from '../calls/refusals.ts';
import { checks, knows, service } from '../calls/service.ts';
import type { Session } from '../script/session.ts';

export function sessionService(session: Session): object {
  const user = () =>
    service(session, {
      className: 'User',
      methods: { getEmail: knows(() => (session.mode === 'simple trigger' ? '' : session.user)) },
    });
  return service(session, {
    className: 'Session',
    methods: {
      getScriptTimeZone: checks(() => {
        const zone = session.google.scriptTimeZone ?? session.manifestTimeZone;
        if (zone === null) throw unsettled('the zone of a script whose manifest names none');
        return zone;
      }),
      getActiveUserLocale: checks(() => 'vi'),
      getActiveUser: checks(user),
      getEffectiveUser: checks(user),
    },
  });
}
