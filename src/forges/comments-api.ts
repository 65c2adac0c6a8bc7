// GitHub's comments: our own comment, reactions, permissions, the label that turns Testwright off, and running a workflow again.
import type { Branches, CommentsApi, Head } from '../core/github/commands.js'
import { UserError } from '../core/model/errors.js'
import { openBranches } from './branches.js'
import type { GitHubOptions } from './github.js'
import { type Api, connect, patient, placeOf, readFailure } from './request.js'
import { findOwn } from './upsert-comment.js'

const mutingLabel = 'no-testwright'

/** What answering comments needs. @throws UserError for a missing token or a repository that is not `owner/name`. */
export function openConversation(
  options: Pick<
    GitHubOptions,
    'token' | 'commitToken' | 'repository' | 'apiUrl' | 'key' | 'fetch' | 'patience'
  >,
): { comments: CommentsApi; branches: Branches } {
  const { owner, repo } = placeOf(options.repository)
  const { token, commitToken, apiUrl, patience = patient, fetch, key } = options
  const api = connect(token, apiUrl, patience, fetch)
  const commits = commitToken === null ? api : connect(commitToken, apiUrl, patience, fetch)
  return {
    comments: openCommentsApi(api, { owner, repo }, key),
    branches: openBranches(api, commits, { owner, repo }),
  }
}

/** `owner` and `repo` are those of the repository that the workflow belongs to. */
function openCommentsApi(api: Api, place: { owner: string; repo: string }, key: string): CommentsApi {
  return {
    async own(number, id) {
      const [oldest] = await findOwn(api, { ...place, number, key })
      if (!oldest || (id !== undefined && oldest.id !== id)) return null
      return { id: oldest.id, body: oldest.body, url: oldest.html_url }
    },
    edit: async (id, body) =>
      void (await api.rest.issues
        .updateComment({ ...place, comment_id: id, body })
        .catch(needing('edit the comment', 'pull-requests: write'))),
    say: async (number, body) =>
      void (await api.rest.issues
        .createComment({ ...place, issue_number: number, body })
        .catch(needing('answer', 'pull-requests: write'))),
    react: async (id, content) => {
      await api.rest.reactions
        .createForIssueComment({ ...place, comment_id: id, content })
        .catch(whenRefused(() => undefined))
    },
    mayWrite: async login => {
      try {
        const { data } = await api.rest.repos.getCollaboratorPermissionLevel({ ...place, username: login })
        return ['admin', 'write', 'maintain'].includes(data.permission)
      } catch (error) {
        if (readFailure(error)?.status === 404) return false
        return needing('say who may write', 'contents: read')(error)
      }
    },
    mute: (number, on) => mute(api, place, number, on),
    rerun: (head, run) => rerun(api, place, head, run),
  }
}

/** A refusal becomes a UserError that names the missing permission; outages are thrown as they are. */
function needing(what: string, permission: string): (error: unknown) => never {
  return error => {
    const failure = readFailure(error)
    if (failure === null || failure.status === 0 || failure.status >= 500) throw error
    throw new UserError(
      `GitHub refused to ${what} (${failure.status}: ${failure.message}): give the job \`permissions: ${permission}\`.`,
      { cause: error },
    )
  }
}

/** A refusal becomes a value; outages are thrown as they are. */
function whenRefused<T>(value: (message: string) => T): (error: unknown) => T {
  return error => {
    const failure = readFailure(error)
    if (failure === null || failure.status === 0 || failure.status >= 500) throw error
    return value(failure.message)
  }
}

async function mute(
  api: Api,
  place: { owner: string; repo: string },
  number: number,
  on: boolean,
): Promise<void> {
  const ask = { ...place, issue_number: number }
  const refused = needing('set the label', 'pull-requests: write` and `issues: write')
  if (on) await api.rest.issues.addLabels({ ...ask, labels: [mutingLabel] }).catch(refused)
  else
    await api.rest.issues.removeLabel({ ...ask, name: mutingLabel }).catch((error: unknown) => {
      if (readFailure(error)?.status !== 404) refused(error)
    })
}

async function rerun(
  api: Api,
  place: { owner: string; repo: string },
  { head }: Head,
  run: string | null,
): Promise<string | null> {
  const known = run === null ? null : await findRun(api, place, Number(run))
  const { data } = await api.rest.actions.listWorkflowRunsForRepo({
    ...place,
    head_sha: head,
    event: 'pull_request',
    per_page: 100,
  })
  const runs = data.workflow_runs.filter(
    workflow_run => known === null || workflow_run.workflow_id === known.workflow_id,
  )
  const workflows = new Set(runs.map(workflowRun => workflowRun.workflow_id))
  const latest = runs.sort((a, b) => b.id - a.id)[0]
  if (!latest)
    return 'no workflow ran on the head of this pull request: push a commit, or run it from the Actions tab'
  if (known === null && workflows.size > 1)
    return 'several workflows ran on this head, and no comment says which one ran Testwright: run it from the Actions tab'
  if (latest.status !== 'completed') return 'it is running already'
  return api.rest.actions
    .reRunWorkflow({ ...place, run_id: latest.id })
    .then(() => null)
    .catch(
      whenRefused(
        message => `GitHub refused to start it (${message}): give the job \`permissions: actions: write\``,
      ),
    )
}

async function findRun(
  api: Api,
  place: { owner: string; repo: string },
  id: number,
): Promise<{ workflow_id: number } | null> {
  const found = await api.rest.actions.getWorkflowRun({ ...place, run_id: id }).catch(whenRefused(() => null))
  return found && { workflow_id: found.data.workflow_id }
}
