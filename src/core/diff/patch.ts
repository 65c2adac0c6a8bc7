// Two versions of a file -> a unified diff, and back: the same bytes, or null.

const contextLines = 3

/** One line: kept (` `), removed (`-`) or added (`+`). */
export interface Step {
  mark: ' ' | '-' | '+'
  line: string
}

/** Marks a last line without a line break; `clean` removes NUL from texts, so no line contains it otherwise. */
const open = '\0'
const note = '\\ No newline at end of file'

function linesOf(text: string): string[] {
  if (text === '') return []
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, last + open]
}

const textOf = (lines: string[]): string =>
  lines.map(line => (line.endsWith(open) ? line.slice(0, -1) : `${line}\n`)).join('')

/** Maximum cells in the LCS table; larger middle parts are split first. */
const mostCells = 4_000_000

/** Both texts as one list of lines; where they differ, removed lines come before added ones. */
export function compareLines(before: string[], after: string[]): Step[] {
  let [head, tail] = [0, 0]
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const kept = (line: string): Step => ({ mark: ' ', line })
  return [
    ...before.slice(0, head).map(kept),
    ...compareMiddles(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(kept),
  ]
}

/**
 * Compares the parts between lines that occur exactly once in both texts. Without such a line everything is one
 * replaced block. A long test file with a new import and a new test at its end has such a large middle.
 */
function compareParts(before: string[], after: string[]): Step[] {
  const steps: Step[] = []
  let [row, column] = [0, 0]
  for (const [nextRow, nextColumn] of [...anchorsOf(before, after), [before.length, after.length] as const]) {
    const part = [before.slice(row, nextRow), after.slice(column, nextColumn)] as const
    const isWhole = part[0].length === before.length && part[1].length === after.length
    for (const step of isWhole ? replaced(...part) : compareLines(...part)) steps.push(step)
    if (nextRow < before.length) steps.push({ mark: ' ', line: before[nextRow] ?? '' })
    row = nextRow + 1
    column = nextColumn + 1
  }
  return steps
}

/** Positions of lines that occur exactly once in both texts: the longest sequence in the same order in both. */
function anchorsOf(before: string[], after: string[]): (readonly [row: number, column: number])[] {
  const columns = onlyOnce(after)
  const pairs = [...onlyOnce(before)].flatMap(([line, row]) => {
    const column = columns.get(line)
    return column === undefined ? [] : [{ row, column }]
  })
  // Longest increasing subsequence of columns by patience sorting: each pair links to its predecessor.
  interface Link {
    pair: (typeof pairs)[number]
    follows: Link | undefined
  }
  const piles: Link[] = []
  for (const pair of pairs) {
    let [low, high] = [0, piles.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((piles[middle]?.pair.column ?? 0) < pair.column) low = middle + 1
      else high = middle
    }
    piles[low] = { pair, follows: piles[low - 1] }
  }
  const found: (readonly [number, number])[] = []
  for (let link = piles.at(-1); link; link = link.follows) found.push([link.pair.row, link.pair.column])
  return found.reverse()
}

/** Lines that occur exactly once in a text, with their positions, in order. */
function onlyOnce(lines: string[]): Map<string, number> {
  const places = new Map<string, number>()
  const doubles = new Set<string>()
  for (const [at, line] of lines.entries())
    if (places.has(line)) doubles.add(line)
    else places.set(line, at)
  for (const line of doubles) places.delete(line)
  return places
}

const out = (line: string): Step => ({ mark: '-', line })
const put = (line: string): Step => ({ mark: '+', line })
const replaced = (before: string[], after: string[]): Step[] => [...before.map(out), ...after.map(put)]

/** Longest common subsequence of lines; removed lines come before added ones. */
function compareMiddles(before: string[], after: string[]): Step[] {
  const [rows, columns] = [before.length, after.length]
  if (rows === 0 || columns === 0) return replaced(before, after)
  if (rows * columns > mostCells) return compareParts(before, after)
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const steps: Step[] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    const [old = '', now = ''] = [before[row], after[column]]
    if (old === now) {
      steps.push({ mark: ' ', line: old })
      row++
      column++
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      steps.push(out(old))
      row++
    } else {
      steps.push(put(now))
      column++
    }
  }
  return [...steps, ...before.slice(row).map(out), ...after.slice(column).map(put)]
}

/** A unified diff without file headers, with three lines around each change; empty for equal texts. */
export function renderPatch(before: string, after: string): string {
  const steps = compareLines(linesOf(before), linesOf(after))
  const shown = steps.map((_, at) =>
    steps.slice(Math.max(0, at - contextLines), at + contextLines + 1).some(step => step.mark !== ' '),
  )
  const hunks: string[] = []
  let [old, now, start] = [1, 1, 0]
  while (start < steps.length) {
    if (!shown[start]) {
      old++
      now++
      start++
      continue
    }
    let end = start
    while (end < steps.length && shown[end]) end++
    const part = steps.slice(start, end)
    const [gone, come] = [
      part.filter(step => step.mark !== '+').length,
      part.filter(step => step.mark !== '-').length,
    ]
    hunks.push(
      `@@ -${gone === 0 ? old - 1 : old},${gone} +${come === 0 ? now - 1 : now},${come} @@\n`,
      ...part.map(renderStep),
    )
    old += gone
    now += come
    start = end
  }
  return hunks.join('')
}

function renderStep({ mark, line }: Step): string {
  return line.endsWith(open) ? `${mark}${line.slice(0, -1)}\n${note}\n` : `${mark}${line}\n`
}

/** The patched text; null when the patch is malformed, or was not made for this text. */
export function applyPatch(before: string, patch: string): string | null {
  const lines = linesOf(before)
  const made: string[] = []
  let at = 0
  for (const hunk of readHunks(patch) ?? [null]) {
    if (hunk === null || hunk.start < at || hunk.start > lines.length) return null
    made.push(...lines.slice(at, hunk.start))
    at = hunk.start
    for (const { mark, line } of hunk.steps) {
      if (mark !== '+' && lines[at++] !== line) return null
      if (mark !== '-') made.push(line)
    }
  }
  made.push(...lines.slice(at))
  // Only the last line may lack a line break.
  return made.slice(0, -1).some(line => line.endsWith(open)) ? null : textOf(made)
}

/** Null for a text that is not a patch. */
function readHunks(patch: string): { start: number; steps: Step[] }[] | null {
  const hunks: { start: number; steps: Step[] }[] = []
  for (const line of patch.replace(/\n$/, '').split('\n')) {
    const head = /^@@ -(\d+),(\d+) \+\d+,\d+ @@$/.exec(line)
    const [mark, last] = [line[0], hunks.at(-1)]
    if (head) hunks.push({ start: Number(head[1]) - (head[2] === '0' ? 0 : 1), steps: [] })
    else if (line === note) {
      const step = last?.steps.at(-1)
      if (!step) return null
      step.line += open
    } else if ((mark === ' ' || mark === '-' || mark === '+') && last)
      last.steps.push({ mark, line: line.slice(1) })
    else return null
  }
  return hunks
}

/** Lines of `before`, from 1, after which text is inserted, with that text; null when any line is removed. */
export function insertionsOf(before: string, after: string): { line: number; text: string }[] | null {
  const made: { line: number; text: string }[] = []
  let [line, last] = [0, ' ']
  for (const step of compareLines(linesOf(before), linesOf(after))) {
    if (step.mark === '-') return null
    const [own, text] = [made.at(-1), step.line.replace(open, '')]
    if (step.mark === ' ') line++
    else if (own && last === '+') own.text += `\n${text}`
    else made.push({ line, text })
    last = step.mark
  }
  return made
}
