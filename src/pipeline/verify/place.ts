// Tests of a function -> where they are started, and where their imports begin.
import type { RunPlan } from '../../core/model/ports.js'
import type { TestHome } from '../../core/verify/gates.js'
import type { TestTask } from '../../core/model/target.js'

/** Where the tests of a group are started, and where their imports begin. */
export function placeOf(
  group: readonly { readonly task: TestTask; readonly home?: TestHome | undefined }[],
): Pick<RunPlan, 'roots' | 'start'> {
  const roots = [...new Set(group.flatMap(({ task, home }) => home?.roots ?? [task.access.root]))]
  const [first] = group
  return { roots, start: first?.home ? first.home.start : first?.task.access.start }
}
