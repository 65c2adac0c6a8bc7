// GitHub's answers to writes: contents, blobs, trees, commits, branches; each one is really made in the bare repository.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buildSchema, graphqlSync, GraphQLError } from 'graphql'
import { git, tryGit } from './git.js'
import type { Understood } from './rules.js'
import { type Answer, full, type State, type Token } from './state.js'

const schema = buildSchema(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'))

const refuse = (status: number, message: string): Answer => ({
  status,
  data: { message, status: String(status) },
})
const notFound = refuse(404, 'Not Found')
const forbidden = refuse(403, 'Resource not accessible by integration')

/** Runs git with this standard input. */
function feed(cwd: string, input: Buffer | string, args: string[], env: Record<string, string> = {}): string {
  const author = {
    GIT_AUTHOR_NAME: 'x',
    GIT_AUTHOR_EMAIL: 'x@x',
    GIT_COMMITTER_NAME: 'x',
    GIT_COMMITTER_EMAIL: 'x@x',
  }
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    input,
    timeout: 120_000,
    env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', ...author, ...env },
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${String(stderr)}`)
  return String(stdout).trim()
}

const mayPush = (token: Token): boolean => token.write && !token.denied?.includes('contents')

function getContent(state: State, { path, query }: Understood): Answer {
  const { bare } = state.hosted
  const ref = String(query['ref'] ?? 'main')
  const commit = tryGit(bare, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)
  const entry = commit && tryGit(bare, 'ls-tree', commit, '--', path['path'] ?? '')
  if (!commit || !entry) return notFound
  const [, mode = '', type = '', sha = ''] = /^(\d+) (\w+) ([0-9a-f]+)/.exec(entry) ?? []
  if (type === 'tree') return { status: 200, data: [] }
  const bytes = spawnSync('git', ['cat-file', 'blob', sha], { cwd: bare }).stdout
  const common = { path: path['path'], name: path['path']?.split('/').at(-1), sha, size: bytes.length }
  if (mode === '120000')
    return { status: 200, data: { type: 'symlink', target: bytes.toString(), ...common } }
  return {
    status: 200,
    data: { type: 'file', encoding: 'base64', content: bytes.toString('base64'), ...common },
  }
}

const branchOf = (ref: string): string => decodeURIComponent(ref).replace(/^heads\//, '')

function updateRef(state: State, { path, body }: Understood, token: Token): Answer {
  if (!mayPush(token)) return forbidden
  const branch = branchOf(path['ref'] ?? '')
  const { bare } = state.hosted
  const now = tryGit(bare, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}`)
  if (!now) return refuse(422, 'Reference does not exist')
  if (state.protected.has(branch))
    return refuse(422, 'Repository rule violations found: changes must be made through a pull request.')
  const sha = String(body['sha'])
  if (!body['force'] && tryGit(bare, 'merge-base', '--is-ancestor', now, sha) === null)
    return refuse(422, 'Update is not a fast forward')
  git(bare, 'update-ref', `refs/heads/${branch}`, sha)
  return { status: 200, data: { ref: `refs/heads/${branch}`, object: { type: 'commit', sha } } }
}

export const writing: Record<string, (state: State, asked: Understood, token: Token) => Answer> = {
  'repos/get-content': getContent,
  'git/get-ref': (state, { path }) => {
    const sha = tryGit(
      state.hosted.bare,
      'rev-parse',
      '--verify',
      '--quiet',
      `refs/heads/${branchOf(path['ref'] ?? '')}`,
    )
    return sha ? { status: 200, data: { ref: path['ref'], object: { type: 'commit', sha } } } : notFound
  },
  'git/get-commit': (state, { path }) => {
    const tree = tryGit(
      state.hosted.bare,
      'rev-parse',
      '--verify',
      '--quiet',
      `${path['commit_sha'] ?? ''}^{tree}`,
    )
    return tree ? { status: 200, data: { sha: path['commit_sha'], tree: { sha: tree } } } : notFound
  },
  'git/create-blob': (state, { body }, token) => {
    if (!mayPush(token)) return forbidden
    const sha = feed(state.hosted.bare, Buffer.from(String(body['content']), 'base64'), [
      'hash-object',
      '-w',
      '--stdin',
    ])
    return { status: 201, data: { sha } }
  },
  'git/create-tree': (state, { body }, token) => {
    if (!mayPush(token)) return forbidden
    const items = body['tree'] as { path: string; mode: string; sha: string }[]
    return { status: 201, data: { sha: treeWith(state.hosted.bare, String(body['base_tree']), items) } }
  },
  'git/create-commit': (state, { body }, token) => {
    if (!mayPush(token)) return forbidden
    const parents = (body['parents'] as string[]).flatMap(parent => ['-p', parent])
    const sha = feed(state.hosted.bare, String(body['message']), [
      'commit-tree',
      ...parents,
      String(body['tree']),
    ])
    return { status: 201, data: { sha, html_url: `${state.url}/${full}/commit/${sha}` } }
  },
  'git/update-ref': updateRef,
}

function treeWith(bare: string, base: string, items: { path: string; mode: string; sha: string }[]): string {
  const env = { GIT_INDEX_FILE: `${bare}/double-${Math.random().toString(36).slice(2)}.index` }
  feed(bare, '', ['read-tree', base], env)
  for (const { path, mode, sha } of items)
    feed(bare, '', ['update-index', '--add', '--cacheinfo', `${mode},${sha},${path}`], env)
  return feed(bare, '', ['write-tree'], env)
}

interface CommitInput {
  branch: { repositoryNameWithOwner?: string; branchName?: string }
  expectedHeadOid: string
  message: { headline: string; body?: string }
  fileChanges: { additions: { path: string; contents: string }[] }
}

const wrong = (type: string, message: string): never => {
  throw Object.assign(new GraphQLError(message), { kind: type })
}

function createCommit(state: State, token: Token, input: CommitInput): { oid: string; url: string } {
  const { branch, expectedHeadOid, message, fileChanges } = input
  const { bare } = state.hosted
  const name = branch.branchName ?? ''
  if (!mayPush(token) || token.denied?.includes('graphql'))
    return wrong('FORBIDDEN', 'Resource not accessible by integration')
  if (branch.repositoryNameWithOwner !== full) return wrong('NOT_FOUND', 'Could not resolve to a Repository')
  const now = tryGit(bare, 'rev-parse', '--verify', '--quiet', `refs/heads/${name}`)
  if (!now) return wrong('NOT_FOUND', `No ref found for ${name}`)
  if (now !== expectedHeadOid)
    return wrong('STALE_DATA', `Expected branch to point to "${expectedHeadOid}" but it did not.`)
  if (state.protected.has(name)) return wrong('UNPROCESSABLE', 'Changes must be made through a pull request.')
  const items = fileChanges.additions.map(({ path, contents }) => ({
    ...{ path, mode: '100644' },
    sha: feed(bare, Buffer.from(contents, 'base64'), ['hash-object', '-w', '--stdin']),
  }))
  const tree = treeWith(bare, `${now}^{tree}`, items)
  const text = [message.headline, message.body].filter(Boolean).join('\n\n')
  const oid = feed(bare, text, ['commit-tree', '-p', now, tree])
  git(bare, 'update-ref', `refs/heads/${name}`, oid, now)
  return { oid, url: `${state.url}/${full}/commit/${oid}` }
}

/** A query that GitHub's schema forbids is a fault; what GitHub refuses is its answer. */
export function answerGraphQL(state: State, token: Token, body: unknown, faults: string[]): Answer {
  const { query = '', variables = {} } = (body ?? {}) as {
    query?: string
    variables?: Record<string, unknown>
  }
  const rootValue = {
    viewer: { login: token.login },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => ({
      commit: createCommit(state, token, input),
    }),
  }
  const { data, errors } = graphqlSync({ schema, source: query, rootValue, variableValues: variables })
  const told = errors?.map(error => {
    const kind = (error.originalError as { kind?: string } | undefined)?.kind
    if (kind === undefined) faults.push(`graphql: ${error.message}`)
    return { message: error.message, ...(kind ? { type: kind, path: error.path } : {}) }
  })
  return { status: 200, data: { data: data ?? null, ...(told ? { errors: told } : {}) } }
}
