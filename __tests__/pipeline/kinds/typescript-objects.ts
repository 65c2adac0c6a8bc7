// Kinds of TypeScript functions that keep state: classes, closures, iterators, emitters.
import { changed } from './changed.js'
import type { Kind } from './kind.js'

export const objectKinds: Kind[] = [
  changed(
    'cart with history',
    'Cart.total',
    `export class Cart {
  private readonly lines: { price: number; count: number }[] = []

  add(price: number, count = 1): this {
    this.lines.push({ price, count })
    return this
  }

  total(): number {
    const sum = this.lines.reduce((total, { price, count }) => total + price * count, 0)
    return sum > 100 ? sum * 0.9 : sum
  }
}
`,
    ['price * count', 'price'],
  ),
  changed(
    'stack with a limit',
    'Stack.push',
    `export class Stack<T> {
  private readonly items: T[] = []

  constructor(private readonly limit: number) {
    if (limit < 1) throw new RangeError('limit must be at least 1')
  }

  get size(): number {
    return this.items.length
  }

  push(item: T): boolean {
    if (this.items.length >= this.limit) return false
    this.items.push(item)
    return true
  }
}
`,
    ['>= this.limit', '> this.limit'],
  ),
  changed(
    'state machine',
    'Door.send',
    `type State = 'open' | 'closed' | 'locked'
type Event = 'open' | 'close' | 'lock' | 'unlock'

const moves: Record<State, Partial<Record<Event, State>>> = {
  open: { close: 'closed' },
  closed: { open: 'open', lock: 'locked' },
  locked: { unlock: 'closed' },
}

export class Door {
  state: State = 'closed'

  send(event: Event): State {
    const next = moves[this.state][event]
    if (next === undefined) throw new Error(\`cannot \${event} a door that is \${this.state}\`)
    this.state = next
    return next
  }
}
`,
    ['if (next === undefined) throw', "if (next === undefined && event !== 'lock') throw"],
  ),
  changed(
    'emitter subclass',
    'Download.advance',
    `import { EventEmitter } from 'node:events'

export class Download extends EventEmitter {
  private loaded = 0

  constructor(private readonly size: number) {
    super()
  }

  advance(bytes: number): void {
    this.loaded = Math.min(this.size, this.loaded + bytes)
    this.emit('progress', this.loaded / this.size)
    if (this.loaded === this.size) this.emit('done')
  }
}
`,
    ['if (this.loaded === this.size) this', 'if (this.loaded > this.size) this'],
  ),
  changed(
    'own emitter',
    'Bus.emit',
    `type Handler = (value: unknown) => void

export class Bus {
  private readonly handlers = new Map<string, Handler[]>()

  on(event: string, handler: Handler): void {
    this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler])
  }

  emit(event: string, value: unknown): number {
    const handlers = this.handlers.get(event) ?? []
    for (const handler of handlers) handler(value)
    return handlers.length
  }
}
`,
    ['handler(value)', 'handler(event)'],
  ),
  changed(
    'iterator class',
    'Range.[Symbol.iterator]',
    `export class Range implements Iterable<number> {
  constructor(private readonly from: number, private readonly to: number) {}

  *[Symbol.iterator](): Generator<number> {
    for (let at = this.from; at <= this.to; at++) yield at
  }
}
`,
    ['at <= this.to', 'at < this.to'],
  ),
  changed(
    'iterator with next',
    'Countdown.next',
    `export class Countdown implements Iterator<number> {
  constructor(private left: number) {}

  next(): IteratorResult<number> {
    if (this.left < 0) return { done: true, value: undefined }
    return { done: false, value: this.left-- }
  }
}
`,
    ['this.left < 0', 'this.left <= 0'],
  ),
  changed(
    'getter and setter',
    'Temperature.fahrenheit',
    `export class Temperature {
  constructor(public celsius: number) {}

  get fahrenheit(): number {
    return this.celsius * 1.8 + 32
  }
}
`,
    ['1.8 + 32', '1.8 + 30'],
  ),
  changed(
    'setter that clamps',
    'Volume.level',
    `export class Volume {
  private current = 0

  get level(): number {
    return this.current
  }

  set level(value: number) {
    this.current = Math.max(0, Math.min(100, value))
  }
}
`,
    ['Math.min(100, value)', 'Math.min(10, value)'],
  ),
  changed(
    'static factory',
    'Money.parse',
    `export class Money {
  private constructor(readonly cents: number, readonly currency: string) {}

  static parse(text: string): Money {
    const match = /^(\\d+)(?:\\.(\\d{2}))? ([A-Z]{3})$/.exec(text)
    if (match === null) throw new Error(\`not an amount: \${text}\`)
    return new Money(Number(match[1]) * 100 + Number(match[2] ?? 0), match[3] ?? '')
  }
}
`,
    ['* 100 + Number', '* 10 + Number'],
  ),
  changed(
    'private field',
    'Account.withdraw',
    `export class Account {
  #balance: number

  constructor(balance: number) {
    this.#balance = balance
  }

  get balance(): number {
    return this.#balance
  }

  withdraw(amount: number): number {
    if (amount > this.#balance) throw new Error('insufficient funds')
    this.#balance -= amount
    return this.#balance
  }
}
`,
    ['amount > this.#balance', 'amount >= this.#balance'],
  ),
  changed(
    'abstract class',
    'Shape.describe',
    `export abstract class Shape {
  abstract area(): number

  describe(): string {
    return \`\${this.constructor.name} of \${this.area().toFixed(2)}\`
  }
}

export class Circle extends Shape {
  constructor(private readonly radius: number) {
    super()
  }

  area(): number {
    return Math.PI * this.radius ** 2
  }
}

export class Square extends Shape {
  constructor(private readonly side: number) {
    super()
  }

  area(): number {
    return this.side ** 2
  }
}
`,
    ['toFixed(2)', 'toFixed(1)'],
  ),
  changed(
    'class as an argument',
    'invoice',
    `import { Customer } from './customer.js'

export function invoice(customer: Customer, amount: number): string {
  const due = customer.isMember() ? amount * 0.9 : amount
  return \`\${customer.name}: \${due.toFixed(2)}\`
}
`,
    ['amount * 0.9', 'amount * 0.8'],
    {
      others: {
        'customer.ts': `export class Customer {
  constructor(readonly name: string, private readonly years: number) {
    if (name === '') throw new Error('a customer has a name')
  }

  isMember(): boolean {
    return this.years >= 2
  }
}
`,
      },
    },
  ),
  changed(
    'linked list',
    'toArray',
    `export interface ListNode<T> { value: T; next: ListNode<T> | null }

export function toArray<T>(head: ListNode<T> | null): T[] {
  const values: T[] = []
  for (let node = head; node !== null; node = node.next) values.push(node.value)
  return values
}
`,
    ['node !== null', 'node?.next'],
  ),
  changed(
    'tree',
    'depth',
    `export interface Tree { value: number; left?: Tree; right?: Tree }

export function depth(tree: Tree | undefined): number {
  if (tree === undefined) return 0
  return 1 + Math.max(depth(tree.left), depth(tree.right))
}
`,
    ['Math.max(', 'Math.min('],
  ),
  changed(
    'graph',
    'reachable',
    `export function reachable(graph: Record<string, string[]>, start: string): string[] {
  const seen = new Set([start])
  const queue = [start]
  for (const node of queue)
    for (const next of graph[node] ?? [])
      if (!seen.has(next)) {
        seen.add(next)
        queue.push(next)
      }
  return [...seen].sort()
}
`,
    ['queue.push(next)', ''],
  ),
]
