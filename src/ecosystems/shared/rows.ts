// A list of values as the lines of an expression.

const WIDEST = 72

/** One line if it is short, otherwise one line per value; surrounded by `opening` and `closing`. */
export function rowsIn(opening: string, values: readonly string[], closing: string): string[] {
  const line = `${opening}[${values.join(', ')}]${closing}`
  if (line.length <= WIDEST && !line.includes('\n')) return [line]
  return [`${opening}[`, ...values.map(value => `    ${value},`), `]${closing}`]
}
