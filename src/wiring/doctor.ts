// `testwright doctor`: checks all that a review needs, one after the other. Changes nothing in the checkout.
import { makeConfig, type Config } from '../core/model/configuration.js'
import type { Repo } from '../core/model/ports.js'
import { skipped, type Check } from '../core/setup/check.js'
import { judgeGit, judgeNode, judgeWorkflows } from '../core/setup/judge.js'
import { loadLanguages } from '../ecosystems/index.js'
import { forges } from '../forges/index.js'
import { gitVersion } from '../repo/origin.js'
import { openProject } from '../repo/project.js'
import { examineConfiguration, examineRepository, examineTests, usesOf } from './doctor-checkout.js'
import { examineModel, examineTokens, type Asking } from './doctor-services.js'
import { workflowsOf } from './init.js'
import { makeScratch, type RunInput } from './run.js'

/** Yields checks as they end, so that a slow one does not hide earlier ones. Throws UserError only for wrong flags. */
export async function* examine(input: RunInput, asking: Asking): AsyncGenerator<Check> {
  const { environment } = input
  const flags = makeConfig(input.sources)
  yield judgeNode(process.versions.node)
  const git = await gitVersion(environment)
  yield judgeGit(git)
  const { scratch, dispose } = await makeScratch(environment)
  try {
    if (git === null) yield* withoutRepository(input, flags, asking)
    else yield* withGit(input, asking, scratch)
  } finally {
    await dispose()
  }
}

async function* withGit(input: RunInput, asking: Asking, scratch: string): AsyncGenerator<Check> {
  const { repo, base, checks } = await examineRepository(input, scratch)
  yield* checks
  if (repo === null) return yield* withoutRepository(input, makeConfig(input.sources), asking)
  const { config, check } = await examineConfiguration(input, repo.show, base)
  yield check
  await using tree = await repo.checkout(null)
  const project = openProject(tree.path)
  const languages = await loadLanguages(input.assets.wasm)
  const uses = usesOf(project, languages, config)
  yield* examineTests(input, { repo, scratch, config, project, tree: tree.path, uses })
  yield* examineModel(await contextOf(input, { config, repo, base }), asking)
  yield await examineTokens(input, repo.root, asking)
  yield* judgeWorkflows(workflowsOf(project))
}

/** What can be said without a checkout: the model that the flags name. */
async function* withoutRepository(input: RunInput, config: Config, asking: Asking): AsyncGenerator<Check> {
  const repo = { root: input.folder, show: () => Promise.resolve(null) }
  yield skipped('sandbox, runners', 'there is no repository to look at')
  yield* examineModel(await contextOf(input, { config, repo, base: null }), asking)
}

async function contextOf(
  input: RunInput,
  { config, repo, base }: { config: Config; repo: Pick<Repo, 'root' | 'show'>; base: string | null },
) {
  const pull = await forges.local({ base: null, head: null }).pull()
  const trusted = input.configFrom === 'worktree' ? null : base
  const start = { ...input, trustedCommit: () => Promise.resolve(trusted) }
  return { start, config, repo, pull, note: () => undefined }
}
