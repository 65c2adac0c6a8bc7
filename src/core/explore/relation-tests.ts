// A relation that holds -> a test of it over a table of values.
import type { CallSyntax, Properties, TestRunner, TestSpec } from '../model/ports.js'
import type { Candidate } from '../model/candidate.js'
import type { TestTask } from '../model/target.js'
import { contrivedIn } from './contrived.js'
import type { Plan } from './plan.js'
import { makerOf, rowsOf, type Relation, type RelationKind, type Sample } from './relations.js'
import { snake, wholeWords } from './value-words.js'
import { list, typeOf } from './values.js'

const LEAST_ROWS = 3
const LONGEST_NAME = 60
const NAMES = { value: ['value', 'given', 'sample'], list: ['values', 'items', 'given'] }

/** Kinds that compare the function only with itself. */
const INSIDE = new Set<RelationKind>(['settled', 'reversed', 'kept'])

interface Writer {
  framework: Pick<TestRunner, 'name' | 'style'>
  /** Mutants that calls of the function notice. */
  proves: Record<string, string[]>
  number: number
  /** The project's property-testing library; null or absent without one. */
  properties?: Properties | null
}

export interface FoundRelation {
  relation: Relation
  /** The plan of the function that is called first. */
  plan: Plan
  /** Mutants noticed by its values, by call of that function; absent when that is the changed function. */
  proves?: Record<string, string[]>
}

/** Tests of relations that hold, with ids from `number` on; none for a relation shown only by contrived values. */
export function writeRelations(
  task: TestTask,
  found: readonly FoundRelation[],
  { framework: { name: framework, style }, proves, number, properties = null }: Writer,
): Candidate[] {
  const { id: target } = task.target
  return found.flatMap(({ relation, plan, proves: own }, at) => {
    const isContrived = contrivedIn(plan)
    const samples = relation.samples.filter(({ finding }) => !isContrived(finding))
    const rows = rowsOf({ ...relation, samples }, own ?? proves)
    const spec = rows.length < LEAST_ROWS ? null : specOf(task, plan.callSyntax, relation, rows)
    if (!spec) return []
    const table = style.test(spec)
    const property = propertyOf(spec, rows, properties)
    const written = property ? style.test(property) : table
    const id = `${target}#explorer#0.${number + at}`
    const stands = INSIDE.has(relation.kind) ? ('inside' as const) : ('outside' as const)
    const facts = { draft: written.code, fixes: [], observed: true, relation: stands }
    const { code, container, imports, helpers } = table
    const narrower = property ? { narrower: { code, container, imports, helpers, draft: code } } : {}
    return [{ id, target, writer: 'explorer', ...written, framework, ...facts, ...narrower }]
  })
}

/** The same test as a property over all values of the type of its rows; null when these cannot be generated. */
function propertyOf(spec: TestSpec, rows: Sample[], properties: Properties | null): TestSpec | null {
  const type = typeOf(list(rows.map(({ given }) => given)))
  const any = type.kind === 'list' ? (properties?.anyOf(type.of) ?? null) : null
  if (!properties || !spec.each || any === null) return null
  const imports = [...any.imports, ...properties.imports, ...spec.imports]
  return { ...spec, imports, each: { ...spec.each, any: any.code }, comment: '' }
}

/** Null when a call takes more than one expression. */
function specOf(task: TestTask, callSyntax: CallSyntax, relation: Relation, rows: Sample[]): TestSpec | null {
  const like = rows[0]?.finding.generated
  const literals = rows.map(({ given }) => callSyntax.literal(given))
  const isList = rows.every(({ given }) => given.kind === 'list')
  const symbols = [relation.first, relation.second].map(caller => caller.task.access.symbol)
  const name = NAMES[isList ? 'list' : 'value'].find(each => !symbols.includes(each))
  if (!like || name === undefined) return null
  const imports = new Set<string>()
  const made = makerOf(relation, callSyntax, like)
  const call = (which: 'first' | 'second', code: string): string => {
    const { text, imports: needed } = made(which, { kind: 'code', code })
    for (const line of [relation[which].task.access.importLine, ...needed]) imports.add(line)
    return text
  }
  const isNumbers = rows.every(
    ({ given }) => 'items' in given && given.items.every(({ kind }) => kind === 'int'),
  )
  const { arrange, left, right } = sidesOf(relation, name, { call, callSyntax, isNumbers })
  const said = sayingOf(relation, task)
  const short = snake(task.function.name.split('.').at(-1) ?? '')
  return {
    name: wholeWords(`test_${wholeWords(short, 34)}_${snake(said)}`, LONGEST_NAME),
    ...(callSyntax.titles ? { title: said } : {}),
    subject: task.function.name.replace(/^default(?=$|\.)/, task.access.symbol),
    imports: [...imports],
    arrange,
    checks: [{ kind: 'equal', call: left, literal: right, approximate: false, await: false }],
    each: { name, values: literals },
    comment: '',
    like: task.page.like,
  }
}

interface Writing {
  call: (which: 'first' | 'second', code: string) => string
  callSyntax: CallSyntax
  isNumbers: boolean
}

/** The two sides compared, as code that uses the value's name. */
function sidesOf(
  { kind }: Relation,
  name: string,
  { call, callSyntax, isNumbers }: Writing,
): { arrange: string[]; left: string; right: string } {
  const { reversed = plain, sorted = plain } = callSyntax.lists ?? {}
  const once = call('first', name)
  switch (kind) {
    case 'back':
    case 'turned':
      return { arrange: [], left: call('second', once), right: name }
    case 'settled':
      return { arrange: [callSyntax.assign(ONCE, once)], left: call('second', ONCE), right: ONCE }
    case 'sorted':
      return { arrange: [], left: once, right: sorted(name, isNumbers) }
    case 'kept':
      return { arrange: [], left: sorted(once, isNumbers), right: sorted(name, isNumbers) }
    case 'reversed':
      return { arrange: [], left: call('second', reversed(name)), right: once }
  }
}

const ONCE = 'once'
const plain = (code: string): string => code

/** What the test says about its function, for its name and title. */
function sayingOf({ kind, first, second }: Relation, task: TestTask): string {
  const [there, back] = [first, second].map(
    ({
      task: {
        function: { name },
      },
    }) => name.split('.').at(-1) ?? name,
  )
  switch (kind) {
    case 'back':
      return second.task === task ? `gives back what ${there ?? ''} was given` : `is undone by ${back ?? ''}`
    case 'settled':
      return 'leaves its own result as it is'
    case 'turned':
      return 'gives back its argument when called twice'
    case 'sorted':
      return 'puts all items in order'
    case 'kept':
      return 'keeps all items'
    case 'reversed':
      return 'gives the same for the items in reverse'
  }
}
