// Calls of the explorer -> a job for `make_calls.py`, and its result -> observations.
import type { CallRunner } from '../../core/model/ports.js'
import type { TestTask } from '../../core/model/target.js'
import { splitId } from '../../core/model/target.js'
import { placeOf as startedIn } from '../shared/run-jobs.js'
import { folderOf, join } from '../shared/paths.js'
import { readObservations, readProbeKills, withMutants } from '../shared/observations.js'

const PER_CALL = 0.5
/** Seconds for one import of the module and its packages, and for a whole job. */
const START = 65
const MOST = 110
const GRACE = 5

/** A test that runs `inside.py`, for projects whose settings affect calls. */
const CARRIER = `from testwright_runner import inside

inside.load()


def test_calls():
    inside.make()
`

/** Beside the tests, so that the same settings apply. */
const carrierPath = (testPath: string): string => join(folderOf(testPath), 'test_testwright_calls.py')

const job: CallRunner['job'] = (calls, task, tree, wanted = 'behaviour') => {
  const { file, name, module, root } = placeOf(task, tree)
  const { start } = task.access
  const budget = Math.min(MOST, START + calls.length * PER_CALL)
  const carrier = task.target.framework === 'pytest' ? carrierPath(task.testPath) : null
  const made = calls.map(({ id, receiver, positional, keyword, history, then, imports }) => ({
    ...{ id, receiver, positional, keyword, history, then, imports },
  }))
  return {
    tree,
    toolchain: 'python',
    program: 'python/programs/make_calls.py',
    request: {
      ...{
        module,
        ...startedIn({ roots: [root], start }),
        file,
        name,
        carrier,
        managed: task.target.framework === 'unittest',
        calls: made,
        perCall: PER_CALL,
        repeats: wanted === 'operands' ? 1 : 2,
        budget,
      },
      ...(task.function.owner?.by ? { by: task.function.owner.by } : {}),
      ...(task.function.owner?.members ? { members: true } : {}),
      ...(task.function.enters ? { enters: true } : {}),
      ...(task.function.assigns ? { assigns: true } : {}),
    },
    overlay: carrier === null ? {} : { [carrier]: CARRIER },
    env: { ...start?.env, PYTHONHASHSEED: '0' },
    limit: (budget + GRACE) * 1000,
  }
}

/** Where the target is in a tree: on the base its path, and so its module name, may differ. */
function placeOf(task: TestTask, tree: 'head' | 'base') {
  const { target, access } = task
  const id = tree === 'base' ? (target.baseId ?? target.id) : target.id
  const { file } = splitId(id)
  const module = file === target.file ? access.module : moduleOf(file, access.root)
  return {
    file,
    name: splitId(target.via ?? id).name,
    module,
    root: access.root,
  }
}

function moduleOf(file: string, root: string): string {
  const inner = root !== '' && file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file
  return inner
    .replace(/\.py$/, '')
    .replace(/\/__init__$/, '')
    .split('/')
    .join('.')
}

export const callRunner: CallRunner = {
  job,
  read: readObservations,
  killJob: (calls, task, instrumented) => withMutants(job(calls, task, 'head'), instrumented),
  readKills: readProbeKills,
}
