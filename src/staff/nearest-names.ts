/** The names that have most pairs of letters in common with what was written, the nearest first. */
export function nearestNames(written: string, names: readonly string[], count: number): string[] {
  const wanted = pairsOf(written);
  const likeness = (name: string): number => {
    const own = pairsOf(name);
    const common = [...own].filter((pair) => wanted.has(pair)).length;
    return (2 * common) / (own.size + wanted.size);
  };
  return [...names].sort((a, b) => likeness(b) - likeness(a)).slice(0, count);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}
