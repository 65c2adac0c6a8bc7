// What the models' tests left open: tests of the explorer, then tests grown from those of the project, then the final run.
import { mapLimit } from '../core/lists.js'
import type { Candidate } from '../core/model/candidate.js'
import type { TestTask } from '../core/model/target.js'
import { plural } from '../core/text.js'
import { creditsOf } from '../core/verify/credit.js'
import { surviving } from '../core/verify/gates.js'
import { growTests } from './grow.js'
import type { OwnTestsStage } from './own-tests/tools.js'
import type { Rounds, RoundsInput } from './rounds.js'
import type { ReviewContext } from './tools.js'
import {
  finalise,
  minimise,
  verify,
  type Verification,
  type VerificationState,
  type VerifyTools,
} from './verify.js'

export type GenerateTests = (task: TestTask) => Promise<Candidate[]>

/** What is left to verify; without `generateTests` the explorer adds none. */
interface Finishing extends Pick<RoundsInput, 'tasks' | 'tools'> {
  verifyTools: VerifyTools
  generateTests: GenerateTests | null
  ownTests: OwnTestsStage
  explorer: ReviewContext['config']['explorer']
}

/** Adds the explorer's tests, then grown ones, for functions without a surviving test; then does the final run. */
export async function finishVerification(
  { tasks, tools, verifyTools, generateTests, ownTests, explorer }: Finishing,
  { verification, aside }: Rounds,
): Promise<Verification> {
  const asked = minimise(aside, verifyTools, verification)
  const open = generateTests ? unserved(tasks, asked) : []
  const generated = await mapLimit(open, tools.parallel, async task => (await generateTests?.(task)) ?? [])
  const explored = generated.flat()
  if (explored.length > 0) {
    const line = `verifying ${plural(explored.length, 'test')} of the explorer`
    tools.log(line, { what: line, function: null, usd: null })
  }
  const verified = await verify(explored, tasks, verifyTools, asked)
  const growing = explorer === 'never' ? [] : unserved(tasks, verified)
  return finalise(await growTests(growing, { verifyTools, ownTests, log: tools.log }, verified), verifyTools)
}

function unserved(tasks: readonly TestTask[], { judged }: Pick<VerificationState, 'judged'>): TestTask[] {
  const served = new Set(surviving(judged).flatMap(creditsOf))
  return tasks.filter(({ target }) => !served.has(target.id))
}
