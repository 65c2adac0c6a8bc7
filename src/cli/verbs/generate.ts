// `testwright generate`: the stage that asks the model. It needs no checkout.
import { openFolder } from '../../wiring/without-checkout.js'
import { runGenerateStage } from '../../wiring/stage-files.js'
import { endTrace } from '../../wiring/tracing.js'
import { afresh, apiKeyFile, configFrom, DONE, from, json, stageFolder, type Verb } from '../command.js'
import { inputOf } from '../local-review.js'

export const generate: Verb = {
  name: 'generate',
  group: 'stages',
  summary: 'ask the model for the tests of a plan, and run nothing',
  about: `Reads plan.json and prompts.json from --from, asks the model, and writes the replies beside them. It needs no git
    checkout. The setting shard selects the part of the plan.`,
  examples: ['testwright generate --from .testwright-stages --model gpt-6-luna --max-cost 1'],
  options: { from, 'config-from': configFrom, 'api-key-file': apiKeyFile, afresh, json },
  settings: ['model', 'base-url', 'model-timeout', 'config', 'max-cost', 'price', 'shard'],
  async run(context) {
    await using opened = await openFolder(inputOf(context))
    const folder = stageFolder(context)
    const { replies, path } = await runGenerateStage(opened, folder)
    await endTrace(context, 'generate')
    const count = replies.completions.length
    context.answer(replies, `${count} ${count === 1 ? 'reply' : 'replies'}: ${path}\n`)
    const { failure } = replies
    return failure ? { code: failure.kind === 'user' ? 2 : 3, sentence: failure.sentence } : DONE
  },
}
