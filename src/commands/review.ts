// The whole river for one pull request: plan, explore, write, prove, report. Prints nothing and publishes nothing.
import { assemble } from '../core/assemble.js'
import type { Config } from '../core/config.js'
import { UserError } from '../core/errors.js'
import { explore, type Exploration } from '../core/exploration.js'
import { mapLimit } from '../core/parallel.js'
import type { Pull, Sandbox } from '../core/ports.js'
import { alive, conclude, judge, type Proof, type ProofTools } from '../core/prove.js'
import type { Wording } from '../core/prompt.js'
import type { Report } from '../core/report.js'
import { sketchTests } from '../core/sketch.js'
import type { Candidate, Completion, Refusal } from '../core/reply.js'
import type { Brief } from '../core/types.js'
import { html, plural } from '../core/render/text.js'
import { checkBudget, write, type Failure, type Writer, type Writing } from '../core/write.js'
import { prepare, type Ground, type Planned } from './plan.js'
import type { Asked, Tools } from './tools.js'

export interface Review {
  report: Report
  /** Why the model gave nothing for some targets; what else was found is in the report all the same. */
  failure: Failure | null
  /** Sentences of ours for the first lines of the comment. */
  notes: string[]
  /** Who says what the model costs. */
  priceSource: string | null
}

const runs = 3

type Explorations = Map<string, Exploration>

/** When the explorer writes, and how many tests of one writer a function may have. */
interface Limits {
  explorer: Config['explorer']
  most: number
}

/** Reviews one pull request. A model that fails is no throw: the rest is done and `failure` says why. */
export async function review(config: Config, tools: Tools, pull: Pull, asked: Asked): Promise<Review> {
  const clock = stopwatch(tools.now)
  const writer = await tools.writer()
  checkBudget(writer, config['max-cost'])
  await using ground = await prepare(config, tools, pull, asked)
  const sandbox = ground.planned.briefs.length > 0 ? await openSandbox(tools) : null
  const planned = sandbox ? await leaveOut(ground, sandbox, tools) : ground.planned
  const explorations = sandbox
    ? await clock.trials(exploreAll(tools, { ...ground, planned }, sandbox))
    : new Map<string, Exploration>()
  const limits: Limits = {
    explorer: writer ? config.explorer : 'always',
    most: config['max-tests-per-function'],
  }
  const writing = await askModel(config, tools, writer, planned.briefs)
  const read = readReplies(writing.completions, planned.briefs, tools)
  const proof = sandbox
    ? await clock.trials(
        proveAll(tools, { ...ground, planned }, sandbox, read.candidates, explorations, limits),
      )
    : nothingProved
  const report = assemble({
    ...planned,
    ...proof,
    tool: tools.tool,
    pull: { base: planned.base, head: planned.head, number: pull.number },
    sandbox: sandbox?.level ?? null,
    refusals: read.refusals,
    behaviour: [...explorations.values()].flatMap(one => one.behaviour),
    files: proof.files.map(file => ({ ...file, sha256: tools.hash(file.content) })),
    completions: writing.completions,
    price: writer?.price ?? null,
    seconds: { ...clock.seconds(), model: writing.seconds },
    fates: fatesOf(planned, writing, explorations, limits.explorer),
  })
  return {
    report,
    failure: writing.failure,
    notes: notesOf(tools, writer, writing),
    priceSource: writer?.priceSource ?? null,
  }
}

/** Seconds of the whole run and of what was timed as trials. */
function stopwatch(now: () => number) {
  const started = now()
  let trials = 0
  return {
    trials: async <T>(work: Promise<T>): Promise<T> => {
      const from = now()
      const done = await work
      trials += now() - from
      return done
    },
    seconds: () => ({ total: (now() - started) / 1000, trials: trials / 1000 }),
  }
}

async function openSandbox(tools: Tools): Promise<Sandbox> {
  const sandbox = await tools.sandbox()
  await tools.setup()
  return sandbox
}

/** Functions whose language cannot be run here become skipped, with the cure; none at all can be: the user's fault. */
async function leaveOut({ planned, trees }: Ground, sandbox: Sandbox, tools: Tools): Promise<Planned> {
  const reasons = new Map<string, string>()
  for (const { target } of planned.briefs) {
    const { name, toolchain } = tools.language(target.language)
    const reason = reasons.has(name) ? null : await sandbox.lacks(toolchain, trees)
    if (reason !== null) reasons.set(name, reason)
  }
  const [first] = reasons.values()
  const briefs = planned.briefs.filter(({ target }) => !reasons.has(target.language))
  if (first !== undefined && briefs.length === 0) throw new UserError(first)
  const left = planned.briefs.flatMap(({ target: { id, file, name, language } }) => {
    const reason = reasons.get(language)
    return reason === undefined ? [] : [{ id, file, name, reason }]
  })
  return { ...planned, briefs, skipped: [...left, ...planned.skipped] }
}

type Standing = Pick<Ground, 'planned' | 'trees'>

async function exploreAll(
  tools: Tools,
  { planned, trees }: Standing,
  sandbox: Sandbox,
): Promise<Explorations> {
  const found = await mapLimit(planned.briefs, tools.parallel, async brief => {
    tools.log(`exploring ${brief.target.id}`)
    const language = tools.language(brief.target.language)
    return [brief.target.id, await explore(brief, language, sandbox, trees)] as const
  })
  return new Map(found)
}

const nothingWritten: Writing = { completions: [], failure: null, unreached: [], overBudget: [], seconds: 0 }

async function askModel(
  config: Config,
  tools: Tools,
  writer: Writer | null,
  briefs: Brief[],
): Promise<Writing> {
  if (!writer || briefs.length === 0) return nothingWritten
  return write(briefs, writer, {
    maxCost: config['max-cost'],
    wording: brief => wordingOf(brief, tools),
    now: tools.now,
    log: tools.log,
  })
}

function wordingOf(brief: Brief, { framework, language }: Tools): Wording {
  const { style } = framework(brief.target.framework)
  return { words: style.words, sketch: sketchTests(brief, style, language(brief.target.language)) }
}

function readReplies(
  completions: Completion[],
  briefs: Brief[],
  tools: Tools,
): { candidates: Candidate[]; refusals: Refusal[] } {
  const byId = new Map(briefs.map(brief => [brief.target.id, brief]))
  const read = completions.flatMap(completion => {
    const brief = byId.get(completion.target)
    return brief ? [tools.language(brief.target.language).cut(completion, brief)] : []
  })
  return { candidates: read.flatMap(one => one.candidates), refusals: read.flatMap(one => one.refusals) }
}

type Proofs = Proof & { candidates: Candidate[] }

const nothingProved: Proofs = { candidates: [], verdicts: [], files: [] }

/** The model's tests first; then the explorer's, where the setting wants them. All that passes is rehearsed together. */
async function proveAll(
  tools: Tools,
  { planned, trees }: Standing,
  sandbox: Sandbox,
  written: Candidate[],
  explorations: Explorations,
  { explorer: when, most }: Limits,
): Promise<Proofs> {
  const { language, framework, parallel } = tools
  const proofTools: ProofTools = { sandbox, trees, language, framework, parallel, runs, mostPerTarget: most }
  const explored = (wanted: (id: string) => boolean): Candidate[] =>
    planned.briefs
      .filter(({ target }) => wanted(target.id))
      .flatMap(({ target }) => explorations.get(target.id)?.write(framework(target.framework), most) ?? [])
  const first = [...written, ...(when === 'always' ? explored(() => true) : [])]
  tools.log(`proving ${first.length} tests`)
  const cases = await judge(first, planned.briefs, proofTools)
  if (when === 'auto') {
    const served = new Set(alive(cases).map(one => one.candidate.target))
    const second = explored(id => !served.has(id))
    if (second.length > 0) tools.log(`proving ${second.length} tests of the explorer`)
    cases.push(...(await judge(second, planned.briefs, proofTools)))
  }
  return { candidates: cases.map(one => one.candidate), ...(await conclude(cases, proofTools)) }
}

/** Why a target has no test at all, in words that the comment shows. */
function fatesOf(
  planned: Planned,
  writing: Writing,
  explorations: Explorations,
  explorer: Config['explorer'],
): Map<string, string> {
  const ofModel = new Map([
    ...writing.unreached.map(id => [id, 'the model was not reached'] as const),
    ...writing.overBudget.map(id => [id, 'over max-cost'] as const),
  ])
  return new Map(
    planned.briefs.map(({ target }) => {
      const found =
        explorations.get(target.id)?.reason ?? 'the explorer found no call whose result can be pinned'
      const explored = explorer === 'never' ? 'the explorer is switched off' : found
      return [target.id, [ofModel.get(target.id), explored].filter(Boolean).join('; ')]
    }),
  )
}

function notesOf(
  tools: Tools,
  writer: Writer | null,
  { failure, unreached, completions }: Writing,
): string[] {
  const stored = completions.filter(completion => completion.stored).length
  const notes = [...tools.notes]
  if (failure) {
    const name = writer?.model.name ?? 'the model'
    notes.push(
      `**${html(name)} was not reached** for ${plural(unreached.length, 'function')}: ${html(failure.sentence)} What stands here for them is the explorer's.`,
    )
  }
  const others = new Set(completions.flatMap(completion => completion.answeredBy ?? []))
  if (others.size > 0)
    notes.push(
      `The endpoint says that ${html([...others].join(', '))} answered, which is not the model that was asked: the bill may be wrong.`,
    )
  if (stored > 0 && !tools.recorded)
    notes.push(
      `${stored} of ${completions.length} replies were stored by an earlier run: nothing was paid for them in this one.`,
    )
  return notes
}
