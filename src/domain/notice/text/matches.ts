// Every place where a pattern fits, in order.

/** The pattern must carry the flag g. It is copied, so that two searches never disturb each other. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const own = new RegExp(pattern);
  const found: RegExpExecArray[] = [];
  for (let match = own.exec(text); match !== null; match = own.exec(text)) {
    found.push(match);
    if (match[0] === '') own.lastIndex += 1;
  }
  return found;
}
