// Check boxes in the comment, and the test files stored with them, which can be read back byte for byte.
import { applyPatch, renderPatch } from '../diff/patch.js'
import { fenced, fenceWord, folded, html, inline, plural } from '../text.js'
import {
  boxFold,
  boxFoldTitle,
  boxLine,
  foldEnd,
  isPlain,
  linesOf,
  plainEnds,
  readComment,
  storeLine,
  type Comment,
  type Line,
} from './grammar.js'
import { readMarker, type Marker } from './marker.js'

/** What a comment offers to commit. */
export interface Offer extends Marker {
  /** True when the box for all files is ticked. */
  all: boolean
  /** True when the comment differs, boxes aside, from what we write; it then offers nothing. */
  altered: boolean
  files: OfferedFile[]
}

export interface OfferedFile {
  path: string
  sha256: string
  tests: number
  /** How many of the tests fail without the change; a file with such a test is not included in "all". */
  stating: number
  ticked: boolean
  /** The text of a new file; null for an existing one. */
  content: string | null
  /** The diff against the file at `head`; null for a new one. */
  patch: string | null
  /** True when every line of the file ends in CR LF; `content` and `patch` are stored without the CR. */
  crlf: boolean
  /** The fenced block that shows it. */
  block: string
}

/** A file as the comment shows it. `exact` is true when the file's bytes can be read back from the block. */
interface Shown {
  block: string
  exact: boolean
  crlf: boolean
}

const isCrlf = (text: string): boolean => text.includes('\r\n') && !/(?<!\r)\n/.test(text)

/** So many blanks that what follows is pushed out of sight. */
const outOfSight = /[\p{Zs}\t\u2800]{80}/u

/**
 * `existing` is the head's text of a file that is appended to; null for a new file. `word` is the fence's language.
 */
export function showFile(content: string, existing: string | null, word: string): Shown {
  const text = existing === null ? plainEnds(content) : renderPatch(plainEnds(existing), plainEnds(content))
  const block = fenced(text, existing === null ? word : 'diff')
  const lines = block.split('\n')
  const read = `${lines.slice(1, -1).join('\n')}\n`
  const crlf = isCrlf(content)
  const back = restore(
    { content: existing === null ? read : null, patch: existing === null ? null : read, crlf },
    existing,
  )
  return { block, exact: text !== '' && back === content && !outOfSight.test(text), crlf }
}

/** The text of a file; null when the diff does not apply to `existing`, which is null for a missing file. */
export function restore(
  { content, patch, crlf }: Pick<OfferedFile, 'content' | 'patch' | 'crlf'>,
  existing: string | null,
): string | null {
  const text = patch === null ? content : existing === null ? null : applyPatch(plainEnds(existing), patch)
  return text !== null && crlf ? text.replace(/\n/g, '\r\n') : text
}

const fileBox =
  /^- \[(?<tick>[ xX])\] Commit `.*` \((?<tests>\d+) tests?(?:(?<only> of the new behaviour)|, (?<stating>\d+) of the new behaviour)?\) <!-- testwright:file sha256=(?<sha256>[0-9a-f]{64}) path=(?<path>\S+) -->$/
const allBox =
  /^- \[[ xX]\] Commit all (?<tests>\d+) tests?(?<stayed> of behaviour that stayed)?(?: to (?<branch>`[^`]*`))? <!-- testwright:all -->$/

const isBox = (text: string): boolean => fileBox.test(text) || allBox.test(text)

/** `stayed` is true when other files hold tests of the new behaviour. */
const renderAllBox = (tests: number, stayed: boolean, branch: string | null): string =>
  `- [ ] Commit all ${plural(tests, 'test')}${stayed ? ' of behaviour that stayed' : ''}${branch === null ? '' : ` to ${branch}`} <!-- testwright:all -->`

type Boxed = Pick<OfferedFile, 'path' | 'sha256' | 'tests' | 'stating'>

function renderBox({ path, sha256, tests, stating }: Boxed): string {
  const part = stating === 0 ? '' : `${stating === tests ? '' : `, ${stating}`} of the new behaviour`
  return `- [ ] Commit ${inline(path)} (${plural(tests, 'test')}${part}) <!-- testwright:file sha256=${sha256} path=${encodePath(path)} -->`
}

/** The files included in the box for all: changed behaviour must be approved file by file. */
export const partsOfAll = <File extends Pick<OfferedFile, 'stating'>>(files: readonly File[]): File[] =>
  files.filter(({ stating }) => stating === 0)

/** Two dashes would end the HTML comment that contains the path. */
const encodePath = (path: string): string => encodeURIComponent(path).replaceAll('--', '%2D%2D')

/** True for a path that a box names in full, character by character. */
export const isShownWhole = (path: string): boolean => inline(path) === `\`${path}\``

/**
 * One check box per file that can be committed, files with tests of the new behaviour first, and one for all others if
 * there are several. Boxes after the first `most` are put in a fold.
 */
export function renderBoxes(files: Boxed[], branch: string | null, most = Infinity): string {
  const plain = partsOfAll(files)
  const stating = files.filter(file => file.stating > 0)
  const all = renderAllBox(testsIn(plain), stating.length > 0, branch === null ? null : inline(branch))
  return listBoxes(
    [...stating.map(renderBox), ...(plain.length > 1 ? [all] : []), ...plain.map(renderBox)],
    most,
  )
}

function listBoxes(boxes: string[], most: number): string {
  const rest = boxes.slice(most)
  const first = boxes.slice(0, most).join('\n')
  return rest.length === 0 ? first : `${first}\n\n${folded(boxFoldTitle(rest.length), rest.join('\n'))}`
}

interface Fold extends Pick<OfferedFile, 'path' | 'tests' | 'sha256' | 'crlf'> {
  kind: 'text' | 'diff'
  block: string
}

/** A file that can be committed: a line that says how its bytes are stored, then its text folded under its name. */
export function renderFold({ path, tests, sha256, crlf, kind, block }: Fold): string {
  const line = `<!-- testwright:content sha256=${sha256} kind=${kind} ends=${crlf ? 'crlf' : 'lf'} -->`
  return `${line}\n${folded(foldTitle(path, tests, kind === 'text'), block)}`
}

export const foldTitle = (path: string, tests: number, isNew: boolean): string =>
  `<b>${html(path)}</b>: ${plural(tests, 'test')}, ${isNew ? 'new file' : 'added to the file'}`

/**
 * What our comment offers; null for any other text. A comment is accepted as a whole or not at all: it must follow the
 * grammar of our comments, and each box and file, rendered again from what was read, must equal its text.
 */
export function readOffer(body: string): Offer | null {
  const marker = readMarker(body)
  if (!marker) return null
  const comment = readComment(body)
  const boxes = comment?.boxes.map(at => comment.lines[at]?.text ?? '') ?? []
  const files = comment && filesOf(comment, boxes)
  const isWhole = files !== null && boxes.every(text => isOurBox(untickText(text), files))
  if (!isWhole) return { ...marker, all: false, files: [], altered: true }
  const all = boxes.some(text => text.endsWith(ALL) && !text.startsWith('- [ ]'))
  return { ...marker, all, files: files.filter(({ block }) => block !== ''), altered: false }
}

const ALL = '<!-- testwright:all -->'

/** The files that have a box, in order; null when two boxes or stores name the same file, or a fold was altered. */
function filesOf(comment: Comment, boxes: string[]): OfferedFile[] | null {
  const stored = readStores(comment)
  if (stored === null) return null
  const files: OfferedFile[] = []
  for (const text of boxes) {
    const found = fileBox.exec(text)?.groups
    if (!found) continue
    const { tick, sha256 = '' } = found
    const path = decode(found['path'] ?? '')
    const tests = Number(found['tests'])
    const stating = found['only'] ? tests : Number(found['stating'] ?? 0)
    const store = stored.get(sha256)
    if (path === null || !isShownWhole(path)) return null
    if (files.some(other => other.path === path || other.sha256 === sha256)) return null
    const file = { path, sha256, tests, stating, ticked: tick !== ' ', ...(store ?? NO_STORE) }
    if (store && !(standsAt(comment.lines, store, file) && isExact(file))) return null
    files.push(file)
  }
  return files
}

type Stored = Pick<OfferedFile, 'content' | 'patch' | 'crlf' | 'block'>

/** For a box whose file the comment does not contain, because it was truncated. */
const NO_STORE: Stored = { content: null, patch: null, crlf: false, block: '' }

/** True when the fold below the store line is byte for byte as we render it. */
function standsAt(lines: Line[], { at }: { at: number }, file: OfferedFile): boolean {
  const own = renderFold({ ...file, kind: file.patch === null ? 'text' : 'diff' }).split('\n')
  return own.every((text, index) => lines[at + index]?.text === text)
}

/** True when the block is the one that shows these bytes; for a diff, that is fully checked when it is applied. */
function isExact({ path, content, patch, crlf, block }: OfferedFile): boolean {
  if (patch !== null) return fenced(patch, 'diff') === block
  const bytes = restore({ content, patch, crlf }, null)
  return bytes !== null && showsExactly({ block, crlf }, showFile(bytes, null, fenceWord(path)))
}

const showsExactly = (own: Pick<Shown, 'block' | 'crlf'>, shown: Shown): boolean =>
  shown.exact && shown.block === own.block && shown.crlf === own.crlf

/**
 * The bytes to commit; null when the diff does not apply to `existing`, or when the comment does not show them
 * exactly. `existing` is null for a missing file.
 */
export function bytesOf(file: OfferedFile, existing: string | null): string | null {
  const bytes = restore(file, existing)
  if (bytes === null) return null
  return showsExactly(file, showFile(bytes, existing, fenceWord(file.path))) ? bytes : null
}

function isOurBox(text: string, files: OfferedFile[]): boolean {
  const all = allBox.exec(text)?.groups
  if (all) {
    const { branch = null } = all
    const plain = partsOfAll(files)
    const own = renderAllBox(testsIn(plain), plain.length < files.length, branch)
    return isPlain(branch ?? '') && text === own
  }
  const sha256 = fileBox.exec(text)?.groups?.['sha256']
  const file = files.find(known => known.sha256 === sha256)
  return file !== undefined && text === renderBox(file)
}

const testsIn = (files: { tests: number }[]): number => files.reduce((sum, { tests }) => sum + tests, 0)

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** By sha256, with the index of the store's line; null when two have the same hash. */
function readStores({ lines, stores }: Comment): Map<string, Stored & { at: number }> | null {
  const stored = new Map<string, Stored & { at: number }>()
  for (const at of stores) {
    const [, sha256 = '', kind, ends] = storeLine.exec(lines[at]?.text ?? '') ?? []
    if (stored.has(sha256)) return null
    const from = lines.findIndex((line, place) => place > at && line.fenced)
    const fence = fenceOf(lines[from]?.text ?? '')
    const to = lines.findIndex((line, place) => place > from && line.text === fence)
    if (from < 0 || to < 0) continue
    const block = lines.slice(from, to + 1).map(line => line.text)
    const inner = `${block.slice(1, -1).join('\n')}\n`
    const bytes = kind === 'text' ? { content: inner, patch: null } : { content: null, patch: inner }
    stored.set(sha256, { ...bytes, crlf: ends === 'crlf', block: block.join('\n'), at })
  }
  return stored
}

const fenceOf = (text: string): string => /^`*/.exec(text)?.[0] ?? ''

const untickText = (text: string): string => text.replace(/^- \[[xX]\]/, '- [ ]')

const untick = ({ text, fenced: foreign }: Line): string =>
  !foreign && boxLine.test(text) ? untickText(text) : text

/** True when only the state of our boxes differs; line ends aside, since the web page changes them. */
export function sameButBoxes(before: string, after: string): boolean {
  const plain = (body: string): string => linesOf(body).map(untick).join('\n').trimEnd()
  return plain(before) === plain(after)
}

/** The comment after a commit: a line naming the commit replaces the boxes of its files, other boxes are unticked. */
export function markCommitted(
  body: string,
  done: { paths: string[]; commit: string; url: string; login: string },
): string {
  const { lines, most } = withoutBoxFold(linesOf(body))
  const boxOf = (line: Line): Record<string, string | undefined> =>
    (line.fenced ? undefined : fileBox.exec(line.text)?.groups) ?? {}
  const pathOf = (line: Line): string | null => decode(boxOf(line)['path'] ?? '')
  const isStating = (line: Line): boolean => (boxOf(line)['only'] ?? boxOf(line)['stating']) !== undefined
  const mine = (line: Line): boolean => done.paths.includes(pathOf(line) || '\0')
  const others = lines.filter(line => pathOf(line) && !mine(line))
  const rest = others.filter(line => !isStating(line))
  const left = rest.reduce((sum, line) => sum + Number(boxOf(line)['tests']), 0)
  const shown = done.paths.slice(0, mostCommitted).map(inline).join(', ')
  const unnamed = done.paths.length - mostCommitted
  const names = unnamed > 0 ? `${shown} and ${plural(unnamed, 'more file')}` : shown
  const commit = `\`${done.commit.slice(0, 7)}\``
  const said = `${COMMITTED}${names} in ${done.url ? `[${commit}](${done.url})` : commit}, ticked by ${inline(done.login)}`
  const first = lines.findIndex(line => !line.fenced && isBox(line.text))
  const isAgain = lines[first - 2]?.text.startsWith(COMMITTED) === true
  const place = isAgain ? first - 1 : first
  const text = lines
    .flatMap((line, at) => {
      const all = line.fenced ? undefined : allBox.exec(line.text)?.groups
      const gone = all ? rest.length < 2 : mine(line)
      const stayed = others.length > rest.length
      const text = all ? renderAllBox(left, stayed, all['branch'] ?? null) : untick(line)
      return [...(at === place ? [said, ...(isAgain ? [] : [''])] : []), ...(gone ? [] : [text])]
    })
    .join('\n')
  return withBoxFold(text, Math.max(1, most - 1))
}

const COMMITTED = '✅ Committed '
/** Most files named in the line about a commit. */
const mostCommitted = 3

/** The lines with all boxes in one list, and how many of them were unfolded. */
function withoutBoxFold(lines: Line[]): { lines: Line[]; most: number } {
  const start = lines.findIndex(({ text, fenced: foreign }) => !foreign && boxFold.test(text))
  const end = lines.findIndex(({ text }, at) => at > start && text === foldEnd)
  if (start < 0 || end < 0) return { lines, most: Infinity }
  const before = lines.slice(0, start - 1)
  return {
    lines: [...before, ...lines.slice(start + 2, end - 1), ...lines.slice(end + 1)],
    most: before.filter(line => !line.fenced && isBox(line.text)).length,
  }
}

function withBoxFold(body: string, most: number): string {
  const lines = linesOf(body)
  const places = lines.flatMap(({ text, fenced: foreign }, at) => (!foreign && isBox(text) ? [at] : []))
  const [first] = places
  if (first === undefined || places.length <= most) return body
  const boxes = lines.slice(first, first + places.length).map(({ text }) => text)
  const rest = lines.slice(first + places.length).map(({ text }) => text)
  return [...lines.slice(0, first).map(({ text }) => text), listBoxes(boxes, most), ...rest].join('\n')
}

const refused = { start: '<!-- testwright:refused -->', end: '<!-- testwright:refused end -->' }

/** The comment after a refusal: all boxes are unticked, and a sentence below the heading says why nothing was done. */
export function markRefused(body: string, sentence: string): string {
  const lines = linesOf(body)
  const at = (words: string): number => lines.findIndex(line => !line.fenced && line.text === words)
  const [from, to] = [at(refused.start), at(refused.end)]
  const rest = from >= 0 && to > from ? [...lines.slice(0, from), ...lines.slice(to + 2)] : lines
  const place = rest.findIndex(line => !line.fenced && line.text.startsWith('### ')) + 1
  const said = [refused.start, '> [!WARNING]', `> ${sentence}`, refused.end, ''].map(text => ({
    text,
    fenced: false,
  }))
  const gap = place > 0 && rest[place]?.text === '' ? 1 : 0
  return [...rest.slice(0, place + gap), ...said, ...rest.slice(place + gap)].map(untick).join('\n')
}
