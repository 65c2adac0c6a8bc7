import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Value } from '../../../src/core/model/target.js'
import { literal } from '../../../src/ecosystems/python/literal.js'
import { stringValue } from '../../../src/ecosystems/python/values.js'

const str = (value: string): Value => ({ kind: 'str', value })
const int = (value: number): Value => ({ kind: 'int', value })
const float = (value: number): Value => ({ kind: 'float', value })

const table: [Value, string][] = [
  [{ kind: 'none' }, 'None'],
  [{ kind: 'bool', value: false }, 'False'],
  [int(-3), '-3'],
  [int(1e21), '1000000000000000000000'],
  [float(1), '1.0'],
  [float(-0), '-0.0'],
  [float(1e21), '1e+21'],
  [float(NaN), "float('nan')"],
  [float(-Infinity), "float('-inf')"],
  [str("it's"), `"it's"`],
  [str(`it's "so"`), `'it\\'s "so"'`],
  [str('a\n\t\\\0'), "'a\\n\\t\\\\\\x00'"],
  [str('é漢😀'), "'é漢😀'"],
  [str('a\u202eb\u2066\u00a0\u2028\ufeff'), "'a\\u202eb\\u2066\\xa0\\u2028\\ufeff'"],
  [str('\u{e0001}'), "'\\U000e0001'"],
  [{ kind: 'bytes', value: "a'\x00\xff" }, "b'a\\'\\x00\\xff'"],
  [{ kind: 'list', items: [int(1), str('a')] }, "[1, 'a']"],
  [{ kind: 'tuple', items: [int(1)] }, '(1,)'],
  [{ kind: 'tuple', items: [] }, '()'],
  [{ kind: 'set', items: [] }, 'set()'],
  [{ kind: 'set', items: [int(1)] }, '{1}'],
  [{ kind: 'dict', entries: [[str('a'), { kind: 'none' }]] }, "{'a': None}"],
  [{ kind: 'code', code: 'Cart(2)' }, 'Cart(2)'],
]

describe('literals', () => {
  test.each(table)('%j', (value, text) => {
    expect(literal(value)).toBe(text)
  })
  test('strings are read back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), value => {
        const text = literal(str(value))
        expect(stringValue(text)?.value).toBe(value)
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

const python = spawnSync('python3', ['--version']).status === 0
const withPython = python ? test : test.skip

withPython(
  python ? 'Python reads strings and numbers back' : 'python3 is missing: values are not read back',
  () => {
    const texts = fc.sample(fc.string({ unit: 'binary' }), 300)
    const numbers = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), 300)
    const program =
      'import ast,json,sys\nprint(json.dumps([ast.literal_eval(x) for x in json.load(sys.stdin)]))'
    const input = JSON.stringify([...texts.map(str), ...numbers.map(float)].map(literal))
    const { stdout } = spawnSync('python3', ['-c', program], { input, encoding: 'utf8' })
    const back = JSON.parse(stdout) as unknown[]
    expect(back.slice(0, 300)).toEqual(texts)
    expect(back.slice(300).every((value, i) => value === numbers[i])).toBe(true)
  },
)
