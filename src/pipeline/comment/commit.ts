// Ticked boxes -> one commit of exactly the reviewed bytes on the reviewed head, or one sentence that says why not.
import {
  bytesOf,
  markRefused,
  sameButBoxes,
  markCommitted,
  partsOfAll,
  readOffer,
  type Offer,
  type OfferedFile,
} from '../../core/github/check-boxes.js'
import type { Branches, Committed, CommentsApi, Head } from '../../core/github/commands.js'
import { mayCommit, type TestPlaces } from '../../core/diff/filters.js'
import { html, inline, plural } from '../../core/text.js'

export interface CommentTools {
  comments: CommentsApi
  branches: Branches
  /** Where tests may go, as far as these paths are concerned. */
  places(paths: readonly string[]): Promise<TestPlaces>
  signoff: boolean
  /** True when a token of the user commits: its pushes start workflows. */
  ownToken: boolean
  hash(text: string): string
}

interface Requester {
  number: number
  login: string
  id: number
}

/** The result of a request, for the log. */
export type Answer = { done: string } | { refused: string } | { nothing: string }

/** Commits ticked files. `before` and `after` are the texts of the comment; only its boxes may differ. */
export async function commitTicked(
  request: Requester & { comment: number; before: string; after: string },
  tools: CommentTools,
): Promise<Answer> {
  const [old, now] = [readOffer(request.before), readOffer(request.after)]
  if (!old || !now) return { nothing: 'it is not a comment of ours that offers tests' }
  const isAltered = old.altered || now.altered
  const chosen = chosenOf(old, now)
  if (chosen.length === 0 && !isAltered) return { nothing: 'no box was ticked' }
  const own = await tools.comments.own(request.number, request.comment)
  if (!own) return { nothing: 'the comment is not ours' }
  if (!(await tools.comments.mayWrite(request.login)))
    return { nothing: `${request.login} may not write to this repository` }
  if (isAltered) return answerInComment(own, ALTERED, tools)
  const current = readOffer(own.body)
  const left = chosen.filter(file =>
    current?.files.some(({ sha256, path }) => sha256 === file.sha256 && path === file.path),
  )
  if (!current || current.head !== old.head || left.length === 0)
    return { nothing: 'the comment has changed since, or the tests were committed already' }
  if (!sameButBoxes(request.before, request.after))
    return answerInComment(
      own,
      'More than a box was changed in this comment, so nothing was committed.',
      tools,
    )
  return commitFiles({ files: left, head: old.head, own, requester: request }, tools)
}

const ALTERED =
  'This comment is not as Testwright wrote it, so nothing was committed: start a new run with `/testwright`.'

/** Files that are ticked now and were not before; the box for all means those without tests of the new behaviour. */
function chosenOf(old: Offer, now: Offer): OfferedFile[] {
  const before = new Set(old.files.filter(file => file.ticked).map(file => file.sha256))
  const ticked = now.files.filter(file => file.ticked && !before.has(file.sha256))
  if (!now.all || old.all) return ticked
  return [...new Set([...partsOfAll(old.files), ...old.files.filter(file => isAmong(file, ticked))])]
}

const isAmong = ({ sha256 }: OfferedFile, files: OfferedFile[]): boolean =>
  files.some(file => file.sha256 === sha256)

/** The command `commit`: the named file, or every offered file except those with tests of the new behaviour. */
export async function commitNamed(name: string, requester: Requester, tools: CommentTools): Promise<Answer> {
  const own = await tools.comments.own(requester.number)
  const offer = own && readOffer(own.body)
  if (offer?.altered) return { refused: ALTERED }
  if (!own || !offer || offer.files.length === 0)
    return { refused: 'None of my comments here offers tests to commit.' }
  const files = name === '' ? partsOfAll(offer.files) : offer.files.filter(file => file.path === name)
  if (files.length === 0 && name === '')
    return {
      refused: `These tests state the new behaviour, so they are committed by name: ${inline(`/testwright commit ${offer.files[0]?.path ?? ''}`)}.`,
    }
  if (files.length === 0)
    return {
      refused: `My comment does not offer ${inline(name)}: it offers ${offer.files.map(file => inline(file.path)).join(', ')}.`,
    }
  return commitFiles({ files, head: offer.head, own, requester }, tools)
}

type Own = NonNullable<Awaited<ReturnType<CommentsApi['own']>>>

interface CommitRequest {
  files: OfferedFile[]
  /** The commit that the files were made for. */
  head: string
  own: Own
  requester: Requester
}

async function commitFiles(request: CommitRequest, tools: CommentTools): Promise<Answer> {
  const { files, head, own, requester } = request
  const place = await tools.branches.find(requester.number)
  const fault = place
    ? obstacleTo(place, head, files, await tools.places(files.map(({ path }) => path)))
    : 'The pull request cannot be read with this token'
  if (fault !== null || !place)
    return answerInComment(own, `${fault ?? ''}, so nothing was committed.`, tools)
  const read = await readFiles(files, head, tools)
  if (typeof read === 'string') return answerInComment(own, `${read}, so nothing was committed.`, tools)
  const change = { ...(await messageOf(request, place, tools)), files: read }
  const made = await confirmCommit(await tools.branches.commit(place, change), read, requester.number, tools)
  if (made.kind === 'moved') return answerInComment(own, `${BRANCH_MOVED}, so nothing was committed.`, tools)
  if (made.kind === 'refused')
    return answerInComment(
      own,
      `GitHub refused the commit (${html(made.reason, 160)}): give the job \`permissions: contents: write\`, or a \`commit-token\` that may push to ${inline(place.branch)}.`,
      tools,
    )
  const paths = files.map(file => file.path)
  const fresh = await tools.comments.own(requester.number, own.id)
  const body = markCommitted(fresh?.body ?? own.body, {
    paths,
    commit: made.sha,
    url: made.url,
    login: requester.login,
  })
  await tools.comments.edit(
    own.id,
    tools.ownToken || body.includes(NO_WORKFLOW_NOTE) ? body : `${body.trimEnd()}\n\n${NO_WORKFLOW_NOTE}\n`,
  )
  return { done: `committed ${paths.join(', ')} as ${made.sha}` }
}

const NO_WORKFLOW_NOTE =
  '<sub>Commits by the workflow’s own token start no workflow: set `commit-token` if checks are to run on them.</sub>'

const BRANCH_MOVED = 'The branch has moved since these tests were verified'

function obstacleTo(place: Head, head: string, files: OfferedFile[], places: TestPlaces): string | null {
  if (!place.open) return 'The pull request is closed'
  if (place.repository === null) return 'The branch is gone with its repository'
  if (place.fork)
    return 'The branch is in a fork that this workflow may not write to: run `testwright apply` there'
  if (place.head !== head) return BRANCH_MOVED
  const foreign = files.find(file => !mayCommit(file.path, places))
  return foreign ? `${inline(foreign.path)} is not a path for tests` : null
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
        return `${inline(parent)} is not a folder`
    const kind = await branches.kind(head, path)
    if (kind !== (file.patch === null ? 'absent' : 'file'))
      return file.patch === null ? `${inline(path)} exists already` : `${inline(path)} is not a file any more`
    const content = bytesOf(file, file.patch === null ? null : await branches.read(head, path))
    if (content === null || hash(content) !== file.sha256)
      return `${inline(path)} is not what was reviewed, byte for byte`
    made.push({ path, content })
  }
  return made
}

/** A commit counts as done if its answer was lost, or if another run made it for the same tick. */
async function confirmCommit(
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
  { files, own, requester }: CommitRequest,
  place: Head,
  tools: CommentTools,
): Promise<{ headline: string; body: string }> {
  const tests = files.reduce((sum, file) => sum + file.tests, 0)
  const [only] = files
  const where = files.length === 1 && only ? only.path : plural(files.length, 'file')
  const signed = tools.signoff || (await tools.branches.wantsSignoff(place.base))
  const trailer = `Signed-off-by: ${requester.login} <${requester.id}+${requester.login}@users.noreply.github.com>`
  return {
    headline: `Add ${plural(tests, 'test')} in ${where}`,
    body: [`Verified and reviewed in ${own.url}`, ...(signed ? [trailer] : [])].join('\n\n'),
  }
}

async function answerInComment(own: Own, sentence: string, { comments }: CommentTools): Promise<Answer> {
  const body = markRefused(own.body, sentence)
  if (body !== own.body) await comments.edit(own.id, body)
  return { refused: sentence }
}
