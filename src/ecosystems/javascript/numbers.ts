// JavaScript numbers -> one form per value.

const LONGEST_NUMBER = 200

/** `0x10`, `16`, `1_6` and `16.0` are equal; `010` is different, because it depends on the mode of the code. */
export function plainNumber(source: string): string {
  const plain = source.replaceAll('_', '').toLowerCase()
  const [, whole] = /^(\d+|0x[\da-f]+|0o[0-7]+|0b[01]+)n$/.exec(plain) ?? []
  if (whole !== undefined) return whole.length > LONGEST_NUMBER ? plain : `${BigInt(whole)}n`
  const value = Number(plain)
  return /^0\d/.test(plain) || !Number.isFinite(value) ? plain : String(value)
}
