// Who may open the file: its owner, people who edit it, people who only look.

import { Refusal, unsettled } from './calls/refusals.ts';

export interface AccessSettings {
  /** Mail addresses. */
  readonly editors?: readonly string[];
  readonly viewers?: readonly string[];
  /** Addresses without an account, or that the owner's organisation does not let in. */
  readonly notShareable?: readonly string[];
}

export interface AccessList {
  /** The owner first. */
  readonly editors: () => readonly string[];
  readonly viewers: () => readonly string[];
  /** Whether the file is shared with that person for viewing only: such a person runs nothing and changes nothing. */
  readonly onlyLooks: (address: string) => boolean;
  readonly addViewer: (address: string) => void;
  readonly removeViewer: (address: string) => void;
}

/** An owner without a mail address gets one that belongs to nobody. */
export function createAccessList(owner: string, settings: AccessSettings): AccessList {
  const editors = [owner.includes('@') ? owner : `${owner}@example.vn`, ...(settings.editors ?? [])];
  const viewers = [...(settings.viewers ?? [])];
  const notShareable = new Set((settings.notShareable ?? []).map(sameForm));
  const isIn = (list: readonly string[], address: string) =>
    list.some((other) => sameForm(other) === sameForm(address));
  return {
    editors: () => editors,
    viewers: () => viewers,
    onlyLooks: (address) => isIn(viewers, address) && !isIn(editors, address),
    addViewer: (address) => {
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new Refusal(`Invalid email: ${address}`);
      if (notShareable.has(sameForm(address))) throw new Refusal(`Invalid argument: ${address}`);
      // Whoever edits already sees: Google leaves them as they are.
      if (!isIn(editors, address) && !isIn(viewers, address)) viewers.push(address);
    },
    removeViewer: (address) => {
      // Google's reference says that an editor stays one, and that an editor of a file in Drive does not.
      if (isIn(editors, address)) throw unsettled('removing an editor from the viewers');
      const place = viewers.findIndex((viewer) => sameForm(viewer) === sameForm(address));
      if (place >= 0) viewers.splice(place, 1);
    },
  };
}

function sameForm(address: string): string {
  return address.toLowerCase();
}
