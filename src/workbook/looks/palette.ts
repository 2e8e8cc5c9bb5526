// The colours of the workbook, each named by what it says, and what a colour rule may change.

export const palette = {
  overdueRow: '#fce8e6',
  overdueCell: '#f2b8b5',
  overdueText: '#8c1d18',
  dueSoon: '#fef0c3',
  doneLateText: '#5f6368',
  doneLate: '#eceff1',
  misplaced: '#e0e0e0',
  misplacedText: '#9aa0a6',
  oldStamp: '#fdd663',
  userHeader: '#dbe7f6',
  addonHeader: '#e3e3e3',
  addonCells: '#f7f7f7',
  sectionText: '#1f4e79',
  tableHeader: '#eef3f8',
  noteText: '#5f6368',
  chartFirst: '#2f6fa7',
  chartSecond: '#c9a227',
  chartThird: '#7a8b99',
} as const;

export interface RuleLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: true;
}
