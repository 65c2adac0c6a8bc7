// `testwright baseline`: the stage that runs the project's own tests. It has no key.
import { findingSettings, runningSettings } from '../../core/model/setting-groups.js'
import { plural } from '../../core/text.js'
import { openCheckout } from '../../wiring/tools.js'
import { readPlan, runBaselineStage } from '../../wiring/stage-files.js'
import { endTrace } from '../../wiring/tracing.js'
import { DONE, from, json, range, stageFolder, type Verb } from '../command.js'
import { inputOf } from '../local-review.js'

export const baseline: Verb = {
  name: 'baseline',
  group: 'stages',
  summary: "run the project's own tests for a plan, and ask no model",
  about: `Reads plan.json from --from, runs the project's own tests on both sides of the change and under mutants of the changed
    lines, and writes the result beside the plan. generate quotes it in its prompts, and verify uses it instead of running
    them itself. The stage may be left out: prompts then say nothing about these tests, and verify runs them.`,
  examples: ['testwright baseline --from .testwright-stages'],
  options: { repo: range.repo, from, json },
  settings: [...findingSettings, ...runningSettings, 'max-functions', 'shard'],
  async run(context) {
    const stages = stageFolder(context)
    const { base, head } = readPlan(stages).plan
    await using opened = await openCheckout({ ...inputOf(context), range: { base, head, worktree: false } })
    const { result, path } = await runBaselineStage(opened, stages)
    await endTrace(context, 'baseline')
    context.answer(result, `${plural(result.ownTests.length, 'test')} of the project: ${path}\n`)
    return DONE
  },
}
