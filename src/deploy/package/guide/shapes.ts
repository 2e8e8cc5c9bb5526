// The few shapes that the drawings are made of: a window, a line of text, a box, the ring around what is to be clicked.

import { escaped } from './markup.ts';

/** So little that a phone, too, shows the words large enough to be read. */
export const WIDTH = 420;

/** Pixels from the left and from the top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Place {
  readonly width: number;
  readonly height: number;
}

/** A drawing that reads itself out: `says` stands for the picture where it can't be seen. */
export function drawing(says: string, height: number, ...shapes: readonly string[]): string {
  return [`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(says)}">`, ...shapes, '</svg>'].join(
    '\n',
  );
}

export function windowFrame(title: string, height: number): string {
  return [
    box({ x: 1, y: 1, width: WIDTH - 2, height: height - 2 }, 'paper'),
    box({ x: 1, y: 1, width: WIDTH - 2, height: 36 }, 'bar'),
    ...[18, 36, 54].map((x) => `<circle cx="${x}" cy="19" r="5" class="dot"/>`),
    text({ x: 74, y: 24 }, title, 'strong'),
  ].join('');
}

export function box(
  { x, y, width, height }: Area,
  look: 'paper' | 'bar' | 'menu' | 'chosen' | 'button' | 'field',
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" class="${look}"/>`;
}

/** `y` is the line that the letters stand on. */
export function text(
  { x, y }: Place,
  words: string,
  look: 'plain' | 'strong' | 'faint' | 'code' | 'light' = 'plain',
): string {
  return `<text x="${x}" y="${y}" class="${look}">${escaped(words)}</text>`;
}

/** From one line of letters to the next. */
export const LINE_HEIGHT = 20;

/** Parts words into lines of at most so many letters. */
export function wrapped(words: string, letters: number): readonly string[] {
  const made: string[] = [];
  for (const word of words.split(' ')) {
    const last = made[made.length - 1];
    if (last === undefined || last.length + 1 + word.length > letters) made.push(word);
    else made[made.length - 1] = `${last} ${word}`;
  }
  return made;
}

/** One line below the other; `place` is the first one's. */
export function lines(place: Place, words: readonly string[], look: Parameters<typeof text>[2] = 'plain'): string {
  return words.map((line, row) => text({ x: place.x, y: place.y + row * LINE_HEIGHT }, line, look)).join('');
}

/** A numbered ring around what is to be clicked, the number at its right end. */
export function ring({ x, y, width, height }: Area, number: number): string {
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" class="ring"/>`,
    `<circle cx="${x + width}" cy="${y}" r="11" class="number"/>`,
    `<text x="${x + width}" y="${y + 5}" class="digit">${number}</text>`,
  ].join('');
}
