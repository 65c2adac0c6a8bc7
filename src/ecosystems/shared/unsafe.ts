// Facts of a test -> its effects outside itself: network, processes, files, environment, text run as code.
import type { Call, CodeFacts } from './code-facts.js'

/** Calls that do one kind of harm, by the dotted origin of the callee. */
export interface Danger {
  what: string
  calls: RegExp
  /** Set when it is harmless in a test that works in a temporary folder. */
  files?: true
  /** True for a call that does no harm after all. */
  except?: (call: Call, path: string, read: CodeFacts) => boolean
}

/** How a language detects the harm that a test can do. */
export interface Harm {
  dangers: Danger[]
  /** Names that show that a test works in a temporary folder. */
  temporary: RegExp
  /** Dotted origin of the callee; null for a call that is known to be harmless. */
  pathOf(call: Call, read: CodeFacts): string | null
  /** Other harm in a text, an assignment or a call; null for none. */
  ofText?(read: CodeFacts): string | null
  ofWrite(left: string, read: CodeFacts): string | null
  ofCall?(call: Call, path: string): string | null
}

/** The first harm that the texts would do, as a short phrase; null for none. */
export function findUnsafe(texts: CodeFacts[], harm: Harm): string | null {
  const temporary = texts.some(read =>
    [...read.uses, ...read.binds, ...read.attributes].some(name => harm.temporary.test(name)),
  )
  for (const found of harms(texts, harm, temporary)) if (found !== null) return found
  return null
}

function* harms(texts: CodeFacts[], harm: Harm, temporary: boolean): Generator<string | null> {
  for (const read of texts) {
    yield harm.ofText?.(read) ?? null
    for (const call of read.calls) {
      const path = harm.pathOf(call, read)
      if (path === null) continue
      const danger = harm.dangers.find(
        ({ calls, files, except }) =>
          calls.test(path) && !(files && temporary) && !except?.(call, path, read),
      )
      yield danger ? `${danger.what}: ${path.slice(0, 60)}` : (harm.ofCall?.(call, path) ?? null)
    }
    for (const write of read.writes) yield harm.ofWrite(write.left, read)
  }
}

/**
 * The conditions of a text, each followed by the values of its names, with names replaced by what they were imported
 * from. A value is looked up only one name deep.
 */
export function conditionsOf(read: CodeFacts, origins: ReadonlyMap<string, string>): string[] {
  const name = /(?<![\p{L}\p{N}_$.'"])[\p{L}_$][\p{L}\p{N}_$]*/gu
  return read.conditions.map(condition => {
    const meant = [...condition.matchAll(name)].map(([found]) => read.values.get(found) ?? '')
    return [condition, ...meant]
      .map(text => text.replace(name, found => origins.get(found) ?? found))
      .join(' ')
  })
}

/** A path with its first name traced back to where it comes from. */
export function traced(path: string, origins: ReadonlyMap<string, string>): string {
  const [head = '', ...rest] = path.split('.')
  return [origins.get(head) ?? head, ...rest].join('.')
}
