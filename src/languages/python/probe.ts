// Calls of the explorer -> a job for `probe.py`, and its result -> observations.
import { z } from 'zod'
import type { Probe } from '../../core/ports.js'
import type { Call, Job, Observation, Outcome } from '../../core/outcome.js'
import type { Brief } from '../../core/types.js'

const PER_CALL = 0.5
const START = 15
const MOST = 60
const GRACE = 5

const observation = z.object({
  call: z.string(),
  outcome: z.enum(['returned', 'raised', 'timed-out', 'refused']),
  literal: z.string().max(200).nullable(),
  shape: z.string(),
  shown: z.string(),
  exception: z
    .object({ name: z.string(), import: z.string().nullable(), accidental: z.boolean() })
    .nullable(),
  approximate: z.boolean(),
  lines: z.array(z.number().int()),
  steady: z.boolean(),
  changed: z.array(z.object({ index: z.number().int(), literal: z.string().nullable() })),
  drained: z.boolean(),
  silent: z.boolean().default(false),
})
const result = z.object({ observations: z.array(observation), error: z.string().nullable() })

function job(calls: Call[], brief: Brief, tree: 'head' | 'base'): Job {
  const { file, name, module, root } = placeOf(brief, tree)
  const budget = Math.min(MOST, START + calls.length * PER_CALL)
  const made = calls.map(({ id, receiver, positional, keyword, imports }) => ({
    ...{ id, receiver, positional, keyword, imports },
  }))
  return {
    tree,
    toolchain: 'python',
    program: 'python/probe.py',
    request: { module, roots: [root], file, name, calls: made, perCall: PER_CALL, repeats: 2, budget },
    overlay: {},
    env: { PYTHONHASHSEED: '0' },
    limit: (budget + GRACE) * 1000,
  }
}

/** Where the target lies in a tree: on the base perhaps under another path and, with it, another module name. */
function placeOf(brief: Brief, tree: 'head' | 'base') {
  const { target, access } = brief
  const id = tree === 'base' ? (target.baseId ?? target.id) : target.id
  const cut = id.indexOf('::')
  const file = cut < 0 ? target.file : id.slice(0, cut)
  const name = target.via ?? (cut < 0 ? target.name : id.slice(cut + 2))
  const module = file === target.file ? access.module : moduleOf(file, access.root)
  return {
    file,
    name: name.includes('::') ? name.slice(name.indexOf('::') + 2) : name,
    module,
    root: access.root,
  }
}

function moduleOf(file: string, root: string): string {
  const inner = root !== '' && file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file
  return inner
    .replace(/\.py$/, '')
    .replace(/\/__init__$/, '')
    .split('/')
    .join('.')
}

/** One observation a call; a call that was not made is refused, with the reason. */
function read(outcome: Outcome, calls: Call[]): Observation[] {
  const parsed = result.safeParse(outcome.result)
  if (!parsed.success) return calls.map(call => refused(call, reasonOf(outcome)))
  const { observations, error } = parsed.data
  const known = new Map(observations.map(each => [each.call, each]))
  return calls.map(call => {
    const found = known.get(call.id)
    if (error !== null || found === undefined) return refused(call, error ?? 'there was no time left for it')
    return { ...found, shown: found.shown.slice(0, 300) }
  })
}

function reasonOf(outcome: Outcome): string {
  return outcome.status === 'timed-out' ? 'the calls did not end in time' : 'the calls could not be made'
}

function refused(call: Call, reason: string): Observation {
  return {
    call: call.id,
    outcome: 'refused',
    literal: null,
    shape: '',
    shown: reason.slice(0, 300),
    exception: null,
    approximate: false,
    lines: [],
    steady: false,
  }
}

export const probe: Probe = { job, read }
