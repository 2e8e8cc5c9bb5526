// How a sentence marks words that are not its own: a name, a header, what someone typed.

/** "Kết quả" -> “Kết quả”. */
export function quote(text: string): string {
  return `“${text}”`;
}
