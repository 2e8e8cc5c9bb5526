// How the leaders of "Cấu hình" stand to the file: who can see it already, who is to be added, which address can't be one.

import { isMailAddress } from '../../domain/reminders/mailLink.ts';

export type LeaderStanding = 'canEdit' | 'canView' | 'toAdd' | 'notAnAddress';

export interface Leader {
  readonly address: string;
  readonly standing: LeaderStanding;
}

/** Each address once, whatever its capitals. Whoever can edit needs nothing and must not be made a viewer. */
export function leaderStandings(
  addresses: readonly string[],
  editors: readonly string[],
  viewers: readonly string[],
): readonly Leader[] {
  const canEdit = new Set(editors.map(sameForm));
  const canView = new Set(viewers.map(sameForm));
  const standingOf = (address: string): LeaderStanding => {
    if (!isMailAddress(address)) return 'notAnAddress';
    if (canEdit.has(sameForm(address))) return 'canEdit';
    return canView.has(sameForm(address)) ? 'canView' : 'toAdd';
  };
  const once = new Map(addresses.map((address) => [sameForm(address), address]));
  return [...once.values()].map((address) => ({ address, standing: standingOf(address) }));
}

/** Mail addresses differ by more than their capitals. */
export function sameForm(address: string): string {
  return address.trim().toLowerCase();
}
