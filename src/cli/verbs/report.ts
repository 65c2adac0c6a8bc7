// `testwright report`: the stage that joins the results of all shards. It needs no checkout.
import { join } from 'node:path'
import { UserError } from '../../core/model/errors.js'
import { exitStatusOfReview } from '../../core/report/exit-status.js'
import { mergeShards, readVerifyFiles } from '../../wiring/stage-files.js'
import { openFolder } from '../../wiring/without-checkout.js'
import { from, json, markdown, out, stageFolder, type Verb } from '../command.js'
import { inputOf, showReview } from '../local-review.js'
import { startedIn } from '../started-in.js'

export const report: Verb = {
  name: 'report',
  group: 'stages',
  summary: 'join the results of all shards into one report, and show what they found',
  about: `Reads plan.json and every result of verify from --from. A shard without a result is marked as unfinished. It needs no
    git checkout; in one, tests that are added to existing files are shown as a diff.`,
  examples: ['testwright report --from .testwright-stages'],
  options: { from, out, markdown, json },
  settings: ['config', 'fail-on'],
  async run(context) {
    await using opened = await openFolder(inputOf(context))
    const read = readVerifyFiles(stageFolder(context))
    if (read.plan.head === null) throw new UserError('The plan is for a work tree: make a plan for a commit.')
    const { show } = opened
    const merged = await mergeShards(read, {
      ...{ number: null, tool: context.tool, show },
      allowed: paths => Promise.resolve(new Set(paths)),
    })
    const folder = context.args.path('out') ?? join(opened.root, '.testwright')
    const program = startedIn('.', context.assets)
    const [command, apply] = program === null ? ['', null] : [`${program} report`, `${program} apply`]
    await showReview(context, merged, { folder, command, apply })
    return exitStatusOfReview(merged.report, merged.failure, {
      failOn: opened.config['fail-on'],
      isRefactoring: false,
    })
  },
}
