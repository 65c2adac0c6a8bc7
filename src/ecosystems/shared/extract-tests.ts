// A model's reply -> single tests with what each needs, and a named rejection for each other one, in any language.
import type { Candidate, Completion, NoText, Rejection } from '../../core/model/candidate.js'
import type { Language } from '../../core/model/ports.js'
import type { TestTask } from '../../core/model/target.js'
import type { CodeFacts } from './code-facts.js'
import { MOST_HELPERS } from './dependencies.js'
import { readReply, type Piece, type Reply, type ReplyReader } from './read-reply.js'
import { checkLength, validateTest, type Invalid, type Parts, type Rules } from './validate.js'

/** A test with everything it needs, in the form its runner expects; `fixes` describes our changes in words. */
export type Assembled<T extends Parts> = Pick<
  Candidate,
  'code' | 'container' | 'imports' | 'helpers' | 'framework' | 'fixes'
> & { parts: T }

/** What a language provides for one task, to turn replies into tests. */
export interface ReplyLanguage<P extends Piece, T extends Parts> extends ReplyReader<P> {
  /** True for text that looks like code but does not parse; `scenarios` is the number of list items in it. */
  looksLikeCode(text: string, scenarios: number): boolean
  copiesTarget(piece: P): boolean
  /** True for a statement that runs on import and has no lasting effect: prints, calls of the tests. */
  isIdle(piece: P): boolean
  /** The test itself, adapted to stand alone, or one test for each row of its table. */
  singleTests(test: P, reply: Reply<P>): P[]
  /** Assembles tests from the pieces of the reply; `written` keeps the reply's imports and only adds missing ones. */
  assembler(pieces: P[], imports: 'right' | 'written'): (test: P) => Assembled<T> | Invalid
  rules: Rules<T>
  /** Equal for tests that differ only in name, layout or quote style. */
  identity(test: Candidate): string[]
}

/** The fix of a test that was made from a row of a table. */
export const FIX_TABLE = 'rows of a table'
/** The fix of a test whose imports were changed. */
export const FIX_TARGET = 'import of the target'
const LONGEST_SHOWN = 4000
const noTextWords: Record<NoText['kind'], string> = {
  limit: 'all tokens were used up before any text was written',
  refusal: 'the model declined to answer',
  'content-filter': 'the content filter of the endpoint stopped it',
  'tool-calls': 'a tool call instead of text',
  'no-choice': 'no choice in it',
}

function whyEmpty({ noText }: Completion): string {
  if (!noText) return 'no text'
  const words = noTextWords[noText.kind]
  return noText.said === null ? words : `${words}: ${noText.said.replace(/\s+/g, ' ').trim()}`
}

/** Most distinct tests of one reply that are looked at. */
const MOST_TESTS = 1000

/** Turns every test definition of a reply into either a candidate or a rejection. */
export function makeExtraction<P extends Piece, T extends Parts>(
  languageFor: (task: TestTask) => ReplyLanguage<P, T>,
): Language['cut'] {
  return (reply, task) => {
    const candidates: Candidate[] = []
    const rejections: Rejection[] = []
    const reject = (name: string, text: string, { reason, detail }: Invalid) => {
      const code = text.slice(0, LONGEST_SHOWN)
      rejections.push({ target: task.target.id, writer: reply.writer, name, code, reason, detail })
    }
    if (reply.text.trim() === '') {
      reject('reply', '', { reason: 'empty-reply', detail: whyEmpty(reply) })
      return { candidates, rejections }
    }
    const language = languageFor(task)
    const found = readReply(reply, language)
    const make = makeOnce(reply, task, found.pieces, language)
    for (const test of found.tests.flatMap(test =>
      checkLength(test.text) ? [test] : language.singleTests(test, found),
    )) {
      const made = make(test, candidates.length + 1)
      if ('reason' in made) reject(test.name, test.text, made)
      else candidates.push(made)
    }
    for (const { name, text, torn } of found.lost)
      reject(name, text, { reason: 'unparsable', detail: torn ? 'cut by length' : 'its syntax is broken' })
    for (const name of found.beyond)
      reject(name, '', { reason: 'too-long', detail: 'it comes after the part of the reply that is read' })
    if (candidates.length + rejections.length === 0)
      reject('reply', reply.text, whyNoTest(reply.text, found.pieces, language))
    return { candidates, rejections }
  }
}

/**
 * Makes each test once: a repeat becomes a duplicate, or is rejected for the same reason. A test that our imports
 * make invalid may be valid with the writer's imports.
 */
function makeOnce<P extends Piece, T extends Parts>(
  reply: Completion,
  task: TestTask,
  pieces: P[],
  language: ReplyLanguage<P, T>,
): (test: P, number: number) => Candidate | Invalid {
  const assemble = language.assembler(pieces, 'right')
  const assembleWritten = language.assembler(pieces, 'written')
  const idle = pieces.filter(piece => language.isIdle(piece))
  const byText = new Map<string, Candidate | Invalid>()
  const byIdentity = new Map<string, string>()
  const groups = new Map<object | null, number>()
  const invalidOf = ({ parts, code, helpers, container }: Assembled<T>): Invalid | null => {
    if (!parts.test.sound) return { reason: 'unparsable', detail: 'its syntax is broken' }
    if (helpers.length + (container?.members.length ?? 0) > MOST_HELPERS)
      return { reason: 'too-long', detail: `it needs more than ${MOST_HELPERS} helpers` }
    return validateTest(code, parts, language.rules, task)
  }
  const make = (test: P, number: number): Candidate | Invalid => {
    const right = checkLength(test.text) ?? assemble(test)
    if ('reason' in right) return right
    const asWritten = right.fixes.includes(FIX_TARGET) ? assembleWritten(test) : null
    const plain = asWritten && !('reason' in asWritten) && !invalidOf(asWritten) ? asWritten : null
    const invalid = invalidOf(right)
    if (invalid && !plain) return invalid
    const made = invalid && plain ? plain : right
    const isOther = plain && !sameText(plain, made)
    const { parts, fixes, ...written } = made
    const idleCalls = leavesOut(idle, test, made) ? ['top-level calls'] : []
    return {
      id: `${task.target.id}#${reply.writer}#${reply.sample}.${number}`,
      target: task.target.id,
      writer: reply.writer,
      name: test.name,
      ...written,
      draft: test.draft ?? test.text,
      fixes: [...new Set([...fixes, ...test.fixes, ...idleCalls])],
      ...(isOther ? { written: textOf(plain, [...plain.fixes, ...test.fixes, ...idleCalls]) } : {}),
      observed: false,
      ...(language.rules.usesTarget(parts) ? {} : { unnamed: true as const }),
    }
  }
  return (test, number) => {
    const group = groups.get(test.group) ?? groups.size
    groups.set(test.group, group)
    const written = test.fixes.includes(FIX_TABLE) ? test.text : (test.draft ?? test.text)
    const text = `${test.block} ${group} ${written}`
    const before = byText.get(text)
    if (before) return 'reason' in before ? before : duplicateOf(before.name)
    if (byText.size >= MOST_TESTS)
      return { reason: 'too-long', detail: `more than ${MOST_TESTS} tests in one reply` }
    const made = make(test, number)
    byText.set(text, made)
    if ('reason' in made) return made
    const key = JSON.stringify([language.identity(made), made.container?.members ?? [], made.helpers])
    const same = byIdentity.get(key)
    byIdentity.set(key, same ?? made.name)
    return same === undefined ? made : duplicateOf(same)
  }
}

/** True when some of these pieces stand beside a test but are not part of what it needs. */
function leavesOut(
  pieces: readonly Piece[],
  test: Piece,
  { helpers, container }: Pick<Candidate, 'helpers' | 'container'>,
): boolean {
  const taken = new Set([...helpers, ...(container?.members ?? [])])
  return pieces.some(({ block, text }) => block === test.block && !taken.has(text))
}

type Texts = NonNullable<Candidate['written']>

function textOf({ code, container, imports, helpers }: Texts, fixes: string[]): Texts {
  return { code, container, imports, helpers, fixes: [...new Set(fixes)] }
}

const sameText = (one: Texts, other: Texts): boolean =>
  JSON.stringify(textOf(one, [])) === JSON.stringify(textOf(other, []))

const duplicateOf = (name: string): Invalid => ({ reason: 'duplicate', detail: `the same as ${name}` })

const bullet = /^\s*(?:[-*+\u2022]|\d{1,3}[.)]|#{1,6}\s|test\s+(?:case|scenario))\s*\S/i

/** Why a reply holds no test at all. */
function whyNoTest<P extends Piece, T extends Parts>(
  text: string,
  pieces: P[],
  language: ReplyLanguage<P, T>,
): Invalid {
  const scenarios = text.split('\n', 2000).filter(line => bullet.test(line)).length
  if (pieces.some(piece => language.copiesTarget(piece)))
    return { reason: 'redefines-target', detail: 'a copy of the target and no test' }
  if (pieces.some(piece => isCode(piece, language.facts(piece.text))))
    return { reason: 'no-assertion', detail: 'code without a test' }
  if (language.looksLikeCode(text, scenarios)) return { reason: 'unparsable', detail: 'no test in it parses' }
  if (scenarios >= 2) return { reason: 'scenarios', detail: `${scenarios} scenarios and no code` }
  return { reason: 'prose-only', detail: 'no code' }
}

/** A lone name may be prose that happens to parse; code has some effect. */
function isCode(piece: Piece, { sound, calls, binds, writes }: CodeFacts): boolean {
  return sound && (piece.kind !== 'statement' || calls.length + binds.size + writes.length > 0)
}
