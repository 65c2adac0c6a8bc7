// The text around the code of a reply: reasoning, diffs, YAML, and characters inserted by an editor or a web page.

/** Names of elements that contain a model's reasoning. */
const elements = 'think|thinking|thought|thoughts|reasoning|reflection|scratchpad|analysis'
const opening = new RegExp(`^[ \\t]*(?:<(${elements})>|\\[(THINK)\\]|<\\|(begin_of_thought)\\|>)`, 'i')
const closing = new RegExp(`(?:</(?:${elements})>|\\[/THINK\\]|<\\|end_of_thought\\|>)`, 'gi')
const channel = /<\|(?:start|channel|message|end|return|call|constrain)\|>/

/** A reply without its reasoning; `isOpen` when the reply ends inside it. Line ends are LF. */
export function withoutReasoning(reply: string): { text: string; isOpen: boolean } {
  if (channel.test(reply)) return finalChannel(reply)
  const lone = loneEnd(reply)
  const kept: string[] = []
  let rest = lone === null ? reply : reply.slice(lone)
  for (;;) {
    const at = openingAt(rest)
    if (at === null) return { text: [...kept, rest].join('\n'), isOpen: false }
    kept.push(rest.slice(0, at))
    const end = endBehind(rest, at)
    if (end === null) return { text: kept.join('\n'), isOpen: true }
    rest = rest.slice(end)
  }
}

/** Where reasoning begins: an opening tag at the start of a line outside a fence. */
function openingAt(text: string): number | null {
  let [at, isFenced] = [0, false]
  for (const line of text.split('\n')) {
    if (/^[ \t]*(?:`{3,}|~{3,})/.test(line)) isFenced = !isFenced
    else if (!isFenced && opening.test(line)) return at
    at += line.length + 1
  }
  return null
}

/** The position after the tag that closes the one at `at`. */
function endBehind(text: string, at: number): number | null {
  closing.lastIndex = at
  const found = closing.exec(text)
  return found ? found.index + found[0].length : null
}

/** After a closing tag at a line's start or end that has no opening tag: servers may put that into the prompt. */
function loneEnd(text: string): number | null {
  closing.lastIndex = 0
  const found = closing.exec(text)
  if (!found) return null
  const before = text.slice(0, found.index)
  const end = found.index + found[0].length
  const leads = /(?:^|\n)[ \t]*$/.test(before)
  const ends = /^[ \t]*(?:\n|$)/.test(text.slice(end))
  const isOpened = new RegExp(`<(?:${elements})>|\\[THINK\\]|<\\|begin_of_thought\\|>`, 'i').test(before)
  return (leads || ends) && !isOpened ? end : null
}

/** The last message of the channel `final`, for a reply with channels. */
function finalChannel(reply: string): { text: string; isOpen: boolean } {
  const parts = reply.split(/<\|channel\|>/).slice(1)
  const finals = parts.filter(part => /^\s*final\b/.test(part))
  const last = finals.at(-1)
  if (last === undefined) {
    const hasThought = parts.length > 0
    return { text: hasThought ? '' : reply.replace(/<\|\w+\|>/g, ''), isOpen: hasThought }
  }
  const message = last.replace(/^[^]*?<\|message\|>/, '')
  return { text: message.replace(/<\|(?:end|return|start|call)\|>[^]*$/, ''), isOpen: false }
}

const diffHead =
  /^(?:diff --git |index [0-9a-f]+\.\.|--- |\+\+\+ |@@ |\\ No newline|\*\*\* (?:Begin|End) Patch|\*\*\* (?:Add|Update) File:|(?:new|old|deleted) (?:file )?mode)/

/** True for the text of a unified diff or a patch. */
export function isDiff(text: string): boolean {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const added = lines.filter(line => line.startsWith('+') && !line.startsWith('+++'))
  const isPart = (line: string): boolean => /^[+\- ]/.test(line) || diffHead.test(line)
  return (
    added.length > 0 &&
    lines.every(isPart) &&
    (lines.some(line => diffHead.test(line)) || added.length === lines.length)
  )
}

interface DiffLine {
  text: string
  isAdded: boolean
}

/**
 * The text that a diff adds. Context lines are kept where added lines belong to them: the head of a class, group or
 * test that continues, and imports.
 */
export function addedText(diff: string): string {
  return hunksOf(diff)
    .map(lines => {
      const kept = keptOf(lines)
      return lines.flatMap(({ text }, at) => (kept.has(at) ? [text] : [])).join('\n')
    })
    .join('\n')
}

function hunksOf(diff: string): DiffLine[][] {
  const hunks: DiffLine[][] = [[]]
  for (const line of diff.split('\n')) {
    if (diffHead.test(line)) hunks.push([])
    else if (!line.startsWith('-')) hunks.at(-1)?.push({ text: line.slice(1), isAdded: line.startsWith('+') })
  }
  return hunks.filter(lines => lines.some(({ isAdded }) => isAdded))
}

const indentOf = (text: string): number => text.length - text.trimStart().length
const isImport = /^(?:import\b|from\s+\S+\s+import\b|(?:const|let|var)\s.*=\s*(?:await\s+import|require)\()/
const testHead = /^\s*(?:(?:async\s+)?def\s+test|(?:it|test|specify)\b[\w.]*\()/
const closers = /^\s*[)\]}]+[;,]?\s*$/

function keptOf(lines: DiffLine[]): Set<number> {
  const kept = new Set(lines.flatMap(({ text, isAdded }, at) => (isAdded || isImport.test(text) ? [at] : [])))
  const added = [...kept].filter(at => lines[at]?.isAdded && lines[at]?.text.trim() !== '')
  for (const at of added) {
    let indent = indentOf(lines[at]?.text ?? '')
    for (let above = at - 1; above >= 0 && indent > 0; above--) {
      const { text = '' } = lines[above] ?? {}
      if (text.trim() === '' || indentOf(text) >= indent) continue
      indent = indentOf(text)
      if (kept.has(above) && lines[above]?.isAdded) continue
      kept.add(above)
      // An existing test that continues is kept whole: from its head to the added line, and on to its end.
      if (testHead.test(text)) for (let inside = above; inside < at; inside++) kept.add(inside)
    }
    for (let below = at + 1; below < lines.length; below++) {
      const { text = '', isAdded = false } = lines[below] ?? {}
      if (isAdded || text.trim() === '') continue
      if (!closers.test(text)) break
      kept.add(below)
    }
  }
  return kept
}

const yamlField =
  /^([ \t]*)(?:- +)?(?:test_?(?:code|file|suite)|code|tests?|content|file)[ \t]*:[ \t]*[|>][+-]?\d?[ \t]*$/i

/** Texts of YAML block fields with names for code; none when there is no such field. */
export function yamlFields(text: string): string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const indent = yamlField.exec(line)?.[1]?.length
    if (indent === undefined) return []
    const after = lines.slice(at + 1)
    const end = after.findIndex(next => next.trim() !== '' && indentOf(next) <= indent)
    const body = end < 0 ? after : after.slice(0, end)
    const least = Math.min(...body.filter(next => next.trim() !== '').map(indentOf))
    return body.some(next => next.trim() !== '') ? [body.map(next => next.slice(least)).join('\n')] : []
  })
}

const entities: Record<string, string> = {
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' },
  ...{ '#39': "'", '#x27': "'", '#34': '"', '#x22': '"', '#96': '`', '#x60': '`', '#160': ' ' },
}

/** The text as first typed: entities decoded, plain spaces, no zero-width characters. */
export function asTyped(text: string): string {
  return text
    .replace(/&(lt|gt|amp|quot|apos|nbsp|#39|#x27|#34|#x22|#96|#x60|#160);/gi, (whole, name: string) => {
      return entities[name.toLowerCase()] ?? whole
    })
    .replace(/[\u00a0\u2007\u202f\u2000-\u200a\u3000]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
}
