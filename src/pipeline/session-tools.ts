// What the stages of a pull request run with: the session as it is watched, and the tools for own tests and for candidates.
import { testPathsOf } from '../core/baseline/find-tests.js'
import { isOwnPath } from '../core/diff/filters.js'
import { openQueue } from '../core/lists.js'
import type { Project } from '../core/model/ports.js'
import type { Session } from '../core/model/sandbox.js'
import type { OwnTestsTools } from './own-tests/tools.js'
import type { PreparedPlan } from './plan.js'
import type { ReviewContext, Tools } from './tools.js'
import type { VerifyTools } from './verify.js'

/** How often each test is run before it is kept. */
const RUNS = 3

/** Where the base cannot be built, nothing is compared with it, and readers are told. */
export function noteBase({ baseFault = null }: Session, { notes }: Pick<Tools, 'notes'>): void {
  if (baseFault !== null) notes.push({ code: 'base-not-built', sentence: baseFault })
}

/** Modules that stand in each tree at the places of built files that tests import, by path. */
export type SourceAliases = Record<'head' | 'base', Record<string, string>>

/** None where a build command makes the files. */
export function sourceAliasesOf(
  { config, tools }: Pick<ReviewContext, 'config' | 'tools'>,
  { planned, trees }: PreparedPlan,
): SourceAliases {
  const all = [...planned.tasks, ...planned.watchOnly]
  const runners = [...new Set(all.map(({ target }) => target.framework))].map(tools.framework)
  const used = [...new Set(all.map(({ target }) => target.language))].map(tools.language)
  const aliasesOf = (tree: string | null): Record<string, string> => {
    if (tree === null || config.build !== '' || !used.some(({ sourceAliases }) => sourceAliases)) return {}
    const project = tools.project(tree)
    const tests = project.files.filter(testPathsOf(project, runners, tools.languages))
    const makers = new Set(used.flatMap(({ sourceAliases }) => sourceAliases ?? []))
    return Object.assign({}, ...[...makers].map(make => make(tests, project))) as Record<string, string>
  }
  return { head: aliasesOf(trees.head), base: aliasesOf(trees.base) }
}

/** The session whose jobs find these modules in their trees, under what they bring themselves. */
export const withAliases = (session: Session, aliases: SourceAliases): Session => ({
  ...session,
  run: job => {
    const own = aliases[job.tree]
    return session.run(Object.keys(own).length === 0 ? job : { ...job, aliases: own })
  },
})

/** Built files that a note names. */
const MOST_NAMED = 3

/** Readers are told which built files tests were given the sources of. */
export function noteAliases({ head }: SourceAliases, { notes }: Pick<Tools, 'notes'>): void {
  const paths = Object.keys(head)
  if (paths.length > 0)
    notes.push({ code: 'source-aliases', paths: paths.slice(0, MOST_NAMED), of: paths.length })
}

/** The project's own files, with those modules among them. */
export const ownFiles = ({ files, read }: Project, aliases: Record<string, string>): Project => ({
  files: [...files.filter(isOwnPath), ...Object.keys(aliases)],
  read: path => aliases[path] ?? read(path),
})

export function ownTestsTools(
  { config, tools }: Pick<ReviewContext, 'config' | 'tools'>,
  { planned, trees }: PreparedPlan,
  { session, aliases }: { session: Session; aliases: SourceAliases },
): OwnTestsTools {
  const { languages, language, framework, parallel } = tools
  const base = trees.base === null ? null : ownFiles(tools.project(trees.base), aliases.base)
  return {
    ...{ session, languages, language, framework, parallel, changes: planned.changes },
    // Where the base could not be built it has texts, and runs nothing.
    base: session.trees.base === null ? null : base,
    head: ownFiles(tools.project(trees.head), aliases.head),
    isBuilt: config.build !== '',
    isAliased: Object.keys(aliases.head).length > 0,
    baseText: path => base?.read(path) ?? null,
    seconds: config['baseline-seconds'],
  }
}

/** The session with as many jobs at once as the machine can run, the seconds in which any of them ran, and how many did not have to. */
export function timeJobs(
  session: Session,
  { parallel, now }: Pick<Tools, 'parallel' | 'now'>,
): { session: Session; seconds(): number; remembered(): number } {
  const queue = openQueue(parallel)
  let [running, since, milliseconds, remembered] = [0, 0, 0, 0]
  const timed: Session['run'] = async job => {
    if (running++ === 0) since = now()
    try {
      const outcome = await session.run(job)
      if (outcome.remembered) remembered += 1
      return outcome
    } finally {
      if (--running === 0) milliseconds += now() - since
    }
  }
  return {
    session: { ...session, run: job => queue(() => timed(job)) },
    seconds: () => milliseconds / 1000,
    remembered: () => remembered,
  }
}

export function verifyToolsOf(
  config: ReviewContext['config'],
  { language, framework, parallel, project }: Tools,
  session: Session,
): VerifyTools {
  const { base } = session.trees
  return {
    ...(base === null ? {} : { baseSource: project(base).read }),
    session,
    language,
    framework,
    parallel,
    runs: RUNS,
    mostPerTarget: config['max-tests-per-function'],
    pinObserved: config['pin-observed'],
    source: project(session.trees.head).read,
    pathApart: ({ target }, taken) => {
      const { files, read } = project(session.trees.head)
      return framework(target.framework).style.path(target.file, { files: [...files, ...taken], read }, true)
    },
  }
}
