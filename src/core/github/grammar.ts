// The grammar of our own comment: plain text, fences and folds, in forms that GitHub and this parser read alike.
import { hasHidden } from '../text.js'

/** Line endings as GitHub stores them; its web page sends CR LF. */
export const plainEnds = (text: string): string => text.replace(/\r\n/g, '\n')

export interface Line {
  text: string
  /** True inside a fence, its first and last line included: that text is untrusted. */
  fenced: boolean
}

interface Fence {
  mark: string
  length: number
}

/** Up to three leading spaces; the info string after backticks contains no backtick. */
const openFence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/
const closeFence = /^ {0,3}(`{3,}|~{3,})[ \t]*$/

function opensFence(text: string): Fence | null {
  const [, backticks, tildes] = openFence.exec(text) ?? []
  const run = backticks ?? tildes
  return run === undefined ? null : { mark: run.charAt(0), length: run.length }
}

function closesFence(text: string, { mark, length }: Fence): boolean {
  const [, run = ''] = closeFence.exec(text) ?? []
  return run.startsWith(mark) && run.length >= length
}

/** Lines of any comment, with fences parsed as CommonMark does outside lists and quotes. */
export function linesOf(body: string): Line[] {
  let open: Fence | null = null
  return plainEnds(body)
    .split('\n')
    .map(text => {
      const before: Fence | null = open
      if (before === null) open = opensFence(text)
      else if (closesFence(text, before)) open = null
      return { text, fenced: before !== null || open !== null }
    })
}

/** The special lines of our comment. HTML comments are whole lines, except at the end of a box. */
export const boxLine = /^- \[[ xX]\] .* <!-- testwright:(?:all|file [^<>]*) -->$/
export const storeLine = /^<!-- testwright:content sha256=([0-9a-f]{64}) kind=(text|diff) ends=(lf|crlf) -->$/
const noteLine = /^<!-- testwright:refused(?: end)? -->$/
const foldLine = /^<details><summary>(?:<b>([^<>`]*)<\/b>)?([^<>`]*)<\/summary>$/
export const foldEnd = '</details>'
/** The fold with the boxes for which there is no room above it. */
export const boxFold = /^<details><summary>\d+ more box(?:es)?<\/summary>$/
export const boxFoldTitle = (count: number): string => `${count} more box${count === 1 ? '' : 'es'}`
/** The fold around all folds with test files. */
const filesFold = /^<details><summary>\d+ test files?<\/summary>$/
const alertLine = /^> \[!(?:NOTE|WARNING)\]$/
const smallLine = /^<sub>(.*)<\/sub>$/
const fenceLine = /^(`{3,})(?:python|jsx?|tsx?|text|sh|diff)?$/

const code = '`(?:[^`|\\\\]|\\\\(?!\\\\*\\|)|\\\\\\|)+`'
const link = `(?<!!)\\[(?:run|full report|lines? \\d+(?: to \\d+)?|${code})\\]\\(https?://[^\\s()<>"\`\\\\|[\\]]+\\)`
/**
 * Code is between single backticks, without a bar that would end a table cell. Links have absolute URLs. There are no
 * other brackets, elements, escapes, tildes or formulas, so no line changes how others are read.
 */
const plainText = new RegExp(`^(?:${code}|${link}|\\$(?=\\d)|[^\`[\\]<>\\\\~$])*$`)
/** The same in a list, where there are no cells and a bar in code is allowed. */
const listText = new RegExp(`^- (?:\`[^\`]+\`|${link}|\\$(?=\\d)|[^\`[\\]<>\\\\~$])*$`)
/** A line of dashes, equals signs and the like makes a heading of the line above, or a rule. */
const rule = /^[-=*_+\s]+$/

/** True for text that our lines may contain, inside a list or a quote as well. */
export const isPlain = (text: string): boolean =>
  !/^\s/.test(text) && (plainText.test(text) || listText.test(text))

/** True for a text line that is neither a box nor a store nor part of a fence or fold. */
function isText(text: string): boolean {
  if (noteLine.test(text) || alertLine.test(text)) return true
  const inner = smallLine.exec(text)?.[1] ?? text.replace(/^> /, '')
  return !rule.test(inner) && isPlain(inner)
}

/** Tabs are allowed only inside fences; the zero-width space, which prevents mentions, only outside. */
function isVisible({ text, fenced }: Line): boolean {
  return fenced ? !hasHidden(text) : !text.includes('\t') && !hasHidden(text.replaceAll('\u200b', ''))
}

/** A comment as we write it. Numbers are line indices. */
export interface Comment {
  lines: Line[]
  /** The check boxes, which are consecutive. */
  boxes: number[]
  /** The lines that say how the file in the fold below is stored. */
  stores: number[]
}

/**
 * Null for a comment that does not follow the grammar. Boxes form one list before all stores, the last ones in a fold
 * right below it that states their number; folds and fences are closed, with blank lines where needed.
 */
export function readComment(body: string): Comment | null {
  const lines = linesOf(body.trimEnd())
  const found: Comment = { lines, boxes: [], stores: [] }
  if (!lines.every(isVisible)) return null
  const folds: string[] = []
  for (let at = 1; at < lines.length; at++) {
    const kind = kindOf(lines, at, folds)
    if (kind === null) return null
    if (kind === 'fence') at = endOfFence(lines, at) ?? lines.length
    if (kind === 'opens') folds.push(lines[at]?.text ?? '')
    if (kind === 'closes') folds.pop()
    if (kind === 'box') found.boxes.push(at)
    if (kind === 'store') found.stores.push(at)
  }
  return folds.length === 0 && areInPlace(found) ? found : null
}

type Kind = 'fence' | 'opens' | 'closes' | 'box' | 'store' | 'text'

/** The kind of a line, given the open folds; null when it is not like any of our lines. */
function kindOf(lines: Line[], at: number, folds: string[]): Kind | null {
  const { text, fenced } = lines[at] ?? { text: '', fenced: false }
  const [before, next] = [lines[at - 1], lines[at + 1]]
  const isIn = (fold: RegExp): boolean =>
    folds.length === 0 || (folds.length === 1 && fold.test(folds[0] ?? ''))
  if (fenced) return endOfFence(lines, at) === null ? null : 'fence'
  if (foldLine.test(text)) return isBlank(next) ? 'opens' : null
  if (text === foldEnd) return folds.length > 0 && isBlank(before) && isBlank(next) ? 'closes' : null
  if (boxLine.test(text)) return isIn(boxFold) ? 'box' : null
  if (storeLine.test(text)) return isIn(filesFold) && foldLine.test(next?.text ?? '') ? 'store' : null
  return isText(text) ? 'text' : null
}

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text === ''

function areInPlace({ lines, boxes, stores }: Comment): boolean {
  const end = boxes.findIndex((at, place) => boxes[place + 1] !== at + 1) + 1
  const [shown, folded] = [boxes.slice(0, end), boxes.slice(end)]
  const isList = (list: number[]): boolean => {
    const [first = 0, last = 0] = [list[0], list.at(-1)]
    return last - first + 1 === list.length && isBlank(lines[first - 1]) && isBlank(lines[last + 1])
  }
  const [start = 0, last = 0] = [folded[0], folded.at(-1)]
  const isBelow =
    folded.length === 0 ||
    (isList(folded) &&
      start - 4 === shown.at(-1) &&
      lines[start - 2]?.text === `<details><summary>${boxFoldTitle(folded.length)}</summary>` &&
      lines[last + 2]?.text === foldEnd)
  const isShown =
    shown.length === 0 || (isList(shown) && !boxFold.test(lines[(shown[0] ?? 0) - 2]?.text ?? ''))
  return isShown && isBelow && (boxes.at(-1) ?? 0) < (stores[0] ?? Infinity)
}

/** The last line of the fence that starts here; null if it is no longer than one inside, or has an unknown word. */
function endOfFence(lines: Line[], start: number): number | null {
  const [, fence] = fenceLine.exec(lines[start]?.text ?? '') ?? []
  if (fence === undefined) return null
  for (let at = start + 1; lines[at]?.fenced; at++) {
    const text = lines[at]?.text ?? ''
    if (text === fence) return at
    if (text.includes(fence)) return null
  }
  return null
}
