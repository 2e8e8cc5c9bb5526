// How a text begins: with a capital where it begins a sentence.

/** "cơ quan" -> "Cơ quan". The rest stays as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
