// Lines of a page that belong to no sentence: rules, page numbers, footnote numbers.

/** A line of dashes, bars or dots: what stands on its two sides never belongs together. */
export function isRule(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** "Trang 2/5", "- 3 -", "Page 3 of 7": a sentence may go on behind it. */
export function isFurniture(text: string): boolean {
  return (
    /^(?:trang|page)\s*\d{1,4}(?:\s*(?:\/|trên|of)\s*\d{1,4})?$/i.test(text) || /^[-–—]\s*\d{1,4}\s*[-–—]$/.test(text)
  );
}

/** A number alone: of a page where a sentence is cut by it, else the number of a table's row. */
export function isPageNumber(text: string): boolean {
  return /^\d{1,4}$/.test(text);
}
