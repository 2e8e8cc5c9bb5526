// Reads ranks in a condition as the numbers they are: the better rank is the smaller number.

/** "Trong nhóm 10 đơn vị dẫn đầu": a rank from 1 to 10. */
const LEADING_GROUP =
  /^(?:(?:(?:xếp|nằm|thuộc|đứng|đạt|hạng|ở) ){0,3}|[^\d:;,]{1,40} (?=trong ))(?:trong )?(?:nhóm|tốp|top) (\d{1,2})(?: (?:đơn vị|địa phương|tỉnh|xã|phường|sở|ngành)){0,2}(?: (?:dẫn đầu|đứng đầu|đầu|cao nhất))?$/;
const RANK = '(?:xếp )?(?:thứ hạng|hạng|thứ|vị trí)(?: thứ)?';
const AND_BETTER = new RegExp(`(?:^|(?<= ))(?:từ |đạt )?${RANK} (\\d{1,3}) trở lên`);
const AND_WORSE = new RegExp(`(?:^|(?<= ))(?:từ |đạt )?${RANK} (\\d{1,3}) trở (?:xuống|đi|về sau)`);
const BETTER = new RegExp(`(?:^|(?<= ))(?:trên|cao hơn|trước) ${RANK} (\\d{1,3})(?![\\d/])`);
const WORSE = new RegExp(`(?:^|(?<= ))(?:dưới|thấp hơn|sau|ngoài) (?:${RANK}|tốp|top) (\\d{1,3})(?![\\d/])`);
const RANK_IN_RANGE = new RegExp(`(?<=(?:^| )(?:từ|đến|-)) ?${RANK} (?=\\d)`, 'g');

/** "Hạng 5 trở lên" is 5 or less; "từ hạng 6 đến hạng 10" is from 6 to 10. */
export function ranksAsNumbers(text: string): string {
  if (!MAY_BE_RANK.test(text)) return text;
  return text
    .replace(AND_BETTER, 'không quá $1')
    .replace(AND_WORSE, 'từ $1 trở lên')
    .replace(BETTER, 'dưới $1')
    .replace(WORSE, 'trên $1')
    .replace(RANK_IN_RANGE, ' ')
    .replace(LEADING_GROUP, 'từ 1 đến $1');
}

const MAY_BE_RANK = /hạng|thứ|vị trí|nhóm|tốp|top/;
const SPEAKS_OF_RANKS = /(?:^|[^\p{L}])(?:thứ hạng|xếp hạng|xếp thứ|đứng thứ|hạng \d|vị trí \d|thứ \d)/u;
const ONE_SIDED = /trở (?:lên|xuống)|(?:^| )(?:trên|dưới|cao hơn|thấp hơn|hơn) \d|[≥≤<>]/;

/** Whether a case compares a bare number in a rule of ranks: "từ 10 trở lên" may be better or worse. */
export function isRankUnclear(condition: string, vocabulary: string): boolean {
  return SPEAKS_OF_RANKS.test(vocabulary) && ONE_SIDED.test(condition) && ranksAsNumbers(condition) === condition;
}
