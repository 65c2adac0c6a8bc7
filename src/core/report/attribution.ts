// Compares the tokens of a final test with the writer's draft: who wrote the test, and the writer's share of it.
import type { Attribution } from '../model/run.js'
import type { Language } from '../model/ports.js'
import type { Candidate } from '../model/candidate.js'
import type { ReportTest } from '../model/report.js'

interface Share {
  attribution: Attribution
  /** Share of the final test's tokens that occur, in this order, in the draft: 0 to 1. */
  share: number
}

/** Who wrote a judged test; `writersShare` is null for the explorer's, which nobody else could have written. */
interface Credit {
  attribution: Attribution
  writersShare: number | null
}

/** Maximum number of tokens compared; tests are far shorter. */
const LONGEST = 4000
const repairedFrom = 0.8
const rewrittenFrom = 0.3

/** Tokens that end or open a statement, in any language here. */
const BREAKS = new Set(['\n', ';', '{', '}', '\u2192', '\u2190'])

/** Compares one test with one draft; both are lists of `Language.tokens`. */
export function attribute(final: readonly string[], draft: readonly string[]): Share {
  const [now, was] = [asFunction(final).slice(0, LONGEST), asFunction(draft).slice(0, LONGEST)]
  if (now.length === 0 || was.length === 0) return { attribution: 'replaced', share: 0 }
  const share = commonLength(now, was) / now.length
  if (share === 1 && same(asFunction(final), asFunction(draft))) return { attribution: 'verbatim', share }
  if (share === 1 && isSubsequence(statements(now), statements(was))) return { attribution: 'trimmed', share }
  if (share >= repairedFrom && callsOnly(now, was)) return { attribution: 'repaired', share }
  return { attribution: share >= rewrittenFrom ? 'rewritten' : 'replaced', share }
}

/** Drops `self`: a test that became a method, or was one, is the same test. */
function asFunction(tokens: readonly string[]): readonly string[] {
  const open = tokens.slice(0, 4).indexOf('(')
  if (open < 0 || tokens[open + 1] !== 'self' || !tokens.slice(0, open).includes('def')) return tokens
  return tokens.toSpliced(open + 1, tokens[open + 2] === ',' ? 2 : 1)
}

const order: readonly Attribution[] = ['verbatim', 'trimmed', 'repaired', 'rewritten', 'replaced']

/** The draft that the test is most similar to; `at` is its index, -1 when there is none or none was used. */
export function attributeAgainst(
  final: readonly string[],
  drafts: readonly (readonly string[])[],
): Share & { at: number } {
  let best: Share & { at: number } = { attribution: 'replaced', share: 0, at: -1 }
  for (const [at, draft] of drafts.entries()) {
    const found = attribute(final, draft)
    const rank = order.indexOf(found.attribution) - order.indexOf(best.attribution)
    if (rank < 0 || (rank === 0 && found.share > best.share)) best = { ...found, at }
  }
  return best
}

/**
 * Who wrote a candidate, from its code and its draft. One that only repeats quoted calls is credited to the explorer.
 * Automatic fixes to a writer's own test are nobody's writing, so its share stays 1; with a pinned value or from a
 * controller the share is what the comparison gives.
 */
export function creditOf(candidate: Candidate, language: Pick<Language, 'tokens'>): Credit {
  if (candidate.quoted) return { attribution: 'quoted', writersShare: null }
  const draft = language.tokens(candidate.draft)
  const plain = language.tokens(candidate.code)
  const found = attribute(withNameOf(asFunction(draft), asFunction(plain)), draft)
  const fixed = candidate.fixes.length > 0 || !same(plain, draft)
  const attribution = found.attribution === 'verbatim' && fixed ? 'trimmed' : found.attribution
  if (candidate.writer === 'explorer') return { attribution, writersShare: null }
  if (candidate.revises !== undefined) return creditOfAnswer(candidate, { ...found, attribution }, language)
  if (candidate.pinned) return { attribution, writersShare: found.share }
  if (attribution === 'verbatim' || attribution === 'trimmed') return { attribution, writersShare: 1 }
  const added = attribute(draft, plain).share === 1
  return { attribution: added ? 'trimmed' : 'repaired', writersShare: 1 }
}

/** Compares the controller's answer or its final form, whichever is nearer to the draft: our fixes cost no share. */
function creditOfAnswer(
  { answer = '', draft }: Candidate,
  final: Share,
  language: Pick<Language, 'tokens'>,
): Credit {
  const written = answer === '' ? final : attribute(language.tokens(answer), language.tokens(draft))
  const isNearer = written.share > final.share
  const { attribution, share } = isNearer ? written : final
  return { attribution, writersShare: share }
}

/** Restores the draft's name, so that a renamed test compares as if it had kept it. */
function withNameOf(draft: readonly string[], final: readonly string[]): readonly string[] {
  const at = final.findIndex((token, n) => token !== draft[n])
  const isName =
    at > 0 &&
    at < 4 &&
    /^['"`\p{L}_$]/u.test(final[at] ?? '') &&
    /^(?:def|test|it|\()$/.test(final[at - 1] ?? '')
  return isName && draft[at] !== undefined ? final.with(at, draft[at]) : final
}

/**
 * The writers' share of the kept tests among these rows, weighted by length in tokens. The explorer's tests are left
 * out; null when no others were kept. Below 0.5 the tests count as written by the controller.
 */
export function writersShareOf(
  tests: readonly Pick<ReportTest, 'verdict' | 'code' | 'writersShare'>[],
): number | null {
  let [own, all] = [0, 0]
  for (const { verdict, code, writersShare } of tests) {
    if (verdict !== 'kept' || writersShare === null) continue
    const weight = Math.max(1, code.match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu)?.length ?? 0)
    own += writersShare * weight
    all += weight
  }
  return all === 0 ? null : own / all
}

/** True when less than half of what was kept is the writer's own. */
export function writtenByController(
  tests: readonly Pick<ReportTest, 'verdict' | 'code' | 'writersShare'>[],
): boolean {
  return (writersShareOf(tests) ?? 1) < 0.5
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((token, at) => token === b[at])

/** Each statement, or header of one, as one text; breaks are separate items. */
function statements(tokens: readonly string[]): string[] {
  const found: string[] = []
  let open: string[] = []
  for (const token of [...tokens, '']) {
    if (token !== '' && !BREAKS.has(token)) {
      open.push(token)
      continue
    }
    if (open.length > 0) found.push(JSON.stringify(open))
    if (token !== '') found.push(token)
    open = []
  }
  return found
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const item of whole) if (item === part[at]) at++
  return at === part.length
}

/** True when the test calls nothing that the draft does not call, assertions aside. */
function callsOnly(final: readonly string[], draft: readonly string[]): boolean {
  const known = new Set(calls(draft))
  return calls(final).every(
    name => known.has(name) || /^(?:assert|expect|raises|throws|approx|to[\p{Lu}])/u.test(name),
  )
}

const calls = (tokens: readonly string[]): string[] =>
  tokens.filter((token, at) => tokens[at + 1] === '(' && /^[\p{L}_$]/u.test(token))

/** Length of the longest common subsequence, bit-parallel, 32 tokens per word: 4,000 by 4,000 takes 500,000 steps. */
export function commonLength(one: readonly string[], other: readonly string[]): number {
  const words = Math.ceil(one.length / 32)
  const places = new Map<string, Uint32Array>()
  one.forEach((token, at) => {
    const mask = places.get(token) ?? new Uint32Array(words)
    mask[at >>> 5] = (mask[at >>> 5] ?? 0) | (1 << (at & 31))
    places.set(token, mask)
  })
  const free = new Uint32Array(words).fill(0xffffffff)
  for (const token of other) {
    const mask = places.get(token)
    if (!mask) continue
    let carry = 0
    for (let word = 0; word < words; word++) {
      const [left, hit] = [free[word] ?? 0, mask[word] ?? 0]
      const sum = left + ((left & hit) >>> 0) + carry
      carry = sum > 0xffffffff ? 1 : 0
      free[word] = sum | (left & ~hit)
    }
  }
  let taken = 0
  for (let at = 0; at < one.length; at++) if (((free[at >>> 5] ?? 0) & (1 << (at & 31))) === 0) taken++
  return taken
}
