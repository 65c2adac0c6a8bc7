// What the stages of a pull request run with: a timed session, and the tools for own tests and for candidates.
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

/** Adds a note if the base cannot be built: nothing is compared with it then. */
export function noteBase({ baseFault = null }: Session, { notes }: Pick<Tools, 'notes'>): void {
  if (baseFault !== null) notes.push({ code: 'base-not-built', sentence: baseFault })
}

/** For each tree, modules that replace the built files that tests import, by path. */
export type SourceAliases = Record<'head' | 'base', Record<string, string>>

/** The aliases of both trees; none where a build command makes the files. */
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

/** A session whose jobs find these modules in their trees; a job's own files take precedence. */
export const withAliases = (session: Session, aliases: SourceAliases): Session => ({
  ...session,
  run: job => {
    const own = aliases[job.tree]
    return session.run(Object.keys(own).length === 0 ? job : { ...job, aliases: own })
  },
})

/** The most built files that a note names. */
const MOST_NAMED = 3

/** Adds a note that names the built files whose sources tests were given instead. */
export function noteAliases({ head }: SourceAliases, { notes }: Pick<Tools, 'notes'>): void {
  const paths = Object.keys(head)
  if (paths.length > 0)
    notes.push({ code: 'source-aliases', paths: paths.slice(0, MOST_NAMED), of: paths.length })
}

/** The project's own files and the alias modules. */
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
    // A base that could not be built has texts but runs nothing.
    base: session.trees.base === null ? null : base,
    head: ownFiles(tools.project(trees.head), aliases.head),
    isBuilt: config.build !== '',
    isAliased: Object.keys(aliases.head).length > 0,
    baseText: path => base?.read(path) ?? null,
    seconds: config['baseline-seconds'],
  }
}

/** Limits the session to `parallel` jobs at once; measures the seconds with any running; counts remembered outcomes. */
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
