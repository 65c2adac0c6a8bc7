// Twenty stories that every language and every runner must handle; one that cannot handle a story says why.
import type { Target } from '../../src/core/model/target.js'

export const storyNames = [
  ...[
    'added',
    'changed',
    'moved',
    'method',
    'async',
    'throws',
    'generator',
    'class with state',
    'default export',
  ],
  ...[
    'overloads',
    'non-ASCII',
    'unreachable',
    'huge',
    'broken file',
    'two targets in a file',
    'no tests yet',
  ],
  ...['existing test file', 'type-only change', 're-export', 'circular import'],
] as const

export type StoryName = (typeof storyNames)[number]

/** One fact about the head: a call and its result (`raises`: the name of the error). */
export interface Fact {
  /** Name of the target. */
  of: string
  call: string
  gives?: string
  raises?: string
  await?: boolean
}

/** What a story looks like in one language. Paths are of one small project. */
export interface Fixture {
  before: Record<string, string>
  after: Record<string, string>
  targets: ({ name: string } & Partial<Pick<Target, 'change' | 'via'>>)[]
  /** Names of functions that are reported as skipped, each with a part of the reason. */
  skipped?: Record<string, string>
  /** A part of the sentence about a file that was not read as a whole. */
  unread?: string
  /** Import line of the first target, from a test at the path that the story's runner chooses. */
  importLine?: string
  facts: Fact[]
}

/** The stories of one language; a text says why it cannot have that story. */
export type Stories = Record<StoryName, Fixture | string>

/** The only source file of a story, before and after. */
export function inOne(path: string, before: string | null, after: string): Pick<Fixture, 'before' | 'after'> {
  return { before: before === null ? {} : { [path]: before }, after: { [path]: after } }
}
