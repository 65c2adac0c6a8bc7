// `testwright doctor`: what a review needs here, what of it is missing, and the cure of each fault.
import { renderCheck, renderVerdict } from '../../core/report/render/checks.js'
import { isSound, type Check } from '../../core/setup/check.js'
import { examine } from '../../wiring/doctor.js'
import { apiKeyFile, configFrom, json, range, type Verb } from '../command.js'
import { inputOf } from '../local-review.js'

export const doctor: Verb = {
  name: 'doctor',
  group: 'start',
  summary: 'check whether a review works here, and show how to fix what does not',
  about: `Looks at Node, git, the repository and its settings, tries to get out of the sandbox, runs one plain test in each test
    runner of the project, asks the model for one word, and looks up its price and when it is retired. With GITHUB_TOKEN it
    also reads the repository on GitHub. Each fault comes with its cure. Nothing is changed. Exit code 1 when a review would
    not work.`,
  examples: [
    'testwright doctor',
    'testwright doctor --model qwen --base-url http://127.0.0.1:8080/v1 --price 0',
  ],
  options: {
    repo: range.repo,
    base: range.base,
    'config-from': configFrom,
    'api-key-file': apiKeyFile,
    offline: { type: 'boolean', help: 'Ask neither the model nor GitHub.' },
    json,
  },
  settings: [
    'model',
    'base-url',
    'controller',
    'price',
    'max-cost',
    'config',
    'framework',
    'languages',
    'build',
    'env',
    'sandbox',
  ],
  stopsAtOnce: true,
  async run(context) {
    const { args, print, style, columns } = context
    const checks: Check[] = []
    const asking = { online: !args.has('offline'), today: new Date().toISOString().slice(0, 10) }
    for await (const check of examine(inputOf(context), asking)) {
      checks.push(check)
      if (!args.has('json')) print(renderCheck(check, { style, columns }))
    }
    context.answer({ sound: isSound(checks), checks }, renderVerdict(checks, style))
    return { code: isSound(checks) ? 0 : 1, sentence: '' }
  },
}
