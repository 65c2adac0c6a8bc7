// The diff of a pull request -> briefs in rank order, with everything that was left out and why. Runs no code.
import type { Config } from '../core/config.js'
import { isTestPath, siftChange, siftText } from '../core/filters.js'
import type { Checkout, Framework, Language, Project, Pull } from '../core/ports.js'
import { reportTarget, type PlanFile } from '../core/report.js'
import { findTargets, type Found, type ReadFile } from '../core/targets.js'
import type { FileReading } from '../core/code.js'
import type { Brief, ChangeSet, FileChange, Skip, Unread } from '../core/types.js'
import { commitsOf } from './commits.js'
import type { Asked, Tools } from './tools.js'

export interface Planned {
  base: string
  /** Null for a work tree with what is not committed. */
  head: string | null
  briefs: Brief[]
  skipped: Skip[]
  unread: Unread[]
}

/** A plan with both sides on disk; disposing removes the trees. */
export interface Ground extends AsyncDisposable {
  planned: Planned
  trees: { head: string; base: string | null }
}

/** Finds the targets of a pull request. Throws UserError for commits that are not there. */
export async function prepare(config: Config, tools: Tools, pull: Pull, asked: Asked): Promise<Ground> {
  const { base, head } = await commitsOf(pull, tools.repo, asked)
  const changes = await tools.repo.diff(base, head)
  const opened: Checkout[] = []
  const dispose = async (): Promise<void> => {
    for (const tree of opened) await tree[Symbol.asyncDispose]()
  }
  try {
    const onHead = await tools.repo.checkout(head)
    opened.push(onHead)
    const planned = await planTargets(config, tools, changes, tools.project(onHead.path))
    const compared = planned.briefs.some(brief => brief.target.baseId !== null)
    if (compared) opened.push(await tools.repo.checkout(base))
    const trees = { head: onHead.path, base: opened[1]?.path ?? null }
    return { planned: { base, head, ...planned }, trees, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

/** The plan as a file: design of `plan --json`. One shard holds all targets, in rank order. */
export function planFile({ planned }: Pick<Ground, 'planned'>): PlanFile {
  const { base, head, skipped, unread } = planned
  const targets = planned.briefs.map(brief => reportTarget(brief.target))
  return { schema: 1, base, head, targets, skipped, unread, shards: [targets.map(target => target.id)] }
}

async function planTargets(
  config: Config,
  tools: Tools,
  changes: ChangeSet,
  project: Project,
): Promise<Pick<Planned, 'briefs' | 'skipped' | 'unread'>> {
  const files: ReadFile[] = []
  const unread: Unread[] = []
  const wanted = chosenPaths(config, tools)
  for (const change of changes.files) {
    const language = languageOf(change.path, config, tools)
    const sifted = siftChange(change, language?.name ?? null, wanted)
    if (sifted.fate === 'unread') unread.push({ file: change.path, reason: sifted.reason })
    if ((sifted.fate !== 'read' && sifted.fate !== 'gone') || !language) continue
    const read = await readSides(change, changes, language, tools)
    if ('reason' in read) unread.push({ file: change.path, reason: read.reason })
    else {
      const framework = frameworkOf(language.name, config, tools, project).name
      files.push({
        change,
        language: language.name,
        framework,
        ...read,
        notImportable: language.notImportable?.(change.path) ?? null,
      })
    }
  }
  const tests = project.files
    .filter(path => isTestPath(path) && languageOf(path, config, tools))
    .map(path => project.read(path) ?? '')
  const {
    found,
    skipped,
    unread: broken,
  } = findTargets(files, {
    maxFunctions: config['max-functions'],
    mentioned: (_file, name) => tests.some(text => text.includes(name.split('.').at(-1) ?? name)),
  })
  return {
    briefs: found.map(one => briefOf(one, config, tools, project)),
    skipped,
    unread: [...unread, ...broken],
  }
}

function chosenPaths(config: Config, tools: Tools): (path: string) => boolean {
  const [include, exclude] = [tools.matches(config.include), tools.matches(config.exclude)]
  return path => (config.include.length === 0 || include(path)) && !exclude(path)
}

function languageOf(path: string, config: Config, tools: Tools): Language | null {
  const language = tools.languages.find(one => one.matches(path)) ?? null
  return language && (config.languages.length === 0 || config.languages.includes(language.name))
    ? language
    : null
}

type Sides = { before: FileReading | null; after: FileReading | null }

async function readSides(
  change: FileChange,
  changes: ChangeSet,
  language: Language,
  tools: Tools,
): Promise<Sides | { reason: string }> {
  if (change.status === 'deleted')
    return { after: null, before: await readBase(change, changes, language, tools) }
  const now = await tools.repo.show(changes.head, change.path)
  const reason = now === null ? 'larger than 1 MiB, or no UTF-8 text' : siftText(now)
  if (now === null || reason !== null) return { reason: reason ?? '' }
  return { after: language.functions(now), before: await readBase(change, changes, language, tools) }
}

async function readBase(
  change: FileChange,
  changes: ChangeSet,
  language: Language,
  tools: Tools,
): Promise<FileReading | null> {
  if (change.status === 'added') return null
  const old = await tools.repo.show(changes.base, change.oldPath ?? change.path)
  return old === null ? null : language.functions(old)
}

function frameworkOf(language: string, config: Config, tools: Tools, project: Project): Framework {
  if (config.framework !== 'auto') return tools.framework(config.framework)
  const own = tools.frameworks.filter(framework => framework.language === language)
  return own.reduce((one, other) => (other.matches(project) > one.matches(project) ? other : one))
}

function briefOf(found: Found, config: Config, tools: Tools, project: Project): Brief {
  const { target } = found
  const path = tools.framework(target.framework).style.path(target.file, project)
  return {
    target,
    function: found.function,
    classes: found.classes,
    enums: found.enums ?? {},
    access: tools.language(target.language).access(target.file, target.name, project),
    testPath: config['tests-path']
      ? `${config['tests-path'].replace(/\/+$/, '')}/${path.split('/').at(-1)}`
      : path,
    existingTest: exampleTest(target.file, project, path.split('.').at(-1) ?? ''),
  }
}

/** A test of the project to write like: the one named after the file, else the shortest. */
function exampleTest(file: string, project: Project, extension: string): string | null {
  const stem = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')
  const tests = project.files.filter(
    path =>
      isTestPath(path) &&
      path.endsWith(`.${extension}`) &&
      /(^test_|_test\.|[.-]test\.|[._-]spec\.)/.test(path.split('/').at(-1) ?? ''),
  )
  const texts = tests
    .map(path => ({ own: path.includes(stem), text: project.read(path) ?? '' }))
    .filter(one => one.text.trim())
  texts.sort((one, other) => Number(other.own) - Number(one.own) || one.text.length - other.text.length)
  return texts[0]?.text ?? null
}
