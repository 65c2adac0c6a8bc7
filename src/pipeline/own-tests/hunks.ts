// Parts of a change that are taken back one by one: how many of the project's own tests notice each.
import type { ReachingTest, TargetBaseline } from '../../core/baseline/facts.js'
import { failingOf, linesOfHunk, withoutHunk } from '../../core/baseline/hunks.js'
import type { TestRunner } from '../../core/model/ports.js'
import { splitId, type TestTask } from '../../core/model/target.js'
import { placeOf } from '../verify/place.js'
import type { OwnTestsTools } from './tools.js'

/** Hunks of one target, and test files that are asked about each. */
const MOST_HUNKS = 6
const MOST_FILES = 4
const LEAST = 5
const SHARE = 0.2

type HunkTools = Omit<OwnTestsTools, 'framework'> & { framework: TestRunner; left(): number }

/** Only hunks that change what the function does; those that there was no time for are left out. */
export async function noticedHunks(
  task: TestTask,
  tests: readonly ReachingTest[],
  tools: HunkTools,
): Promise<TargetBaseline['hunks']> {
  const { file, baseId } = task.target
  const [head, base] = [tools.head.read(file), baseId === null ? null : tools.baseText(splitId(baseId).file)]
  if (head === null || base === null || tests.length === 0 || !tools.framework.record) return []
  const files = [...new Set(tests.map(test => test.file))].slice(0, MOST_FILES)
  const found: TargetBaseline['hunks'] = []
  for (const hunk of (task.hunks ?? []).slice(0, MOST_HUNKS)) {
    const text = withoutHunk(head, base, hunk)
    if (text === null || tools.left() < LEAST || !changesCode(task, text, tools)) continue
    const noticedBy = await failingWithout(text, { task, files, tests, tools })
    if (noticedBy !== null) found.push({ lines: linesOfHunk(hunk), noticedBy })
  }
  return found
}

/** False for comments, documentation and layout. */
function changesCode({ target, function: made }: TestTask, text: string, { language }: HunkTools): boolean {
  const { functions, error } = language(target.language).functions(text)
  const other = functions.find(({ name }) => name === made.name)
  return error !== null || other === undefined || other.tokens.join('\0') !== made.tokens.join('\0')
}

interface Asking {
  task: TestTask
  files: string[]
  tests: readonly ReachingTest[]
  tools: HunkTools
}

/** How many tests do not pass any more; null where the run told nothing, or not of all tests that none does. */
async function failingWithout(text: string, { task, files, tests, tools }: Asking): Promise<number | null> {
  const { framework, session, seconds, left } = tools
  const job = framework.record?.({
    ...placeOf([{ task }]),
    ...{ tree: 'head', files, overlay: { [task.target.file]: text }, watched: [] },
    seconds: Math.max(LEAST, Math.min(left(), seconds * SHARE)),
  })
  const told = job && framework.readRecord?.(await session.run(job))
  return told ? failingOf(told, tests) : null
}
