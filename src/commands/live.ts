// Models that write afresh for known functions -> rows, as a recording of these very replies would hold them. Prints nothing.
import { ServiceError } from '../core/errors.js'
import type { Joined } from '../core/compare/join.js'
import type { Row } from '../core/compare/rows.js'
import type { Unit } from '../core/compare/unit.js'
import { explore } from '../core/exploration.js'
import { mapLimit } from '../core/parallel.js'
import type { Framework, Language } from '../core/ports.js'
import { drawPrompt, type Recipe, type Wording } from '../core/prompt.js'
import type { Candidate, Completion, Prompt } from '../core/reply.js'
import { sketchTests } from '../core/sketch.js'
import type { Brief } from '../core/types.js'
import { openBench, type Bench } from './bench.js'
import type { CompareTools } from './compare-tools.js'

/** A model that is asked; null recipe and `complete` for the explorer, which asks nobody. */
export interface LiveWriter {
  name: string
  recipe: Recipe
  complete(prompt: Prompt): Promise<Completion>
  parallel: number
  /** Dollars that a request may cost at most; null where no price is known. */
  worst(prompt: Prompt): number | null
  /** Dollars of a reply; null where no price is known. */
  price(completion: Completion): number | null
}

/** A function to write for. */
export interface Aimed {
  language: Language
  path: string
  source: string
  /** As the language names it; a class is named by itself. */
  name: string
}

export interface Live {
  rows: Joined[]
  /** Functions that nothing came of, with the reason. */
  failed: { system: string; target: string; reason: string }[]
  /** Dollars, by system; null where no price is known. */
  usd: Map<string, number | null>
}

export interface LiveOptions {
  /** Null without a bound. */
  maxCost: number | null
  explorer: boolean
  /** Told of each reply, so that nothing paid is lost; and asked for those that are there. */
  onRow?(row: Row): void
}

const mostTests = 6

/** Functions of a module that tests can be written for, in order. */
export function aimsOfModule(language: Language, path: string, source: string): Aimed[] {
  const reading = language.functions(source)
  const names = reading.functions
    .filter(made => made.sound && made.bodyLines.length > 0)
    .map(made => made.name)
  return names.map(name => ({ language, path, source, name }))
}

/** Asks every writer for every function. A request that may go beyond `maxCost` is not sent. */
export async function writeLive(
  writers: LiveWriter[],
  aims: Aimed[],
  options: LiveOptions,
  tools: CompareTools,
): Promise<Live> {
  const bench = await openBench(tools)
  const live: Live = { rows: [], failed: [], usd: new Map() }
  let [index, spent] = [1_000_000, 0]
  for (const writer of writers) {
    let [usd, asked]: [number | null, number] = [0, 0]
    const made = await mapLimit(aims, writer.parallel, async aimed => {
      const { row, brief, framework } = await openAim(writer.name, aimed, bench, tools)
      const prompts = Array.from({ length: writer.recipe.samples }, (_, sample) =>
        drawPrompt(brief, wordingFor(brief, framework, aimed.language), writer.recipe, sample),
      )
      const rows: Joined[] = []
      for (const prompt of prompts) {
        const worst = options.maxCost === null ? 0 : writer.worst(prompt)
        if (options.maxCost !== null && (worst === null || spent + worst > options.maxCost)) {
          live.failed.push({ system: writer.name, target: brief.target.id, reason: 'over budget' })
          continue
        }
        spent += worst ?? 0
        tools.log(`asking ${writer.name} for ${brief.target.id} (${++asked} of ${aims.length})`)
        const reply = await writer.complete(prompt).catch((error: unknown) => {
          if (!(error instanceof ServiceError)) throw error
          live.failed.push({ system: writer.name, target: brief.target.id, reason: error.message })
          return null
        })
        if (reply === null) continue
        const price = writer.price(reply)
        spent += (price ?? 0) - (worst ?? 0)
        usd = usd === null || price === null ? null : usd + price
        const { inputTokens: input, outputTokens: output, cachedTokens: cached } = reply.usage
        const own = {
          ...row,
          index: index++,
          text: reply.text,
          cut: reply.cut,
          usage: { input, output, cached },
        }
        options.onRow?.(own)
        rows.push({ row: own, language: aimed.language, path: aimed.path, source: aimed.source })
      }
      return rows
    })
    live.rows.push(...made.flat())
    live.usd.set(writer.name, usd)
  }
  if (options.explorer) live.rows.push(...(await exploreAll(aims, live, () => index++, bench, tools)))
  return live
}

/** A row to be filled, and what a prompt for it is drawn from. */
export async function openAim(system: string, aimed: Aimed, bench: Bench, tools: CompareTools) {
  const { language, path, source, name } = aimed
  const row: Row = {
    ...{ index: 0, place: `${system}: ${path}::${name}`, id: `${path}::${name}`, system, kind: 'reply' },
    ...{ text: '', testPath: null, language: language.name, framework: null, path, source, module: null },
    ...{ function: name, usage: null, cut: false, twin: null },
  }
  const unit: Unit = { system, language, path, source, rows: [row] }
  const named = await bench.runner(unit)
  const [brief] = bench.briefs(unit, named).values()
  if (!brief) throw new Error(`${path} has no function ${name}`)
  return { row, unit, brief, framework: tools.framework(named) }
}

export function wordingFor(brief: Brief, framework: Framework, language: Language): Wording {
  return { words: framework.style.words, sketch: sketchTests(brief, framework.style, language) }
}

/** The explorer's tests as the reply that a model would have given. */
async function exploreAll(
  aims: Aimed[],
  live: Live,
  next: () => number,
  bench: Bench,
  tools: CompareTools,
): Promise<Joined[]> {
  const made = await mapLimit(aims, tools.parallel, async aimed => {
    const { row, brief, framework } = await openAim('explorer', aimed, bench, tools)
    const { language, path, source } = aimed
    tools.log(`exploring ${brief.target.id}`)
    const sandbox = bench.over({ [path]: source })
    const exploration = await explore(brief, language, sandbox, tools.trees, source)
    const tests = exploration.reason === null ? exploration.write(framework, mostTests) : []
    if (tests.length === 0) {
      const reason = exploration.reason ?? 'the explorer found no call whose result can be pinned'
      live.failed.push({ system: 'explorer', target: brief.target.id, reason })
      return []
    }
    const text = replyOf(tests, brief, language)
    return [
      {
        row: { ...row, index: next(), text, usage: { input: 0, output: 0, cached: 0 } },
        language,
        path,
        source,
      },
    ]
  })
  return made.flat()
}

export function replyOf(tests: Candidate[], brief: Brief, language: Language): string {
  const imports = [...new Set([brief.access.importLine, ...tests.flatMap(test => test.imports)])].filter(
    Boolean,
  )
  const helpers = [...new Set(tests.flatMap(test => test.helpers))]
  const [first] = tests
  const container = first?.container ?? null
  const inside = (text: string): string => text.replace(/^(?=.)/gm, '    ')
  const codes = tests.map(test => test.code)
  const body =
    container && language.toolchain === 'python'
      ? [container.header, ...[...container.members, ...codes].map(inside)].join('\n\n').replace('\n\n', '\n')
      : codes.join('\n\n\n')
  return `\`\`\`${language.name}\n${[imports.join('\n'), ...helpers, body].filter(Boolean).join('\n\n\n')}\n\`\`\`\n`
}
