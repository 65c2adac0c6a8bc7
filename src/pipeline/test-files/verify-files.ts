// Finished test files -> a verdict on each of their tests: the files run as they are, through the gates of generated tests.
import { mapLimit, openQueue } from '../../core/lists.js'
import { UserError } from '../../core/model/errors.js'
import type { Project } from '../../core/model/ports.js'
import type { Session } from '../../core/model/sandbox.js'
import type { FilesVerdict } from '../../core/verify/test-files.js'
import { prepare, type PreparedPlan } from '../plan.js'
import { ownFiles, sourceAliasesOf, withAliases, type SourceAliases } from '../session-tools.js'
import { skipUnrunnable } from '../skip-targets.js'
import type { ReviewContext } from '../tools.js'
import type { VerifyTools } from '../verify/runs.js'
import { checkTestFiles, groupHomes, type HomeGroup } from './homes.js'
import { judgePairs, rowOf, targetOf } from './judge.js'
import { runTests, type EditTools } from './run-files.js'

const RUNS = 3
/** Seconds for recorded runs if the setting is 0. */
const SECONDS = 120
/** The most changed functions: no model is asked, so there is no need to choose. */
const MOST_FUNCTIONS = 1000

/**
 * Judges the tests of files in the repository by the functions that changed. Where no head is named, the work tree is compared
 * if one of the files is not committed as it is. Throws UserError for a file that is missing, holds no test or cannot be run.
 */
export async function verifyFiles(context: ReviewContext, files: readonly string[]): Promise<FilesVerdict> {
  const { tools } = context
  const paths = await checkTestFiles(files, tools)
  const config = { ...context.config, 'max-functions': MOST_FUNCTIONS }
  const range = { ...context.range, worktree: await wantsWorktree(context, paths) }
  await using prepared = await prepare({ ...context, config, range })
  const sandbox = await tools.sandbox()
  await tools.setup()
  await using opened = await sandbox.open({ ...prepared.trees, build: config.build })
  if (opened.baseFault) tools.log(`nothing is compared with the base: ${opened.baseFault}`)
  const queue = openQueue(tools.parallel)
  const aliases = sourceAliasesOf({ config, tools }, prepared)
  const aliased = withAliases(opened, aliases)
  const session: Session = { ...opened, run: job => queue(() => aliased.run(job)) }
  const { tasks, base, head } = await skipUnrunnable(prepared.planned, session, tools)
  const project = tools.project(prepared.trees.head)
  const groups = groupHomes(paths, tasks, { config, tools, project })
  await checkToolchains(groups, session)
  const verifyTools = verifyToolsOf({ ...context, config }, session, project)
  const recordTools = await recordToolsOf({ context, prepared, session, project, paths, aliases })
  const found = await mapLimit(groups, tools.parallel, group =>
    runTests(group, { verifyTools, recordTools, log: tools.log }),
  )
  const tested = found.flatMap(({ tests }) => tests)
  const judged = await judgePairs(tested, tasks, verifyTools)
  const rows = [...found.flatMap(({ rows }) => rows), ...tested.map(test => rowOf(test, judged))]
  rows.sort((a, b) => paths.indexOf(a.file) - paths.indexOf(b.file))
  const targets = tasks.map(({ target: { id } }) => targetOf(id, judged))
  return { schema: 1, base, head, tests: rows, targets }
}

async function wantsWorktree({ range, tools }: ReviewContext, paths: readonly string[]): Promise<boolean> {
  if (range.worktree || range.head !== null) return range.worktree
  const head = await tools.repo.resolve('HEAD')
  for (const path of paths)
    if ((await tools.repo.show(null, path)) !== (await tools.repo.show(head, path))) return true
  return false
}

async function checkToolchains(groups: readonly HomeGroup[], session: Session): Promise<void> {
  for (const { language } of groups) {
    const reason = await session.lacks(language.toolchain)
    if (reason !== null) throw new UserError(reason)
  }
}

function verifyToolsOf({ tools }: ReviewContext, session: Session, project: Project): VerifyTools {
  const { language, framework, parallel } = tools
  return {
    ...{ session, language, framework, parallel, runs: RUNS, asWritten: true, source: project.read },
    mostPerTarget: Number.MAX_SAFE_INTEGER,
  }
}

interface Preparing {
  context: ReviewContext
  prepared: PreparedPlan
  session: Session
  project: Project
  paths: readonly string[]
  aliases: SourceAliases
}

async function recordToolsOf({
  context,
  prepared,
  session,
  project,
  paths,
  aliases,
}: Preparing): Promise<EditTools> {
  const { config, tools } = context
  const { trees, planned } = prepared
  const texts = new Map<string, string | null>()
  for (const { path, oldPath } of planned.changes)
    if (paths.includes(path)) texts.set(oldPath ?? path, await tools.repo.show(planned.base, oldPath ?? path))
  return {
    languages: tools.languages,
    ...{ session, language: tools.language, parallel: tools.parallel, changes: planned.changes },
    head: ownFiles(project, aliases.head),
    base:
      trees.base === null || session.trees.base === null
        ? null
        : ownFiles(tools.project(trees.base), aliases.base),
    isBuilt: config.build !== '',
    seconds: config['baseline-seconds'] || SECONDS,
    baseText: path => texts.get(path) ?? null,
  }
}
