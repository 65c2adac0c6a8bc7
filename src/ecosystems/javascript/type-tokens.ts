// The text of a type -> its tokens; and the shapes that types are read into.

/** A type as it is written; `ref` is a name with its arguments. */
export type Written =
  | { is: 'ref'; name: string; args: Written[] }
  | { is: 'literal'; text: string }
  | { is: 'array'; of: Written }
  | { is: 'tuple'; of: Written[]; rest: boolean }
  | { is: 'object'; fields: WrittenField[]; index: [Written, Written] | null }
  | { is: 'union' | 'both'; of: Written[] }
  | { is: 'function' | 'other' | 'string' }

export interface WrittenField {
  name: string
  type: Written
  optional: boolean
}

const token =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|=>|\.\.\.|`(?:[^`\\]|\\[\s\S])*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|-?\d[\d_.]*(?:e[+-]?\d+)?n?|#?[\p{L}_$][\p{L}\p{N}_$]*|[\s\S]/giuy

/** Tokens of a type's text, comments and layout left out. */
export function typeTokens(text: string): string[] {
  const tokens: string[] = []
  token.lastIndex = 0
  for (let found = token.exec(text); found; found = token.exec(text))
    if (!/^(?:\s|\/[/*])/.test(found[0])) tokens.push(found[0])
  return tokens
}
