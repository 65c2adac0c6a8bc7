// Tests that would be kept -> those after which a test that must fail does not: they switch off the tests that run after them.
import { decide, type Decision, type RunnableCandidate } from '../../core/verify/gates.js'
import { mapLimit } from '../../core/lists.js'
import type { Language, TestRunner, TestSpec } from '../../core/model/ports.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { TestFile } from '../../core/model/target.js'
import type { RunTools } from './runs.js'
import { placeOf } from './place.js'

type Check = TestSpec['checks'][number]

const equal = (call: string, literal: string, approximate = false): Check => ({
  ...{ kind: 'equal', call, literal, approximate, await: false },
})
/** Assertions that do not hold, in as many ways as the language has for them. */
function falseChecks({ falseChecks: own }: Language): Check[] {
  const alike = [equal('1', '2'), equal('[1]', '[2]'), equal('1.5', '2.5', true)]
  if (!own) return alike
  const literals = own.literals.map(literal => equal('[]', literal))
  return [...alike, ...literals, { kind: 'raises', call: '[1]', exception: own.exception, await: false }]
}

function makeProbes(
  where: 'before' | 'after',
  { task }: RunnableCandidate,
  { language, framework }: Probing,
): Candidate[] {
  return falseChecks(language).map((check, n) => {
    const written = framework.style.test({
      ...{
        name: `test_probe_${where}_${n}`,
        title: `probe ${where} ${n}`,
        subject: `probe_${where}`,
        imports: [],
      },
      ...{ arrange: [], checks: [check], comment: '', like: task.page.like },
    })
    return {
      ...written,
      ...{ id: `probe ${where} ${n}`, target: task.target.id, writer: '', framework: framework.name },
      ...{ draft: written.code, fixes: [], observed: false },
    }
  })
}

interface Probing {
  language: Language
  framework: TestRunner
  tools: RunTools
}

/** Decisions on tests of one file, by candidate. All are tried together; where that shows something, each by itself. */
export async function probeTests(
  path: string,
  group: readonly RunnableCandidate[],
  probing: Probing,
): Promise<Map<string, Decision>> {
  const [first] = group
  if (!first || !(await switchesOff(path, group, first.task.page, probing))) return new Map()
  const alone: TestFile = { ...first.task.page, existing: null }
  const found = await mapLimit([...group], probing.tools.parallel, async test => ({
    id: test.candidate.id,
    isAtFault: await switchesOff(path, [test], alone, probing),
  }))
  const guilty = found.filter(({ isAtFault }) => isAtFault)
  // Where only all of them together do it, none of them can be cleared.
  return new Map((guilty.length > 0 ? guilty : found).map(({ id }) => [id, switchedOff]))
}

const switchedOff = decide('unsafe', {
  detail: 'it changes shared state: a test that must fail does not fail after it',
})

/** Runs probes in a file of their own and after the tests: true if one that fails alone does not fail after them. */
async function switchesOff(
  path: string,
  group: readonly RunnableCandidate[],
  page: TestFile,
  probing: Probing,
): Promise<boolean> {
  const [first] = group
  if (!first) return false
  const { language, framework, tools } = probing
  const [before, after] = [makeProbes('before', first, probing), makeProbes('after', first, probing)]
  const candidates = group.map(({ candidate }) => candidate)
  const alone = language.merge(before, { ...page, existing: null })
  const behind = language.merge([...candidates, ...after], page)
  const files = [
    { path: framework.style.candidatePath(path, 1), content: alone.content },
    { path, content: behind.content },
  ]
  const outcome = await tools.session.run(framework.finalRun(files, placeOf(group)))
  if (outcome.status !== 'done') return false
  const names = { ...alone.names, ...behind.names }
  const asked = [...before, ...after].map(({ id }) => ({ candidate: id, name: names[id] ?? '' }))
  const outcomes = new Map(
    framework.read(outcome, asked).map(({ candidate, outcome }) => [candidate, outcome]),
  )
  return before.some(
    ({ id }, n) => outcomes.get(id) === 'failed' && outcomes.get(after[n]?.id ?? '') !== 'failed',
  )
}
