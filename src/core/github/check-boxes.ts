// Check boxes in the comment, and the test files stored with them: reading the comment gives back exactly the same bytes.
import { applyPatch, renderPatch } from '../diff/patch.js'
import { fenced, inline, plural } from '../text.js'
import { readMarker, type Marker } from './marker.js'

/** What a comment offers to commit. */
export interface Offer extends Marker {
  /** True when the box for all files is ticked. */
  all: boolean
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
  return { block, exact: text !== '' && back === content }
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
  /^- \[([ xX])\] (?:Commit `.*` \((\d+) tests?\) <!-- testwright:file sha256=([0-9a-f]{64}) path=(\S+) -->|Commit all .*<!-- testwright:all -->)$/
const store = /^<!-- testwright:content sha256=([0-9a-f]{64}) kind=(text|diff) ends=(lf|crlf) -->$/

/** One check box per file that can be committed, and one for all of them where there are several. */
export function renderBoxes(
  files: { path: string; sha256: string; tests: number }[],
  branch: string | null,
): string {
  const count = files.reduce((sum, file) => sum + file.tests, 0)
  const all = `- [ ] Commit all ${plural(count, 'test')}${branch === null ? '' : ` to ${inline(branch)}`} <!-- testwright:all -->`
  const own = files.map(
    ({ path, sha256, tests }) =>
      `- [ ] Commit ${inline(path)} (${plural(tests, 'test')}) <!-- testwright:file sha256=${sha256} path=${encodeURIComponent(path)} -->`,
  )
  return [...(files.length > 1 ? [all] : []), ...own].join('\n')
}

/** The line before the block of a file. */
export function renderStore(sha256: string, kind: 'text' | 'diff', content: string): string {
  return `<!-- testwright:content sha256=${sha256} kind=${kind} ends=${isCrlf(content) ? 'crlf' : 'lf'} -->`
}

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

/** What our comment offers; null for any other text. A file whose text is not in the comment is left out. */
export function readOffer(body: string): Offer | null {
  const lines = walk(body)
  const marker = readMarker(body)
  if (!marker) return null
  const stored = readStores(lines)
  const offer: Offer = { ...marker, all: false, files: [] }
  for (const { text, fenced: isForeign } of lines) {
    const found = isForeign ? null : box.exec(text)
    if (!found) continue
    const [, tick = '', tests = '', sha256, path] = found
    if (!sha256 || !path) offer.all ||= tick !== ' '
    else {
      const file = stored.get(sha256)
      const name = decode(path)
      if (file && name !== null)
        offer.files.push({ path: name, sha256, tests: Number(tests), ticked: tick !== ' ', ...file })
    }
  }
  return offer
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function readStores(lines: Line[]): Map<string, Pick<OfferedFile, 'content' | 'patch' | 'crlf'>> {
  const stored = new Map<string, Pick<OfferedFile, 'content' | 'patch' | 'crlf'>>()
  lines.forEach(({ text, fenced: foreign }, at) => {
    const [, sha256, kind, ends] = (foreign ? null : store.exec(text)) ?? []
    if (!sha256) return
    const from = lines.findIndex((line, n) => n > at && line.fenced)
    const to =
      from < 0 ? -1 : lines.findIndex((line, n) => n > from && line.text === fenceOf(lines[from]?.text ?? ''))
    if (to < 0) return
    const inner = `${lines
      .slice(from + 1, to)
      .map(line => line.text)
      .join('\n')}\n`
    const [content, patch] = kind === 'text' ? [inner, null] : [null, inner]
    stored.set(sha256, { content, patch, crlf: ends === 'crlf' })
  })
  return stored
}

const fenceOf = (text: string): string => /^`*/.exec(text)?.[0] ?? ''

const untick = ({ text, fenced: foreign }: Line): string =>
  !foreign && box.test(text) ? text.replace(/^- \[[xX]\]/, '- [ ]') : text

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
  const rest = lines.filter(line => pathOf(line) && !mine(line)).length
  const names = done.paths.map(inline).join(', ')
  const commit = `\`${done.commit.slice(0, 7)}\``
  const said = `✅ Committed ${names} in ${done.url ? `[${commit}](${done.url})` : commit}, ticked by ${inline(done.login)}`
  const first = lines.findIndex(line => !line.fenced && box.test(line.text))
  return lines
    .flatMap((line, at) => {
      const isBox = !line.fenced && box.test(line.text)
      const gone = isBox && (mine(line) || (rest < 2 && line.text.endsWith('<!-- testwright:all -->')))
      return [...(at === first ? [said, ''] : []), ...(gone ? [] : [untick(line)])]
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
