// What the browser side and the server say to each other: plain JSON, for only that crosses between them.

/** A refusal is a Vietnamese sentence that can be shown as it is. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** A cell of one of the board's sheets; rows and columns 1-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface FaultLine {
  readonly sentence: string;
  /** Null for a fault of a whole sheet. */
  readonly place: CellPlace | null;
}

export interface FaultList {
  readonly lines: readonly FaultLine[];
  /** How many further faults are not in `lines`. */
  readonly more: number;
}

/** Leads to a row of one of the board's tables by what stands in it, for rows move. */
export interface RowPlace {
  readonly sheet: string;
  readonly words: string;
  /** How many rows above hold the same words. */
  readonly above: number;
}

/** A part of a whole, ready to be shown; the ratio (0 to 1) is for the bar. */
export interface Gauge {
  readonly label: string;
  /** "27/42" */
  readonly value: string;
  /** "64,29%" */
  readonly share: string;
  readonly ratio: number;
}

export interface CriterionLine {
  readonly row: RowPlace;
  readonly code: string;
  readonly content: string;
  readonly units: string;
  readonly due: string;
  readonly isPastDue: boolean;
  readonly points: string;
}

export interface TaskLine {
  readonly row: RowPlace;
  readonly code: string;
  readonly content: string;
  readonly unit: string;
  /** Further units that lead the row; the line is one of theirs too. */
  readonly otherUnits: readonly string[];
  readonly due: string;
  readonly urgency: 'overdue' | 'dueSoon' | 'comingUp';
  readonly points: string;
}

/** The board as the sidebar shows it. Texts are shown as they are. */
export interface BoardFigures {
  readonly kind: 'figures';
  readonly agency: string;
  /** "" where no update has been made yet. */
  readonly stamp: string;
  readonly freshness: 'current' | 'changed' | 'earlierDay' | 'never';
  /** "" where there is nothing to look into. */
  readonly toReview: string;
  /** Null where there is nothing to count. */
  readonly criteria: Gauge | null;
  readonly points: {
    readonly title: string;
    readonly value: string;
    readonly earned: Gauge;
    readonly reachable: Gauge;
    readonly lost: Gauge;
  } | null;
  readonly tasks: Gauge | null;
  readonly costliest: readonly CriterionLine[];
  /** The sentence of the headline about tasks; "" on a board without tasks. */
  readonly tasksHeadline: string;
  readonly pressing: readonly TaskLine[];
  readonly pressingLeftOut: number;
  /** The units that have tasks, in the order of their sheet. */
  readonly units: readonly string[];
}

export type BoardPanel = BoardFigures | { readonly kind: 'needsSetUp'; readonly message: string };

/** A day crosses as "2023-12-04"; "" or null where there is none. Line numbers of the pasted text count from 1. */
export interface ImportProposal {
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly tasks: readonly ProposedTask[];
  readonly unplaced: readonly { readonly text: string; readonly lines: readonly [first: number, last: number] }[];
  readonly units: readonly ProposedUnit[];
  readonly boardUnits: readonly { readonly name: string; readonly group: string }[];
}

export interface ProposedTask {
  readonly content: string;
  readonly leadUnits: readonly string[];
  readonly coordinatingUnits: readonly string[];
  readonly deadlineWords: string;
  readonly deadline: DeadlineMeaning;
  readonly otherDeadlines: readonly string[];
  readonly targetPercent: number | null;
  /** Section and bullet, without the document's number. */
  readonly place: string;
  readonly lines: readonly [first: number, last: number];
  readonly criteria: readonly { readonly code: string; readonly content: string }[];
  /** Code or row of the same task on the board. */
  readonly alreadyThere: string | null;
}

/** What the board will make of the words of a deadline. */
export interface DeadlineMeaning {
  readonly dueOn: string | null;
  readonly shown: string;
  readonly remark: string | null;
  readonly isUnreadable: boolean;
}

export type UnitMeaning =
  | { readonly kind: 'unit'; readonly name: string; readonly remember: boolean }
  | { readonly kind: 'new' }
  | { readonly kind: 'members'; readonly names: readonly string[] }
  | { readonly kind: 'asWritten' };

export interface ProposedUnit {
  readonly named: string;
  readonly meaning: UnitMeaning;
  readonly isKnown: boolean;
  readonly isGroup: boolean;
  /** A group of which the notice means only some members. */
  readonly isPartial: boolean;
  readonly members: readonly string[];
  readonly nearest: string | null;
}

/** What the person has reviewed and confirmed. */
export interface ImportRequest {
  readonly issuedOn: string;
  readonly tasks: readonly {
    readonly content: string;
    readonly leadUnits: readonly string[];
    readonly coordinatingUnits: readonly string[];
    readonly deadlineWords: string;
    readonly source: string;
    readonly relatedCriteria: readonly string[];
    /** Whether the person was shown that the board has this task already. */
    readonly isKnown: boolean;
  }[];
  readonly units: readonly { readonly named: string; readonly meaning: UnitMeaning }[];
}

/** What was written, for undo: rows by column, with a day as `{ date }`. The page keeps it and sends it back as it is. */
export interface ImportedRows {
  readonly tasks: readonly WrittenRow[];
  readonly units: readonly WrittenRow[];
  readonly aliases: readonly { readonly unit: string; readonly names: readonly string[] }[];
}

export type WrittenRow = Readonly<Partial<Record<string, string | { readonly date: string }>>>;

export type ImportAnswer =
  | { readonly kind: 'imported'; readonly message: string; readonly written: ImportedRows }
  /** Nothing was written: meanwhile the board got some of the tasks. */
  | { readonly kind: 'alreadyThere'; readonly message: string; readonly known: readonly KnownTask[] };

/** `place` is 0-based, in the list that was sent; `label` is the code or row on the board. */
export interface KnownTask {
  readonly place: number;
  readonly label: string;
}

/** A period begins on `from` ("2023-11-27"); `label` says it in words. The usual one stands first. */
export interface ReportChoices {
  readonly periods: readonly { readonly kind: string; readonly from: string; readonly label: string }[];
  readonly notices: readonly { readonly number: string; readonly label: string }[];
}

/** `notice` is "" for all documents. */
export interface ReportRequest {
  readonly kind: string;
  readonly from: string;
  readonly notice: string;
}

/** `html` is whole and escaped, with inline styles only. */
export interface ReportPreview {
  readonly html: string;
  readonly zalo: string;
}

export interface MadeReport {
  readonly message: string;
  /** The report, then each appendix. */
  readonly parts: readonly { readonly name: string; readonly pdf: string }[];
}

export interface ReminderList {
  readonly today: string;
  readonly reminders: readonly UnitReminder[];
}

/** `unit` is "" for the reminder to all units together; `letter` is HTML like that of a report; `mail` is null where there is no address. */
export interface UnitReminder {
  readonly unit: string;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly missing: number;
  readonly zalo: string;
  readonly letter: string;
  readonly mail: string | null;
  readonly rows: readonly RowPlace[];
}

export interface SharingState {
  readonly leaders: readonly {
    readonly address: string;
    readonly standing: 'canEdit' | 'canView' | 'toAdd' | 'notAnAddress';
  }[];
  /** Mail addresses. */
  readonly viewers: readonly string[];
  /** How many. */
  readonly editors: number;
  /** False where Google does not tell this user who can see the file. */
  readonly isKnown: boolean;
}

export interface SharingView {
  readonly link: string;
  readonly pdf: string;
  readonly zalo: string;
  readonly state: SharingState;
}

/** What became of each address, and how things stand now. */
export interface SharingChange {
  readonly lines: readonly string[];
  readonly state: SharingState;
}

/** Header rows are 1-based, the same twice for headers in one row; places are 0-based. */
export interface AdoptionChoice {
  readonly sheetId: number;
  readonly table: string;
  readonly headerRows: readonly [first: number, last: number];
  readonly columns: readonly { readonly key: string; readonly place: number }[];
  readonly splitsMerges: boolean;
  readonly partsUnits: boolean;
}

/** A sheet of the office's own that looks like one of the board's tables. */
export interface AdoptableSheet {
  readonly sheet: string;
  /** The table's name. */
  readonly table: string;
  readonly choice: AdoptionChoice;
  readonly columns: readonly {
    readonly place: number;
    readonly letter: string;
    readonly header: string;
    readonly sample: string;
  }[];
  readonly meanings: readonly { readonly key: string; readonly header: string }[];
  readonly hasMerges: boolean;
  /** Whether some cell holds several units with commas between them. */
  readonly hasUnitLists: boolean;
  /** What would be done with the sheet, a sentence each. */
  readonly changes: readonly string[];
  /** Comes back with the confirmation; null where the choice can't be carried out, and `refusal` says why. */
  readonly seen: string | null;
  readonly refusal: string | null;
}

export type AdoptionAnswer =
  | { readonly kind: 'done'; readonly message: string }
  /** Nothing was done yet; the request is sent again with the answer. */
  | { readonly kind: 'question'; readonly id: string; readonly text: string }
  /** Nothing was done with a sheet that is not what the person saw. */
  | { readonly kind: 'changed'; readonly message: string };

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
