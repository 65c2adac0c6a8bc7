// Ticked boxes -> one commit of exactly the reviewed bytes on the head that was reviewed, or one sentence that says why not.
import {
  markRefused,
  restore,
  sameButBoxes,
  markCommitted,
  readOffer,
  type Offer,
  type OfferedFile,
} from '../../core/github/check-boxes.js'
import type { Branches, Committed, CommentsApi, Head } from '../../core/github/commands.js'
import { mayCommit, type TestPlaces } from '../../core/diff/filters.js'
import { inline, oneLine, plural } from '../../core/report/render/text.js'

export interface CommentTools {
  talk: CommentsApi
  branches: Branches
  places: TestPlaces
  signoff: boolean
  /** True when a token of its own commits: what it pushes starts workflows. */
  ownToken: boolean
  hash(text: string): string
}

export interface Ticker {
  number: number
  login: string
  id: number
}

/** What is answered, for the log. */
export type Answer = { done: string } | { refused: string } | { nothing: string }

/** Of a tick: `before` and `after` are the texts of the comment; only its boxes may differ. */
export async function commitTicked(
  tick: Ticker & { comment: number; before: string; after: string },
  tools: CommentTools,
): Promise<Answer> {
  const [old, now] = [readOffer(tick.before), readOffer(tick.after)]
  if (!old || !now) return { nothing: 'it is no comment of ours that offers tests' }
  const chosen = chosenOf(old, now)
  if (chosen.length === 0) return { nothing: 'no box was ticked' }
  const own = await tools.talk.own(tick.number, tick.comment)
  if (!own) return { nothing: 'the comment is not ours' }
  if (!(await tools.talk.mayWrite(tick.login)))
    return { nothing: `${tick.login} may not write to this repository` }
  const current = readOffer(own.body)
  const left = chosen.filter(file =>
    current?.files.some(one => one.sha256 === file.sha256 && one.path === file.path),
  )
  if (!current || current.head !== old.head || left.length === 0)
    return { nothing: 'the comment has changed since, or the tests were committed already' }
  if (!sameButBoxes(tick.before, tick.after))
    return say(own, 'More than a box was changed in this comment, so nothing was committed.', tools)
  return commitFiles({ files: left, head: old.head, own, who: tick }, tools)
}

/** What was ticked now and was not before; the box for all stands for every file. */
function chosenOf(old: Offer, now: Offer): OfferedFile[] {
  if (now.all && !old.all) return old.files
  const before = new Set(old.files.filter(file => file.ticked).map(file => file.sha256))
  return now.files.filter(file => file.ticked && !before.has(file.sha256))
}

/** Of the command `commit`: every file that the comment offers, or the one that is named. */
export async function commitNamed(name: string, who: Ticker, tools: CommentTools): Promise<Answer> {
  const own = await tools.talk.own(who.number)
  const offer = own && readOffer(own.body)
  if (!own || !offer || offer.files.length === 0)
    return { refused: 'There is nothing to commit in a comment of mine here.' }
  const files = name === '' ? offer.files : offer.files.filter(file => file.path === name)
  if (files.length === 0)
    return {
      refused: `My comment offers no file ${inline(name)}: it offers ${offer.files.map(file => inline(file.path)).join(', ')}.`,
    }
  return commitFiles({ files, head: offer.head, own, who }, tools)
}

type Own = NonNullable<Awaited<ReturnType<CommentsApi['own']>>>

interface CommitRequest {
  files: OfferedFile[]
  /** The commit that the files were made for. */
  head: string
  own: Own
  who: Ticker
}

async function commitFiles(request: CommitRequest, tools: CommentTools): Promise<Answer> {
  const { files, head, own, who } = request
  const place = await tools.branches.find(who.number)
  const fault = place
    ? faultOf(place, head, files, tools)
    : 'The pull request is not to be seen with this token'
  if (fault !== null || !place) return say(own, `${fault ?? ''}, so nothing was committed.`, tools)
  const read = await readFiles(files, head, tools)
  if (typeof read === 'string') return say(own, `${read}, so nothing was committed.`, tools)
  const change = { ...(await messageOf(request, place, tools)), files: read }
  const made = await landed(await tools.branches.commit(place, change), read, who.number, tools)
  if (made.kind === 'moved') return say(own, `${moved}, so nothing was committed.`, tools)
  if (made.kind === 'refused')
    return say(
      own,
      `GitHub did not take the commit (${oneLine(made.reason, 160)}): give the job \`permissions: contents: write\`, or a \`commit-token\` that may push to ${inline(place.branch)}.`,
      tools,
    )
  const paths = files.map(file => file.path)
  const fresh = await tools.talk.own(who.number, own.id)
  const body = markCommitted(fresh?.body ?? own.body, {
    paths,
    commit: made.sha,
    url: made.url,
    login: who.login,
  })
  await tools.talk.edit(
    own.id,
    tools.ownToken || body.includes(silent) ? body : `${body.trimEnd()}\n\n${silent}\n`,
  )
  return { done: `committed ${paths.join(', ')} as ${made.sha}` }
}

const silent =
  '<sub>Commits by the workflow’s own token start no workflow: set `commit-token` if checks are to run on them.</sub>'

const moved = 'The branch has moved since these tests were proved'

function faultOf(
  place: Head,
  head: string,
  files: OfferedFile[],
  { places }: CommentTools,
): string | null {
  if (!place.open) return 'The pull request is closed'
  if (place.repository === null) return 'The branch is gone with its repository'
  if (place.fork)
    return 'The branch lies in a fork, to which this workflow may not write: `testwright apply` takes the tests over there'
  if (place.head !== head) return moved
  const foreign = files.find(file => !mayCommit(file.path, places))
  return foreign ? `${inline(foreign.path)} is no place for tests` : null
}

/** The bytes of every file, or why one of them is not what was reviewed. */
async function readFiles(
  files: OfferedFile[],
  head: string,
  { branches, hash }: CommentTools,
): Promise<{ path: string; content: string }[] | string> {
  const made: { path: string; content: string }[] = []
  for (const file of files) {
    const { path } = file
    const parents = path
      .split('/')
      .slice(0, -1)
      .map((_, at, parts) => parts.slice(0, at + 1).join('/'))
    for (const parent of parents)
      if (!['absent', 'folder'].includes(await branches.kind(head, parent)))
        return `${inline(parent)} is no folder`
    const kind = await branches.kind(head, path)
    if (kind !== (file.patch === null ? 'absent' : 'file'))
      return file.patch === null ? `${inline(path)} is there already` : `${inline(path)} is no file any more`
    const content = restore(file, file.patch === null ? null : await branches.read(head, path))
    if (content === null || hash(content) !== file.sha256)
      return `${inline(path)} is not what was reviewed, byte for byte`
    made.push({ path, content })
  }
  return made
}

/** A commit whose answer was lost, or that another run made of the same tick, is one that is there. */
async function landed(
  made: Committed,
  files: { path: string; content: string }[],
  number: number,
  { branches }: CommentTools,
): Promise<Committed> {
  const place = made.kind === 'moved' ? await branches.find(number) : null
  if (!place) return made
  for (const { path, content } of files) if ((await branches.read(place.head, path)) !== content) return made
  return { kind: 'done', sha: place.head, url: '' }
}

async function messageOf(
  { files, own, who }: CommitRequest,
  place: Head,
  tools: CommentTools,
): Promise<{ headline: string; body: string }> {
  const tests = files.reduce((sum, file) => sum + file.tests, 0)
  const [only] = files
  const where = files.length === 1 && only ? only.path : plural(files.length, 'file')
  const signed = tools.signoff || (await tools.branches.wantsSignoff(place.base))
  const trailer = `Signed-off-by: ${who.login} <${who.id}+${who.login}@users.noreply.github.com>`
  return {
    headline: `Add ${plural(tests, 'test')} in ${where}`,
    body: [`Proved and reviewed in ${own.url}`, ...(signed ? [trailer] : [])].join('\n\n'),
  }
}

async function say(own: Own, sentence: string, { talk }: CommentTools): Promise<Answer> {
  const body = markRefused(own.body, sentence)
  if (body !== own.body) await talk.edit(own.id, body)
  return { refused: sentence }
}
