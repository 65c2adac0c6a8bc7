// Code that the grammars do not know: its functions are still found in their true places.
import { describe, expect, test } from '@jest/globals'
import { loadLanguages } from '../../../src/ecosystems/index.js'

const languages = await loadLanguages('nowhere')
function read(name: string, text: string) {
  const language = languages.find(each => each.name === name)
  if (!language) throw new Error(name)
  return language.functions(text)
}

const gaps: [language: string, gap: string][] = [
  ['javascript', 'const x = <p class="a" for="b" in={1} if>c</p>'],
  ['javascript', 'const x = <p title="a&b" href="/?a=1&amp;b=2&c=3">R&D & more</p>'],
  ['javascript', 'const x = <a:b c:d="e" />'],
  ['javascript', 'class A { accessor x = 1; static accessor y }'],
  ['javascript', '{ using x = open(); }'],
  ['javascript', 'const x = /[\\p{L}--[a-z]]/v'],
  ['typescript', 'const x = <p class="a">R&D</p>'],
  ['typescript', 'class A { accessor x: string = "a"; @dec() accessor y = 1 }'],
  ['typescript', 'abstract class A { protected abstract accessor e: string; override f = 1 }'],
  ['typescript', '{ using x: Disposable = open() }'],
  ['typescript', '@Dec() class A { constructor(@Inject() private readonly b: B) {} accessor c = 1 }'],
]
const heads: [language: string, head: string][] = [
  ['javascript', 'import defer * as ns from "a"'],
  ['javascript', 'import source x from "a"'],
  ['typescript', 'import defer * as ns from "a"'],
]

describe('a gap of the grammar', () => {
  test.each([...gaps, ...heads])('%s: beside a function: %s', (language, gap) => {
    const { functions, error } = read(language, `${gap}\nexport function after(a) {\n  return a\n}\n`)
    expect(error).toBeNull()
    expect(functions.find(({ name }) => name === 'after')).toMatchObject({ lines: [2, 4], sound: true })
  })

  test.each(gaps)('%s: inside a function: %s', (language, gap) => {
    const text = (value: number) => `export function within(a) {\n  ${gap}\n  return ${value}\n}\n`
    const [one, two] = [read(language, text(1)), read(language, text(2))].map(
      ({ functions }) => functions.filter(({ name }) => name === 'within')[0],
    )
    expect(one).toMatchObject({ lines: [1, 4], sound: true })
    expect(one?.source).toContain(gap)
    expect(one?.tokens).not.toEqual(two?.tokens)
  })

  test('the code in the gap counts', () => {
    const code = (tag: string) =>
      read('javascript', `export const f = a => <p class="${tag}">{a}</p>`).functions.map(each => each.tokens)
    expect(code('b')).toHaveLength(1)
    expect(code('b')).not.toEqual(code('c'))
  })

  test('functions next to it keep their names and lines', () => {
    const text = [
      'export class V {',
      '  accessor grid = cells => {',
      '    return cells',
      '  }',
      '  go(a) {',
      '    return <p class="x" onClick={() => this.stop(a)}>A&B</p>',
      '  }',
      '}',
    ].join('\n')
    const { functions } = read('javascript', text)
    expect(functions.find(({ name }) => name === 'V.go')).toMatchObject({ lines: [5, 7], sound: true })
  })
})

test.each([
  ['javascript', 'const x = <p class="a">'],
  ['javascript', 'class A { accessor x = }'],
  ['javascript', 'const x = 1 +'],
  ['typescript', 'let x: = 1'],
  ['typescript', `const q = ${'<T>(x) => '.repeat(300)})`],
  ['typescript', `const q = ${'a<'.repeat(300)}`],
])('%s: invalid code stays unread: %s', (language, text) => {
  const { functions, error } = read(language, `export function before() { return 1 }\n${text}\n`)
  expect(error ?? functions.some(({ sound }) => !sound)).toBeTruthy()
})
