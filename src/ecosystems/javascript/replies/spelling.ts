// A text in one runner's spelling -> the project's: assertions, names of the runner, mocks.
import { isWithin, type Call } from '../../shared/code-facts.js'
import { applyEdits, type Edit } from '../../shared/edits.js'
import type { ScriptAssertion } from './assertions.js'
import { kindOfName } from './calls.js'
import type { Facts, ReadFacts } from './code-facts.js'
import { ownName, type TestStyle } from './test-style.js'
import { writeAssertion } from './write-assertion.js'

export function spell(text: string, style: TestStyle, facts: ReadFacts): string {
  const named = facts(text)
  const renamed = applyEdits(text, [...nameEdits(text, named, style), ...mockEdits(text, named, style)])
  const spellAssertions = (source: string) =>
    applyEdits(
      source,
      facts(source).assertions.flatMap(assertion => assertionEdits(source, assertion, style)),
    )
  // Twice, for nested assertions.
  return spellAssertions(spellAssertions(renamed))
}

/** None for an assertion that stays, because an edit would hide the assertions inside it. */
function assertionEdits(text: string, assertion: ScriptAssertion, style: TestStyle): Edit[] {
  const { start, end, via, statement } = assertion
  const early = awaitedEarly(text, assertion)
  if (early) return early
  const own = text.slice(start, end)
  const written = writeAssertion(assertion, style) ?? own
  // An assertion about a promise that is not awaited passes in any case.
  const isRejection = /^assert(?:\.strict)?\.(?:rejects|doesNotReject)\b/.test(written)
  const isPromise = isRejection || (via !== null && written.startsWith('expect'))
  const changed = statement && isPromise ? `await ${written}` : written
  return changed === own ? [] : [{ start, end, text: changed }]
}

/** `expect(await f()).rejects` throws before it can assert anything: `await` belongs in front. */
function awaitedEarly(text: string, assertion: ScriptAssertion): Edit[] | null {
  const { start, end, via, style, actual, awaited, statement } = assertion
  const inner = /^await\s+/.exec(actual)
  const at = text.indexOf(actual, start)
  if (via === null || style !== 'jest' || !inner || at < 0 || at >= end) return null
  return [
    { start, end: start, text: awaited || !statement ? '' : 'await ' },
    { start: at, end: at + inner[0].length, text: '' },
  ]
}

/** `test(` -> `it(`, `beforeAll(` -> `before(`, and no `.only`. */
function nameEdits(text: string, { calls, declares }: Facts, style: TestStyle): Edit[] {
  return calls.flatMap(({ callee, start }) => {
    const [root = '', ...rest] = callee.replace(/\(\)$/, '').split('.')
    if (!kindOfName(root) || declares.has(root) || !text.startsWith(root, start)) return []
    const end = start + root.length
    const only = rest[0] === 'only' ? /^\s*\.\s*only/.exec(text.slice(end)) : null
    return [{ start, end: end + (only?.[0].length ?? 0), text: ownName(root, style) }]
  })
}

/** `jest.fn()` <-> `vi.fn()`, and `mock.fn()` of node:test in simple cases. */
function mockEdits(text: string, { names, calls, binds }: Facts, { runner }: TestStyle): Edit[] {
  const own = runner.mocks
  if (own !== 'mock') {
    const isMocking = (name: string, end: number) =>
      /^(?:jest|vi)$/.test(name) && /^\s{0,20}\./.test(text.slice(end))
    return names
      .filter(mock => isMocking(mock.text, mock.end) && !binds.has(mock.text))
      .map(({ start, end }) => ({ start, end, text: own }))
  }
  // Mocha has no mocks of its own: those of node:test need no package and work under every runner.
  return calls.flatMap(call => {
    const isSpy = (inner: Call) => isWithin(inner, call) && /^(?:jest|vi)\.spyOn$/.test(inner.callee)
    const written = writeMock(call, calls.find(isSpy)?.args ?? [])
    const text = binds.has('mock') ? written?.replace(/^mock\./, 'testMock.') : written
    return text ? [{ start: call.start, end: call.end, text }] : []
  })
}

const mocking =
  /^(?:jest|vi)\.(fn|spyOn)(?:\(\)\.(mockReturnValue|mockResolvedValue|mockRejectedValue|mockImplementation))?$/

function writeMock({ callee, args }: Call, spied: string[]): string | null {
  if (/^(?:jest|vi)\.(?:restore|reset|clear)AllMocks$/.test(callee)) return 'mock.restoreAll()'
  const [found, kind, answer] = mocking.exec(callee) ?? []
  if (found === undefined) return null
  const given = answer === undefined ? args : [implementationOf(answer, args[0] ?? '')]
  if (kind === 'fn') return `mock.fn(${given.join(', ')})`
  return `mock.method(${[...(answer === undefined ? [] : spied), ...given].join(', ')})`
}

function implementationOf(method: string, value: string): string {
  if (method === 'mockImplementation') return value
  const given = value === '' ? 'undefined' : value
  if (method === 'mockRejectedValue') return `async () => { throw ${given} }`
  return `${method === 'mockResolvedValue' ? 'async ' : ''}() => ${given.startsWith('{') ? `(${given})` : given}`
}
