// Hunks of a change, reverted one by one: how many of the project's own tests notice each.
import type { ReachingTest, TargetBaseline } from '../../core/baseline/facts.js'
import { failingOf, linesOfHunk, runsOther, withoutHunk } from '../../core/baseline/hunks.js'
import type { TestRunner } from '../../core/model/ports.js'
import { splitId, type TestTask } from '../../core/model/target.js'
import { placeOf } from '../verify/place.js'
import type { OwnTestsTools } from './tools.js'

/** The most hunks of one target, and the most test files run for each. */
const MOST_HUNKS = 6
const MOST_FILES = 4
const LEAST = 5
const SHARE = 0.2

type HunkTools = Omit<OwnTestsTools, 'framework'> & { framework: TestRunner; left(): number }

/** Only hunks that change the function's code; those that there was no time for are left out. */
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
  const changes = changesCode(task, head, tools)
  for (const hunk of (task.hunks ?? []).slice(0, MOST_HUNKS)) {
    const text = withoutHunk(head, base, hunk)
    if (text === null || tools.left() < LEAST || !changes(text)) continue
    const noticedBy = await failingWithout(text, { task, files, tests, tools })
    if (noticedBy !== null) found.push({ lines: linesOfHunk(hunk), noticedBy })
  }
  return found
}

/** Tells whether a text of the file has other code for the target than the head has. */
function changesCode(
  { target, watched }: TestTask,
  head: string,
  { language }: HunkTools,
): (text: string) => boolean {
  const { functions: read } = language(target.language)
  const name = watched?.head.find(({ id }) => id === target.id)?.name ?? target.name
  const now = read(head)
  return text => runsOther(name, now, read(text))
}

interface Asking {
  task: TestTask
  files: string[]
  tests: readonly ReachingTest[]
  tools: HunkTools
}

/** How many tests no longer pass; null where the run reported nothing, or none failed but some did not report. */
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
