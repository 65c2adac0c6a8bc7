// A text in one runner's spelling -> the same in the project's: assertions, names of the runner, mocks.
import type { Claim } from './claims.js'
import type { TestStyle } from './test-style.js'
import type { ReadFacts } from './code-facts.js'
import { testNames } from './calls.js'
import { applyEdits, type Edit } from './text.js'
import { writeAssert } from './write-assert.js'
import { writeChai, writeExpect } from './write-expect.js'

/** The text in the project's spelling; `changed` is told when anything had to change. */
export function spell(
  text: string,
  testStyle: TestStyle,
  facts: ReadFacts,
  changed: (mend: string) => void,
): string {
  let out = text
  for (const round of ['names', 'claims', 'inner claims']) {
    const read = facts(out)
    const edits =
      round === 'names'
        ? [...nameEdits(out, read, testStyle), ...mockEdits(out, read, testStyle)]
        : claimEdits(out, read.claims, testStyle)
    const real = edits.filter(edit => out.slice(edit.start, edit.end) !== edit.text)
    if (real.length === 0) continue
    changed(`spelling of ${testStyle.runner.name}`)
    out = applyEdits(out, real)
  }
  return out
}

function claimEdits(text: string, claims: Claim[], testStyle: TestStyle): Edit[] {
  return claims.flatMap(claim => {
    const early = awaitedEarly(claim, text)
    if (early) return early
    const said = writeAssertion(claim, testStyle, text) ?? text.slice(claim.start, claim.end)
    const floats = claim.statement && isPromise(claim, said) && !said.startsWith('await')
    return [{ start: claim.start, end: claim.end, text: floats ? `await ${said}` : said }]
  })
}

/** `expect(await f()).rejects` throws before it can claim anything: the waiting belongs in front. */
function awaitedEarly(claim: Claim, text: string): Edit[] | null {
  const inner = /^await\s+/.exec(claim.actual)
  if (claim.via === null || claim.style !== 'jest' || !inner) return null
  const at = text.indexOf(claim.actual, claim.start)
  if (at < 0 || at >= claim.end) return null
  const front = text.startsWith('await', claim.start) || !claim.statement ? '' : 'await '
  return [
    { start: claim.start, end: claim.start, text: front },
    { start: at, end: at + inner[0].length, text: '' },
  ]
}

/** A claim about a promise that nothing waits for passes whatever comes. */
function isPromise(claim: Claim, said: string): boolean {
  return (
    /^assert(?:\.strict)?\.(?:rejects|doesNotReject)\b/.test(said) ||
    (claim.via !== null && said.startsWith('expect'))
  )
}

function writeAssertion(claim: Claim, testStyle: TestStyle, text: string): string | null {
  if (claim.chain === 'console.assert') return `assert.ok(${claim.actual})`
  const foreign =
    claim.op !== 'other' &&
    claim.op !== 'snapshot' &&
    claim.style !== 'should' &&
    claim.style !== 'throw' &&
    claim.style !== 'assert'
  if (!foreign) return null
  if (testStyle.assertion === 'assert') return writeAssert(claim, text)
  if (testStyle.assertion === 'chai') return claim.style === 'jest' ? writeChai(claim) : null
  return claim.style === 'jest' || (testStyle.runner.expectIsChai && claim.style === 'chai')
    ? null
    : writeExpect(claim)
}

const hooks = /^(?:before|after|setup|teardown|suiteSetup|suiteTeardown)(?:Each|All)?$/

/** `test(` -> `it(`, `beforeAll(` -> `before(`, and no `.only`. */
function nameEdits(text: string, read: ReturnType<ReadFacts>, testStyle: TestStyle): Edit[] {
  const edits: Edit[] = []
  for (const call of read.calls) {
    const [root = '', ...rest] = call.callee.replace(/\(\)$/, '').split('.')
    const known = testNames.test(root) || hooks.test(root) || /^(?:f?describe|context|suite)$/.test(root)
    if (!known || read.declares.has(root) || !text.startsWith(root, call.start)) continue
    const only = rest[0] === 'only' ? /^\s*\.\s*only/.exec(text.slice(call.start + root.length)) : null
    const name = testStyle.names[root] ?? root.replace(/^f(?=it$|describe$)/, '')
    edits.push({ start: call.start, end: call.start + root.length, text: name })
    if (only)
      edits.push({
        start: call.start + root.length,
        end: call.start + root.length + only[0].length,
        text: '',
      })
  }
  return edits
}

/** `jest.fn()` <-> `vi.fn()`, and `mock.fn()` of node:test where it is plain. */
function mockEdits(text: string, read: ReturnType<ReadFacts>, testStyle: TestStyle): Edit[] {
  const own = testStyle.runner.mocks
  if (own !== 'mock') {
    return read.names
      .filter(
        one =>
          (one.text === 'jest' || one.text === 'vi') &&
          /^\s*\./.test(text.slice(one.end, one.end + 20)) &&
          !read.binds.has(one.text),
      )
      .map(one => ({ start: one.start, end: one.end, text: own }))
  }
  // Mocha has no mocks of its own: those of node:test need no package and work under every runner.
  return read.calls.flatMap(call => {
    const spied = read.calls.find(
      one => one.start >= call.start && one.end < call.end && /^(?:jest|vi)\.spyOn$/.test(one.callee),
    )
    const said = writeMock(call.callee, call.args, spied?.args ?? [])
    if (said === null) return []
    const free = read.binds.has('mock') ? said.replace(/^mock\./, 'testMock.') : said
    return [{ start: call.start, end: call.end, text: free }]
  })
}

function writeMock(callee: string, args: string[], spied: string[]): string | null {
  if (/^(?:jest|vi)\.(?:restore|reset|clear)AllMocks$/.test(callee)) return 'mock.restoreAll()'
  const match =
    /^(?:jest|vi)\.(fn|spyOn)(?:\(\)\.(mockReturnValue|mockResolvedValue|mockRejectedValue|mockImplementation))?$/.exec(
      callee,
    )
  if (!match) return null
  const [, kind, then] = match
  const made = then ? implementationOf(then, args[0] ?? '') : null
  if (made !== null) return kind === 'fn' ? `mock.fn(${made})` : `mock.method(${[...spied, made].join(', ')})`
  return kind === 'fn' ? `mock.fn(${args.join(', ')})` : `mock.method(${args.join(', ')})`
}

function implementationOf(method: string, value: string): string {
  if (method === 'mockImplementation') return value
  const plain = value.startsWith('{') ? `(${value})` : value
  if (method === 'mockReturnValue') return `() => ${plain === '' ? 'undefined' : plain}`
  if (method === 'mockResolvedValue') return `async () => ${plain === '' ? 'undefined' : plain}`
  return `async () => { throw ${value === '' ? 'undefined' : value} }`
}
