// How much one import takes: beyond these a dialog helps nobody, and the office is asked to go on in parts.

/** About three hundred pages. */
export const MOST_LETTERS = 1_000_000;
export const MOST_TASKS = 500;
export const MOST_ROWS = 2_000;
/** What a cell of Google Sheets holds, less the apostrophe that keeps a text from being a formula. */
export const MOST_LETTERS_IN_CELL = 49_999;
