// What the browser side and the server say to each other: plain JSON, for only that crosses between them.

import type { AdoptableSheet, AdoptionAnswer, AdoptionChoice } from './protocol/adoption.ts';
import type { BoardPanel } from './protocol/board.ts';
import type { FaultList } from './protocol/faults.ts';
import type { DeadlineMeaning, ImportAnswer, ImportedRows, ImportProposal, ImportRequest } from './protocol/import.ts';
import type { CellPlace, RowPlace } from './protocol/places.ts';
import type { ReminderList } from './protocol/reminders.ts';
import type { MadeReport, ReportChoices, ReportPreview, ReportRequest } from './protocol/report.ts';
import type { SharingChange, SharingView } from './protocol/sharing.ts';

export type * from './protocol/adoption.ts';
export type * from './protocol/board.ts';
export type * from './protocol/faults.ts';
export type * from './protocol/import.ts';
export type * from './protocol/places.ts';
export type * from './protocol/reminders.ts';
export type * from './protocol/report.ts';
export type * from './protocol/sharing.ts';

/** A refusal is a Vietnamese sentence that can be shown as it is. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/**
 * Everything the browser side may ask for. The server's functions bear these names and there are no others; each takes what it is given as unknown
 * and answers nonsense with a sentence and no change.
 */
export interface ServerFunctions {
  /** What is wrong in the tables, and where. */
  readFaults(): Answer<FaultList>;
  /** Selects a cell in the spreadsheet of the person who asks. */
  selectCell(place: CellPlace): Answer<null>;
  /** For whoever helps the office: versions, zones, sheets and columns found, what Google really does here. */
  makeSupportReport(): Answer<string>;
  /** The figures and lists of the sidebar, computed from the tables as they are now. */
  readBoardPanel(): Answer<BoardPanel>;
  /** Selects the row in the spreadsheet of the person who asks; the answer is what they are told. */
  selectRow(row: RowPlace): Answer<string>;
  /** The same as the menu's "Cập nhật số liệu". */
  updateFromSidebar(): Answer<null>;
  /** The same as the menu's "Thiết lập, sửa bảng", questions included; the answer says what was done. */
  setUpFromSidebar(): Answer<string>;
  /** Reads a pasted notice against the board. Nothing is written. `issuedOn` is "" where the day is to be read from the text. */
  proposeImport(request: { readonly text: string; readonly issuedOn: string }): Answer<ImportProposal>;
  /** What the board will make of each of the words, on a notice of that day. */
  readDeadlineWords(request: {
    readonly words: readonly string[];
    readonly issuedOn: string;
  }): Answer<readonly DeadlineMeaning[]>;
  /** Writes all the confirmed tasks, or none. */
  importTasks(request: ImportRequest): Answer<ImportAnswer>;
  /** Takes back the rows that nobody has edited since; the answer says which were kept. */
  undoImport(written: ImportedRows): Answer<string>;
  /** The periods and documents that a report can be about. */
  readReportChoices(): Answer<ReportChoices>;
  /** The report to look at and to copy. Nothing is written. */
  prepareReport(request: ReportRequest): Answer<ReportPreview>;
  /** Writes the report into its sheet. */
  makeReport(request: ReportRequest): Answer<MadeReport>;
  /** What each unit is to be reminded of, ready to be copied. Nothing is written or sent. */
  readReminders(): Answer<ReminderList>;
  /** Dates the rows whose units were reminded; the answer says how many. */
  markReminded(rows: readonly RowPlace[]): Answer<string>;
  /** The links for leadership, and who can see the file. */
  readSharing(): Answer<SharingView>;
  /** Lets the leaders of "Cấu hình" see the file. */
  shareWithLeaders(): Answer<SharingChange>;
  /** Takes a viewer back. */
  stopSharing(address: string): Answer<SharingChange>;
  /** The sheets of the office's own that look like tables the board lacks, the likeliest first. */
  readAdoption(): Answer<readonly AdoptableSheet[]>;
  /** The sheet with another choice; `columns` null lets them be recognised anew. Nothing is written. */
  previewAdoption(
    choice: Omit<AdoptionChoice, 'columns'> & { readonly columns: AdoptionChoice['columns'] | null },
  ): Answer<AdoptableSheet>;
  /** Sets the board up with the confirmed sheets; those in `leftAlone` stay as they are. */
  adoptSheets(request: {
    readonly sheets: readonly { readonly choice: AdoptionChoice; readonly seen: string }[];
    readonly leftAlone: readonly number[];
    readonly answers: readonly { readonly id: string; readonly answer: 'yes' | 'no' | 'cancel' }[];
  }): Answer<AdoptionAnswer>;
}
