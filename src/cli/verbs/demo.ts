// `testwright demo`: a review of a sample pull request, with recorded replies of a real model beside the explorer.
import { makeConfig } from '../../core/model/configuration.js'
import { exitStatusOfReview } from '../../core/report/exit-status.js'
import { review } from '../../pipeline/review.js'
import { openCheckout, openSample } from '../../wiring/tools.js'
import { json, markdown, type Verb } from '../command.js'
import { inputOf, showReview } from '../local-review.js'
import { startedIn } from '../started-in.js'

const SETTINGS = { ...makeConfig([]), explorer: 'always', price: '0', 'max-tests-per-function': '4' }

export const demo: Verb = {
  name: 'demo',
  group: 'start',
  summary: 'review a sample pull request: no key, no network, nothing to install',
  about: `Makes a small repository with a pull request and reviews it. The recorded replies of a real small model and the
    explorer write tests side by side, and all of them are run and judged on this machine.`,
  examples: ['testwright demo', 'testwright demo --keep sample'],
  options: {
    keep: { type: 'string', placeholder: 'DIR', help: 'Make the sample in DIR and leave everything there.' },
    markdown,
    json,
  },
  async run(context) {
    const { args, assets, environment, log } = context
    await using sample = await openSample(assets.demo, args.path('keep'), environment)
    const range = { base: 'main', head: 'pull-request', worktree: false }
    await using opened = await openCheckout({
      ...inputOf(context),
      ...{
        folder: sample.repository,
        range,
        recorded: sample.replies,
        trusted: true,
        notes: [{ code: 'demo' }],
      },
      sources: [{ name: 'demo', values: SETTINGS }],
      log: (line, progress) => (context.isTerminal && progress ? log(line, progress) : undefined),
    })
    const reviewed = await review(opened)
    const started = startedIn('.', assets)
    const command = started === null ? '' : `${started} demo --keep DIR`
    await showReview(context, reviewed, { folder: sample.out, command, apply: null })
    if (!context.isTerminal || args.has('markdown')) log(`comment, report and tests: ${sample.out}`)
    if (reviewed.report.sandbox === 'none')
      log('this machine has no sandbox: the sample, which is our own code, ran without one')
    return exitStatusOfReview(reviewed.report, reviewed.failure, { failOn: 'never', isRefactoring: false })
  },
}
