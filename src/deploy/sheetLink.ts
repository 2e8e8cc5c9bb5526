// A spreadsheet by the link that people copy from the address bar.

export type SheetLink =
  | { readonly kind: 'sheet'; readonly id: string }
  /** A page published to the web: its id opens no spreadsheet. */
  | { readonly kind: 'published' }
  | { readonly kind: 'notASheet' };

const HOSTS: readonly string[] = ['docs.google.com', 'drive.google.com', 'sheets.google.com'];

/** Google's ids are longer than any word someone may type by mistake. */
const ID = /^[\w-]{20,}$/;

/** Reads `…/spreadsheets/d/ID/edit…`, with an account or a domain in between, `…/open?id=ID`, or the id alone. */
export function readSheetLink(text: string): SheetLink {
  const given = text.trim();
  if (ID.test(given)) return { kind: 'sheet', id: given };
  const link = URL.canParse(given) ? new URL(given) : null;
  if (link === null || !HOSTS.includes(link.hostname)) return { kind: 'notASheet' };
  if (/\/spreadsheets\/d\/e\//.test(link.pathname)) return { kind: 'published' };
  const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([^/]+)/.exec(link.pathname)?.[1] ?? link.searchParams.get('id') ?? '';
  return ID.test(id) ? { kind: 'sheet', id } : { kind: 'notASheet' };
}

export function sheetAddress(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** Opening it offers a copy of the Sheet, script included, in one's own Drive. */
export function copyAddress(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/copy`;
}
