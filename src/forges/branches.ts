// Branches on GitHub: reads their files, and commits only if the head is still the one that was reviewed.
import type { Branches, Change, Committed, Head } from '../core/github/commands.js'
import { PullRequest } from './event.js'
import { type Api, readFailure } from './request.js'

interface Place {
  owner: string
  repo: string
}

/** `commits` uses the token that commits, `api` the one that reads. */
export function openBranches(api: Api, commits: Api, place: Place): Branches {
  return {
    find: number => find(api, place, number),
    read: (commit, path) => readContent(api, place, commit, path),
    kind: (commit, path) => kindOf(api, place, commit, path),
    async wantsSignoff(base) {
      const { data } = await api.rest.repos.get({ ...place })
      return (
        data.web_commit_signoff_required === true ||
        (await kindOf(api, place, base, '.github/dco.yml')) === 'file'
      )
    },
    commit: (head, change) => commit(commits, head, change),
  }
}

async function find(api: Api, { owner, repo }: Place, number: number): Promise<Head | null> {
  try {
    const { data } = await api.rest.pulls.get({ owner, repo, pull_number: number })
    const pull = PullRequest.parse(data)
    const repository = pull.head.repo?.full_name ?? null
    return {
      open: pull.state === 'open',
      head: pull.head.sha,
      base: pull.base.sha,
      branch: pull.head.ref,
      repository,
      fork: repository?.toLowerCase() !== `${owner}/${repo}`.toLowerCase(),
    }
  } catch (error) {
    if (readFailure(error)?.status === 404) return null
    throw error
  }
}

async function kindOf(api: Api, place: Place, commit: string, path: string): ReturnType<Branches['kind']> {
  try {
    const { data } = await api.rest.repos.getContent({ ...place, path, ref: commit })
    if (Array.isArray(data)) return 'folder'
    return data.type === 'file' ? 'file' : 'other'
  } catch (error) {
    if (readFailure(error)?.status === 404) return 'absent'
    throw error
  }
}

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`

interface Made {
  createCommitOnBranch: { commit: { oid: string; url: string } | null } | null
}

async function commit(api: Api, head: Head, change: Change): Promise<Committed> {
  const { headline, body, files } = change
  const additions = files.map(({ path, content }) => ({
    path,
    contents: Buffer.from(content).toString('base64'),
  }))
  const input = {
    branch: { repositoryNameWithOwner: head.repository, branchName: head.branch },
    message: { headline, body },
    fileChanges: { additions },
    expectedHeadOid: head.head,
  }
  try {
    const made = (await api.graphql<Made>(mutation, { input })).createCommitOnBranch?.commit
    if (made) return { kind: 'done', sha: made.oid, url: made.url }
    return { kind: 'refused', reason: 'GitHub made no commit' }
  } catch (error) {
    const told = readErrors(error)
    if (told === null) throw error
    if (told.types.includes('STALE_DATA')) return { kind: 'moved' }
    const { types, message } = told
    if (types.some(type => ['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'UNDEFINED_FIELD'].includes(type)))
      return commitByParts(api, head, change)
    return { kind: 'refused', reason: message }
  }
}

/** What GraphQL refused; null for anything else, such as an outage. */
function readErrors(error: unknown): { types: string[]; message: string } | null {
  const failure = readFailure(error)
  if (failure)
    return [401, 403, 404].includes(failure.status)
      ? { types: ['FORBIDDEN'], message: failure.message }
      : null
  const errors = (error as { errors?: { type?: string; message?: string; extensions?: { code?: string } }[] })
    .errors
  if (!Array.isArray(errors)) return null
  return {
    types: errors.map(
      ({ type, extensions }) =>
        type ??
        extensions?.code
          ?.toUpperCase()
          .replace(/(?=FIELD)/, '_')
          .replace('__', '_') ??
        '',
    ),
    message: (errors[0]?.message ?? '').replace(/\s+/g, ' ').slice(0, 200),
  }
}

/** The same commit by the Git data API, for tokens that may not use GraphQL. */
async function commitByParts(api: Api, head: Head, { headline, body, files }: Change): Promise<Committed> {
  const [, owner, repo] = /^([^/]+)\/(.+)$/.exec(head.repository ?? '') ?? []
  if (!owner || !repo) return { kind: 'refused', reason: 'its repository is gone' }
  const place = { owner, repo }
  try {
    const { data: ref } = await api.rest.git.getRef({ ...place, ref: `heads/${head.branch}` })
    if (ref.object.sha !== head.head) return { kind: 'moved' }
    const { data: parent } = await api.rest.git.getCommit({ ...place, commit_sha: head.head })
    const tree = []
    for (const { path, content } of files) {
      const { data } = await api.rest.git.createBlob({
        ...place,
        content: Buffer.from(content).toString('base64'),
        encoding: 'base64',
      })
      tree.push({ path, mode: '100644' as const, type: 'blob' as const, sha: data.sha })
    }
    const { data: made } = await api.rest.git.createTree({ ...place, base_tree: parent.tree.sha, tree })
    const message = [headline, body].filter(Boolean).join('\n\n')
    const { data: done } = await api.rest.git.createCommit({
      ...place,
      message,
      tree: made.sha,
      parents: [head.head],
    })
    await api.rest.git.updateRef({ ...place, ref: `heads/${head.branch}`, sha: done.sha, force: false })
    return { kind: 'done', sha: done.sha, url: done.html_url }
  } catch (error) {
    const failure = readFailure(error)
    if (failure === null || failure.status === 0 || failure.status >= 500) throw error
    return /not a fast.?forward/i.test(failure.message)
      ? { kind: 'moved' }
      : { kind: 'refused', reason: failure.message }
  }
}

const largest = 1024 * 1024

/** Null for what is absent, no plain file, larger than 1 MiB, or not UTF-8. @throws what the client throws; a refusal keeps its status. */
export async function readContent(
  api: Api,
  place: { owner: string; repo: string },
  commit: string,
  path: string,
): Promise<string | null> {
  try {
    const { data } = await api.rest.repos.getContent({ ...place, path, ref: commit })
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return null
    if (data.size > largest || data.encoding !== 'base64') return null
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Buffer.from(data.content, 'base64'),
    )
  } catch (error) {
    if (error instanceof TypeError || readFailure(error)?.status === 404) return null
    throw error
  }
}
