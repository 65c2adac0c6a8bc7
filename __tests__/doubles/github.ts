// A small GitHub on loopback over a real bare repository: it keeps state, enforces GitHub's rules, and fails on demand.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer } from './answers.js'
import type { Hosted } from './git.js'
import { understand } from './rules.js'
import { answerGraphQL } from './writing.js'
import {
  type Answer,
  type Account,
  type Comment,
  defaultTokens,
  full,
  person,
  type PullSpec,
  type PullState,
  showComment,
  showPull,
  type State,
  type Token,
} from './state.js'

/**
 * A fault that happens once, to the next request of that operation (or to any):
 * `lost` does the work and then answers 502; `hidden` leaves the next new comment out of the next list.
 */
interface Mood {
  kind: 'bad-gateway' | 'lost' | 'secondary-limit' | 'primary-limit' | 'hang' | 'hidden' | 'unprocessable'
  operation?: string
}

interface Logged {
  method: string
  path: string
  operation: string | null
  login: string | null
  status: number
  body: unknown
}

export interface GitHubDouble {
  url: string
  repository: string
  requests: Logged[]
  /** Requests that GitHub's description forbids: tests expect none. */
  faults: string[]
  comments: Comment[]
  tokens: Record<string, Token>
  moods: Mood[]
  openPull(spec: PullSpec): PullState
  /** The event file of a `pull_request` run. */
  event(pull: PullState, action: string, sender?: Account): Record<string, unknown>
  /** The event file of a run that a comment starts; `before` for one that was edited. */
  commentEvent(comment: Comment, sender: Account, before?: string): Record<string, unknown>
  /** All that it keeps, comments included. */
  state: State
  /** Adds a comment of this user. */
  say(pull: PullState, user: Account, body: string): Comment
  /** Number of requests of one operation. */
  count(operation: string): number
  close(): Promise<void>
}

type Double = Omit<GitHubDouble, 'close'>

function makeDouble(hosted: Hosted): Double {
  const comments: Comment[] = []
  const state: State = {
    hosted,
    pulls: [],
    comments,
    nextComment: 1000,
    hidden: new Set(),
    hideNext: false,
    url: '',
    ...{ remarks: [], reactions: [], runs: [], reruns: [], signoff: false, protected: new Set<string>() },
    permissions: { [person.login]: 'write', octo: 'admin' },
  }
  const requests: Logged[] = []
  return {
    state,
    url: '',
    repository: full,
    requests,
    faults: [],
    comments,
    tokens: structuredClone(defaultTokens),
    moods: [],
    openPull(spec) {
      const defaults = { base: 'main', author: person, draft: false, labels: [], from: full, locked: false }
      const pull: PullState = { ...defaults, ...spec, number: state.pulls.length + 7, state: 'open' }
      state.pulls.push(pull)
      return pull
    },
    event: (pull, action, sender = pull.author) => ({
      action,
      number: pull.number,
      pull_request: showPull(hosted, pull),
      repository: { full_name: full, default_branch: 'main' },
      sender,
    }),
    commentEvent: (comment, sender, before) => ({
      action: before === undefined ? 'created' : 'edited',
      issue: { number: comment.number, pull_request: { url: 'x' } },
      comment: showComment(comment, state.url),
      ...(before === undefined ? {} : { changes: { body: { from: before } } }),
      repository: { full_name: full, default_branch: 'main' },
      sender: { ...sender, id: 42 },
    }),
    say(pull, user, body) {
      const comment = { id: state.nextComment++, number: pull.number, body, user, edits: 0 }
      comments.push(comment)
      return comment
    },
    count: operation => requests.filter(request => request.operation === operation).length,
  }
}

/** Starts it on a free port. Close it when done: that ends hanging requests too. */
export async function startGitHub(hosted: Hosted): Promise<GitHubDouble> {
  const double = makeDouble(hosted)
  const server = createServer((request, response) => {
    serve(double, request, response).catch((error: unknown) => {
      double.faults.push(`the double failed: ${String(error)}`)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  double.url = double.state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return Object.assign(double, { close })
}

async function serve(double: Double, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  const url = new URL(request.url ?? '/', double.url)
  const method = request.method ?? 'GET'
  const login = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const token = login === undefined ? undefined : double.tokens[login]
  const asked = url.pathname === '/graphql' ? null : understand(method, url, body)
  const operation = asked?.id ?? (url.pathname === '/graphql' ? 'graphql' : null)
  const mood = takeMood(double, operation)
  if (mood?.kind === 'hang') return
  const told = decide(double, mood, { asked, token, url, body, agent: request.headers['user-agent'] })
  double.requests.push({
    method,
    path: url.pathname,
    operation,
    login: token?.login ?? null,
    status: told.status,
    body,
  })
  response.writeHead(told.status, { 'content-type': 'application/json; charset=utf-8', ...told.headers })
  response.end(told.data === undefined ? undefined : JSON.stringify(told.data))
}

function takeMood(double: Double, operation: string | null): Mood | undefined {
  const index = double.moods.findIndex(mood => mood.operation === undefined || mood.operation === operation)
  return index < 0 ? undefined : double.moods.splice(index, 1)[0]
}

interface Heard {
  asked: ReturnType<typeof understand>
  token: Token | undefined
  url: URL
  body: unknown
  agent: string | undefined
}

const refuse = (status: number, message: string, headers: Record<string, string> = {}): Answer => ({
  status,
  data: { message, status: String(status) },
  headers,
})

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

function decide(double: Double, mood: Mood | undefined, heard: Heard): Answer {
  const { asked, token, url, agent } = heard
  if (!agent)
    return refuse(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    )
  if (mood?.kind === 'unprocessable') return { status: 422, data: { message: 'Validation Failed' } }
  if (mood?.kind === 'bad-gateway') return { status: 502, data: { message: 'Server Error' } }
  if (mood?.kind === 'secondary-limit') return refuse(403, secondary, { 'retry-after': '1' })
  if (mood?.kind === 'primary-limit') {
    const reset = String(Math.floor(Date.now() / 1000) + 3000)
    return refuse(403, 'API rate limit exceeded for installation.', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': reset,
    })
  }
  if (!token) return refuse(401, 'Bad credentials')
  if (url.pathname === '/graphql') return answerGraphQL(double.state, token, heard.body, double.faults)
  if (!asked) {
    double.faults.push(`no such operation: ${url.pathname}`)
    return refuse(404, 'Not Found')
  }
  if (asked.faults.length > 0) {
    double.faults.push(...asked.faults.map(fault => `${asked.id}: ${fault}`))
    return refuse(422, 'Invalid request.')
  }
  if (mood?.kind === 'hidden') double.state.hideNext = true
  const told = answer(double.state, asked, token)
  return mood?.kind === 'lost' ? { status: 502, data: { message: 'Server Error' } } : told
}
