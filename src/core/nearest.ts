// A word that was mistyped -> the known word it is closest to.

/** The known word within a third of its length in edits of `word`, null when none is that near. */
export function nearest(word: string, words: readonly string[]): string | null {
  let best: { word: string; edits: number } | null = null
  for (const known of words) {
    const edits = distance(word.toLowerCase(), known.toLowerCase())
    if (edits <= Math.max(1, Math.floor(known.length / 3)) && (!best || edits < best.edits))
      best = { word: known, edits }
  }
  return best?.word ?? null
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, against] of [...other].entries())
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === against ? 0 : 1)),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
