// GitHub's answers about users and comments: permissions, reactions, reviews with line comments, reruns of workflows.
import { git } from './git.js'
import type { Understood } from './rules.js'
import { type Answer, type State, syncPull, type Token } from './state.js'

const refuse = (status: number, message: string): Answer => ({
  status,
  data: { message, status: String(status) },
})
const forbidden = refuse(403, 'Resource not accessible by integration')

const pullOf = (state: State, { path }: Understood) =>
  state.pulls.find(pull => pull.number === Number(path['pull_number']))

function filesOf(state: State, asked: Understood): { filename: string; patch: string }[] {
  const pull = pullOf(state, asked)
  if (!pull) return []
  const { head, base } = syncPull(state.hosted, pull)
  const from = git(state.hosted.bare, 'merge-base', base, head)
  const names = git(state.hosted.bare, 'diff', '--name-only', '-z', from, head).split('\0').filter(Boolean)
  return names.map(filename => {
    const text = git(state.hosted.bare, 'diff', from, head, '--', filename)
    return { filename, patch: text.slice(Math.max(0, text.indexOf('@@ '))) }
  })
}

interface ReviewComment {
  path: string
  line: number
  body: string
}

/** A single comment outside the hunks makes the whole review fail. */
function createReview(state: State, asked: Understood, token: Token): Answer {
  const pull = pullOf(state, asked)
  if (!pull) return refuse(404, 'Not Found')
  if (!token.write) return forbidden
  const files = new Map(filesOf(state, asked).map(file => [file.filename, file.patch]))
  const comments = (asked.body['comments'] ?? []) as ReviewComment[]
  const inside = ({ path, line }: ReviewComment): boolean =>
    [...(files.get(path) ?? '').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].some(
      ([, from, count = '1']) => line >= Number(from) && line < Number(from) + Number(count),
    )
  if (!comments.every(inside))
    return refuse(422, 'Unprocessable Entity: "Pull request review thread line must be part of the diff"')
  for (const { path, line, body } of comments)
    state.remarks.push({
      id: state.nextComment++,
      number: pull.number,
      path,
      line,
      body,
      user: { login: token.login, type: token.type },
    })
  return { status: 200, data: { id: state.nextComment++ } }
}

function paged(items: unknown[], asked: Understood): Answer {
  const [size, number] = [Number(asked.query['per_page'] ?? 30), Number(asked.query['page'] ?? 1)]
  const more = items.length > size * number
  const headers = more
    ? { link: `<${asked.url}?per_page=${size}&page=${number + 1}>; rel="next"` }
    : undefined
  return {
    status: 200,
    data: items.slice((number - 1) * size, number * size),
    ...(headers ? { headers } : {}),
  }
}

export const talking: Record<string, (state: State, asked: Understood, token: Token) => Answer> = {
  'repos/get-collaborator-permission-level': (state, { path }) => {
    const permission = state.permissions[path['username'] ?? ''] ?? 'read'
    return { status: 200, data: { permission, role_name: permission, user: { login: path['username'] } } }
  },
  'reactions/create-for-issue-comment': (state, { path, body }, token) => {
    if (!token.write) return forbidden
    state.reactions.push({ comment: Number(path['comment_id']), content: String(body['content']) })
    return { status: 201, data: { id: 1, content: body['content'] } }
  },
  'pulls/list-files': (state, asked) => paged(filesOf(state, asked), asked),
  'pulls/list-review-comments': (state, asked) =>
    paged(
      state.remarks.filter(remark => remark.number === Number(asked.path['pull_number'])),
      asked,
    ),
  'pulls/create-review': createReview,
  'actions/list-workflow-runs-for-repo': (state, { query }) => {
    const runs = state.runs.filter(run => run.head_sha === query['head_sha'] && run.event === query['event'])
    return { status: 200, data: { total_count: runs.length, workflow_runs: runs } }
  },
  'actions/get-workflow-run': (state, { path }) => {
    const run = state.runs.find(one => one.id === Number(path['run_id']))
    return run ? { status: 200, data: run } : refuse(404, 'Not Found')
  },
  'actions/re-run-workflow': (state, { path }, token) => {
    if (token.denied?.includes('actions')) return forbidden
    state.reruns.push(Number(path['run_id']))
    return { status: 201, data: {} }
  },
}
