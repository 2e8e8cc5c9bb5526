// Reads what a page sent: unknown JSON becomes what the protocol says, or null.

import type { Act, ActRequest, AnsweredQuestion, Question, Rectangle, RunRequest } from '../protocol.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Larger numbers are no row or column of any sheet. */
const MOST = 10_000_000;

export function readActRequest(value: unknown): ActRequest | null {
  const fields = fieldsOf(value);
  const act = readAct(fields.act);
  const { revision, confirmed } = fields;
  return act !== null && isCount(revision) && typeof confirmed === 'boolean' ? { act, revision, confirmed } : null;
}

function readAct(value: unknown): Act | null {
  const fields = fieldsOf(value);
  const { kind, sheet, row, column, text, rows, range, before, first, count, ascending, hidden, on } = fields;
  if (typeof sheet !== 'string') return null;
  switch (kind) {
    case 'type':
      return isPlace(row) && isPlace(column) && typeof text === 'string' ? { kind, sheet, row, column, text } : null;
    case 'paste':
      return isPlace(row) && isPlace(column) && isTable(rows) ? { kind, sheet, row, column, rows } : null;
    case 'clear':
      return isRectangle(range) ? { kind, sheet, range } : null;
    case 'insertRows':
      return isPlace(before) && isPlace(count) ? { kind, sheet, before, count } : null;
    case 'deleteRows':
      return isPlace(first) && isPlace(count) ? { kind, sheet, first, count } : null;
    case 'sort':
      return isPlace(column) && typeof ascending === 'boolean' ? { kind, sheet, column, ascending } : null;
    case 'filterValues':
      return isPlace(column) && isTexts(hidden) ? { kind, sheet, column, hidden } : null;
    case 'setFilter':
      return typeof on === 'boolean' ? { kind, sheet, on } : null;
    case 'hideColumns':
      return isPlace(first) && isPlace(count) && typeof hidden === 'boolean'
        ? { kind, sheet, first, count, hidden }
        : null;
    default:
      return null;
  }
}

export function readRunRequest(value: unknown): RunRequest | null {
  const { functionName, answers, call } = fieldsOf(value);
  if (typeof functionName !== 'string' || !Array.isArray(answers)) return null;
  const read = answers.map(readAnswered);
  const known = read.filter((answered) => answered !== null);
  if (known.length !== read.length) return null;
  if (call === undefined) return { functionName, answers: known };
  const { frame, arguments: given } = fieldsOf(call);
  if (typeof frame !== 'string' || !Array.isArray(given)) return null;
  return { functionName, answers: known, call: { frame, arguments: given } };
}

const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;
const BUTTON_SETS = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;

function readAnswered(value: unknown): AnsweredQuestion | null {
  const { question, answer } = fieldsOf(value);
  const { button, text } = fieldsOf(answer);
  const asked = readQuestion(question);
  const pressed = BUTTONS.find((name) => name === button);
  if (asked === null || pressed === undefined) return null;
  return { question: asked, answer: { button: pressed, ...(typeof text === 'string' ? { text } : {}) } };
}

function readQuestion(value: unknown): Question | null {
  const { kind, title, prompt, buttons } = fieldsOf(value);
  const set = BUTTON_SETS.find((name) => name === buttons);
  if ((kind !== 'alert' && kind !== 'prompt') || typeof title !== 'string' || typeof prompt !== 'string') return null;
  return set === undefined ? null : { kind, title, prompt, buttons: set };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isPlace(value: unknown): value is number {
  return isCount(value) && value >= 1 && value <= MOST;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isTable(value: unknown): value is readonly (readonly string[])[] {
  return Array.isArray(value) && value.length > 0 && value.every((line) => isTexts(line) && line.length > 0);
}

function isRectangle(value: unknown): value is Rectangle {
  const { row, column, rows, columns } = fieldsOf(value);
  return [row, column, rows, columns].every(isPlace);
}
