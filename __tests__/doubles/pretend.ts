// Tools that judge tests by their text instead of running them: for checks of model requests and costs.
import type { Tools } from '../../src/pipeline/tools.js'
import type { Job, JobOutcome } from '../../src/core/model/run.js'
import type { TestRunner, KillPlan, RunPlan } from '../../src/core/model/ports.js'
import type { Session, Trees } from '../../src/core/model/sandbox.js'
import { idsOf } from '../../src/core/verify/measure.js'

const job = (request: unknown): Job => ({
  ...{ tree: 'head', toolchain: 'python', program: 'pretended', overlay: {}, env: {}, limit: 1 },
  request,
})

/** A test passes if its text matches `right`; it runs every line and kills every mutant. The explorer sees nothing. */
export function pretend(tools: Tools, right: RegExp): Tools {
  const run = (asked: Job): Promise<JobOutcome> => {
    const known = asked.program === 'pretended'
    const ended = { output: '', milliseconds: 1, result: known ? asked.request : null }
    return Promise.resolve({ status: known ? 'done' : 'crashed', ...ended })
  }
  const session = (trees: Trees): Session => ({
    ...{ trees, run, lacks: () => Promise.resolve(null) },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  })
  return {
    ...tools,
    setup: () => Promise.resolve(),
    sandbox: () =>
      Promise.resolve({ level: 'none', trees: 'copy', open: trees => Promise.resolve(session(trees)) }),
    framework: name => pretended(tools.framework(name), right),
  }
}

function pretended(real: TestRunner, right: RegExp): TestRunner {
  const texts = ({ result }: JobOutcome): { content: string; candidate?: string }[] =>
    (result as Pick<RunPlan, 'files'>).files
  return {
    ...real,
    trial: job,
    killJob: job,
    finalRun: files => job({ files }),
    read: (outcome, asked) =>
      asked.map(({ candidate }) => {
        const text =
          texts(outcome).find(file => [candidate, undefined].includes(file.candidate))?.content ?? ''
        const passed = right.test(text)
        const said = passed ? { expected: null, actual: null } : { expected: '999', actual: '110' }
        return {
          ...{ candidate, ...said, assertion: !passed, outcome: passed ? 'passed' : 'failed' },
          ...{ detail: '', lines: Array.from({ length: 20 }, (_, n) => n + 1), milliseconds: 1 },
        }
      }),
    readKills: ({ result }) => {
      const { candidates, instrumented } = result as KillPlan
      const killed = (mutant: string) =>
        candidates.map(({ id }) => ({ candidate: id, mutant, outcome: 'failed' as const, assertion: true }))
      return idsOf(instrumented).flatMap(killed)
    },
  }
}
