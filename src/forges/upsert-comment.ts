// Keeps one comment on a pull request: found again by its hidden marker and by who wrote it, edited in place.
import type { Publication } from '../core/model/ports.js'
import { withoutTimes } from '../core/text.js'
import { type Api, mayHaveWorked, readFailure } from './request.js'

/** Where the comment is and how it is recognised. */
export interface Place {
  owner: string
  repo: string
  number: number
  key: string
}

interface Comment {
  id: number
  body: string
  html_url: string
  user: { login: string; type: string } | null
}

interface Identity {
  login: string
  bot: boolean
}

const longest = 65_536

/** The body with the marker as its first line; a body that has it already stays as it is. */
export function addMarker(body: string, key: string): string {
  if (!/^[\w.-]{1,64}$/.test(key)) throw new Error(`not a key of a comment: ${JSON.stringify(key)}`)
  const marked = hasMarker(body, key) ? body : `<!-- testwright:v1 key=${key} -->\n${body}`
  if (marked.length > longest)
    throw new Error(`a comment of ${marked.length} characters does not fit in ${longest}`)
  return marked
}

const hasMarker = (body: string, key: string) => body.startsWith(`<!-- testwright:v1 key=${key} `)

/** Ignores seconds and the run's number, so that a rerun with the same outcome edits nothing. */
const sameText = (a: string, b: string) => {
  const plain = (text: string) =>
    withoutTimes(text.replace(/\r\n/g, '\n').trimEnd()).replace(/ run=\d+(?= )|\/actions\/runs\/\d+/g, '')
  return plain(a) === plain(b)
}

/**
 * Makes `body` the one comment. Without one it is created, unless `create` is false.
 * @throws what the client throws; a refusal (403, 404) keeps its status.
 */
export async function upsertComment(
  api: Api,
  place: Place,
  body: string,
  create: boolean,
): Promise<Publication> {
  const own = await findOwn(api, place)
  if (own.length > 0) return put(api, place, own, body)
  if (!create) return { comment: 'none', url: null, reason: 'nothing to say' }
  const created = await post(api, place, body)
  // Another run may have created one at the same moment: both look again, and both keep the older.
  const now = await findOwn(api, place, {
    login: created.user?.login ?? '',
    bot: created.user?.type === 'Bot',
  })
  const all = now.some(comment => comment.id === created.id) ? now : [...now, created]
  if (all.length === 1) return { comment: 'created', url: created.html_url }
  return put(api, place, all, body)
}

/** Edits the oldest of our comments and removes its duplicates. */
async function put(api: Api, place: Place, own: Comment[], body: string): Promise<Publication> {
  const [oldest, ...doubles] = [...own].sort((a, b) => a.id - b.id)
  if (!oldest) throw new Error('no comment to edit')
  for (const double of doubles) await remove(api, place, double)
  if (sameText(oldest.body, body)) return { comment: 'unchanged', url: oldest.html_url }
  const { owner, repo } = place
  try {
    const { data } = await api.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body })
    return { comment: 'edited', url: data.html_url }
  } catch (error) {
    if (readFailure(error)?.status !== 404) throw error
    return { comment: 'created', url: (await post(api, place, body)).html_url }
  }
}

async function remove(api: Api, { owner, repo }: Place, comment: Comment): Promise<void> {
  try {
    await api.rest.issues.deleteComment({ owner, repo, comment_id: comment.id })
  } catch (error) {
    if (readFailure(error)?.status !== 404) throw error
  }
}

/** Creates it; when the answer was lost, looks whether it is there before it asks again. */
async function post(api: Api, place: Place, body: string): Promise<Comment> {
  const { owner, repo, number } = place
  const ask = async () =>
    asComment((await api.rest.issues.createComment({ owner, repo, issue_number: number, body })).data)
  try {
    return await ask()
  } catch (error) {
    if (!mayHaveWorked(error)) throw error
    const found = (await findOwn(api, place)).find(comment => sameText(comment.body, body))
    return found ?? (await ask())
  }
}

/** Our comments, oldest first, over all pages. The identity is asked for only when a marker was seen. */
export async function findOwn(api: Api, place: Place, known?: Identity): Promise<Comment[]> {
  const { owner, repo, number, key } = place
  const marked: Comment[] = []
  const pages = api.paginate.iterator(api.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  })
  for await (const { data } of pages) {
    marked.push(...data.map(asComment).filter(comment => hasMarker(comment.body, key)))
  }
  if (marked.length === 0) return []
  const me = known ?? (await whoAmI(api))
  const own = marked.filter(({ user }) => user?.login === me.login && (user.type === 'Bot') === me.bot)
  return own.sort((a, b) => a.id - b.id)
}

/**
 * Who comments with this token. A person's token may read `GET /user`; a token of an app (the workflow's own included)
 * may not, so GraphQL is asked, which names the app's bot. If that fails too, it is the workflow's own bot.
 */
export async function whoAmI(api: Api): Promise<Identity> {
  try {
    const { data } = await api.rest.users.getAuthenticated()
    return { login: data.login, bot: data.type === 'Bot' }
  } catch (error) {
    if (readFailure(error) === null) throw error
  }
  try {
    const { viewer } = await api.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
    return { login: viewer.login.endsWith('[bot]') ? viewer.login : `${viewer.login}[bot]`, bot: true }
  } catch {
    return { login: 'github-actions[bot]', bot: true }
  }
}

function asComment(data: {
  id: number
  body?: string
  html_url: string
  user: { login: string; type: string } | null
}): Comment {
  return { id: data.id, body: data.body ?? '', html_url: data.html_url, user: data.user }
}
