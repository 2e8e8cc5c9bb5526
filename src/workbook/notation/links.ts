// Links into the workbook that need no permission: to one tab, and to a PDF of a tab or a part of it.

const FILES = 'https://docs.google.com/spreadsheets/d/';

/** Opens one tab in the browser; the mobile apps may open the first tab instead. */
export function tabLink(fileId: string, tabId: number): string {
  return `${FILES}${fileId}/edit?gid=${tabId}#gid=${tabId}`;
}

/** Margins in inches: 20 mm above and below, 30 mm left, 15 mm right (Nghị định 30/2020/NĐ-CP, phụ lục I: 20–25, 30–35, 15–20 mm). */
const MARGINS = { top: '0.79', bottom: '0.79', left: '1.18', right: '0.6' } as const;

/** Rows are 1-based; columns count from A. */
export interface PrintedPart {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lastColumn: string;
}

/** Downloads with the login of whoever opens it. `part` null: the whole tab. */
export function pdfLink(fileId: string, tabId: number, part: PrintedPart | null): string {
  const options = [
    'format=pdf',
    `gid=${tabId}`,
    ...(part === null ? [] : [`range=A${part.firstRow}:${part.lastColumn}${part.lastRow}`]),
    'size=A4',
    'portrait=true',
    'fitw=true',
    'gridlines=false',
    'sheetnames=false',
    'printtitle=false',
    'fzr=false',
    ...Object.entries(MARGINS).map(([side, inches]) => `${side}_margin=${inches}`),
  ];
  return `${FILES}${fileId}/export?${options.join('&')}`;
}
