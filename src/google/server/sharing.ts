// Answers the dialog "Chia sẻ cho lãnh đạo": the link and its stand-ins, who can see the file, adding leaders, taking a viewer back.

import { leaderStandings } from '../../actions/sharing/leaderStandings.ts';
import { prepareSharing } from '../../actions/sharing/prepareSharing.ts';
import type { Answer, SharingChange, SharingState, SharingView } from '../../protocol.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import { requestNotUnderstood } from '../../vietnamese/sentences/pages.ts';
import * as sentences from '../../vietnamese/sentences/sharing.ts';
import { pdfLink, tabLink } from '../../workbook/notation/links.ts';
import { whileLocked } from '../edge.ts';
import { readWorkbook } from '../reading/readWorkbook.ts';
import { readSettingsNow } from '../reading/settingsNow.ts';
import { addLeaders, readAccess, removeViewer } from '../sharing/sharing.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';
import { readAddress } from './reportRequest.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function answerReadSharing(): Answer<SharingView> {
  return answerAtTheEdge(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { instants, now } = readNow(spreadsheet);
    const { snapshot, sheets } = readWorkbook(spreadsheet, instants);
    const prepared = prepareSharing(snapshot, now.today);
    const overview = sheets.get('overview');
    if (prepared.kind === 'refused') return refusal(prepared.message);
    if (overview === undefined) return refusal(boardSentences.notSetUp());
    const fileId = spreadsheet.getId();
    const tabId = overview.getSheetId();
    return given({
      link: tabLink(fileId, tabId),
      pdf: pdfLink(fileId, tabId, null),
      zalo: prepared.zalo,
      state: readState(spreadsheet, prepared.leaders),
    });
  });
}

export function answerShareWithLeaders(): Answer<SharingChange> {
  return answerAtTheEdge(() =>
    changed((spreadsheet, leaders) => {
      const access = readAccess(spreadsheet);
      return access === null ? [sentences.unknownViewers()] : addLeaders(spreadsheet, leaders, access);
    }),
  );
}

export function answerStopSharing(request: unknown): Answer<SharingChange> {
  return answerAtTheEdge(() => {
    const address = readAddress(request);
    if (address === null) return refusal(requestNotUnderstood());
    return changed((spreadsheet) => {
      const access = readAccess(spreadsheet);
      return [access === null ? sentences.unknownViewers() : removeViewer(spreadsheet, address, access)];
    });
  });
}

/** Two people who share at the same time would each work on an old list. */
function changed(
  change: (spreadsheet: Spreadsheet, leaders: readonly string[]) => readonly string[],
): Answer<SharingChange> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const read = readSettingsNow(spreadsheet, readNow(spreadsheet).instants);
  if (read.kind === 'refused') return refusal(read.message);
  const { leaders } = read.settings;
  const locked = whileLocked(() => {
    const lines = change(spreadsheet, leaders);
    return { lines, state: readState(spreadsheet, leaders) };
  });
  return locked.kind === 'busy' ? refusal(boardSentences.someoneElseRuns()) : given(locked.value);
}

function readState(spreadsheet: Spreadsheet, leaders: readonly string[]): SharingState {
  const access = readAccess(spreadsheet);
  const { editors, viewers } = access ?? { editors: [], viewers: [] };
  return {
    leaders: leaderStandings(leaders, editors, viewers),
    viewers,
    editors: editors.length,
    isKnown: access !== null,
  };
}
