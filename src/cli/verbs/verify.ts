// `testwright verify`: the stage that runs every test. It has no key.
import { openCheckout } from '../../wiring/tools.js'
import { readPlan, runVerifyStage } from '../../wiring/stage-files.js'
import { endTrace } from '../../wiring/tracing.js'
import { DONE, from, json, repo, stageFolder, type Verb } from '../command.js'
import { inputOf } from '../local-review.js'

export const verify: Verb = {
  name: 'verify',
  group: 'stages',
  summary: 'run and judge the replies to a plan',
  about: `Reads plan.json and the replies of one shard from --from, lets the explorer work, runs every test, and writes the
    result beside them. It needs no key. It makes one pass: no second request, no controller.`,
  examples: ['testwright verify --from .testwright-stages --shard 1/2'],
  options: { repo, from, json },
  settings: [
    'config',
    'framework',
    'languages',
    'include',
    'exclude',
    'tests-path',
    'setup',
    'sandbox',
    'results-cache',
    'baseline-seconds',
    'explorer',
    'max-functions',
    'max-tests-per-function',
    'pin-observed',
    'shard',
  ],
  async run(context) {
    const folder = stageFolder(context)
    const { base, head } = readPlan(folder).plan
    await using opened = await openCheckout({ ...inputOf(context), range: { base, head, worktree: false } })
    const { result, path } = await runVerifyStage(opened, folder)
    await endTrace(context, 'verify', result.report)
    const { kept, written } = result.report.funnel
    context.answer(result, `${kept} of ${written} tests kept: ${path}\n`)
    return DONE
  },
}
