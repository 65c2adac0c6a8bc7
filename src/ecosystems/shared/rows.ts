// A list of values as the lines of an expression.

const WIDEST = 72

/** One line where it is short, else a line for each value; `opening` and `closing` stand around it. */
export function rowsIn(opening: string, values: readonly string[], closing: string): string[] {
  const line = `${opening}[${values.join(', ')}]${closing}`
  if (line.length <= WIDEST && !line.includes('\n')) return [line]
  return [`${opening}[`, ...values.map(value => `    ${value},`), `]${closing}`]
}
