// Google's enums: one object for each value, the same in every run, told apart by ===.

/** A value of an enum; as text it is its name. */
export interface EnumValue<T extends string = string> {
  readonly name: () => T;
  readonly toString: () => T;
  readonly toJSON: () => T;
  readonly ordinal: () => number;
  readonly compareTo: (other: EnumValue) => number;
}

export type Enum<T extends string> = Readonly<Record<T, EnumValue<T>>>;

const all = new WeakSet<object>();

function enumOf<const T extends string>(...names: readonly T[]): Enum<T> {
  const entries = names.map((name, ordinal) => {
    const value: EnumValue<T> = Object.freeze({
      name: () => name,
      toString: () => name,
      toJSON: () => name,
      ordinal: () => ordinal,
      compareTo: (other: EnumValue) => ordinal - other.ordinal(),
    });
    all.add(value);
    return [name, value] as const;
  });
  return Object.freeze(Object.fromEntries(entries)) as Enum<T>; // fromEntries forgets the names
}

/** The name of a value of that enum, or undefined for anything else. */
export function nameIn<T extends string>(choices: Enum<T>, value: unknown): T | undefined {
  if (typeof value !== 'object' || value === null || !all.has(value)) return undefined;
  return Object.values<EnumValue<T>>(choices)
    .find((choice) => choice === value)
    ?.name();
}

export const BooleanCriteria = enumOf('CUSTOM_FORMULA', 'CELL_EMPTY', 'CELL_NOT_EMPTY', 'TEXT_EQUAL_TO');
export const DataValidationCriteria = enumOf(
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'DATE_BETWEEN',
  'TEXT_CONTAINS',
  'CUSTOM_FORMULA',
);
export const SheetType = enumOf('GRID', 'OBJECT', 'DATASOURCE');
export const ProtectionType = enumOf('RANGE', 'SHEET');
export const DeveloperMetadataVisibility = enumOf('DOCUMENT', 'PROJECT');
export const DeveloperMetadataLocationType = enumOf('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const WrapStrategy = enumOf('WRAP', 'OVERFLOW', 'CLIP');
export const Dimension = enumOf('COLUMNS', 'ROWS');
export const BorderStyle = enumOf('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');
/** Of the kinds of charts those that are built. */
export const ChartType = enumOf('BAR', 'COLUMN', 'LINE');
export const ChartHiddenDimensionStrategy = enumOf('IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH');
export const GroupControlTogglePosition = enumOf('BEFORE', 'AFTER');
export const Button = enumOf('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = enumOf('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
