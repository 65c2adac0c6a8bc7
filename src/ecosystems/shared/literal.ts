// Texts as string literals that show every character: what is invisible or turns the text around is escaped.

const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

/** Control, format (bidirectional among them), private and lone surrogate characters, and spaces other than the plain one. */
const HIDDEN = /[\\\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu

/** One character escaped; `long` writes the hexadecimal digits of those above 0xffff. */
export function escaped(sign: string, long: (digits: string) => string): string {
  const digits = (sign.codePointAt(0) ?? 0).toString(16)
  if (digits.length <= 2) return named[sign] ?? `\\x${digits.padStart(2, '0')}`
  return digits.length <= 4 ? `\\u${digits.padStart(4, '0')}` : long(digits)
}

/** A string literal, in single quotes unless only these would have to be escaped. */
export function quotedText(text: string, long: (digits: string) => string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const body = text.replace(HIDDEN, sign => escaped(sign, long))
  return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote
}
