// The part of Spreadsheet that says and changes who may open the file. Sharing takes effect at once, whatever was put off.

import { text } from '../calls/arguments.ts';
import { checks, does, knows, type Methods, service } from '../calls/service.ts';
import type { Session } from '../script/session.ts';

export function sharedWith(session: Session, self: () => object): Methods {
  const { access } = session.google;
  const users = (addresses: readonly string[]) => addresses.map((address) => userService(session, address));
  return {
    getOwner: checks(() => userService(session, access.editors()[0] ?? '')),
    getEditors: checks(() => users(access.editors())),
    // Google lists whoever can edit among the viewers too.
    getViewers: checks(() => users([...access.editors(), ...access.viewers()])),
    addViewer: does((address: unknown) => {
      access.addViewer(text(address));
      return self();
    }),
    removeViewer: does((address: unknown) => {
      access.removeViewer(text(address));
      return self();
    }),
  };
}

function userService(session: Session, address: string): object {
  return service(session, { className: 'User', methods: { getEmail: knows(() => address) } });
}
