// Tokens of a test -> its fingerprint, to tell whether a model was trained on that very test.

/** Number of hash digits that a card stores for each test of its data. */
const DIGITS = 16

/** sha256 in hexadecimal digits. */
type Hash = (text: string) => string

/**
 * A test as a text that is the same for the same body: `tokens` come from `Language.tokens`, which normalises layout
 * and quotes, and the test's own name is removed.
 */
export function normalise(tokens: readonly string[], name: string): string {
  const bare = name.trim()
  const at = bare === '' ? -1 : tokens.findIndex(token => token === bare || unquote(token) === bare)
  return JSON.stringify(at < 0 ? tokens : tokens.with(at, '<name>'))
}

/** The content of a quoted token; null for other tokens. */
function unquote(token: string): string | null {
  const [first = ''] = token
  if (token.length < 2 || !`'"\``.includes(first) || !token.endsWith(first)) return null
  return token.slice(1, -1).replace(/\\(['"`\\])/g, '$1')
}

/** The fingerprint of one test, 16 hexadecimal digits; null for a text without tokens. */
export function fingerprint(tokens: readonly string[], name: string, hash: Hash): string | null {
  return tokens.length === 0 ? null : hash(normalise(tokens, name)).slice(0, DIGITS)
}

/** Returns a function that tells whether a test is among the fingerprinted ones. */
export function seenIn(
  fingerprints: Iterable<string>,
  hash: Hash,
): (tokens: readonly string[], name: string) => boolean {
  const known = new Set(fingerprints)
  return (tokens, name) => {
    const own = fingerprint(tokens, name, hash)
    return own !== null && known.has(own)
  }
}
