// Joined rows -> units: all replies of one system for one module, with the project files that their tests see.
import { groupBy } from '../lists.js'
import type { TestRunner, Language, Project } from '../model/ports.js'
import type { Completion, Candidate, Rejection } from '../model/candidate.js'
import type { TestTask } from '../model/target.js'
import type { Joined } from './join.js'
import type { Row } from './rows.js'

/** Rows that are verified together. */
export interface Unit {
  system: string
  language: Language
  path: string
  source: string
  rows: Row[]
}

/** Groups rows by system and by module path and text, in input order. */
export function unitsOf(joined: Joined[]): Unit[] {
  const groups = groupBy(joined, ({ row, path, source }) => JSON.stringify([row.system, path, source]))
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const { language, path, source } = first
    return [{ system: first.row.system, language, path, source, rows: group.map(member => member.row) }]
  })
}

/** Files that the unit adds to a project: the module, and a manifest for JavaScript when there is none. */
export function filesOf(
  unit: Pick<Unit, 'path' | 'source' | 'language'>,
  project: Project,
): Record<string, string> {
  const own = { [unit.path]: unit.source }
  if (unit.language.toolchain !== 'node' || project.files.includes('package.json')) return own
  const type = isCommon(unit.source) ? 'commonjs' : 'module'
  return { 'package.json': `${JSON.stringify({ name: 'rows', private: true, type })}\n`, ...own }
}

export function isCommon(source: string): boolean {
  const modern = /^[ \t]*(?:export\b|import\b[ \t]*[\p{L}$_{*'"])/mu
  return !modern.test(source) && /\bmodule\.exports\b|\bexports\.|\brequire\s*\(/.test(source)
}

/** The project with some files replaced. */
export function withFiles(project: Project, files: Record<string, string>): Project {
  return {
    files: [...new Set([...project.files, ...Object.keys(files)])].sort(),
    read: path => (Object.hasOwn(files, path) ? (files[path] ?? null) : project.read(path)),
  }
}

/** Runners to try, likeliest first: named by a row, seen in its text, suggested by the project, then substitutes. */
export function runnersFor(
  unit: Pick<Unit, 'rows' | 'language' | 'path'>,
  project: Project,
  frameworks: readonly TestRunner[],
): string[] {
  const own = frameworks.filter(framework => framework.languages.includes(unit.language.name))
  const named = unit.rows.flatMap(row => nameOf(row.framework, own))
  const seen = unit.rows.flatMap(row => runnerIn(row.text, own))
  const sure = own
    .map(runner => ({ name: runner.name, score: runner.matches(project, unit.path) }))
    .filter(runner => runner.score > 0.5)
    .sort((a, b) => b.score - a.score)
    .map(runner => runner.name)
  const wanted = [...named, ...seen.slice(0, 1), ...sure]
  const kin = wanted.flatMap(name => own.find(runner => runner.name === name)?.kin ?? [])
  const usual = own.filter(runner => runner.usual).map(runner => runner.name)
  return [...new Set([...wanted, ...kin, ...usual])].filter(name => own.some(runner => runner.name === name))
}

function nameOf(word: string | null, frameworks: readonly TestRunner[]): string[] {
  const plain = (word ?? '').toLowerCase().replace(/^node[-_ ]?test$/, 'node:test')
  return frameworks.some(framework => framework.name === plain) ? [plain] : []
}

/** The runner that a text is written for; one that it names takes precedence over one that it merely looks like. */
function runnerIn(text: string, runners: readonly TestRunner[]): string[] {
  const start = text.slice(0, 200_000)
  const found =
    runners.find(runner => runner.speaks(start, false)) ?? runners.find(runner => runner.speaks(start, true))
  return found ? [found.name] : []
}

/** A row's text as a completion. */
function completionOf(row: Row, target: string): Completion {
  const { input, output, cached } = row.usage ?? { input: 0, output: 0, cached: 0 }
  return {
    target,
    writer: row.system,
    sample: row.index,
    text: row.text,
    cut: row.cut,
    usage: {
      inputTokens: input,
      cachedTokens: cached,
      outputTokens: output,
      estimated: row.usage === null,
    },
    seconds: 0,
    stored: true,
  }
}

/** Extracts tests from a reply that may test several functions: each test goes once, to the first one it uses. */
export function extractRow(
  row: Row,
  tasks: TestTask[],
  language: Language,
): { candidates: Candidate[]; rejections: Rejection[] } {
  const [first, ...others] = tasks
  if (!first) return { candidates: [], rejections: [] }
  const { candidates, rejections } = language.cut(completionOf(row, first.target.id), first)
  const left = others.map(task => ({
    task,
    found: language.cut(completionOf(row, task.target.id), task),
  }))
  const take = (name: string, draft: string): Candidate | null => {
    for (const { task, found } of left) {
      const at = found.candidates.findIndex(
        candidate => candidate.name === name && candidate.draft.startsWith(draft) && uses(candidate, task),
      )
      const [taken] = at < 0 ? [] : found.candidates.splice(at, 1)
      if (taken) return taken
    }
    return null
  }
  const own = candidates.map(candidate =>
    uses(candidate, first) ? candidate : (take(candidate.name, candidate.draft) ?? candidate),
  )
  return { candidates: own, rejections }
}

/** An import alone does not count as a use. */
function uses({ code, helpers, container }: Candidate, { access }: TestTask): boolean {
  const symbol = access.symbol.replace(/[$.]/g, '\\$&')
  const word = new RegExp(`(?<![\\p{L}\\p{N}_$])${symbol}(?![\\p{L}\\p{N}_$])`, 'u')
  return [code, ...helpers, ...(container?.members ?? [])].some(text => word.test(text))
}
