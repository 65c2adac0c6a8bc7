// Python numbers -> one form per value.

/** Longer numbers are left as written. */
const LONGEST_NUMBER = 60

/** A number as Python would print it: `1_000` is `1000`, `0x10` is `16`, `1.50` is `1.5`. */
export function plainNumber(written: string): string {
  const text = written.replaceAll('_', '').toLowerCase()
  if (text.endsWith('j')) return `${Number(text.slice(0, -1))}j`
  if (text.length > LONGEST_NUMBER || text.endsWith('l') || /^0\d/.test(text)) return text
  if (/^(?:\d+|0x[\da-f]+|0o[0-7]+|0b[01]+)$/.test(text)) return BigInt(text).toString()
  const value = Number(text)
  if (!Number.isFinite(value)) return text
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(1) : String(value)
}
