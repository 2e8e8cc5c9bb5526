// Puts spaces between parts that the eye sees apart by their places, for those who listen.

export function spaced(parts: readonly Node[]): readonly (Node | string)[] {
  return parts.flatMap((part, place) => (place === 0 ? [part] : [' ', part]));
}
