// Indentation of a text moved and converted by its syntax: what stands inside templates and strings keeps its columns.
import { walk, type Syntax } from '../shared/syntax.js'
import type { ReadText } from './grammar.js'

/** Numbers of the lines (from 0) whose beginning lies inside a template or a string. */
function heldLines(tree: Syntax): Set<number> {
  const held = new Set<number>()
  const enter = (node: Syntax) => !isHolding(node)
  for (const node of walk(tree, enter)) {
    if (!isHolding(node)) continue
    const lines = node.text.split('\n').length - 1
    for (let n = 0; n < lines; n += 1) held.add(node.line + n)
  }
  return held
}

const isHolding = (node: Syntax) => node.named && (node.type === 'template_string' || node.type === 'string')

/** One step of indentation of a text: a tab, or the least number of leading spaces; null when nothing is indented. */
export function stepOf(text: string): string | null {
  const counts = new Map<number, number>()
  let tabs = 0
  let before = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '' || /^\s*\*/.test(line)) continue
    const lead = /^[ \t]*/.exec(line)?.[0] ?? ''
    if (lead.startsWith('\t')) tabs += 1
    else if (lead.length > before)
      counts.set(lead.length - before, (counts.get(lead.length - before) ?? 0) + 1)
    before = lead.startsWith('\t') ? 0 : lead.length
  }
  const [best] = [...counts]
    .filter(([size]) => size > 1 && size <= 8)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (tabs > (best?.[1] ?? 0)) return '\t'
  return best ? ' '.repeat(best[0]) : null
}

/** Every line of a dedented text in steps of `step`, behind `margin`; `text` may be indented in any way. */
export function reindent(text: string, margin: string, step: string, read: ReadText): string {
  const own = stepOf(text) ?? step
  if (own === step && margin === '') return text
  const held = text.includes('`') || text.includes('\\\n') ? heldLines(read(text)) : new Set<number>()
  return text
    .split('\n')
    .map((line, n) => {
      if (held.has(n)) return line
      const body = line.trimStart()
      if (body === '') return line
      const lead = line.slice(0, line.length - body.length)
      return margin + converted(lead, own, step) + body
    })
    .join('\n')
}

function converted(lead: string, own: string, step: string): string {
  if (own === step) return lead
  if (own === '\t') return lead.replace(/\t/g, step)
  const width = lead.replace(/\t/g, own).length
  return step.repeat(Math.floor(width / own.length)) + ' '.repeat(width % own.length)
}
