// Brings the wording of a rule into one spelling: its signs, its points, its products.

/** Replaced in this order, without regard to capitals, on text with single spaces; the sign that comes first is asked for before, since most lines hold none. */
const SPELLINGS: readonly (readonly [sign: string, pattern: RegExp, spelling: string])[] = [
  ['', /[‐‑‒–—−]/g, '-'],
  ['', /tỉ lệ/gi, 'tỷ lệ'],
  [
    '(',
    /(?<=\d%?) ?\((?:(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|phẩy|rưỡi|phần)(?: |(?=\)))){1,8}\)/gi,
    '',
  ],
  [
    '',
    /(?<!\p{L})(?:khấu trừ|giảm|phạt|mất|hạ|bớt)(?: trừ)?(?: đi)? (?=\d+(?:[.,]\d+)? ?(?:đ|điểm)(?!\p{L}| ?(?:%|phần)))/giu,
    'trừ ',
  ],
  // "Giảm 25% số điểm" takes off, where "giảm 25%" alone is a result.
  [
    '',
    /(?<!\p{L})(?:khấu trừ|giảm|phạt|mất|hạ|bớt)(?: trừ)?(?: đi)? (?=(?:\d+(?:[.,]\d+)? ?%|[1-9]\/[2-9]) (?:tổng )?(?:số |quỹ )?điểm(?: tối đa| của tiêu chí| này| tiêu chí)*(?:[;,.)]|$| (?:nếu|khi|cho|đối với|với|mỗi) ))/giu,
    'trừ ',
  ],
  ['-', /(?<=(?:^|; ?)\d+(?:[.,]\d+)? ?(?:đ|điểm)) - (?=\p{L})/giu, ': '],
  ['-', /(?<=\p{L}\)?) - (?=\d+(?:[.,]\d+)? ?(?:đ|điểm)(?:[;,.]|$))/giu, ': '],
  ['-', /(?<=\p{L}) -(?=\d+(?:[.,]\d+)? ?(?:đ|điểm)(?!\p{L}))/giu, ' âm '],
  ['-', /(?<=[\p{L}\d%)]) ?-+> ?(?=\d+(?:[.,]\d+)? ?(?:đ|điểm)(?!\p{L}))/giu, ': '],
  ['+', /(?<=\p{L}\)?: ?)\+ ?(?=\d)/gu, 'cộng '],
  ['', / ?([-/&]) ?/g, '$1'],
  ['', / ?(?:→|⇒|➔|(?<=[\d%] ?)(?:-+>|=>(?= ?\d))) ?/g, ': '],
  ['', />=|=>|[⩾≧]/g, '≥'],
  ['', /<=|=<|[⩽≦]/g, '≤'],
  ['', /(?:(?:lớn hơn|cao hơn|nhiều hơn|trên) hoặc bằng|bằng hoặc (?:lớn hơn|cao hơn|nhiều hơn|trên)) (?=\d)/gi, '≥ '],
  ['', /(?:(?:nhỏ hơn|thấp hơn|ít hơn|dưới) hoặc bằng|bằng hoặc (?:nhỏ hơn|thấp hơn|ít hơn|dưới)) (?=\d)/gi, '≤ '],
  ['÷', /(?<=\d ?%?) ?÷ ?(?=(?:dưới )?\d)/gi, '-'],
  ['÷', / ?÷ ?/g, '/'],
  ['(', /\(([^():/]{1,80}) ?: ?([^():/]{1,80})\)(?= ?[x×*])/gi, '($1/$2)'],
  ['', / ?[×✕✖*·] ?/g, '×'],
  ['', /(?<=[\d)%\s])(?<![<≤≥>] ?) ?x ?(?=[\d(\s])(?! ?[<≤≥>])/gi, '×'],
  ['×', / ?× ?/g, '×'],
  [
    '/',
    /(?<![\d/.,])([1-9]\/[2-9])(?:×| (?=(?:tổng )?(?:số )?điểm (?:tối|của|này)))(?:tổng )?(?:số )?điểm/gi,
    '$1 số điểm',
  ],
  [
    '',
    /(?<!(?:cá|công|nguyên|thân|bệnh|doanh|tư|quân|hôn|chứng|phạm|pháp)) nhân (?:với )?(?=\d|\(|điểm tối đa|số điểm|tỷ lệ)/gi,
    '×',
  ],
  ['', /(\d) ?(?:%|phần trăm)/gi, '$1%'],
  ['', /(\d) ?(?:điểm|đ)(?!\p{L})/giu, '$1đ'],
  [':', /(?<=\p{L}):(?=[\p{L}\d])/gu, ': '],
  ['', /điểm (?:chuẩn|số tối đa)/gi, 'điểm tối đa'],
  ['', /điểm tối đa (?:là )?(?=\d+(?:[.,]\d+)?đ×)/gi, ''],
  ['(', /điểm tối đa ?\((?:là |= ?)?(\d+(?:[.,]\d+)?đ)\)/gi, '$1'],
  ['-', /(^|[:=]) ?-(?=\d+(?:[.,]\d+)?(?:đ|$|;|\.(?: |$)))/g, '$1 âm '],
];

/** The line of a rule with one way to write each sign; its length changes. */
export function respell(line: string): string {
  return SPELLINGS.reduce(
    (soFar, [sign, pattern, spelling]) => (soFar.includes(sign) ? soFar.replace(pattern, spelling) : soFar),
    line,
  );
}
