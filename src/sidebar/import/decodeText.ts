// Tells the text that the bytes of a file hold, and when they hold none.

/** The text of a UTF-8 file, or of a UTF-16 one as Notepad saves it; null where the bytes are no text (Word, PDF, pictures). */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  return holdsControlSigns(text) ? null : text;
}

/** Signs that no text holds: all control signs but tab, line ends and form feed. */
function holdsControlSigns(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32)) return true;
  }
  return false;
}
