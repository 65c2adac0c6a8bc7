// Chosen findings and documented examples -> candidates in a framework's style.
import type { TestRunner, TestSpec } from '../model/ports.js'
import type { Call } from '../model/run.js'
import type { Candidate } from '../model/candidate.js'
import { plainText } from './behaviour.js'
import { documented } from './choose.js'
import { contrivedIn } from './contrived.js'
import { nameOf, titleOf } from './test-names.js'
import type { Plan } from './plan.js'
import type { Finding, GeneratedCall } from './generated-call.js'

type Check = TestSpec['checks'][number]

const documentedWords = 'From the docstring.'
const nicknames = ['given', 'other', 'third', 'fourth', 'fifth', 'sixth']

/**
 * One candidate for each documented example (asserting what the documentation says, `observed: false`) and one for
 * each finding that no such example covers.
 */
export function writeTests(
  plan: Plan,
  generatedCalls: GeneratedCall[],
  findings: Finding[],
  { name: framework, style }: Pick<TestRunner, 'name' | 'style'>,
): Candidate[] {
  const [made, stated] = [plan.made, plan.stated].map(calls => new Set(calls.map(plainText)))
  const repeatedBy = (call: string): Candidate['repeats'] | null =>
    stated?.has(call) ? 'new' : made?.has(call) ? 'old' : null
  const taken = new Set<string>()
  const examples = documented(plan, generatedCalls)
  const isContrived = contrivedIn(plan)
  const covered = new Set(examples.map(example => example.call.id))
  const specs = [
    ...examples.map(example => ({
      ...{ spec: exampleSpec(plan, example, taken), documented: true, contrived: false, repeats: null },
    })),
    ...findings
      .filter(finding => !covered.has(finding.generated.call.id))
      .map(finding => ({
        ...{ spec: findingSpec(plan, finding, taken), documented: false },
        repeats: repeatedBy(plainText(finding.generated.call.text)),
        contrived: isContrived(finding),
      })),
  ]
  return specs.map(({ spec, documented: isSaid, contrived, repeats }, number) => {
    const written = style.test(spec)
    const { id: target } = plan.task.target
    const id = `${target}#explorer#0.${number}`
    const shown = isSaid
      ? { observed: false, documented: true }
      : { observed: true, ...(contrived ? { contrived } : {}), ...(repeats ? { repeats } : {}) }
    return { id, target, writer: 'explorer', ...written, framework, draft: written.code, fixes: [], ...shown }
  })
}

/** The parts of a test that come before its checks. */
interface Draft {
  name: Names
  imports: string[]
  arrange: string[]
  /** The call. */
  text: string
  /** Variable names of arguments that are checked afterwards, by index. */
  names: Record<number, string>
  changed: NonNullable<Finding['observation']['changed']>
}

function findingSpec(plan: Plan, finding: Finding, taken: Set<string>): TestSpec {
  const { generated, observation } = finding
  const { script, doubles } = generated.call
  const name = namesOf(plan, finding, taken)
  const changed = (observation.changed ?? []).filter(change => change.literal !== null)
  const indexes = changed.map(change => change.index)
  const made = script
    ? { arrange: [...script.made, ...script.steps], text: script.last, names: {} }
    : named(plan, generated, indexes)
  const imports = [
    ...generated.call.imports,
    ...importsOfWarnings(observation),
    ...(observation.imports ?? []),
  ]
  const draft = { ...made, name, imports, changed, arrange: [...(doubles?.code ?? []), ...made.arrange] }
  if (observation.outcome === 'raised') return raisedSpec(plan, finding, draft)
  return plan.task.function.enters ? blockSpec(plan, finding, draft) : returnedSpec(plan, finding, draft)
}

function raisedSpec(plan: Plan, finding: Finding, { name, imports, arrange, text }: Draft): TestSpec {
  const { observation, generated } = finding
  const own = observation.exception?.import ? [observation.exception.import] : []
  const check = raisesCheck(plan, observation, text, generated.call.script)
  const checks = [check, ...(observation.logged === '[]' ? [] : loggedCheck(finding))]
  const warns = warnsOf(observation, 'check')
  return spec(plan, name, { imports: [...imports, ...own], arrange, checks, warns })
}

function blockSpec(plan: Plan, { observation }: Finding, draft: Draft): TestSpec {
  const { name, imports, arrange, text } = draft
  const { inside, block } = blockOf(plan, observation, text)
  const checks = [...inside, ...changeChecks(draft)]
  return spec(plan, name, { imports, arrange, checks, block })
}

const changeChecks = ({ changed, names }: Draft): Check[] =>
  changed.map(change => equals(names[change.index] ?? '', change.literal ?? ''))

function returnedSpec(plan: Plan, finding: Finding, draft: Draft): TestSpec {
  const { observation, generated } = finding
  const { name, imports, arrange, text } = draft
  const { script } = generated.call
  const logged = loggedCheck(finding)
  const waits = awaits(plan, script) || observation.promised === true
  if (logged.length > 0 && (observation.literal === 'undefined' || observation.literal === null)) {
    // Nothing is returned: the calls it makes are all there is to check.
    const call = text === 'undefined' ? [] : [`${waits ? 'await ' : ''}${text}`]
    return spec(plan, name, {
      ...{ imports, arrange: [...arrange, ...call], checks: logged },
    })
  }
  const left = waits || script ? null : leftSpec(plan, finding, text)
  if (left) {
    const body = { imports, arrange: [...arrange, ...left.arrange], checks: [...left.checks, ...logged] }
    return spec(plan, name, { ...body, warns: warnsOf(observation, 'arrange') })
  }
  const drained = observation.drained === true && (script !== undefined || !plan.task.function.generator)
  const call = drained ? plan.callSyntax.drain(text, waits) : text
  const results = resultChecks(observation, call, waits)
  // An empty result is not worth checking if calls were recorded.
  const isIdle = logged.length > 0 && isNothing(plan, observation) && !waits
  const checks = [...(isIdle ? [] : results), ...changeChecks(draft), ...logged]
  const held = observation.literal === null && checks.length > draft.changed.length
  const done = [
    ...(isIdle ? results.map(check => check.call) : []),
    ...(held ? [plan.callSyntax.assign(resultName, call, waits)] : []),
  ]
  const warns = warnsOf(observation, held ? 'arrange' : 'check')
  return spec(plan, name, {
    ...{ imports, arrange: [...arrange, ...done], checks, warns },
  })
}

function raisesCheck(
  plan: Plan,
  { exception, message = exception?.message, promised }: Finding['observation'],
  text: string,
  script: unknown,
): Check {
  const call = plan.task.function.enters ? `${text}:\n    pass` : text
  const waits = awaits(plan, script) || promised === true
  return { kind: 'raises', call, exception: exception?.name ?? '', await: waits, message }
}

/** The block that enters a context manager, and the checks inside it. */
function blockOf(plan: Plan, observation: Finding['observation'], text: string) {
  const inside = isNothing(plan, observation) ? [] : resultChecks(observation, resultName, false)
  const opening = inside.length > 0 ? `${text} as ${resultName}:` : `${text}:`
  return { inside, block: { opening, checks: inside.length } }
}

const isNothing = (plan: Plan, { literal }: Finding['observation']): boolean =>
  literal === plan.callSyntax.literal({ kind: 'none' })

/** Checks what the doubles of a call recorded. */
function loggedCheck({ generated: { call }, observation: { logged } }: Finding): Check[] {
  if (!call.doubles || !logged) return []
  return [{ kind: 'equal', call: call.doubles.log, literal: logged, approximate: false, await: false }]
}

function warnsOf({ warns = [] }: Pick<Finding['observation'], 'warns'>, by: 'arrange' | 'check') {
  return warns.length > 0 ? { types: warns.map(({ name }) => name), by } : undefined
}

const importsOfWarnings = ({ warns = [] }: Pick<Finding['observation'], 'warns'>): string[] =>
  warns.flatMap(warning => warning.import ?? [])

/** A method that returns nothing is checked by the state of its receiver, which gets a name for that. */
function leftSpec(plan: Plan, { generated: { call }, observation }: Finding, text: string) {
  const { function: made } = plan.task
  const facts = observation.left ?? []
  if (call.setup) return leftOfNamed(plan, call.setup.name, { observation, text })
  const owner = made.owner?.by ?? made.name.split('.').slice(0, -1).join('.')
  const code = (call.receiver ?? []).map(given => ({ kind: 'code' as const, code: given }))
  const built = plan.callSyntax.build(owner, code, {})
  const isPlain =
    observation.literal === plan.callSyntax.literal({ kind: 'none' }) && text.startsWith(`${built}.`)
  if (facts.length === 0 || !isPlain || made.kind !== 'method') return null
  return {
    arrange: [plan.callSyntax.assign(receiverName, built), `${receiverName}${text.slice(built.length)}`],
    checks: factChecks(receiverName, facts),
  }
}

/** The same for a receiver that already has a name. */
function leftOfNamed(
  plan: Plan,
  name: string,
  { observation, text }: Pick<Finding, 'observation'> & { text: string },
) {
  const facts = observation.left ?? []
  return facts.length > 0 && isNothing(plan, observation)
    ? { arrange: [text], checks: factChecks(name, facts) }
    : null
}

const equals = (call: string, literal: string): Check => {
  return { kind: 'equal', call, literal, approximate: false, await: false }
}

const factChecks = (name: string, facts: NonNullable<Finding['observation']['left']>): Check[] =>
  facts.map((fact): Check => {
    return equals(seenAt(name, fact.access), fact.literal)
  })

const resultName = 'result'
const receiverName = 'subject'

const seenAt = (name: string, access: string): string =>
  access.includes('{}') ? access.replaceAll('{}', name) : `${name}${access}`

/** Checks of the result as a literal, or of the properties that can be pinned. */
function resultChecks(seen: Finding['observation'], call: string, waits: boolean): Check[] {
  const { literal, approximate, properties = [] } = seen
  if (literal !== null) return [{ kind: 'equal', call, literal, approximate, await: waits }]
  return properties.map(property => {
    return equals(seenAt(resultName, property.access), property.literal)
  })
}

/** The call with the arguments at `places` assigned to names first, so that a test can check them afterwards. */
function named(plan: Plan, { call }: GeneratedCall, places: number[]) {
  const names: Record<number, string> = {}
  const arrange: string[] = []
  const positional = call.positional.map((code, at) => {
    if (!places.includes(at)) return code
    const name = nicknames[at] ?? `given${at}`
    names[at] = name
    arrange.push(plan.callSyntax.assign(name, code))
    return name
  })
  if (arrange.length === 0) return { arrange: call.setup?.lines ?? [], names, text: lastOf(call) }
  const code = (given: string) => ({ kind: 'code' as const, code: given })
  const handed = (given: Pick<Call, 'positional' | 'keyword'>) => ({
    positional: given.positional.map(code),
    keyword: Object.fromEntries(Object.entries(given.keyword).map(([key, text]) => [key, code(text)])),
  })
  const rendered = plan.callSyntax.call(plan.task, {
    receiver: call.receiver?.map(code) ?? null,
    ...handed({ positional, keyword: call.keyword }),
    ...(call.history ? { history: call.history } : {}),
    ...(call.then ? { then: call.then.map(handed) } : {}),
  })
  return { arrange: [...arrange, ...(rendered.setup?.lines ?? [])], names, text: lastOf(rendered) }
}

/** The call alone, without the statements before it. */
const lastOf = ({ setup, text }: Pick<Call, 'setup' | 'text'>): string =>
  setup ? text.slice(setup.lines.join('; ').length + 2) : text

function exampleSpec(plan: Plan, generated: GeneratedCall, taken: Set<string>): TestSpec {
  const said = plan.task.function.examples[generated.example ?? -1]
  const raises = said?.raises ?? null
  const value = said?.expected ? plan.callSyntax.value(said.expected) : null
  const literal = value ? plan.callSyntax.literal(value) : (said?.expected ?? '')
  const told: Finding = { generated, observation: documentedObservation(generated, literal, raises) }
  const name = namesOf(plan, told, taken)
  const check: Check = raises
    ? { kind: 'raises', call: generated.call.text, exception: raises, await: awaits(plan) }
    : {
        kind: 'equal',
        call: generated.call.text,
        literal,
        approximate: /\d\.\d/.test(literal),
        await: awaits(plan),
      }
  const imports = [...generated.call.imports, ...importsOfWarnings(generated)]
  const warns = warnsOf(generated, 'check')
  return spec(plan, name, { imports, arrange: [], checks: [check], comment: documentedWords, warns })
}

function documentedObservation(
  { call }: GeneratedCall,
  literal: string,
  raises: string | null,
): Finding['observation'] {
  const exception = raises ? { name: raises, import: null, accidental: false } : null
  const outcome = raises ? 'raised' : 'returned'
  const empty = { shape: '', shown: '', approximate: false, lines: [], steady: true }
  return { call: call.id, outcome, literal: raises ? null : literal, exception, ...empty }
}

const awaits = (plan: Plan, script?: unknown): boolean => !script && plan.task.function.async

type Names = Pick<TestSpec, 'name' | 'title'>

/** Names and titles share `taken`: a title contains spaces, a name never does. */
function namesOf(plan: Plan, finding: Finding, taken: Set<string>): Names {
  const [name, title] = [nameOf(plan, finding, taken), titleOf(plan, finding, taken)]
  return title === undefined ? { name } : { name, title }
}

type Body = Pick<TestSpec, 'imports' | 'arrange' | 'checks' | 'warns' | 'block'> & { comment?: string }

function spec(
  plan: Plan,
  names: Names,
  { imports, arrange, checks, comment = '', warns, block }: Body,
): TestSpec {
  const isNamed = plan.task.function.owner?.by === undefined
  const own = isNamed ? [plan.task.access.importLine, ...imports] : imports
  // A default export has the name that the import gives it.
  const subject = plan.task.function.name.replace(/^default(?=$|\.)/, plan.task.access.symbol)
  const { like } = plan.task.page
  return { ...names, subject, imports: [...new Set(own)], arrange, checks, comment, warns, block, like }
}
