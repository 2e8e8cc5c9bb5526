// Reads the sign that opens a heading or bullet: "I.", "Điều 2.", "1.", "1.1.", "Một là,", "a)", "(1)", "(i)", "-", "+", "•", "📌".

export type MarkerKind =
  | 'part'
  | 'roman'
  | 'article'
  | 'number'
  | 'subNumber'
  | 'ordinal'
  | 'letter'
  | 'bracketNumber'
  | 'bracketRoman'
  | 'bullet';

export interface Marker {
  readonly kind: MarkerKind;
  /** "1.2", "Một là", "a", "ii", and for bullets the sign itself, all dashes being "-". */
  readonly label: string;
  /** How many letters of the text the sign takes, spaces behind it included. */
  readonly length: number;
}

const ROMAN = 'X{0,3}(?:IX|IV|V?I{0,3})';

/** "2. | 100% hồ sơ", "c) | 05 xã còn lại"; not "2. 500 hộ", where a space slipped into a number. */
const COUNT = '\\d{1,3}(?:[.,]\\d{1,2})? ?%|\\d{1,2} \\p{L}';

const PATTERNS: readonly { readonly kind: MarkerKind; readonly pattern: RegExp }[] = [
  { kind: 'bracketNumber', pattern: /^\(\s?(\d{1,2})\s?\)\s*/ },
  { kind: 'bracketRoman', pattern: /^\(\s?([ivx]{1,5})\s?\)\s*/ },
  { kind: 'letter', pattern: /^\(\s?([a-zđ])\s?\)\s*/ },
  {
    kind: 'part',
    pattern: /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ\s+|THỨ\s+)?(\p{Lu}+|\d{1,2}|nhất|hai|ba|tư)\s*[.:)]?\s+/u,
  },
  { kind: 'article', pattern: /^(?:Điều|ĐIỀU)\s+(\d{1,3})\s*[.:]\s*/ },
  { kind: 'roman', pattern: new RegExp(`^(?=[IVX])(?!V/v)(${ROMAN})\\s?(?:[.)/]\\s*|-\\s+)(?=\\p{L}{2}|["“])`, 'u') },
  { kind: 'part', pattern: /^([A-HĐ])\s?[.)/]\s+/ },
  { kind: 'subNumber', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})\s?(?:[.):/-]\s*|\s+)(?=[\p{L}"“])/u },
  {
    kind: 'number',
    pattern: /^(?:Mục\s+|Khoản\s+)?(\d{1,2})\s?(?:\.(?!\d)\s*|\/-\s*|[):]\s*|[/-]\s+|[/-](?=\p{Lu}))(?=[\p{L}"“(])/u,
  },
  { kind: 'number', pattern: new RegExp(`^(\\d{1,2})\\s?[.)]\\s+(?=${COUNT})`, 'u') },
  { kind: 'ordinal', pattern: /^((?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là)\s*[,:]?\s+(?=[\p{L}"“])/u },
  { kind: 'ordinal', pattern: /^(Thứ nhất)(?: là)?\s*[,:]\s*(?=[\p{L}"“])/u },
  {
    kind: 'ordinal',
    pattern: /^(Thứ (?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười))(?: là)?\s*,\s*(?!ngày |hằng |hàng )(?=[\p{L}"“])/u,
  },
  { kind: 'letter', pattern: /^([a-zđ])\s?(?:\)\s*|[./]\s+|-\s+)(?=[\p{L}"“(])/u },
  { kind: 'letter', pattern: new RegExp(`^([a-zđ])\\s?[.)]\\s+(?=${COUNT})`, 'u') },
  { kind: 'bracketRoman', pattern: /^([ivx]{2,5})\s?[.)]\s*(?=[\p{L}"“])/u },
  { kind: 'bullet', pattern: /^([-‐‑‒–—−])\s?\)?\s*(?=[\p{L}\p{N}"“(])/u },
  { kind: 'bullet', pattern: /^([+*•●○◦▪▫■□◆◇►▶➢➤→✓✔✗·∙§]|[\ue000-\uf8ff])\s?\)?\s*(?=[\p{L}\p{N}"“(])/u },
  { kind: 'bullet', pattern: /^(\p{Extended_Pictographic})\p{Emoji_Modifier}?\s*(?=[\p{L}\p{N}"“(])/u },
];

export function readMarker(text: string): Marker | null {
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    if (match !== null) return { kind, label: labelOf(kind, match[1] ?? ''), length: match[0].length };
  }
  return null;
}

export function beginsWithMarker(text: string): boolean {
  return readMarker(text) !== null;
}

function labelOf(kind: MarkerKind, sign: string): string {
  return kind === 'bullet' ? sign.replace(/[‐‑‒–—−]/, '-') : sign;
}
