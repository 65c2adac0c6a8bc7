// Kinds of TypeScript functions that servers and pages are made of.
import { changed } from './changed.js'
import type { Kind } from './kind.js'

const http = `export interface Request {
  method: string
  url: string
  headers: Record<string, string | undefined>
}
export interface Response {
  status(code: number): this
  json(body: unknown): this
}
export type Next = (error?: Error) => void
`

export const webKinds: Kind[] = [
  changed(
    'middleware that refuses',
    'guard',
    `interface Request { headers: Record<string, string | undefined> }
interface Response { status(code: number): Response; json(body: unknown): Response }

export function guard(req: Request, res: Response, next: () => void): void {
  if (!req.headers['authorization']) {
    res.status(401).json({ error: 'no token' })
    return
  }
  next()
}
`,
    ['401', '403'],
  ),
  changed(
    'route handler',
    'getUser',
    `import type { Request, Response } from './http.js'

const users: Record<string, { id: string; name: string }> = { '1': { id: '1', name: 'Ann' } }

export function getUser(req: Request & { params: { id: string } }, res: Response): void {
  const user = users[req.params.id]
  if (user === undefined) {
    res.status(404).json({ error: 'not found' })
    return
  }
  res.status(200).json(user)
}
`,
    ['status(404)', 'status(400)'],
    { others: { 'http.ts': http } },
  ),
  changed(
    'middleware that hands an error on',
    'requireJson',
    `import type { Next, Request, Response } from './http.js'

export function requireJson(req: Request, _res: Response, next: Next): void {
  if (req.method === 'POST' && req.headers['content-type'] !== 'application/json') {
    next(new Error('expected JSON'))
    return
  }
  next()
}
`,
    ["'POST' &&", "'PUT' &&"],
    { others: { 'http.ts': http } },
  ),
  changed(
    'context and next as in Hono',
    'timing',
    `interface Context {
  req: { path: string; header(name: string): string | undefined }
  header(name: string, value: string): void
}

export async function timing(c: Context, next: () => Promise<void>): Promise<void> {
  await next()
  c.header('x-path', c.req.path.toLowerCase())
}
`,
    ['c.req.path.toLowerCase()', 'c.req.path'],
  ),
  changed(
    'fetch handler',
    'handle',
    `export async function handle(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (request.method !== 'GET') return new Response('method not allowed', { status: 405 })
  if (url.pathname === '/health') return new Response('ok')
  return new Response('not found', { status: 404 })
}
`,
    ['status: 405', 'status: 400'],
  ),
  changed(
    'link with parameters',
    'nextPage',
    `export function nextPage(url: URL): string {
  const page = Number(url.searchParams.get('page') ?? '1')
  const next = new URL(url)
  next.searchParams.set('page', String(page + 1))
  return next.toString()
}
`,
    ["?? '1'", "?? '0'"],
  ),
  changed(
    'search parameters',
    'filtersOf',
    `export function filtersOf(params: URLSearchParams): Record<string, string> {
  const filters: Record<string, string> = {}
  for (const [key, value] of params) if (value !== '') filters[key] = value.trim()
  return filters
}
`,
    ["if (value !== '') filters", 'filters'],
  ),
  changed(
    'pure component',
    'Badge',
    `interface Element { type: string; props: Record<string, unknown>; children: (Element | string)[] }

function h(type: string, props: Record<string, unknown>, ...children: (Element | string)[]): Element {
  return { type, props, children }
}

export function Badge({ count, max = 99 }: { count: number; max?: number }): Element | null {
  if (count <= 0) return null
  const text = count > max ? \`\${max}+\` : String(count)
  return h('span', { className: 'badge' }, text)
}
`,
    ['count > max', 'count >= max'],
  ),
  changed(
    'reducer',
    'reducer',
    `export interface State { items: string[]; open: boolean }
export type Action =
  | { type: 'added'; item: string }
  | { type: 'removed'; item: string }
  | { type: 'toggled' }

export function reducer(state: State, action: Action): State {
  switch (action.type) {
    case 'added':
      return state.items.includes(action.item) ? state : { ...state, items: [...state.items, action.item] }
    case 'removed':
      return { ...state, items: state.items.filter(item => item !== action.item) }
    case 'toggled':
      return { ...state, open: !state.open }
  }
}
`,
    ['state.items.includes(action.item) ? state : ', ''],
  ),
  changed(
    'pagination',
    'paginate',
    `export interface Page<T> { items: T[]; page: number; pages: number }

export function paginate<T>(items: T[], page: number, size = 10): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const current = Math.min(Math.max(page, 1), pages)
  return { items: items.slice((current - 1) * size, current * size), page: current, pages }
}
`,
    ['Math.max(1, Math.ceil(items.length / size))', 'Math.ceil(items.length / size)'],
  ),
  changed(
    'environment with a default',
    'portOf',
    `export function portOf(env: NodeJS.ProcessEnv = process.env): number {
  const port = Number(env['PORT'] ?? '3000')
  return Number.isInteger(port) && port > 0 ? port : 3000
}
`,
    ['&& port > 0', '&& port >= 0'],
  ),
  changed(
    'parsed JSON',
    'parseUser',
    `export interface User { name: string; age: number }

export function parseUser(text: string): User | null {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof data !== 'object' || data === null) return null
  const { name, age } = data as Partial<User>
  if (typeof name !== 'string' || typeof age !== 'number' || age < 0) return null
  return { name, age }
}
`,
    [' || age < 0', ''],
  ),
  changed(
    'default export',
    'slugify',
    `export default function slugify(title: string, separator = '-'): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, separator)
    .replace(/^-+|-+$/g, '')
}
`,
    [".replace(/^-+|-+$/g, '')", ".replace(/^-+/g, '')"],
  ),
]
