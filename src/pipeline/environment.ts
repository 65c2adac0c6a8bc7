// A project -> what its environment lacks, judged by what the explorer or a test could not load.
import { environmentFault, type EnvironmentFault } from '../core/verify/environment.js'
import type { JudgedCandidate } from '../core/verify/gates.js'
import type { Project } from '../core/model/ports.js'
import type { TestTask } from '../core/model/target.js'
import type { Exploration } from './explore.js'
import type { OwnTestsStage } from './own-tests/tools.js'

interface Environment {
  /** Why a function could not be called; null if it was, if a project test reaches it, or if its code may be wrong. */
  faultBefore(task: TestTask, exploration: Exploration | undefined): Promise<EnvironmentFault | null>
  /** Why a test could not be loaded; null where it may be at fault itself. */
  faultOf(test: JudgedCandidate): EnvironmentFault | null
}

export function environmentOf(
  project: Project,
  isBuilt: boolean,
  { reaching }: Pick<OwnTestsStage, 'reaching'>,
): Environment {
  const sourceOf = ({ target }: TestTask): string => project.read(target.file) ?? ''
  return {
    faultBefore: async (task, exploration) => {
      if (!exploration?.reason) return null
      const loaded = { project, isBuilt, test: null, source: sourceOf(task) }
      const fault = environmentFault(exploration.reason, loaded)
      // Code that the project's own tests run is set up, whatever a bare call lacks.
      return fault !== null && (await reaching(task)).length > 0 ? null : fault
    },
    faultOf: ({ candidate, task, decision }) => {
      const { code, imports, helpers, container } = candidate
      const test = [
        ...imports,
        ...helpers,
        container?.header ?? '',
        ...(container?.members ?? []),
        code,
      ].join('\n')
      return environmentFault(decision?.detail ?? '', { project, isBuilt, test, source: sourceOf(task) })
    },
  }
}
