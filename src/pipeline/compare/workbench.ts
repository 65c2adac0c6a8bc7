// The sandbox and the tree of a comparison -> what one unit needs: its project, a runner that starts, a brief a function.
import { aimAt, isNamed, namesIn, type Aim } from '../../core/compare/row-target.js'
import { filesOf, runnersFor, withFiles, type Unit } from '../../core/compare/unit.js'
import type { Row } from '../../core/compare/rows.js'
import type { FileReading } from '../../core/model/code.js'
import type { Framework, Language, Project, Sandbox, TestSpec } from '../../core/model/ports.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { Brief } from '../../core/model/target.js'
import type { CompareTools } from './tools.js'

export interface Bench {
  sandbox: Sandbox
  /** The same sandbox, with files laid over the tree of every job. */
  over(files: Record<string, string>): Sandbox
  /** Runners for tests of a unit, the likeliest first. */
  frameworks(unit: Unit): string[]
  /** The first of them that starts here, else the first. */
  runner(unit: Unit): Promise<string>
  /** A brief for each name that rows of the unit are about, by target id. */
  briefs(unit: Unit, framework: string): Map<string, Brief>
  /** Ids of the targets that one row is about. */
  targets(row: Row, unit: Unit, framework: string): string[]
}

export async function openBench(tools: CompareTools): Promise<Bench> {
  const sandbox = await tools.sandbox()
  const over = (files: Record<string, string>): Sandbox => ({
    ...sandbox,
    run: (job, trees) => sandbox.run({ ...job, overlay: { ...files, ...job.overlay } }, trees),
  })
  const started = new Map<string, Promise<boolean>>()
  const starts = (unit: Unit, name: string): Promise<boolean> => {
    const files = Object.entries(filesOf(unit, tools.project))
    const around = Object.fromEntries(files.filter(([path]) => path !== unit.path))
    const key = JSON.stringify([unit.language.name, name, around])
    const found = started.get(key) ?? tryRunner(unit.language, tools.framework(name), around, over, tools)
    started.set(key, found)
    return found
  }
  const readings = new WeakMap<Unit, FileReading>()
  const read = (unit: Unit): FileReading => {
    const reading = readings.get(unit) ?? unit.language.functions(unit.source)
    readings.set(unit, reading)
    return reading
  }
  const frameworks = (unit: Unit): string[] =>
    runnersFor(unit, withFiles(tools.project, filesOf(unit, tools.project)), tools.frameworks)
  return {
    sandbox,
    over,
    frameworks,
    async runner(unit) {
      const names = frameworks(unit)
      for (const name of names) if (await starts(unit, name)) return name
      return names[0] ?? ''
    },
    briefs: (unit, framework) => briefsOf(unit, read(unit), framework, tools),
    targets: (row, unit, framework) => aimsOf(row, unit, read(unit), framework).map(aim => aim.target.id),
  }
}

function aimsOf(row: Row, unit: Unit, reading: FileReading, framework: string): Aim[] {
  const place = { path: unit.path, source: unit.source, language: unit.language.name, framework }
  const { function: asked } = row
  const names = asked !== null && isNamed(asked, reading) ? [asked] : namesIn(row.text, reading)
  return names.length === 0 ? [aimAt(asked, reading, place)] : names.map(name => aimAt(name, reading, place))
}

function briefsOf(
  unit: Unit,
  reading: FileReading,
  framework: string,
  tools: CompareTools,
): Map<string, Brief> {
  const project = withFiles(tools.project, filesOf(unit, tools.project))
  const { style } = tools.framework(framework)
  const briefs = new Map<string, Brief>()
  for (const row of unit.rows)
    for (const aim of aimsOf(row, unit, reading, framework)) {
      const { target, function: made, imported } = aim
      if (briefs.has(target.id)) continue
      const testPath = ownPath(row, unit.language) ?? freePath(style, unit.path, project)
      briefs.set(target.id, {
        target,
        function: made,
        ...(unit.language.around?.(unit.path, reading, project) ?? {
          classes: reading.classes,
          enums: reading.enums ?? {},
        }),
        access: unit.language.access(unit.path, imported, project, testPath),
        testPath,
        page: { existing: null, like: unit.language.toolchain === 'node' ? unit.source : null },
        existingTest: null,
      })
    }
  return briefs
}

/** A finished test file stays where it lies, if that is a place for one. */
function ownPath(row: Row, language: Language): string | null {
  const path = row.testPath ?? ''
  const plain =
    /^[\p{L}\p{N}_.@-]+(?:\/[\p{L}\p{N}_.@-]+)*$/u.test(path) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(path)
  return plain && language.matches(path) ? path : null
}

function freePath(style: Framework['style'], path: string, project: Project): string {
  const own = style.path(path, project)
  return project.files.includes(own) ? style.path(path, project, true) : own
}

const subject: Record<string, { end: string; code: string }> = {
  python: { end: 'py', code: 'def one():\n    return 1\n' },
  javascript: { end: 'js', code: 'export function one() {\n  return 1\n}\n' },
  typescript: { end: 'ts', code: 'export function one(): number {\n  return 1\n}\n' },
}

/** Runs one plain test of a plain function: a runner that is not installed, or cannot read the language, is none. */
async function tryRunner(
  language: Language,
  framework: Framework,
  around: Record<string, string>,
  over: Bench['over'],
  tools: CompareTools,
): Promise<boolean> {
  const { end, code } = subject[language.name] ?? { end: '', code: '' }
  const path = `plain_subject.${end}`
  const common = Object.values(around).some(text => text.includes('"commonjs"')) && end === 'js'
  const files = { ...around, [path]: common ? code.replace('export ', 'exports.one = ') : code }
  const project = withFiles(tools.project, files)
  const testPath = freePath(framework.style, path, project)
  const { importLine } = language.access(path, 'one', project, testPath)
  const spec: TestSpec = {
    name: framework.style.words.includes('describe') ? 'gives one' : 'test_gives_one',
    subject: 'one',
    imports: [importLine],
    arrange: [],
    checks: [{ kind: 'equal', call: 'one()', literal: '1', approximate: false, await: false }],
    comment: '',
  }
  const candidate: Candidate = {
    ...framework.style.test(spec),
    ...{
      id: 'plain',
      target: path,
      writer: '',
      framework: framework.name,
      draft: '',
      mends: [],
      observed: true,
    },
  }
  const { content, names } = language.merge([candidate], { existing: null, like: null })
  const place = framework.style.trialPath(testPath, 1)
  const file = { path: place, content, candidate: 'plain', name: names['plain'] ?? candidate.name }
  const plan = {
    tree: 'head' as const,
    candidates: [candidate],
    files: [file],
    watch: path,
    roots: [''],
    seed: 0,
  }
  const outcome = await over(files).run(framework.trial(plan), tools.trees)
  return framework.read(outcome, [file])[0]?.outcome === 'passed'
}
