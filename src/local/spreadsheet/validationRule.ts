// What a data validation asks of a cell.

/** `values` as they were given to the builder; dates as days since 30/12/1899. */
export interface ValidationRule {
  readonly criteria: ValidationCriteria;
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export type ValidationCriteria =
  | 'VALUE_IN_LIST'
  | 'CHECKBOX'
  | 'NUMBER_BETWEEN'
  | 'NUMBER_GREATER_THAN'
  | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
  | 'NUMBER_LESS_THAN'
  | 'NUMBER_LESS_THAN_OR_EQUAL_TO'
  | 'NUMBER_EQUAL_TO'
  | 'DATE_IS_VALID_DATE'
  | 'DATE_AFTER'
  | 'DATE_BEFORE'
  | 'DATE_ON_OR_AFTER'
  | 'DATE_ON_OR_BEFORE'
  | 'DATE_BETWEEN'
  | 'TEXT_CONTAINS'
  | 'CUSTOM_FORMULA';
