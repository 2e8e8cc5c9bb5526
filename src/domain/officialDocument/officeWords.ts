// The words that an office gives to its papers in "Cấu hình".

/** All as typed; "" or an empty list where nothing was typed. */
export interface OfficeWords {
  /** Whose reform is tracked and scored: "UBND xã Bình An". */
  readonly authority: string;
  /** Who issues the papers: the authority, or a unit of it. */
  readonly agency: string;
  readonly parentAgency: string;
  readonly year: string;
  /** Of the agency: "UBND". */
  readonly symbol: string;
  /** Of the unit that drafts letters: "NV". */
  readonly draftingSymbol: string;
  readonly place: string;
  readonly addressees: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN" */
  readonly capacity: readonly string[];
  /** "Chủ tịch" */
  readonly position: string;
  readonly signer: string;
  readonly recipients: readonly string[];
  /** Who may decide on what stays overdue: "Chủ tịch UBND xã". */
  readonly decider: string;
  /** By which rule: "quy chế làm việc của UBND xã". */
  readonly rule: string;
  /** Free text, one proposal a line. */
  readonly otherProposals: readonly string[];
}
