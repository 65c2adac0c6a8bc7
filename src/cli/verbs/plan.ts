// `testwright plan`: the changed functions, without running anything; with --out the first of the separate stages.
import { renderPlan } from '../../core/report/render/terminal.js'
import { plural } from '../../core/text.js'
import { planFile, prepare } from '../../pipeline/plan.js'
import { withoutHiddenNames } from '../../pipeline/stages.js'
import { openCheckout } from '../../wiring/tools.js'
import { runPlanStage } from '../../wiring/stage-files.js'
import { DONE, json, out, range, type Verb } from '../command.js'
import { inputOf } from '../local-review.js'

export const plan: Verb = {
  name: 'plan',
  group: 'stages',
  summary: 'list the functions that would be given tests, and run nothing',
  about: `Prints the targets in rank order, the skipped functions with the reason, and the files that were not read. With
    --out it also writes the prompts, for generate and verify.`,
  examples: ['testwright plan --base main', 'testwright plan --out .testwright-stages --shard 4'],
  options: {
    ...range,
    out: {
      ...out,
      help: 'Write plan.json and prompts.json there, for generate and verify. Default: nowhere.',
    },
    json,
  },
  settings: [
    'model',
    'config',
    'framework',
    'languages',
    'include',
    'exclude',
    'tests-path',
    'max-functions',
    'shard',
  ],
  stopsAtOnce: true,
  async run(context) {
    await using opened = await openCheckout(inputOf(context))
    const folder = context.args.path('out')
    if (folder !== null) {
      const { plan: file } = await runPlanStage(opened, folder)
      const counts = `${plural(file.targets.length, 'target')} in ${plural(file.shards.length, 'shard')}`
      context.answer(file, `${counts}: ${folder}\n`)
      return DONE
    }
    await using prepared = await prepare(opened, { withBase: false })
    const file = planFile({ planned: withoutHiddenNames(prepared.planned) })
    context.answer(file, renderPlan(file))
    return DONE
  },
}
