// A file and its watched functions -> one text, with unchanged line numbers, that reports their calls and executed
// lines.
import type { WatchedFunction } from '../../../core/model/target.js'
import { applyEdits } from '../../shared/edits.js'
import { fieldOf, type ReadText, type Syntax } from '../../shared/syntax.js'
import { editsOf, type Insertion } from '../mutation/flatten.js'
import { unchecked } from '../mutation/instrument.js'
import { callsOf, literal, superIn, type Names } from './calls.js'
import { linesIn, ownLines } from './lines.js'
import { tellingIn } from './watched.js'

interface OwnNames extends Names {
  line: string
  recorder: string
  find: string
}

/** Implements the port. Without a recorder in its realm, the text behaves as before. */
export function instrumentCalls(
  file: string,
  source: string,
  functions: readonly WatchedFunction[],
  read: ReadText,
): string | null {
  const root = read(source)
  const names = namesFor(source)
  const telling = tellingIn(root, functions)
  if (telling.length === 0) return null
  const tell = (lines: readonly number[]): string =>
    ranges(lines)
      .map(([first, last]) => `${names.line}(${first === last ? first : `${first},${last}`});`)
      .join('')
  const done = new Set<Syntax>()
  const insertions: Insertion[] = []
  for (const each of telling) {
    const body = fieldOf(each.made, 'body')
    const before = superIn(each.made)
    const isEarly = (node: Syntax): boolean =>
      each.made === node || (before !== null && node.start <= before.start && node.parent === body)
    const head = each.id === null ? [] : headLines(each.made, body, before)
    insertions.push(...callsOf(each, names, tell(head)))
    if (body && each.id !== null) {
      // The value of an arrow function is reported at its entry.
      if (body.type !== 'statement_block') done.add(body)
      insertions.push(...linesIn(each.made, tell, done, isEarly))
    }
  }
  if (insertions.length === 0) return null
  const end = /[\n\r]$/.test(source) ? '' : '\n'
  const content = `${applyEdits(source, editsOf(insertions))}${end}${helpers(file, names)}\n`
  if (!root.broken && read(content).broken) return null
  return /\.[cm]?tsx?$/.test(file) ? unchecked(content, read) : content
}

/** Lines that run in every call: parameters, the value of an arrow function, all up to a call of `super`. */
function headLines(made: Syntax, body: Syntax | null, before: Syntax | null): number[] {
  if (!body) return []
  const value = body.type === 'statement_block' ? [] : ownLines(body)
  const early = before
    ? body.children.filter(({ start }) => start <= before.start).flatMap(each => ownLines(each))
    : []
  return [...new Set([made.line, ...ownLines(made, node => node === body), ...value, ...early])].sort(
    (a, b) => a - b,
  )
}

/** Consecutive lines as ranges, each with its first and last line. */
function ranges(lines: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else found.push([line, line])
  }
  return found
}

function namesFor(text: string): OwnNames {
  let stem = 'testwright$'
  while (text.includes(stem)) stem += '$'
  return {
    ...{ enter: `${stem}enter`, value: `${stem}value`, threw: `${stem}threw`, end: `${stem}end` },
    ...{ call: `${stem}call`, thrown: `${stem}thrown`, line: `${stem}line` },
    ...{ recorder: `${stem}recorder`, find: `${stem}find` },
  }
}

/** The helpers of the text, hoisted so that they exist whenever any code of the file runs. */
function helpers(file: string, { enter, value, threw, end, line, recorder, find }: OwnNames): string {
  return (
    `;var ${recorder};` +
    `function ${find}(){return ${recorder}=globalThis[Symbol.for('testwright.recorder')]}` +
    `function ${line}(a,b){var r=${recorder}||${find}();if(r)r.line(${literal(file)},a,b)}` +
    `function ${enter}(a,b,c,d,e,f){var r=${recorder}||${find}();return r?r.enter(a,b,c,d,e,f):null}` +
    `function ${value}(a,b){if(a)a.value(b);return b}` +
    `function ${threw}(a,b){if(a)a.threw(b)}` +
    `function ${end}(a,b,c){if(a){if(b===null)a.value(c);a.end(b)}return c}`
  )
}
