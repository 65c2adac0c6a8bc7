// Decides whether a test only repeats calls whose results its prompt quoted, and so is the explorer's work.
import type { Candidate } from '../model/candidate.js'
import type { Language } from '../model/ports.js'
import type { TestTask } from '../model/target.js'

/** Limits on the names inlined and on the tokens of one test; tests are far smaller. */
const most = { names: 40, tokens: 4000 }

const isName = (token: string | undefined): boolean =>
  token !== undefined && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(token)
const ENDS = new Set(['\n', ';', '→', '←', '{', '}'])
const openings = new Set(['(', '[', '{'])
const closings = new Set([')', ']', '}'])

/** Marks the candidates that call the function only as in `quoted`, whose results the prompt gave. */
export function markQuoted(
  candidates: Candidate[],
  quoted: readonly string[],
  { task, language }: { task: TestTask; language: Pick<Language, 'tokens'> },
): Candidate[] {
  if (quoted.length === 0) return candidates
  const calls = quoted.map(call => language.tokens(call))
  const name = calledAs(task)
  return candidates.map(candidate => {
    const tokens = language.tokens([...candidate.helpers, candidate.code].join('\n'))
    return onlyRepeats(tokens, calls, name) ? { ...candidate, quoted: true as const } : candidate
  })
}

/** The name that appears in every call of the function. */
function calledAs({ function: { name, kind }, access }: TestTask): string {
  return kind === 'constructor' ? access.symbol : (name.split('.').at(-1) ?? name)
}

/** Whether `tokens` use the name, and only within the given calls; variables that are set once are inlined first. */
function onlyRepeats(
  tokens: readonly string[],
  calls: readonly (readonly string[])[],
  name: string,
): boolean {
  const plain = inlined(withoutImports(tokens.slice(0, most.tokens)))
  const own = calls.map(trimmed)
  const covered = new Set<number>()
  for (const call of own)
    for (let at = 0; at + call.length <= plain.length; at++)
      if (call.every((token, n) => plain[at + n] === token))
        for (let n = 0; n < call.length; n++) covered.add(at + n)
  const uses = plain.flatMap((token, at) => (token === name && isUse(plain, at, own, name) ? [at] : []))
  return uses.length > 0 && uses.every(at => covered.has(at))
}

/** A use of the name is a call or, for a property, a read. */
function isUse(
  tokens: readonly string[],
  at: number,
  calls: readonly (readonly string[])[],
  name: string,
): boolean {
  if (tokens[at + 1] === '(') return tokens[at - 1] !== 'def' && tokens[at - 1] !== 'function'
  const isRead = calls.every(call => call.at(-1) === name)
  return isRead && tokens[at - 1] === '.'
}

const trimmed = (tokens: readonly string[]): string[] =>
  tokens.filter(token => !ENDS.has(token) || token === '{' || token === '}')

/** Drops imports, which name the function without calling it. */
function withoutImports(tokens: readonly string[]): string[] {
  const kept: string[] = []
  let inImport = false
  for (const [at, token] of tokens.entries()) {
    const starts = at === 0 || ENDS.has(tokens[at - 1] ?? '')
    if (starts) inImport = token === 'import' || token === 'from'
    if (!inImport) kept.push(token)
  }
  return kept
}

/** Replaces each name that is set once by the expression it is set to: `n = 3; f(n)` becomes `f(3)`. */
function inlined(tokens: readonly string[]): string[] {
  let current = [...tokens]
  for (let round = 0; round < most.names; round++) {
    const found = firstSetting(current)
    if (!found) break
    const { name, from, to, value } = found
    const rest = [...current.slice(0, from), ...current.slice(to)]
    current = rest.flatMap((token, at) =>
      token === name && rest[at - 1] !== '.' && rest[at + 1] !== '=' ? value : [token],
    )
    if (current.length > most.tokens) break
  }
  return current
}

interface Setting {
  name: string
  /** The whole statement. */
  from: number
  to: number
  value: string[]
}

/** The first `name = expression` whose name is set nowhere else. */
function firstSetting(tokens: readonly string[]): Setting | null {
  for (let at = 1; at < tokens.length - 1; at++) {
    const name = tokens[at - 1] ?? ''
    if (tokens[at] !== '=' || !isName(name)) continue
    const declares = /^(?:const|let|var)$/.test(tokens[at - 2] ?? '')
    const from = at - (declares ? 2 : 1)
    const starts = from === 0 || ENDS.has(tokens[from - 1] ?? '')
    const settings = tokens.filter((token, place) => token === name && tokens[place + 1] === '=')
    if (!starts || settings.length !== 1) continue
    const to = endOfStatement(tokens, at + 1)
    const value = tokens.slice(at + 1, to)
    if (value.length > 0 && !value.includes(name)) return { name, from, to, value: [...value] }
  }
  return null
}

function endOfStatement(tokens: readonly string[], from: number): number {
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    if (depth === 0 && ENDS.has(token) && token !== '{') return at
    if (openings.has(token)) depth++
    if (closings.has(token)) depth--
    if (depth < 0) return at
  }
  return tokens.length
}
