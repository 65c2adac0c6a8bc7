// Check boxes in the comment, and the test files stored with them: reading the comment gives back exactly the same bytes.
import { applyPatch, renderPatch } from '../diff/patch.js'
import { fenced, folded, html, inline, plural } from '../text.js'
import { readMarker, type Marker } from './marker.js'

/** What a comment offers to commit. */
export interface Offer extends Marker {
  /** True when the box for all files is ticked. */
  all: boolean
  /** True for a comment that is not, boxes aside, as we write it: it offers nothing. */
  altered: boolean
  files: OfferedFile[]
}

export interface OfferedFile {
  path: string
  sha256: string
  tests: number
  ticked: boolean
  /** The text of a new file; null for one that is continued. */
  content: string | null
  /** The diff against the file at `head`; null for a new one. */
  patch: string | null
  /** True when every line of the file ends in CR LF; `content` and `patch` are stored without the CR. */
  crlf: boolean
}

/** A file as the comment shows it. `exact` is true when the block gives the bytes of the file back. */
interface Shown {
  block: string
  exact: boolean
  crlf: boolean
}

const plainEnds = (text: string): string => text.replace(/\r\n/g, '\n')

const isCrlf = (text: string): boolean => text.includes('\r\n') && !/(?<!\r)\n/.test(text)

/** `existing` is the text at the head of a file that is continued; null for a new file. `word` is the fence's language. */
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
  return { block, exact: text !== '' && back === content, crlf }
}

/** The text of a file; null where the diff does not apply to `existing`, which is null for a file that is not there. */
export function restore(
  { content, patch, crlf }: Pick<OfferedFile, 'content' | 'patch' | 'crlf'>,
  existing: string | null,
): string | null {
  const text = patch === null ? content : existing === null ? null : applyPatch(plainEnds(existing), patch)
  return text !== null && crlf ? text.replace(/\n/g, '\r\n') : text
}

const box =
  /^- \[([ xX])\] (?:Commit `.*` \((\d+) tests?\) <!-- testwright:file sha256=([0-9a-f]{64}) path=(\S+) -->|Commit all (\d+) tests?(?: to (`[^`]*`))? <!-- testwright:all -->)$/
const store = /^<!-- testwright:content sha256=([0-9a-f]{64}) kind=(text|diff) ends=(lf|crlf) -->$/

const renderAllBox = (tests: number, branch: string | null): string =>
  `- [ ] Commit all ${plural(tests, 'test')}${branch === null ? '' : ` to ${branch}`} <!-- testwright:all -->`

const renderBox = ({ path, sha256, tests }: Pick<OfferedFile, 'path' | 'sha256' | 'tests'>): string =>
  `- [ ] Commit ${inline(path)} (${plural(tests, 'test')}) <!-- testwright:file sha256=${sha256} path=${encodeURIComponent(path)} -->`

/** One check box per file that can be committed, and one for all of them where there are several. */
export function renderBoxes(
  files: { path: string; sha256: string; tests: number }[],
  branch: string | null,
): string {
  const count = files.reduce((sum, file) => sum + file.tests, 0)
  const all = renderAllBox(count, branch === null ? null : inline(branch))
  return [...(files.length > 1 ? [all] : []), ...files.map(renderBox)].join('\n')
}

interface Fold extends Pick<OfferedFile, 'path' | 'tests' | 'sha256' | 'crlf'> {
  kind: 'text' | 'diff'
  block: string
}

/** A file that can be committed: the line that says how its bytes are stored, and its text below its name. */
export function renderFold({ path, tests, sha256, crlf, kind, block }: Fold): string {
  const line = `<!-- testwright:content sha256=${sha256} kind=${kind} ends=${crlf ? 'crlf' : 'lf'} -->`
  return `${line}\n${folded(foldTitle(path, tests, kind === 'text'), block)}`
}

export const foldTitle = (path: string, tests: number, isNew: boolean): string =>
  `<b>${html(path)}</b>: ${plural(tests, 'test')}, ${isNew ? 'new file' : 'added to the file'}`

interface Line {
  text: string
  /** True inside a fence, its first and last line included: that text is foreign. */
  fenced: boolean
}

function walk(body: string): Line[] {
  let fence: string | null = null
  return plainEnds(body)
    .split('\n')
    .map(text => {
      const mark = /^(`{3,})(.*)$/.exec(text)
      const inside = fence !== null
      if (fence !== null && mark?.[1] === fence && mark[2] === '') fence = null
      else if (fence === null && mark) fence = mark[1] ?? null
      return { text, fenced: inside || mark !== null }
    })
}

/**
 * What our comment offers; null for any other text. A comment is read as a whole or not at all: what it offers, rendered
 * again, has to be what stands there, and nothing may stand there that could hide or double a part of it.
 */
export function readOffer(body: string): Offer | null {
  const marker = readMarker(body)
  if (!marker) return null
  const lines = walk(body)
  const boxes = lines.filter(line => !line.fenced && box.test(line.text)).map(({ text }) => text)
  const files = filesOf(lines, boxes)
  const isWhole =
    files !== null && isUnhidden(lines) && boxes.every(text => isOurBox(untickText(text), files))
  if (!isWhole) return { ...marker, all: false, files: [], altered: true }
  const all = boxes.some(text => text.endsWith(ALL) && !text.startsWith('- [ ]'))
  return {
    ...marker,
    all,
    files: files.flatMap(({ block, ...file }) => (block === '' ? [] : [file])),
    altered: false,
  }
}

const ALL = '<!-- testwright:all -->'

interface StoredFile extends OfferedFile {
  /** Empty where the text is not in the comment. */
  block: string
}

/** The files that have a box, in order; null where two boxes or two stores name the same, or a fold is not as we render it. */
function filesOf(lines: Line[], boxes: string[]): StoredFile[] | null {
  const stored = readStores(lines)
  if (stored === null) return null
  const files: StoredFile[] = []
  for (const text of boxes) {
    const [, tick = '', tests = '', sha256, path] = box.exec(text) ?? []
    if (sha256 === undefined) continue
    const name = decode(path ?? '')
    const found = stored.get(sha256)
    const file = { path: name ?? '', sha256, tests: Number(tests), ticked: tick !== ' ' }
    const { at, kind, block, ...bytes } = found ?? { at: 0, kind: 'text' as const, block: '', ...NO_BYTES }
    const isTwice = files.some(other => other.path === file.path || other.sha256 === sha256)
    if (name === null || isTwice || (found && !standsAt(lines, at, { ...file, ...bytes, kind, block })))
      return null
    files.push({ ...file, ...bytes, block })
  }
  return files
}

const NO_BYTES = { content: null, patch: null, crlf: false }

/** Does the fold stand from this line on, byte for byte? */
function standsAt(lines: Line[], at: number, fold: Fold): boolean {
  const own = renderFold(fold).split('\n')
  return own.every((text, index) => lines[at + index]?.text === text)
}

function isOurBox(text: string, files: StoredFile[]): boolean {
  const [, , , sha256, , count, branch] = box.exec(text) ?? []
  if (sha256 === undefined)
    return text === renderAllBox(Number(count), branch ?? null) && Number(count) === testsIn(files)
  const file = files.find(one => one.sha256 === sha256)
  return file !== undefined && text === renderBox(file)
}

const testsIn = (files: { tests: number }[]): number => files.reduce((sum, { tests }) => sum + tests, 0)

/** Elements that we write. Anything else outside of code could hide what follows it, and so could another kind of fence. */
const ownElement = /<\/?(?:details|summary|b|sub)>/g
const ownComment = /^<!-- testwright:(?:refused|refused end) -->$/

function isUnhidden(lines: Line[]): boolean {
  return lines.every(({ text, fenced: isForeign }, at) => {
    if (isForeign || at === 0 || box.test(text) || store.test(text) || ownComment.test(text)) return true
    const rest = text.replace(/`[^`]*`/g, '').replace(ownElement, '')
    return !/<[A-Za-z!?/]|-->/.test(rest) && !/^ {0,3}~{3}|^ {1,3}`{3}|^\[[^\]]*\]:/.test(text)
  })
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

type Stored = Pick<OfferedFile, 'content' | 'patch' | 'crlf'> & Pick<Fold, 'kind' | 'block'> & { at: number }

/** By sha256; null where two have the same. The block is the first fence behind the line. */
function readStores(lines: Line[]): Map<string, Stored> | null {
  const stored = new Map<string, Stored>()
  for (const [at, { text, fenced: isForeign }] of lines.entries()) {
    const [, sha256, kind, ends] = (isForeign ? null : store.exec(text)) ?? []
    if (!sha256) continue
    if (stored.has(sha256)) return null
    const from = lines.findIndex((line, n) => n > at && line.fenced)
    const to =
      from < 0 ? -1 : lines.findIndex((line, n) => n > from && line.text === fenceOf(lines[from]?.text ?? ''))
    if (to < 0) continue
    const block = lines.slice(from, to + 1).map(line => line.text)
    const inner = `${block.slice(1, -1).join('\n')}\n`
    const isText = kind === 'text'
    stored.set(sha256, {
      ...{ at, kind: isText ? 'text' : 'diff', block: block.join('\n'), crlf: ends === 'crlf' },
      ...(isText ? { content: inner, patch: null } : { content: null, patch: inner }),
    })
  }
  return stored
}

const fenceOf = (text: string): string => /^`*/.exec(text)?.[0] ?? ''

const untickText = (text: string): string => text.replace(/^- \[[xX]\]/, '- [ ]')

const untick = ({ text, fenced: foreign }: Line): string =>
  !foreign && box.test(text) ? untickText(text) : text

/** True when only the state of our boxes differs; line ends aside, since the web page changes them. */
export function sameButBoxes(before: string, after: string): boolean {
  const plain = (body: string): string => walk(body).map(untick).join('\n').trimEnd()
  return plain(before) === plain(after)
}

/** The comment after a commit: the boxes of committed files are replaced by a line that names the commit, the others are unticked. */
export function markCommitted(
  body: string,
  done: { paths: string[]; commit: string; url: string; login: string },
): string {
  const lines = walk(body)
  const pathOf = (line: Line): string | null => (line.fenced ? null : decode(box.exec(line.text)?.[4] ?? ''))
  const mine = (line: Line): boolean => done.paths.includes(pathOf(line) || '\0')
  const rest = lines.filter(line => pathOf(line) && !mine(line))
  const left = rest.reduce((sum, { text }) => sum + Number(box.exec(text)?.[2]), 0)
  const names = done.paths.map(inline).join(', ')
  const commit = `\`${done.commit.slice(0, 7)}\``
  const said = `✅ Committed ${names} in ${done.url ? `[${commit}](${done.url})` : commit}, ticked by ${inline(done.login)}`
  const first = lines.findIndex(line => !line.fenced && box.test(line.text))
  return lines
    .flatMap((line, at) => {
      const isBox = !line.fenced && box.test(line.text)
      const isAll = isBox && line.text.endsWith(ALL)
      const gone = isBox && (mine(line) || (isAll && rest.length < 2))
      const text = isAll ? renderAllBox(left, box.exec(line.text)?.[6] ?? null) : untick(line)
      return [...(at === first ? [said, ''] : []), ...(gone ? [] : [text])]
    })
    .join('\n')
}

const refused = { start: '<!-- testwright:refused -->', end: '<!-- testwright:refused end -->' }

/** The comment after a refusal: all boxes are unticked, and our sentence below the outcome says why nothing was done. */
export function markRefused(body: string, sentence: string): string {
  const lines = walk(body)
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
