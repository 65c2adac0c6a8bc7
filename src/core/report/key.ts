// Stable ids for findings in reports, so that the next run recognises its own.

/** An id that is the same for the same words (FNV-1a, twice with different starts). Not cryptographic. */
export function keyOf(words: string[]): string {
  const text = JSON.stringify(words)
  const hash = (start: number): string => {
    let value = start
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
    return value.toString(16).padStart(8, '0')
  }
  return hash(0x811c9dc5) + hash(0x9dc5811c)
}
