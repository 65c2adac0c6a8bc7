// Small projects for the JavaScript runners, and a process that drives one of these runners on them.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const driveUrl = pathToFileURL(join(repository, 'src/ecosystems/javascript/programs/drive.mjs')).href

interface Told {
  kind: 'test' | 'file'
  file: string
  name: string | null
  outcome: string
  assertion: boolean
  expected: string | null
  actual: string | null
  detail: string
  lines: number[]
  unsafe: string | null
}

export interface Run {
  events: Told[]
  end: { error: string | null; unreached: string[] }
}

const program = `
import { drive } from ${JSON.stringify(driveUrl)}
export const events = []
export const end = await drive(JSON.parse(process.argv[1]), (event) => events.push(event))
console.log(JSON.stringify({ events, end }))
`

export function drive(request: Record<string, unknown>): Promise<Run> {
  const whole = JSON.stringify({ perTest: 1500, budget: 100_000, ...request })
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:JEST|NODE_|VITEST)/.test(name)),
  )
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, whole], { env })
    let [said, complained] = ['', '']
    child.stdout.on('data', part => (said += String(part)))
    child.stderr.on('data', part => (complained += String(part)))
    child.on('close', () => {
      if (said.startsWith('{')) resolve(JSON.parse(said) as Run)
      else reject(new Error(complained))
    })
  })
}

const made: string[] = []

/** A project with a link to our dependencies. */
export function project(files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'testwright-runners-')))
  made.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
  return root
}

/** Removes what `project` made. */
export function clear(): void {
  for (const root of made) rmSync(root, { recursive: true, force: true })
}

export const tests = (run: Run, file: string) =>
  Object.fromEntries(
    run.events
      .filter(each => each.kind === 'test' && each.file === file)
      .map(each => [String(each.name), each]),
  )
export const outcomes = (run: Run) =>
  run.events.flatMap(each =>
    each.kind === 'test' ? [`${each.file}: ${String(each.name)}: ${each.outcome}`] : [],
  )
export const lines = (run: Run, file: string) =>
  run.events.find(each => each.kind === 'file' && each.file === file)?.lines

// Types, comments and blank lines: the compiled code is on other lines than this source.
export const TAX = `// A comment
export interface Cart {
  total: number
}

type Rate = number

/** Another */
export function tax(cart: Cart, rate: Rate): number {
  if (cart.total < 0) {

    throw new RangeError('negative')
  }
  // and another
  const all: number = cart.total * rate
  return all
}

export const never = (x: number): number => {
  return x + 1
}
`

export const ONE = `test('multiplies', () => { const total: number = 2; expect(tax({ total }, 3)).toBe(6) })\n`

const MANY = `import assert from 'node:assert'
describe('tax', () => {
  describe('of carts', () => {
    test('multiplies', () => { expect(tax({ total: 2 }, 3)).toBe(6) })
    test('is wrong', () => { expect({ a: [tax({ total: 2 }, 3), '7'] }).toEqual({ a: [7, '7'] }) })
  })
  it('asserts', () => { assert.strictEqual(String(tax({ total: 2 }, 3)), 'six') })
  it('breaks', () => { (null as any).nothing })
  it('throws', () => { expect(() => tax({ total: -2 }, 3)).toThrow(RangeError) })
  it('is late', async () => { await new Promise(() => {}) })
  it.skip('is skipped', () => {})
})
test('makes a snapshot', () => { expect(6).toMatchSnapshot() })
`

const HANG = `test('ends', () => { expect(tax({ total: 1 }, 1)).toBe(1) })
test('hangs', () => { for (;;) tax({ total: 1 }, 1) })
`
const ONLY = `test.only('alone', () => { expect(tax({ total: 1 }, 1)).toBe(1) })\ntest('left out', () => {})\n`

export function files(importLine: string): Record<string, string> {
  return {
    'src/tax.ts': TAX,
    'src/one.test.ts': importLine + ONE,
    'src/many.test.ts': importLine + MANY,
    'src/hang.test.ts': importLine + HANG,
    'src/only.test.ts': importLine + ONLY,
    'src/missing.test.ts': "import { x } from './nothing'\ntest('a', () => { x() })\n",
    'src/torn.test.ts': "test('a', () => {\n",
  }
}

export const order = ['missing', 'torn', 'only', 'hang', 'many', 'one'].map(name => `src/${name}.test.ts`)
