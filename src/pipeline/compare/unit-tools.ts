// The session of a comparison -> what one unit needs: its project, a runner that starts, a test task per function.
import { aimAt, isNamed, namesIn, type Aim } from '../../core/compare/row-target.js'
import { filesOf, runnersFor, withFiles, type Unit } from '../../core/compare/unit.js'
import type { ParsedFile } from '../../core/model/target.js'
import type { TestRunner, Language, Project } from '../../core/model/ports.js'
import type { Session } from '../../core/model/sandbox.js'
import type { TestTask } from '../../core/model/target.js'
import type { Price } from '../../core/budget/cost.js'
import { freePath, runPlainTest } from '../plain-test.js'
import type { CommonTools } from '../tools.js'

type Row = Unit['rows'][number]

/** What `compare` and `dataset` may use: no repository and no forge, but a tree that modules are laid over. */
export interface CompareTools extends CommonTools {
  /** The tree that modules are laid over, opened when first asked for. */
  session(): Promise<Session>
  /** What is in that tree. */
  project: Project
  /** List price of a model by its name alone, null when no list has it. */
  price(model: string): Promise<Price | null>
}

export interface UnitTools {
  session: Session
  /** The same session, with files laid over the tree of every job. */
  over(files: Record<string, string>): Session
  /** Runners for tests of a unit, the likeliest first. */
  frameworks(unit: Unit): string[]
  /** The first of them that starts here, else the first. */
  runner(unit: Unit): Promise<string>
  /** A test task for each function that rows of the unit are about, by target id. */
  tasks(unit: Unit, framework: string): Map<string, TestTask>
  /** Ids of the targets that one row is about. */
  targets(row: Row, unit: Unit, framework: string): string[]
}

export async function openUnitTools(tools: CompareTools): Promise<UnitTools> {
  const session = await tools.session()
  const over = (files: Record<string, string>): Session => ({
    ...session,
    run: job => session.run({ ...job, overlay: { ...files, ...job.overlay } }),
  })
  const started = new Map<string, Promise<boolean>>()
  const canStart = (unit: Unit, name: string): Promise<boolean> => {
    const files = Object.entries(filesOf(unit, tools.project))
    const manifests = Object.fromEntries(files.filter(([path]) => path !== unit.path))
    const key = JSON.stringify([unit.language.name, name, manifests])
    const found =
      started.get(key) ??
      runsPlainTest(unit.language, manifests, { framework: tools.framework(name), over, tools })
    started.set(key, found)
    return found
  }
  const results = new WeakMap<Unit, ParsedFile>()
  const read = (unit: Unit): ParsedFile => {
    const result = results.get(unit) ?? unit.language.functions(unit.source)
    results.set(unit, result)
    return result
  }
  const frameworks = (unit: Unit): string[] =>
    runnersFor(unit, withFiles(tools.project, filesOf(unit, tools.project)), tools.frameworks)
  return {
    session,
    over,
    frameworks,
    async runner(unit) {
      const names = frameworks(unit)
      for (const name of names) if (await canStart(unit, name)) return name
      return names[0] ?? ''
    },
    tasks: (unit, framework) => tasksOf(unit, read(unit), framework, tools),
    targets: (row, unit, framework) => aimsOf(row, unit, read(unit), framework).map(aim => aim.target.id),
  }
}

function aimsOf(row: Row, unit: Unit, result: ParsedFile, framework: string): Aim[] {
  const place = { path: unit.path, source: unit.source, language: unit.language.name, framework }
  const { function: asked } = row
  const names = asked !== null && isNamed(asked, result) ? [asked] : namesIn(row.text, result)
  return names.length === 0 ? [aimAt(asked, result, place)] : names.map(name => aimAt(name, result, place))
}

function tasksOf(
  unit: Unit,
  result: ParsedFile,
  framework: string,
  tools: CompareTools,
): Map<string, TestTask> {
  const project = withFiles(tools.project, filesOf(unit, tools.project))
  const { style } = tools.framework(framework)
  const tasks = new Map<string, TestTask>()
  for (const row of unit.rows)
    for (const aim of aimsOf(row, unit, result, framework)) {
      const { target, function: made, imported } = aim
      if (tasks.has(target.id)) continue
      const testPath = ownPath(row, unit.language) ?? freePath(style, unit.path, project)
      tasks.set(target.id, {
        target,
        function: made,
        ...(unit.language.reachableClasses?.(unit.path, result, project, testPath) ?? {
          classes: result.classes,
          enums: result.enums ?? {},
        }),
        access: unit.language.access(unit.path, imported, project, testPath),
        testPath,
        page: { existing: null, like: unit.language.toolchain === 'node' ? unit.source : null },
        existingTest: null,
      })
    }
  return tasks
}

/** A finished test file keeps its path where a test file may have that path. */
function ownPath(row: Row, language: Language): string | null {
  const path = row.testPath ?? ''
  const plain =
    /^[\p{L}\p{N}_.@-]+(?:\/[\p{L}\p{N}_.@-]+)*$/u.test(path) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(path)
  return plain && language.matches(path) ? path : null
}

/** True when one plain test of a plain function passes: the runner is installed, and can read the language. */
async function runsPlainTest(
  language: Language,
  manifests: Record<string, string>,
  { framework, over, tools }: { framework: TestRunner; over: UnitTools['over']; tools: CompareTools },
): Promise<boolean> {
  const isCommon = Object.values(manifests).some(text => text.includes('"commonjs"'))
  const result = await runPlainTest({
    ...{ language, framework, project: tools.project, folder: '', files: manifests },
    common: isCommon && language.extension === 'js',
    run: (files, job) => over(files).run(job),
  })
  return result?.outcome === 'passed'
}
