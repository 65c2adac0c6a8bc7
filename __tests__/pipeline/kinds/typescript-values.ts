// Kinds of TypeScript functions about values and their types: unions, enums, options, dates, formats.
import { changed } from './changed.js'
import type { Kind } from './kind.js'

export const valueKinds: Kind[] = [
  changed(
    'map and set arguments',
    'missing',
    `export function missing(stock: Map<string, number>, wanted: Set<string>): string[] {
  return [...wanted].filter(name => (stock.get(name) ?? 0) <= 0)
}
`,
    ['?? 0) <= 0', '?? 1) <= 0'],
  ),
  changed(
    'imported union',
    'labelOf',
    `import type { Status } from './status.js'

export function labelOf(status: Status): string {
  if (status === 'done' || status === 'cancelled') return 'Closed'
  return status === 'active' ? 'In progress' : 'Open'
}
`,
    [" || status === 'cancelled'", ''],
    { others: { 'status.ts': `export type Status = 'new' | 'active' | 'done' | 'cancelled'\n` } },
  ),
  changed(
    'imported interface',
    'totalOf',
    `import { type Order } from './types.js'

export const totalOf = (order: Order): number => {
  const sum = order.lines.reduce((total, line) => total + line.price * line.count, 0)
  return order.express ? sum + 10 : sum
}
`,
    ['sum + 10', 'sum + 1'],
    {
      others: {
        'types.ts': `export * from './order.js'\n`,
        'order.ts': `export interface Line { price: number; count: number }
export interface Order { id: string; lines: Line[]; express?: boolean }
`,
      },
    },
  ),
  changed(
    'discriminated union',
    'areaOf',
    `export type Shape =
  | { kind: 'circle'; radius: number }
  | { kind: 'rectangle'; width: number; height: number }

export function areaOf(shape: Shape): number {
  switch (shape.kind) {
    case 'circle':
      return 3 * shape.radius ** 2
    case 'rectangle':
      return shape.width * shape.height
  }
}
`,
    ['shape.width * shape.height', 'shape.width + shape.height'],
  ),
  changed(
    'imported enum',
    'canEdit',
    `import { Role } from './role.js'

export function canEdit(role: Role, owner: boolean): boolean {
  return role === Role.Admin || (role === Role.Editor && owner)
}
`,
    ['role === Role.Editor && owner', 'role === Role.Editor'],
    {
      others: {
        'role.ts': `export enum Role {\n  Viewer = 'viewer',\n  Editor = 'editor',\n  Admin = 'admin',\n}\n`,
      },
    },
  ),
  changed(
    'generic function',
    'groupBy',
    `export function groupBy<T, K extends string>(items: T[], keyOf: (item: T) => K): Partial<Record<K, T[]>> {
  const groups: Partial<Record<K, T[]>> = {}
  for (const item of items) (groups[keyOf(item)] ??= []).push(item)
  return groups
}
`,
    ['.push(item)', '.unshift(item)'],
  ),
  changed(
    'overloads',
    'pad',
    `export function pad(value: string, width: number): string
export function pad(value: number, width: number): string
export function pad(...args: [string | number, number]): string {
  const [value, width] = args
  return typeof value === 'number' ? String(value).padStart(width, '0') : value.padEnd(width)
}
`,
    ["padStart(width, '0')", 'padStart(width)'],
  ),
  changed(
    'options with defaults',
    'truncate',
    `export function truncate(text: string, { length = 10, end = '...' }: { length?: number; end?: string } = {}): string {
  if (text.length <= length) return text
  return text.slice(0, length - end.length) + end
}
`,
    ['length - end.length', 'length'],
  ),
  changed(
    'nested options',
    'connectionOf',
    `export interface Options {
  host: string
  tls?: { enabled: boolean; port?: number }
  retry?: { times: number }
}

export function connectionOf({ host, tls, retry }: Options): string {
  const port = tls?.enabled ? (tls.port ?? 443) : 80
  return \`\${host}:\${port}?retry=\${retry?.times ?? 0}\`
}
`,
    ['tls?.enabled ?', 'tls ?'],
  ),
  changed(
    'regular expression constant',
    'isEmail',
    `const EMAIL = /^[\\w.+-]+@[\\w-]+\\.[a-z]{2,}$/

export function isEmail(text: string): boolean {
  const trimmed = text.trim()
  return trimmed.length <= 50 && EMAIL.test(trimmed)
}
`,
    ['text.trim()', 'text'],
  ),
  changed(
    'table constant',
    'shippingCost',
    `const RATES = { domestic: 5, europe: 12, world: 25 } as const

export function shippingCost(zone: keyof typeof RATES, weight: number): number {
  const rate = RATES[zone]
  return weight > 20 ? rate * 2 : rate
}
`,
    ['rate * 2', 'rate + 2'],
  ),
  changed(
    'date argument',
    'isWeekend',
    `export function isWeekend(date: Date): boolean {
  const day = date.getUTCDay()
  return day === 0 || day === 6
}
`,
    ['day === 6', 'day === 5'],
  ),
  changed(
    'current time',
    'isExpired',
    `export interface Token { issued: number; seconds: number }

export function isExpired(token: Token): boolean {
  return Date.now() > token.issued + token.seconds * 1000
}
`,
    ['token.seconds * 1000', 'token.seconds / 1000'],
  ),
  changed(
    'number format',
    'formatBytes',
    `const UNITS = ['B', 'kB', 'MB', 'GB']

export function formatBytes(bytes: number): string {
  let [value, unit] = [bytes, 0]
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000
    unit++
  }
  return \`\${value.toFixed(unit === 0 ? 0 : 1)} \${UNITS[unit]}\`
}
`,
    ['value >= 1000', 'value > 1000'],
  ),
  changed(
    'message of an error',
    'requireRange',
    `export function requireRange(name: string, value: number, least: number): number {
  if (value < least) throw new RangeError(\`\${name} must be at least \${least}, not \${value}\`)
  return value
}
`,
    ['not ${value}', 'not ${least}'],
  ),
  changed(
    'own error class',
    'findOrThrow',
    `export class NotFoundError extends Error {
  constructor(readonly id: string) {
    super(\`no item \${id}\`)
    this.name = 'NotFoundError'
  }
}

export function findOrThrow(items: { id: string }[], id: string): { id: string } {
  const found = items.find(item => item.id === id)
  if (found === undefined) throw new NotFoundError(id)
  return found
}
`,
    ['throw new NotFoundError(id)', 'throw new Error(id)'],
  ),
  changed(
    'bytes',
    'checksum',
    `export function checksum(data: Uint8Array): number {
  let sum = 0
  for (const byte of data) sum = (sum * 31 + byte) % 65536
  return sum
}
`,
    ['sum * 31', 'sum * 13'],
  ),
  changed(
    'buffer',
    'readHeader',
    `export function readHeader(buffer: Buffer): { version: number; length: number } {
  if (buffer.length < 3) throw new RangeError('header too short')
  return { version: buffer.readUInt8(0), length: buffer.readUInt16BE(1) }
}
`,
    ['readUInt16BE', 'readUInt16LE'],
  ),
]
