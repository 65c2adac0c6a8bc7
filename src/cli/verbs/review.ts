// `testwright review`: the whole pipeline for one change of a local repository.
import { join } from 'node:path'
import { reviewSettings } from '../../core/model/setting-groups.js'
import { exitStatusOfReview } from '../../core/report/exit-status.js'
import { repeatCommand } from '../../core/report/repeat.js'
import { checkFolder } from '../../wiring/output-folder.js'
import { openCheckout } from '../../wiring/tools.js'
import { review as reviewChange } from '../../pipeline/review.js'
import { afresh, apiKeyFile, configFrom, json, markdown, out, range, type Verb } from '../command.js'
import { inputOf, showReview } from '../local-review.js'
import { startedIn } from '../started-in.js'

export const review: Verb = {
  name: 'review',
  group: 'review',
  summary: 'generate and verify tests for the changed functions, and show what they found',
  about: `Finds the functions that changed between the merge base and the head, has the model (or the explorer) write unit tests
    for them, runs every test in a sandbox, and prints what was found in a few rows; into a pipe, or with --markdown, the comment that
    the action would post. The checkout stays as it is. The report and the tests go to --out.`,
  examples: [
    'testwright review',
    'testwright review --base main --model .github/testwright/writer.model.json',
  ],
  options: { ...range, 'config-from': configFrom, 'api-key-file': apiKeyFile, afresh, out, markdown, json },
  settings: reviewSettings,
  async run(context) {
    const { args, log } = context
    await using opened = await openCheckout(inputOf(context))
    const { config, tools, range: commits } = opened
    const folder = args.path('out') ?? join(tools.repo.root, '.testwright')
    checkFolder(folder)
    const reviewed = await reviewChange(opened)
    const { base, head } = reviewed.report.pull
    const program = startedIn(tools.repo.root, context.assets)
    const command =
      program === null ? '' : repeatCommand({ base, head, given: args.flags, fetch: false, program })
    const here = startedIn('.', context.assets)
    const apply = here && `${here} apply${args.has('repo') ? ` --repo ${args.word('repo') ?? ''}` : ''}`
    await showReview(context, reviewed, { folder, command, apply })
    const { targets, skipped } = reviewed.report
    if (targets.length + skipped.length === 0 && !commits.worktree)
      log('no function changed between these commits; --worktree looks at what is not committed yet')
    if (!context.isTerminal || args.has('markdown')) log(`report and tests: ${folder}`)
    return exitStatusOfReview(reviewed.report, reviewed.failure, {
      failOn: config['fail-on'],
      isRefactoring: false,
    })
  },
}
