// What the report's dialog is told and sends.

/** A period begins on `from` ("2023-11-27"); `label` says it in words. The usual one stands first. */
export interface ReportChoices {
  readonly periods: readonly { readonly kind: string; readonly from: string; readonly label: string }[];
  readonly notices: readonly { readonly number: string; readonly label: string }[];
  /** On the usual period and all documents: what the dialog shows first. */
  readonly usual: ReportPreview;
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
