// The double's answer to each operation, by GitHub's rules: permissions, size limits, paging, real history.
import { tryGit } from './git.js'
import type { Understood } from './rules.js'
import { talking } from './talking.js'
import { writing } from './writing.js'
import { type Answer, full, type PullState, showComment, showPull, type State, type Token } from './state.js'

type Reply = (state: State, asked: Understood, token: Token) => Answer

const notFound: Answer = { status: 404, data: { message: 'Not Found', status: '404' } }
const forbidden = (message = 'Resource not accessible by integration'): Answer => ({
  status: 403,
  data: { message, status: '403' },
})
const invalid = (message: string): Answer => ({
  status: 422,
  data: { message: 'Validation Failed', errors: [{ message }], status: '422' },
})

/** One page of a list with GitHub's `Link` header. */
function page(items: unknown[], asked: Understood, url: string, path: string): Answer {
  const size = Math.min(100, Math.max(1, Number(asked.query['per_page'] ?? 30)))
  const number = Math.max(1, Number(asked.query['page'] ?? 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, rel: string) => `<${url}${path}?per_page=${size}&page=${to}>; rel="${rel}"`
  const headers = number < last ? { link: `${link(number + 1, 'next')}, ${link(last, 'last')}` } : undefined
  return {
    status: 200,
    data: items.slice((number - 1) * size, number * size),
    ...(headers ? { headers } : {}),
  }
}

const pullOf = (state: State, asked: Understood) =>
  state.pulls.find(pull => pull.number === Number(asked.path['pull_number'] ?? asked.path['issue_number']))

const commentOf = (state: State, asked: Understood) =>
  state.comments.find(comment => comment.id === Number(asked.path['comment_id']))

function checkBody(body: unknown): Answer | null {
  if (typeof body !== 'string' || body.trim() === '') return invalid('body is empty')
  return [...body].length > 65_536 ? invalid('Body is too long (maximum is 65536 characters)') : null
}

const compare: Reply = (state, asked) => {
  const [base = '', head = ''] = (asked.path['basehead'] ?? '').split('...')
  const { bare } = state.hosted
  const find = (name: string) =>
    tryGit(bare, 'rev-parse', '--verify', '--quiet', `refs/heads/${name}`) ??
    (/^[0-9a-f]{40}$/.test(name)
      ? tryGit(bare, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`)
      : null)
  const [from, to] = [find(base), find(head)]
  if (from === null || to === null) return notFound
  const sha = tryGit(bare, 'merge-base', from, to)
  if (sha === null)
    return {
      status: 404,
      data: { message: `No common ancestor between ${base} and ${head}.`, status: '404' },
    }
  const commits = tryGit(bare, 'rev-list', `${from}..${to}`)?.split('\n').filter(Boolean) ?? []
  const data = {
    merge_base_commit: { sha },
    base_commit: { sha: from },
    total_commits: commits.length,
    commits: [],
    files: [],
  }
  return { status: 200, data }
}

const listPulls: Reply = (state, asked) => {
  const { head, base, state: wanted } = asked.query
  const found = state.pulls.filter(
    pull =>
      (wanted === 'all' || pull.state === (wanted ?? 'open')) &&
      (head === undefined || head === `${pull.from?.split('/')[0]}:${pull.head}`) &&
      (base === undefined || base === pull.base),
  )
  return page(
    found.map(pull => showPull(state.hosted, pull)),
    asked,
    state.url,
    `/repos/${full}/pulls`,
  )
}

const createComment: Reply = (state, asked, token) => {
  const pull = pullOf(state, asked)
  if (!pull) return notFound
  if (!token.write) return forbidden()
  if (pull.locked) return forbidden('Unable to create comment because issue is locked.')
  const { login, type } = token
  const fault = checkBody(asked.body['body'])
  if (fault) return fault
  const id = state.nextComment++
  const comment = {
    id,
    number: pull.number,
    body: String(asked.body['body']),
    user: { login, type },
    edits: 0,
  }
  state.comments.push(comment)
  if (state.hideNext) state.hidden.add(id)
  state.hideNext = false
  return { status: 201, data: showComment(comment, state.url) }
}

const listComments: Reply = (state, asked) => {
  const pull = pullOf(state, asked)
  if (!pull) return notFound
  const seen = state.comments.filter(
    comment => comment.number === pull.number && !state.hidden.has(comment.id),
  )
  state.hidden.clear()
  const path = `/repos/${full}/issues/${pull.number}/comments`
  return page(
    seen.map(comment => showComment(comment, state.url)),
    asked,
    state.url,
    path,
  )
}

const updateComment: Reply = (state, asked, token) => {
  const comment = commentOf(state, asked)
  if (!comment) return notFound
  const fault = token.write ? checkBody(asked.body['body']) : forbidden()
  if (fault) return fault
  comment.body = String(asked.body['body'])
  comment.edits++
  return { status: 200, data: showComment(comment, state.url) }
}

const deleteComment: Reply = (state, asked, token) => {
  const comment = commentOf(state, asked)
  if (!comment) return notFound
  if (!token.write) return forbidden()
  state.comments.splice(state.comments.indexOf(comment), 1)
  return { status: 204 }
}

const labelsOf = (pull: PullState) => pull.labels.map(name => ({ name }))

const addLabels: Reply = (state, asked, token) => {
  const pull = pullOf(state, asked)
  if (!pull) return notFound
  if (!token.write) return forbidden()
  const names = (asked.body['labels'] as (string | { name: string })[]).map(item =>
    typeof item === 'string' ? item : item.name,
  )
  pull.labels = [...new Set([...pull.labels, ...names])]
  return { status: 200, data: labelsOf(pull) }
}

const removeLabel: Reply = (state, asked, token) => {
  const pull = pullOf(state, asked)
  const name = asked.path['name']
  if (!pull?.labels.includes(name ?? '')) return notFound
  if (!token.write) return forbidden()
  pull.labels = pull.labels.filter(label => label !== name)
  return { status: 200, data: labelsOf(pull) }
}

const replies: Record<string, Reply> = {
  'users/get-authenticated': (_state, _asked, token) =>
    token.app ? forbidden() : { status: 200, data: { login: token.login, type: token.type } },
  'repos/get': state => ({
    status: 200,
    data: {
      full_name: full,
      default_branch: 'main',
      html_url: `${state.url}/${full}`,
      web_commit_signoff_required: state.signoff,
    },
  }),
  'repos/compare-commits-with-basehead': compare,
  'repos/list-pull-requests-associated-with-commit': (state, asked) => ({
    status: 200,
    data: state.pulls
      .map(pull => showPull(state.hosted, pull))
      .filter(pull => (pull['head'] as { sha: string }).sha === asked.path['commit_sha']),
  }),
  'pulls/list': listPulls,
  'pulls/get': (state, asked) => {
    const pull = pullOf(state, asked)
    return pull ? { status: 200, data: showPull(state.hosted, pull) } : notFound
  },
  'issues/list-comments': listComments,
  'issues/create-comment': createComment,
  'issues/get-comment': (state, asked) => {
    const comment = commentOf(state, asked)
    return comment ? { status: 200, data: showComment(comment, state.url) } : notFound
  },
  'issues/update-comment': updateComment,
  'issues/delete-comment': deleteComment,
  'issues/list-labels-on-issue': (state, asked) => {
    const pull = pullOf(state, asked)
    return pull
      ? page(labelsOf(pull), asked, state.url, `/repos/${full}/issues/${pull.number}/labels`)
      : notFound
  },
  'issues/add-labels': addLabels,
  'issues/remove-label': removeLabel,
  ...talking,
  ...writing,
}

/** GitHub's answer to a well-formed request. */
export function answer(state: State, asked: Understood, token: Token): Answer {
  const { owner, repo } = asked.path
  if (owner !== undefined && `${owner}/${repo}` !== full) return notFound
  if (token.denied?.includes('pull-requests') && /^(pulls|issues)\//.test(asked.id)) return forbidden()
  if (token.denied?.includes('contents') && asked.id.startsWith('repos/compare')) return forbidden()
  const reply = replies[asked.id]
  if (!reply) throw new Error(`the double cannot answer ${asked.id}`)
  return reply(state, asked, token)
}
