// An official document as a structure: its parts in the order of Nghị định 30/2020/NĐ-CP, without any markup.

/** A letter (công văn) has no name of its own: its subject stands under the number. */
export type DocumentTitle =
  | { readonly kind: 'report'; readonly name: string; readonly subject: readonly string[] }
  | { readonly kind: 'letter'; readonly subject: string };

export interface OfficialDocument {
  readonly head: DocumentHead;
  readonly title: DocumentTitle;
  /** None where the document goes to nobody above or beside the office. */
  readonly addressees: readonly string[];
  readonly body: readonly DocumentBlock[];
  readonly signature: Signature;
  /** One a line, without dash and full stop. */
  readonly recipients: readonly string[];
  readonly appendices: readonly Appendix[];
}

export interface DocumentHead {
  /** In capitals; "" where there is none. */
  readonly parentAgency: string;
  /** In capitals. */
  readonly agency: string;
  /** "Số:       /BC-UBND" */
  readonly number: string;
  /** "Tân Lập, ngày 04 tháng 12 năm 2023" */
  readonly placeAndDate: string;
}

export interface Signature {
  /** Capacity and office held, in capitals, one a line. */
  readonly capacity: readonly string[];
  /** "" where the name is to be written by hand. */
  readonly name: string;
}

/** `section`: "I. KẾT QUẢ"; `subsection`: "1. Kết quả chung"; `item`: a line with a dash. */
export type DocumentBlock =
  | { readonly kind: 'section' | 'subsection' | 'paragraph' | 'item'; readonly text: string }
  | { readonly kind: 'table'; readonly table: DocumentTable };

export interface DocumentTable {
  readonly columns: readonly TableColumn[];
  /** One text for each column. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the last row sums the others up. */
  readonly hasTotal: boolean;
}

/** At most as many as there are `COLUMN_SHARES`. */
export interface TableColumn {
  readonly header: string;
  readonly align: 'left' | 'center';
}

/**
 * All tables of a document share these columns (in percent of its width: number, what, who, when, state, why), so that a sheet can hold them one below
 * the other. A table with fewer columns gives the rest to its last one.
 */
export const COLUMN_SHARES: readonly number[] = [6, 28, 19, 15, 15, 17];

export interface Appendix {
  /** "Phụ lục I" */
  readonly name: string;
  /** In capitals. */
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)" */
  readonly attachedTo: string;
  readonly table: DocumentTable;
}

/** The lines as a document shows them: each behind a dash, parted by semicolons, the last with a full stop. */
export function listedLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, place) => `- ${line}${place === lines.length - 1 ? '.' : ';'}`);
}
