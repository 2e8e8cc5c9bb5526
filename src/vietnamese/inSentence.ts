// How words that stand by themselves are put into a sentence: with a capital at its beginning alone, without the stop that ended them.

/** "cơ quan" -> "Cơ quan". The rest stays as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Quá hạn" -> "quá hạn". The rest stays as it is. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Ban hành kế hoạch." -> "Ban hành kế hoạch". */
export function withoutStop(text: string): string {
  return text.replace(/[.;]\s*$/, '');
}
