// The stage `baseline` when another job has run it: the same answers, read from its file. Runs nothing.
import type { TargetBaseline } from '../../core/baseline/facts.js'
import { takeOver } from '../../core/baseline/hand-over.js'
import type { BaselineFile } from '../../core/model/stage-files.js'
import type { TestTask } from '../../core/model/target.js'
import type { OwnTestsStage } from './tools.js'
import type { AskedMutants } from './tools.js'

/** `read` gives the text of a file on the head. Functions that the baseline file lacks are not measured here. */
export function handedOverTests(
  { targets, ownTests, rows }: BaselineFile,
  tasks: readonly TestTask[],
  read: (path: string) => string | null,
): OwnTestsStage {
  const byId = new Map(targets.map(told => [told.target, told]))
  const known = new Set(tasks.map(({ target }) => target.id))
  const taken = new Map<string, TargetBaseline>()
  const take = ({ target: { id, file } }: TestTask, { mutants }: AskedMutants): TargetBaseline | null => {
    const told = byId.get(id)
    const found = taken.get(id) ?? (told ? takeOver(told, mutants, read(file) ?? '') : null)
    if (found) taken.set(id, found)
    return found
  }
  return {
    isOff: false,
    records: ({ target }) => byId.has(target.id),
    callsOf: async ({ target }) => {
      const { calls = [] } = byId.get(target.id) ?? {}
      return { start: calls, made: calls, stated: [] }
    },
    reaching: async ({ target }) => byId.get(target.id)?.reaching ?? [],
    shownBy: async (task, asked) => {
      const found = take(task, asked)
      if (!found) throw new Error(`the baseline file has no ${task.target.id}`)
      return found
    },
    findings: async () => {
      const found = tasks.flatMap(task => {
        const baseline = take(task, { mutants: [], instrumented: null })
        return baseline ? [[task.target.id, baseline] as const] : []
      })
      return {
        tests: ownTests,
        rows: rows.filter(({ target }) => known.has(target)),
        targets: new Map(found),
      }
    },
  }
}
