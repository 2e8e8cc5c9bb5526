// What Google refuses, in Google's words where they are known; everything else is refused in ours.

/** A refusal by a service: the script sees an Exception with this message. */
export class Refusal extends Error {
  override readonly name = 'Exception';
}

export const refusals = {
  outsideSheet: () => new Refusal('The coordinates of the range are outside the dimensions of the sheet.'),
  rowsDiffer: (given: number, wanted: number) =>
    new Refusal(
      `The number of rows in the data does not match the number of rows in the range. The data has ${given} but the range has ${wanted}.`,
    ),
  columnsDiffer: (given: number, wanted: number) =>
    new Refusal(
      `The number of columns in the data does not match the number of columns in the range. The data has ${given} but the range has ${wanted}.`,
    ),
  tooFewRows: () => new Refusal('The number of rows in the range must be at least 1.'),
  tooFewColumns: () => new Refusal('The number of columns in the range must be at least 1.'),
  rangeNotFound: () => new Refusal('Range not found'),
  noRanges: () => new Refusal('A list of ranges must name at least one.'),
  lastSheet: () => new Refusal("You can't remove all the sheets in a document."),
  lastVisibleSheet: () => new Refusal("You can't hide all the sheets in a document."),
  sheetNameTaken: (name: string) =>
    new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`),
  sheetGone: () => new Refusal('The sheet no longer exists.'),
  onlyLooks: () => new Refusal('Whoever may only view the file runs no script in it and edits nothing.'),
  protectedCell: () =>
    new Refusal(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    ),
  tooLongForCell: () => new Refusal('Your input contains more than the maximum of 50000 characters in a single cell.'),
  tooManyCells: () =>
    new Refusal('This action would increase the number of cells in the workbook above the limit of 10000000 cells.'),
  violatesValidation: (a1: string) =>
    new Refusal(`The data you entered in cell ${a1} violates the data validation rules set on this cell.`),
  allRows: () => new Refusal("You can't delete all the rows on the sheet."),
  allColumns: () => new Refusal("You can't delete all the columns on the sheet."),
  allUnfrozen: (axis: 'rows' | 'columns') => new Refusal(`Sorry, it is not possible to delete all non-frozen ${axis}.`),
  freezeAll: (axis: 'rows' | 'columns') => new Refusal(`You can't freeze all visible ${axis} on the sheet.`),
  freezeThroughMerge: (axis: 'rows' | 'columns') =>
    new Refusal(`You can't freeze ${axis} which contain only part of a merged cell.`),
  hideAll: (axis: 'rows' | 'columns') => new Refusal(`You can't hide all the ${axis} of a sheet.`),
  mergedInSort: () =>
    new Refusal('You cannot sort a range that contains merged cells. Please unmerge the cells and try again.'),
  mergeAcrossFrozen: () => new Refusal("You can't merge frozen and non-frozen cells."),
  partOfMerge: () => new Refusal('You must select all cells in a merged range to merge or unmerge them.'),
  secondFilter: () => new Refusal("You can't create a filter in a sheet that already has a filter."),
  filterOverVerticalMerge: () => new Refusal("You can't create a filter over a range containing vertical merges."),
  filterAcrossMerge: () => new Refusal("You can't create a filter over a range that crosses the border of a merge."),
  noColumnGroup: () => new Refusal('A column group does not exist at the specified index and group depth.'),
  groupTooDeep: () => new Refusal('Grouping is limited to 8 levels.'),
  groupBeforeFirst: () => new Refusal('There is no column before the first one for the button of a group.'),
  foreignSheetInRule: () => new Refusal('Conditional format rule cannot reference a different sheet.'),
  badRuleFormula: (formula: string) => new Refusal(`Invalid formula in conditional format rule: ${formula}`),
  ruleWithoutRange: () => new Refusal('Conditional format rule must have at least one range.'),
  ruleWithoutCondition: () => new Refusal('Conditional format rule must have a condition.'),
  tooManyChoices: () => new Refusal('Data validation rule has more items than the limit of 500.'),
  noPermission: (method: string, scopes: readonly string[]) =>
    new Refusal(
      `You do not have permission to call ${method}. ${
        scopes.length === 0 ? '' : `Required permissions: ${scopes.join(' || ')}`
      }`.trimEnd(),
    ),
  signature: (method: string, given: readonly unknown[]) =>
    new Refusal(`The parameters (${given.map(nameOfType).join(',')}) don't match the method signature for ${method}.`),
  wrongArgument: (wanted: string, given: unknown) =>
    new Refusal(`Invalid argument: ${nameOfType(given)} where ${wanted} is wanted.`),
  lockTimeout: () => new Refusal('Lock timeout: another process was holding the lock for too long.'),
  argumentTooLarge: (what: string) => new Refusal(`Argument too large: ${what}`),
  propertyStoreFull: () =>
    new Refusal('You have exceeded the property storage quota. Please remove some properties and try again.'),
  metadataFull: () => new Refusal('The marks of one place hold at most 30000 characters.'),
  noHtmlFile: (name: string) => new Refusal(`No HTML file named ${name} was found.`),
  functionNotFound: (name: string) => new Refusal(`Script function not found: ${name}`),
  timeExceeded: () => new Refusal('Exceeded maximum execution time'),
  serviceFailed: () => new Refusal('Service Spreadsheets failed while accessing document.'),
} as const;

/** Something of Google's that is not built here, or whose behaviour nobody has settled: no code may rely on it. */
export function notBuilt(what: string): Refusal {
  return new Refusal(`Local Google has no ${what}`);
}

export function unsettled(what: string): Refusal {
  return new Refusal(`Local Google refuses what is not settled: ${what}`);
}

function nameOfType(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (typeof value === 'object') return Array.isArray(value) ? 'Array' : 'Object';
  return (
    { string: 'String', number: 'number', boolean: 'Boolean', function: 'Function' }[String(typeof value)] ??
    typeof value
  );
}
