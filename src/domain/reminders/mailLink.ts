// A link that opens the user's own mail program with address and subject; the text is copied, for it would make the link too long.

/** Mail programs and browsers cut longer links. */
const LONGEST_LINK = 2_000;
const LONGEST_ADDRESS = 254;

/** What a mail address must look like; whether anybody reads it is not known here. */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= LONGEST_ADDRESS &&
    /^[A-Za-z0-9_%+'-]+(?:\.[A-Za-z0-9_%+'-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(text)
  );
}

/** The addresses written in one cell, parted by semicolons, commas, spaces or line breaks; each once. */
export function mailAddresses(cell: string): readonly string[] {
  return [...new Set(cell.split(/[\s;,<>]+/).filter((part) => part !== ''))];
}

/** Null where no address can be used. Addresses that look wrong are left out, and those that would make the link too long; a long subject is cut. */
export function mailLink(addresses: readonly string[], subject: string): string | null {
  const usable: string[] = [];
  let length = 'mailto:?subject='.length;
  for (const address of addresses.filter(isMailAddress)) {
    const encoded = encodeURIComponent(address).replace('%40', '@');
    if (length + encoded.length + 1 > LONGEST_LINK / 2) break;
    usable.push(encoded);
    length += encoded.length + 1;
  }
  return usable.length === 0
    ? null
    : `mailto:${usable.join(',')}?subject=${encodedText(subject, LONGEST_LINK - length)}`;
}

/** As much of the text as fits, letter by letter, so that none is cut in half: half a letter can't be encoded, and is left out. */
function encodedText(text: string, most: number): string {
  let encoded = '';
  for (const letter of text) {
    const next = /^[\ud800-\udfff]$/.test(letter) ? '' : encodeURIComponent(letter);
    if (encoded.length + next.length > most) break;
    encoded += next;
  }
  return encoded;
}
