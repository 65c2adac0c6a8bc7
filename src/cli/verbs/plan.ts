// `testwright plan`: the changed functions, without running anything; with --out the first of the separate stages.
import { estimateRun, renderEstimate, type Estimate } from '../../core/budget/estimate.js'
import { findingSettings } from '../../core/model/setting-groups.js'
import type { TestTask } from '../../core/model/target.js'
import { firstPrompts, wordingOf } from '../../pipeline/generate.js'
import { renderPlan } from '../../core/report/render/terminal.js'
import { plural } from '../../core/text.js'
import { planFile, prepare } from '../../pipeline/plan.js'
import { withoutHiddenNames } from '../../pipeline/stages.js'
import { openCheckout, type OpenedCheckout } from '../../wiring/tools.js'
import { runPlanStage } from '../../wiring/stage-files.js'
import { configFrom, DONE, json, out, range, type Verb } from '../command.js'
import { inputOf } from '../local-review.js'

export const plan: Verb = {
  name: 'plan',
  group: 'stages',
  summary: 'list the functions that would be given tests, and run nothing',
  about: `Prints the targets in rank order, the skipped functions with the reason, the files that were not read, and roughly how
    long a review takes and what it costs. No model is asked and nothing is run. With
    --out it also writes the prompts, for generate and verify.`,
  examples: ['testwright plan --base main', 'testwright plan --out .testwright-stages --shard 4'],
  options: {
    ...range,
    'config-from': configFrom,
    out: {
      ...out,
      help: 'Write plan.json and prompts.json there, for generate and verify. Default: nowhere.',
    },
    json,
  },
  settings: [
    'model',
    'base-url',
    'controller',
    'controller-max',
    'price',
    'max-cost',
    'baseline-seconds',
    ...findingSettings,
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
    const planned = withoutHiddenNames(prepared.planned)
    const priced = await opened.priced()
    const estimate = await estimateOf(opened, planned.tasks, priced)
    const file = { ...planFile({ planned }), estimate }
    const text = planned.tasks.length === 0 ? '' : renderEstimate(estimate, priced?.name ?? null)
    context.answer(file, `${renderPlan(file)}${text}`)
    return DONE
  },
}

/** A card may ask for several replies, and says how long they may be. */
async function estimateOf(
  { config, tools }: OpenedCheckout,
  tasks: TestTask[],
  priced: Awaited<ReturnType<OpenedCheckout['priced']>>,
): Promise<Estimate> {
  const run = {
    functions: tasks.length,
    parallel: tools.parallel,
    baselineSeconds: config['baseline-seconds'],
  }
  if (priced === null) return estimateRun({ ...run, asked: null })
  const recipe = await tools.recipe()
  const prompts = firstPrompts(tasks, recipe, task => wordingOf(task, tools, recipe))
  const controller = priced.hasController ? Math.min(tasks.length, config['controller-max']) : 0
  return estimateRun({
    ...run,
    asked: { prompts, price: priced.price, controller, maxCost: config['max-cost'] },
  })
}
