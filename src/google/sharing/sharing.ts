// Who can see the file, and who is to: viewers are added one by one, so that one refused address does not stop the rest.

import { type Leader, leaderStandings, sameForm } from '../../actions/sharing/leaderStandings.ts';
import * as sentences from '../../vietnamese/sentences/sharing.ts';
import { logError } from '../edge.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Mail addresses; of people whom Google does not name there is none. */
export interface Access {
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

/** Null where Google does not tell this user. */
export function readAccess(spreadsheet: Spreadsheet): Access | null {
  try {
    const editors = addressesOf(spreadsheet.getEditors());
    const edits = new Set(editors.map(sameForm));
    // Google lists whoever can edit among those who can view, too.
    const viewers = addressesOf(spreadsheet.getViewers()).filter((address) => !edits.has(sameForm(address)));
    return { editors, viewers };
  } catch (error) {
    logError(error);
    return null;
  }
}

function addressesOf(users: readonly GoogleAppsScript.Base.User[]): readonly string[] {
  return users.map((user) => user.getEmail()).filter((address) => address !== '');
}

/** A sentence for each leader. Nobody is lowered from editor to viewer. */
export function addLeaders(spreadsheet: Spreadsheet, addresses: readonly string[], access: Access): readonly string[] {
  const leaders = leaderStandings(addresses, access.editors, access.viewers);
  return leaders.length === 0 ? [sentences.nobodyToAdd()] : leaders.map((leader) => addLeader(spreadsheet, leader));
}

function addLeader(spreadsheet: Spreadsheet, { address, standing }: Leader): string {
  switch (standing) {
    case 'canEdit':
      return sentences.alreadyEdits(address);
    case 'canView':
      return sentences.alreadyViews(address);
    case 'notAnAddress':
      return sentences.notAnAddress(address);
    case 'toAdd':
      try {
        spreadsheet.addViewer(address);
        SpreadsheetApp.flush();
        return sentences.added(address);
      } catch (error) {
        logError(error);
        return sentences.notAdded(address);
      }
  }
}

/** Only a viewer is taken back; editors are left to Google's own dialog. */
export function removeViewer(spreadsheet: Spreadsheet, wanted: string, { viewers }: Access): string {
  const address = viewers.find((viewer) => sameForm(viewer) === sameForm(wanted));
  if (address === undefined) return sentences.notAViewer(wanted);
  try {
    spreadsheet.removeViewer(address);
    SpreadsheetApp.flush();
    return sentences.stopped(address);
  } catch (error) {
    logError(error);
    return sentences.notStopped(address);
  }
}
