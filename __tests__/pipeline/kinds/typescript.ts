// Everyday kinds of TypeScript functions, each with a change that a caller notices.
import type { Kind } from './kind.js'

export const typescriptKinds: Kind[] = [
  {
    name: 'middleware that refuses',
    main: 'guard.ts',
    base: `interface Request { headers: Record<string, string | undefined> }
interface Response { status(code: number): Response; json(body: unknown): Response }

export function guard(req: Request, res: Response, next: () => void): void {
  if (!req.headers['authorization']) {
    res.status(403).json({ error: 'no token' })
    return
  }
  next()
}
`,
    head: `interface Request { headers: Record<string, string | undefined> }
interface Response { status(code: number): Response; json(body: unknown): Response }

export function guard(req: Request, res: Response, next: () => void): void {
  if (!req.headers['authorization']) {
    res.status(401).json({ error: 'no token' })
    return
  }
  next()
}
`,
    target: 'guard',
    expected: 'shown',
  },
]
