// Files of training rows -> a frozen set: checked by running them, without what is wrong, split by function. Prints nothing.
import { extractRow } from '../../core/compare/unit.js'
import {
  renderRow,
  type Format,
  originOf,
  splitRows,
  type Part,
  type Shares,
} from '../../core/dataset/freeze.js'
import { knownIn } from '../../core/dataset/leaks.js'
import { unitOf } from '../../core/dataset/units.js'
import { UserError } from '../../core/model/errors.js'
import { fingerprint } from '../../core/report/training.js'
import { openUnitTools } from '../compare/unit-tools.js'
import { checkDataset, type DataFile, type DatasetTools, readWithCode } from './check.js'

type ReadRow = ReturnType<typeof readWithCode>['rows'][number]

export interface FreezeInput {
  files: DataFile[]
  benchmark: DataFile | null
  format: Format
  shares: Shares
  maxTokens: number
  perPrompt: number
}

interface Frozen {
  /** Lines by part; those held back are functions, `{path, source}`. */
  lines: Record<Part, string[]>
  groups: number
  teachers: Record<string, number>
  teacherUsd: number | null
  /** Lines of the inputs that are not in it, with the reasons. */
  dropped: { file: string; row: number; kinds: string[]; reasons: string[] }[]
  fingerprints: string[]
  notes: string[]
}

/** Throws UserError when nothing clean is left, and where tests cannot run. */
export async function freezeDataset(asked: FreezeInput, tools: DatasetTools): Promise<Frozen> {
  const places: { file: string; row: number }[] = []
  const lines = numbered(asked.files, places)
  const name = asked.files.map(file => file.name).join(' + ')
  const checked = await checkLines(name, lines, asked, tools)
  const { lines: clean, dropped, ended } = checked.clean()
  if (clean.length === 0) throw new UserError(`${name} has no clean row: dataset check says what is wrong.`)
  const { rows } = readWithCode(clean, tools.languages)
  const keyed = rows.map(row => ({
    row: row.row,
    group: groupOf(row),
    repository: originOf(row.line).repository,
  }))
  const parts = splitRows(keyed, asked.shares, tools.hash)
  const partOf = (row: ReadRow): Part => parts.get(row.row) ?? 'training'
  const rendered = rows.map(row => ({ row, part: partOf(row), text: renderRow(row, asked.format) }))
  const unrendered = rendered.filter(({ text, part }) => text === null && part !== 'held-back')
  const written = (part: Part): string[] =>
    rendered.flatMap(row => (row.part === part && row.text !== null ? [row.text] : []))
  const back = heldBack(rows.filter(row => partOf(row) === 'held-back'))
  const training = written('training')
  if (training.length === 0)
    throw new UserError(`${name} has no row that can be written as ${asked.format}: choose another --as.`)
  const origins = rows.map(row => originOf(row.line))
  return {
    lines: { training, validation: written('validation'), 'held-back': back },
    groups: new Set(keyed.map(({ group }) => group)).size,
    teachers: countBy(origins.map(({ teacher }) => teacher ?? 'not told')),
    teacherUsd: sumOf(origins.flatMap(({ usd }) => usd ?? [])),
    dropped: [
      ...dropped.map(({ row, kinds, reasons }) => ({ ...at(row), kinds, reasons })),
      ...unrendered.map(({ row }) => ({
        ...at(row.row),
        kinds: ['format'],
        reasons: [`it cannot be written as ${asked.format}`],
      })),
    ],
    fingerprints: await fingerprintsOf(
      rows.filter(row => partOf(row) === 'training'),
      tools,
    ),
    notes: [
      ...checked.notes,
      ...(ended === null ? [] : [`every completion now ends with ${JSON.stringify(ended)}`]),
    ],
  }

  function at(row: number): { file: string; row: number } {
    return places[row - 1] ?? { file: name, row }
  }
}

/** Groups by body, so that one function under two names stays in one part; by prompt where no code is found. */
function groupOf({ asked, prompt }: ReadRow): string {
  const known = asked ? knownIn(asked.functions, asked.language) : []
  return known[0] ? (known[0].body ?? known[0].head) : JSON.stringify(prompt)
}

/** Functions to measure by, `{path, source}` as `compare --functions` reads them, each once. */
function heldBack(rows: ReadRow[]): string[] {
  const lines = rows.flatMap(row => {
    if (!row.asked) return []
    const made = unitOf(row.row, '', row.asked)
    return [{ path: originOf(row.line).path ?? made.path, source: made.source }]
  })
  const bySource = new Map(lines.map(line => [line.source, line]))
  const taken = new Set<string>()
  return [...bySource.values()].map(({ path, source }, at) => {
    const own = taken.has(path) ? path.replace(/(\.\w+)$/, `_${at}$1`) : path
    taken.add(own)
    return JSON.stringify({ path: own, source })
  })
}

/** Fingerprints of every test in the completions, which are read as replies. */
async function fingerprintsOf(rows: ReadRow[], tools: DatasetTools): Promise<string[]> {
  const unitTools = await openUnitTools(tools)
  const prints = rows.flatMap(row => {
    if (!row.asked) return []
    const unit = unitOf(row.row, row.completion, row.asked)
    const tasks = [...unitTools.tasks(unit, unitTools.frameworks(unit)[0] ?? '').values()]
    return unit.rows.flatMap(reply => {
      const { candidates } = extractRow(reply, tasks, unit.language)
      return candidates.flatMap(
        made => fingerprint(unit.language.tokens(made.draft), made.name, tools.hash) ?? [],
      )
    })
  })
  return [...new Set(prints)].sort()
}

function checkLines(name: string, lines: DataFile['lines'], asked: FreezeInput, tools: DatasetTools) {
  return checkDataset(
    {
      training: { name, lines },
      ...{ validation: null, benchmark: asked.benchmark, base: null, passes: 1 },
      ...{ maxTokens: asked.maxTokens, perPrompt: asked.perPrompt },
    },
    tools,
  )
}

function numbered(files: DataFile[], places: { file: string; row: number }[]): DataFile['lines'] {
  return files.flatMap(({ name, lines }) =>
    lines.map(({ row, text }) => ({ row: places.push({ file: name, row }), text })),
  )
}

function countBy(names: string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries(counts)
}

const sumOf = (paid: number[]): number | null =>
  paid.length === 0 ? null : paid.reduce((sum, usd) => sum + usd, 0)
