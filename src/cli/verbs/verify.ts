// `testwright verify`: test files through the gates; without a file the stage that runs every test. It has no key.
import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { UserError } from '../../core/model/errors.js'
import { findingSettings, runningSettings } from '../../core/model/setting-groups.js'
import type { ExitStatus } from '../../core/report/exit-status.js'
import { renderTestFiles } from '../../core/report/render/test-files.js'
import { allPass } from '../../core/verify/test-files.js'
import { verifyFiles } from '../../pipeline/test-files/verify-files.js'
import { openCheckout } from '../../wiring/tools.js'
import { readPlan, runVerifyStage } from '../../wiring/stage-files.js'
import { endTrace } from '../../wiring/tracing.js'
import { configFrom, DONE, from, json, range, stageFolder, type CliContext, type Verb } from '../command.js'
import { inputOf } from '../local-review.js'

/** Options that only the stage takes. */
const OF_STAGE = [
  'from',
  'shard',
  'explorer',
  'max-functions',
  'max-tests-per-function',
  'pin-observed',
] as const

export const verify: Verb = {
  name: 'verify',
  group: 'stages',
  summary: 'run and judge test files, or the replies to a plan',
  about: `With FILE: takes the functions that changed since the merge base with the default branch and runs the tests of the
    files through the gates of generated tests, no matter who wrote them. Says for each test whether it passes three times, which
    mutants of the changed lines it notices, whether it fails without the change, or why it would not be kept. Exit code 1
    when a test does not pass its gates. It needs no key and no model. Without FILE it is a stage: it reads plan.json and the
    replies of one shard from --from, lets the explorer work, runs every test, and writes the result beside them, in one pass.`,
  examples: [
    'testwright verify tests/test_tax.py',
    'testwright verify --from .testwright-stages --shard 1/2',
  ],
  options: {
    repo: range.repo,
    base: range.base,
    worktree: {
      type: 'boolean',
      help: 'Include uncommitted changes. They are included anyway if one of the files is new or has such changes.',
    },
    'config-from': configFrom,
    from,
    json,
  },
  settings: [
    ...findingSettings,
    ...runningSettings,
    'explorer',
    'max-functions',
    'max-tests-per-function',
    'pin-observed',
    'shard',
  ],
  files: { placeholder: '[FILE ...]', least: 0, most: 1000 },
  run: context => (context.args.files.length > 0 ? runFiles(context) : runStage(context)),
}

async function runFiles(context: CliContext): Promise<ExitStatus> {
  const { args, folder, answer } = context
  const wrong = OF_STAGE.find(name => args.has(name))
  if (wrong !== undefined)
    throw new UserError(`verify FILE has no option --${wrong}: leave it out, or leave the files out.`)
  await using opened = await openCheckout(inputOf(context))
  const { root } = opened.tools.repo
  const start = realpathSync(folder)
  const paths = args.files.map(file => relative(root, resolve(start, file)).split(sep).join('/'))
  const verdict = await verifyFiles(opened, paths)
  answer(verdict, renderTestFiles(verdict))
  return { code: allPass(verdict) ? 0 : 1, sentence: '' }
}

async function runStage(context: CliContext): Promise<ExitStatus> {
  const { args } = context
  const wrong = ['base', 'worktree'].find(name => args.has(name))
  if (wrong !== undefined)
    throw new UserError(`verify takes --${wrong} with test files only: name them, or leave it out.`)
  const stages = stageFolder(context)
  const { base, head } = readPlan(stages).plan
  await using opened = await openCheckout({ ...inputOf(context), range: { base, head, worktree: false } })
  const { result, path } = await runVerifyStage(opened, stages)
  await endTrace(context, 'verify', result.report)
  const { kept, written } = result.report.funnel
  context.answer(result, `${kept} of ${written} tests kept: ${path}\n`)
  return DONE
}
