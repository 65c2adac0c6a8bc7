// Facts about a machine, a model and workflows -> checks of `testwright doctor`. Pure.
import type { Price } from '../budget/cost.js'
import { plural } from '../text.js'
import { nearnessOf } from '../model/retirement.js'
import { failed, ok, skipped, warning, type Check } from './check.js'

/** The oldest Node that Testwright runs on. */
const oldestNode = [20, 19] as const
/** The oldest git that can be told to ignore the user's settings. */
const oldestGit = [2, 32] as const

/** `version` is `20.19.4`. */
export function judgeNode(version: string): Check {
  const [oldest] = [oldestNode.join('.')]
  return isAtLeast(version, oldestNode)
    ? ok('node', version)
    : failed('node', `${version} is older than ${oldest}`, {
        cure: `Install Node ${oldest} or newer, and start Testwright with it.`,
      })
}

/** `version` is null when there is no git. */
export function judgeGit(version: string | null): Check {
  if (version === null) return failed('git', 'git was not found', { cure: 'Install git and put it on PATH.' })
  if (isAtLeast(version, oldestGit)) return ok('git', version)
  return warning('git', `${version} is older than ${oldestGit.join('.')}, the oldest version tested`, {
    cure: 'Install a newer git.',
  })
}

function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean {
  const [first = 0, second = 0] = version.split('.').map(Number)
  return first > major || (first === major && second >= minor)
}

/** A model's retirement date and its source, null when none is known; `today` is an ISO date. */
export function judgeRetirement(
  model: string,
  end: { date: string; by: string } | null,
  today: string,
): Check {
  const name = 'retirement'
  if (end === null) return ok(name, `no retirement date is known for ${model}`)
  const { days, state } = nearnessOf(end.date, today)
  const cure = 'Name another model: docs/local-models.md lists models that no service retires.'
  if (state === 'over')
    return failed(name, `${model} was due to stop answering on ${end.date} (${end.by})`, { cure })
  const found = `${model} stops answering in ${plural(days, 'day')}, on ${end.date} (${end.by})`
  return state === 'near' ? warning(name, found, { cure }) : ok(name, found)
}

/** `maxCost` is the limit on one run in dollars, null without a limit. */
export function judgePrice(model: string, price: Price | null, maxCost: number | null): Check {
  if (price !== null) {
    const { inputPerMillion: input, outputPerMillion: output, source } = price
    return ok('price', `$${input} in, $${output} out per million tokens (${source})`)
  }
  const cure =
    'Set price to dollars per million tokens in/out, such as 0.15/0.60, or to 0 for a model of your own.'
  return maxCost === null
    ? warning('price', `the price of ${model} is not known, so no cost is shown`, { cure })
    : failed('price', `the price of ${model} is not known, so max-cost cannot be enforced`, { cure })
}

/** One file of .github/workflows, parsed; null for one that is not YAML. */
export interface Workflow {
  path: string
  content: unknown
}

type Access = 'read' | 'write'
const NEEDED: Record<string, Record<string, Access>> = {
  review: { contents: 'read', 'pull-requests': 'write' },
  plan: { contents: 'read', 'pull-requests': 'read' },
  generate: { contents: 'read', 'pull-requests': 'read' },
  verify: { contents: 'read', 'pull-requests': 'read' },
  report: { contents: 'read', 'pull-requests': 'write' },
  commit: { contents: 'write', 'pull-requests': 'write', issues: 'write' },
}

/** One check for each job that uses the action; a single skipped check when there is none. */
export function judgeWorkflows(workflows: readonly Workflow[]): Check[] {
  const found = workflows.flatMap(judgeWorkflow)
  if (found.length > 0) return found
  return [
    skipped('workflow', 'no workflow uses Testwright', {
      cure: 'The command init writes one.',
    }),
  ]
}

function judgeWorkflow({ path, content }: Workflow): Check[] {
  const { on, permissions, jobs } = fieldsOf(content)
  return Object.entries(fieldsOf(jobs)).flatMap(([job, value]) => {
    const { steps, permissions: own } = fieldsOf(value)
    const step = (Array.isArray(steps) ? steps.map(fieldsOf) : []).find(isOurs)
    if (step === undefined) return []
    const mode = String(fieldsOf(step['with'])['mode'] ?? 'review')
    const name = `workflow ${path.replace(/^.*\//, '')}`
    return [
      judgeEvents(name, on) ?? judgePermissions(name, `job ${job}`, { mode, given: own ?? permissions }),
    ]
  })
}

const isOurs = ({ uses }: Record<string, unknown>): boolean =>
  typeof uses === 'string' && /(?:^|\/)testwright(?:@|$)/.test(uses)

/** Null when the events are fine. */
function judgeEvents(name: string, on: unknown): Check | null {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(fieldsOf(on))
  if (events.includes('pull_request_target'))
    return failed(name, 'pull_request_target gives untrusted code the secrets and a write token', {
      cure: 'Use `on: pull_request`.',
    })
  return null
}

function judgePermissions(
  name: string,
  job: string,
  { mode, given }: { mode: string; given: unknown },
): Check {
  const needed = NEEDED[mode] ?? {}
  const words = Object.entries(needed).map(([scope, access]) => `${scope}: ${access}`)
  const cure = `Write \`permissions: { ${words.join(', ')} }\` in the ${job}.`
  if (given === undefined || given === null)
    return warning(name, `the ${job} states no permissions, so the repository's default decides`, { cure })
  if (given === 'write-all') return ok(name, `the token of the ${job} may do everything`)
  const has = (scope: string, access: Access): boolean => {
    const stated = given === 'read-all' ? 'read' : fieldsOf(given)[scope]
    return stated === 'write' || stated === access
  }
  const missing = Object.entries(needed).filter(([scope, access]) => !has(scope, access))
  if (missing.length === 0) return ok(name, `the token of the ${job} may do what mode ${mode} needs`)
  const lacks = missing.map(([scope, access]) => `${scope}: ${access}`).join(', ')
  return failed(name, `the token of the ${job} lacks ${lacks}`, { cure })
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
