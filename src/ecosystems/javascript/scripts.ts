// A call within a sequence, as statements: `const cart = new Cart(2)`, `cart.add('a')`, `cart.total()`.
import type { Arguments } from '../../core/model/ports.js'
import type { Call } from '../../core/model/run.js'
import type { Member, Parameter, Script, Step, TestTask, Type } from '../../core/model/target.js'
import { member, partsOf, pathOf, textOf } from './call-text.js'
import { constructorOf, Doubles, parametersOf } from './doubles.js'
import { literal } from './literal.js'

/** Milliseconds: timers of at most 10 fire before it, in order, however slow the machine is. */
const WAIT = 20
const waiting = `await new Promise(resolve => setTimeout(resolve, ${WAIT}))`

type ScriptText = Omit<
  Required<Pick<Call, 'receiver' | 'positional' | 'keyword' | 'text' | 'script'>>,
  never
> &
  Pick<Call, 'doubles'>

export function scriptOf(task: TestTask, given: Arguments, { before, after, on, waits }: Script): ScriptText {
  const doubles = new Doubles(task)
  const { parameters, owner, async } = task.function
  const isMethod = given.receiver !== null
  const path = pathOf(task)
  const object = isMethod ? doubles.name(nameFor(partsOf(path.owner).at(-1) ?? '')) : ''
  const receiver = (given.receiver ?? []).map(literal)
  const made = isMethod
    ? [
        `const ${object} = new ${path.owner}(${doubles.put(receiver, owner?.parameters ?? [], constructorOf(task)).join(', ')})`,
      ]
    : []
  const stepText = (
    base: string,
    { member: { name, kind, async: waitsFor, parameters: takes }, given: values }: Step,
  ): string => {
    const type = `Parameters<${path.owner}['${name}']>`
    const words = doubles.put(values.map(literal), takes, type)
    const access = name === '' ? base : base + member(kind === 'listener' ? 'on' : name)
    if (kind === 'getter') return access
    if (kind === 'setter') return `${access} = ${words.join(', ')}`
    return `${waitsFor ? 'await ' : ''}${access}(${words.join(', ')})`
  }
  const steps = before.map(step => stepText(object, step))
  const words = doubles.put(given.positional.map(literal), parameters, parametersOf(task))
  const own = isMethod
    ? ownText(task, object + path.last, words)
    : textOf(task, { receiver: null, positional: words, keyword: {} })
  const call = async && after.length > 0 ? `await ${own}` : own
  const lasts = follow({ steps, call, after, on, object, doubles, stepText })
  const last = waits ? 'undefined' : lasts
  if (waits) steps.push(lasts, waiting)
  return {
    ...{ receiver: null, positional: [], keyword: {} },
    doubles: doubles.code(),
    script: { made, steps, last },
    text: [...made, ...steps.filter(step => step !== waiting), ...(waits ? [] : [last])].join('; '),
  }
}

interface Following extends Pick<Script, 'after' | 'on'> {
  steps: string[]
  call: string
  object: string
  doubles: Doubles
  stepText(base: string, step: Step): string
}

/** Appends everything after the call to the steps, except the last expression, which it returns. */
function follow({ steps, call, after, on, object, doubles, stepText }: Following): string {
  if (after.length === 0) return call
  const isChain = on === 'result' && after.slice(1).every(step => step.chained)
  const chain = (start: string): string => after.reduce((text, step) => stepText(text, step), start)
  if (isChain) return chain(/^await /.test(call) ? `(${call})` : call)
  const base = on === 'object' ? object : doubles.name('result')
  steps.push(on === 'object' ? call : `const ${base} = ${call}`)
  const texts: string[] = []
  for (const step of after) texts.push(stepText((step.chained && texts.pop()) || base, step))
  steps.push(...texts.slice(0, -1))
  return texts.at(-1) ?? call
}

function ownText({ function: { kind, parameters } }: TestTask, access: string, words: string[]): string {
  if (kind !== 'property') return `${access}(${words.join(', ')})`
  return parameters.length > 0 ? `${access} = ${words.join(', ')}` : access
}

/** `cart` for `Cart`. */
const nameFor = (owner: string): string =>
  /^[\p{Lu}_$]/u.test(owner)
    ? owner
        .replace(/^[_$]+/, '')
        .replace(/^\p{Lu}+(?=\p{Lu}\p{Ll}|$|\P{L})|^\p{Lu}/u, start => start.toLowerCase()) || 'object'
    : 'object'

/** Members of the task's object: those of its class, and the events that it emits. */
export function membersFor(task: TestTask): Member[] {
  const {
    members = [],
    function: { source, owner },
  } = task
  if (!owner || !/\bextends\s+(?:\w+\.)?EventEmitter\b/.test(owner.header)) return members
  const events = [...source.matchAll(/\bthis\.emit\(\s*(['"])([\w:.-]{1,40})\1/g)].map(
    ([, , event]) => event ?? '',
  )
  return [...members, ...[...new Set(events)].map(listener)]
}

function listener(event: string): Member {
  const heard: Type = { kind: 'callable', gives: { kind: 'literal', text: ['undefined'] } }
  const plain = event.replace(/\W+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '')
  const parameter = (name: string, type: Type): Parameter => ({
    name,
    pass: 'positional',
    type,
    default: null,
    uses: [],
  })
  const parameters = [parameter('event', { kind: 'literal', text: [`'${event}'`] }), parameter(plain, heard)]
  return { name: event, kind: 'listener', async: false, parameters }
}

export const putsOff = ({ function: { source } }: TestTask): boolean =>
  /\b(?:setTimeout|setImmediate|setInterval|queueMicrotask|nextTick)\b/.test(source)
