import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits } from '../../../src/ecosystems/shared/edits.js'
import { nameChanges, spread } from '../../../src/ecosystems/shared/mutants.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'
import { makeMutation } from '../../../src/ecosystems/python/mutation/mutants.js'
import { makeFunctions } from '../../../src/ecosystems/python/functions.js'
import { readSyntax } from '../../../src/ecosystems/shared/syntax.js'
import { endsOn } from '../../doubles/hang.js'

const parse = await loadParser('python', 'nowhere')
const mutation = makeMutation(parse)
const python = spawnSync('python3', ['--version']).status === 0
const withPython = python ? test : test.skip
const why = python ? '' : ' (python3 is missing)'

const allLines = (source: string) => source.split('\n').map((_, at) => at + 1)
const mutantsOf = (source: string) => mutation.mutants(source, allLines(source))
/** The mutants of a line in the body of a function of `a`, `b`, `i` and `s`. */
const ways = (line: string, after = '') => {
  const source = `def f(a, b, i=7, *s):\n    ${line}\n${after}`
  return mutation
    .mutants(source, [2])
    .map(mutant => applyEdits(source, mutant.edits).slice('def f(a, b, i=7, *s):\n    '.length))
    .map(text => text.slice(0, text.length - after.length).trimEnd())
}

const operators: [string, string, string[]][] = [
  ['smaller', 'x = a < b', ['x = a <= b', 'x = a > b']],
  ['smaller or equal', 'x = a <= b', ['x = a < b', 'x = a >= b']],
  ['greater', 'x = a > b', ['x = a >= b', 'x = a < b']],
  ['greater or equal', 'x = a >= b', ['x = a > b', 'x = a <= b']],
  ['equal', 'x = a == b', ['x = a != b']],
  ['equal to a number', 'x = a == 2', ['x = a != 2', 'x = a >= 2', 'x = a == 3', 'x = a == 1']],
  ['not equal', 'x = a != b', ['x = a == b']],
  ['identity', 'x = a is None', ['x = a is not None']],
  ['no identity', 'x = a is not None', ['x = a is None']],
  ['membership', 'x = a in b', ['x = a not in b']],
  ['no membership', 'x = a not in b', ['x = a in b']],
  ['a chain', 'x = 1 < a <= b', ['x = 1 <= a <= b', 'x = 1 < a < b']],
  ['plus', 'x = a + b', ['x = a - b', 'x = a', 'x = b']],
  ['minus', 'x = a - b', ['x = a + b', 'x = b - a', 'x = a']],
  ['times', 'x = a * b', ['x = a + b', 'x = a // b']],
  ['division', 'x = a / b', ['x = a * b', 'x = b / a']],
  ['whole division', 'x = a // b', ['x = a / b', 'x = b // a']],
  ['remainder', 'x = a % b', ['x = a // b', 'x = b % a']],
  ['power', 'x = a ** b', ['x = a * b', 'x = b ** a']],
  ['bits', 'x = a & b | i', ['x = a | b | i', 'x = a & b & i']],
  ['shifts', 'x = a << b', ['x = a >> b']],
  ['texts joined', 'x = a + "s"', ['x = a', 'x = "s"']],
  ['and', 'x = a and b', ['x = a or b', 'x = a', 'x = b']],
  ['or', 'x = a or b', ['x = a and b', 'x = a', 'x = b']],
  ['not', 'x = not a', ['x = a']],
  ['a sign', 'x = -a', ['x = a']],
  ['an inverse', 'x = ~a', ['x = a']],
  ['an integer', 'x = 5', ['x = 6', 'x = 4']],
  ['zero', 'x = 0', ['x = 1', 'x = -1']],
  ['an integer of another base', 'x = 0x1F', ['x = 32', 'x = 30']],
  ['a huge integer', 'x = 10000000000000000000', ['x = 10000000000000000001']],
  ['a float', 'x = 2.5', ['x = 3.5', 'x = 1.5']],
  ['a small float', 'x = 1e-6', ['x = 0.0']],
  ['a text', 'x = "ab"', ['x = ""', 'x = "a"']],
  ['an empty text', "x = ''", ["x = 'x'"]],
  ['a character', "x = 'q'", ["x = ''", "x = 'Q'"]],
  ['bytes', "x = b'ab'", ["x = b''", "x = b'a'"]],
  ['a formatted text', 'x = f"a{b}"', ['x = ""']],
  ['True', 'x = True', ['x = False']],
  ['False', 'x = False', ['x = True']],
  ['None', 'x = None', ['x = 0']],
  ['a choice', 'x = a if b else i', ['x = a', 'x = i']],
  ['a filter', 'x = [q for q in a if q]', ['x = [q for q in a if True]', 'x = [q for q in a if False]']],
  ['a slice', 'x = a[1:b]', ['x = a[:b]', 'x = a[1:]', 'x = a[2:b]', 'x = a[1:b - 1]']],
  ['a step', 'x = a[::-1]', ['x = a[::]', 'x = a[::-2]']],
  ['an index', 'x = a[0]', ['x = a[1]', 'x = a[-1]']],
  ['an index that is counted', 'i += 1; x = a[i]', ['i += 1; x = a[i - 1]', 'i += 1; x = a[i + 1]']],
  ['another name, compared', 'x = a < 1', ['x = b < 1']],
  ['another name, passed', 'x = g(b)', ['x = g(a)']],
  ['another name, returned', 'return a', ['return b']],
  ['arguments', 'x = g(a, 1)', ['x = g(1, a)']],
  ['min', 'x = min(a)', ['x = max(a)']],
  ['any', 'x = any(a)', ['x = all(a)']],
  ['order', 'x = sorted(a)', ['x = sorted(a, reverse=True)', 'x = list(a)']],
  ['a key', 'x = sorted(a, key=g)', ['x = sorted(a)']],
  ['a method', 'x = a.upper()', ['x = a.lower()', 'x = a']],
  ['a method dropped', 'x = a.replace(b, "")', ['x = a']],
  ['a function dropped', 'x = abs(a)', ['x = (a)']],
  ['the end of a range', 'x = range(a)', ['x = range(a - 1)', 'x = range(a + 1)', 'x = range(1, a)']],
  ['the start of a range', 'x = range(a, b)', ['x = range(a + 1, b)', 'x = range(a, b + 1)']],
  ['a length', 'x = len(a)', ['x = (len(a) - 1)']],
  ['a call of what every JavaScript object has', 'x = constructor(a)', ['x = constructor(b)']],
  ['pop', 'x = a.pop()', ['x = a.pop(0)']],
  ['numbering', 'x = enumerate(a)', ['x = enumerate(a, 1)']],
  ['a condition', 'if a > b: g()', ['if True: g()', 'if False: g()']],
  ['a plain condition', 'if a: g()', ['if not a: g()']],
  ['a loop', 'while a: g()', ['while False: g()', 'while not a: g()']],
  ['nothing to go through', 'for q in a: g()', ['for q in []: g()']],
  ['a returned value', 'return g()', ['return None']],
  ['a returned comparison', 'return a == b', ['return True', 'return False']],
  ['a returned list', 'return [a]', ['return []', 'return None']],
  ['a returned sum', 'return a + b', ['return 0', 'return None']],
  ['a yielded value', 'yield a', ['yield None', 'pass']],
  ['a call', 'a.append(b)', ['pass', 'a.extend(b)']],
  ['an assignment to what is bound', 'a = b', ['pass']],
  ['an item', 'a[b] = 1', ['pass']],
  ['raise', 'raise ValueError("no")', ['pass']],
  ['assert', 'assert a < b, "no"', ['pass', 'assert a <= b, "no"']],
  ['a step added', 'a += b', ['a -= b', 'a = b', 'pass']],
  ['a step multiplied', 'a *= b', ['a += b', 'a = b']],
  ['break', 'for q in a: break', ['for q in a: continue', 'for q in a: pass']],
  ['continue', 'for q in a: continue', ['for q in a: break']],
  ['in a lambda', 'x = lambda q: q + 2', ['x = lambda q: q - 2', 'x = lambda q: q + 3']],
  ['in a formatted text', 'x = f"{a + 1}"', ['x = f"{a - 1}"', 'x = f"{a + 2}"']],
]

const branches: [string, string, string][] = [
  ['elif', 'if a:\n  g()\nelif b > 1:\n  h()\n', 'if a:\n  g()\nelif False:\n  h()\n'],
  ['else', 'if a:\n  g()\nelse:\n  h()\n  k()\n', 'if a:\n  g()\nelse:\n  pass\n'],
  ['a default', 'def f(a, b=2):\n  return 1\n', 'def f(a, b=3):\n  return 1\n'],
  ['a keyword default', 'def f(*, b: int = 2):\n  return 1\n', 'def f(*, b: int = 1):\n  return 1\n'],
  ['a guard of a case', 'match a:\n  case 1 if b > 2: g()\n', 'match a:\n  case 1 if True: g()\n'],
  ['with', 'with g(1) as a:\n  h()\n', 'with g(2) as a:\n  h()\n'],
  ['a table of a module', 'TABLE = {"a": 1}\n', 'TABLE = {"a": 2}\n'],
  ['a class attribute', 'class A:\n  b = True\n', 'class A:\n  b = False\n'],
  [
    'a method in a class',
    'class A:\n  def f(self):\n    return 1 < 2\n',
    'class A:\n  def f(self):\n    return 1 <= 2\n',
  ],
  ['an attribute', 'class A:\n  def f(self):\n    self.a = g()\n', 'class A:\n  def f(self):\n    pass\n'],
]

const quiet: [string, string][] = [
  ['a docstring', 'def f():\n    """Says 1."""\n'],
  ['an annotation', 'def f(a: Literal[1, "x"]) -> Literal[2]: ...\n'],
  ['an annotated name', 'def f():\n    a: Literal[3]\n'],
  ['a comment', 'def f():\n    ...  # type: 1\n'],
  ['printed text', 'def f(a):\n    print("got", a + 1)\n'],
  ['logged text', 'def f(a):\n    logger.info("got %d", 3)\n    self._log.debug("x" + a)\n'],
  ['a warning', 'def f(a):\n    warnings.warn("old", stacklevel=2)\n'],
  ['exported names', '__all__ = ["a", "b"]\n'],
  ['a version', '__version__ = "1.0"\n'],
  ['a main guard', 'if __name__ == "__main__":\n    main(1)\n'],
  ['what type checkers see', 'if TYPE_CHECKING:\n    import a\n    X = 1\n'],
  ['what type checkers see, qualified', 'if typing.TYPE_CHECKING:\n    X = 1\n'],
  ['imports', 'from a import b as c\nimport d\n'],
  ['a decorator', '@cache(maxsize=3)\ndef f(): ...\n'],
  ['a type variable', 'T = TypeVar("T")\n'],
  ['global names', 'def f():\n    global a\n'],
  ['broken code', 'def f(:\n    return 1 +\n'],
  ['nothing', ''],
]

const silent: [string, string, string][] = [
  ['the message of an exception', 'raise ValueError("no", 1)', '"no'],
  ['the message of an assertion', 'assert a, "no"', '"n"'],
]

describe('an operator', () => {
  test.each(operators)('changes %s', (_, line, expected) => {
    expect(ways(line)).toEqual(expect.arrayContaining(expected))
  })
  test.each(branches)('changes %s', (_, source, expected) => {
    expect(mutantsOf(source).map(mutant => applyEdits(source, mutant.edits))).toContain(expected)
  })
  test.each(quiet)('leaves %s alone', (_, source) => {
    expect(mutantsOf(source)).toEqual([])
  })
  test.each(silent)('leaves %s alone', (_, line, text) => {
    const others = ways(line).filter(way => way !== 'pass')
    expect(others.filter(way => !way.includes(text.replace('"n"', '"no"')))).toEqual([])
  })
})

const equivalents: [string, string, string][] = [
  ['a sum with nothing', 'x = a + 1', 'x = a + 0'],
  ['a product with one', 'x = a * 2', 'x = a * 1'],
  ['a power of one', 'x = a ** 2', 'x = a ** 1'],
  ['a start at zero', 'x = a[1:]', 'x = a[0:]'],
  ['a range from zero', 'x = range(1, a)', 'x = range(0, a)'],
  ['no step', 'x = range(a, b, 2)', 'x = range(a, b, 1)'],
]

describe('a mutant is different code', () => {
  test.each(equivalents)('%s', (_, line, same) => {
    const all = ways(line)
    const plain = same.replace(/ [+] 0$| [*] 1$| [*][*] 1$/, '').replace('[0:]', '[:]')
    expect(all.filter(way => way === same || way === plain).length).toBeLessThanOrEqual(1)
  })
  test('an assignment stays where its name would be unbound', () => {
    expect(ways('x = g()')).not.toContain('pass')
    expect(ways('x = g()', '    x = h()\n')).not.toContain('pass')
    const source = 'def f(a):\n  if a:\n    x = 1\n  x = 2\n  x = 3\n  return x\n'
    const all = mutation.mutants(source, [3, 4, 5]).filter(mutant => mutant.now === 'pass')
    expect(all.map(mutant => mutant.line)).toEqual([5])
  })
  test('another name is used only where it is bound', () => {
    const source = 'def f(a):\n  g(a)\n  late = 1\n  return [q for q in a] + late\n'
    expect(mutation.mutants(source, [2]).map(mutant => mutant.now)).not.toContain('late')
    expect(mutation.mutants(source, [4]).map(mutant => mutant.now)).not.toContain('q')
  })
  test('the break of an endless loop is not mutated', () => {
    const source = 'def f(a):\n  while True:\n    break\n'
    expect(mutation.mutants(source, [3])).toEqual([])
  })
})

const sample = `import os
class A(B):
    """Doc."""
    limit = 10
    @property
    def size(self):
        "Size."
        return len(self.items)
    async def get(self, key, default=None, *, deep: bool = False):
        try:
            value = await self.load(key) if deep else self.items[key]
        except KeyError as error:
            if default is None and not deep:
                raise LookupError(f"no {key!r}") from error
            return default
        finally:
            self.count += 1
        return value[1:-1] or [x * 2 for x in value if x % 2 == 0]

def rolling(numbers, k=2):
    running, result = None, []
    for i, n in enumerate(numbers):
        if running is None:
            running = n
        elif n > running and i != 0: running = max(running, n); result.append(n)
        else:
            result.append(f"x{n + 1:>{k}}" "tail")
            running += 1
    while k:
        k -= 1
        if k == 3: continue
    return sorted(result, key=lambda x: (-x, 'a'))
`

function soundness(source: string) {
  const all = mutantsOf(source)
  expect(new Set(all.map(mutant => mutant.id)).size).toBe(all.length)
  const texts = all.map(mutant => applyEdits(source, mutant.edits))
  expect(new Set([source, ...texts]).size).toBe(all.length + 1)
  for (const text of texts) expect(readSyntax(parse, text).broken).toBe(false)
  for (const { line } of all) expect(allLines(source)).toContain(line)
  expect(mutantsOf(source)).toEqual(all)
  const instrumented = mutation.instrument('a.py', source, all)
  if (instrumented.kind !== 'lines') throw new Error('lines were expected')
  const lines = source.replaceAll('\r\n', '\n').split('\n')
  instrumented.mutants.forEach(({ id, edits }, at) => {
    const own = [...lines]
    for (const { first, last, text } of edits) own.splice(first - 1, last - first + 1, ...text.split('\n'))
    expect(id).toBe(all[at]?.id)
    expect(own.join('\n')).toBe(texts[at]?.replaceAll('\r\n', '\n'))
  })
  return texts
}

describe('mutants', () => {
  test('of a sample are many, parse, differ and are inserted as lines', () => {
    expect(soundness(sample).length).toBeGreaterThan(80)
    expect(soundness(sample.replaceAll('\n', '\r\n')).length).toBeGreaterThan(80)
  })
  test('count offsets with a byte order mark', () => {
    const source = '\uFEFFx = 1 < y\n'
    const all = mutation.mutants(source, [1]).map(mutant => applyEdits(source, mutant.edits))
    expect(all).toContain('\uFEFFx = 1 <= y\n')
  })
  test('are limited to the given lines, with the same ids', () => {
    const all = mutantsOf(sample).filter(mutant => mutant.line === 18)
    expect(all.length).toBeGreaterThan(5)
    expect(mutation.mutants(sample, [18])).toEqual(all)
    expect(mutation.mutants(sample, [])).toEqual([])
    expect(mutation.mutants(sample, [-1, 0, 9999, NaN])).toEqual([])
  })
  test('tell their place and what they change', () => {
    const [first] = mutation.mutants('x = 1\ny = a < b\n', [2])
    expect(first).toEqual({
      id: '2:<:<=:0',
      line: 2,
      was: '<',
      now: '<=',
      edits: [{ start: 12, end: 13, text: '<=' }],
    })
  })
  test('remove a statement over several lines if one of these lines is given', () => {
    const source = 'def f(a):\n    a.add(\n        b,\n    )\n'
    expect(mutation.mutants(source, [3]).map(mutant => mutant.now)).toEqual(['pass'])
  })
  withPython(`compile${why}`, () => {
    const texts = soundness(sample)
    const program = 'import json,sys\nfor t in json.load(sys.stdin): compile(t, "x", "exec")\nprint("all")'
    const options = { input: JSON.stringify(texts), encoding: 'utf8' as const }
    expect(spawnSync('python3', ['-W', 'error', '-c', program], options).stdout).toBe('all\n')
  })
  test('of broken code are sound', () => {
    fc.assert(
      fc.property(fc.nat(sample.length), fc.nat(60), (from, length) => {
        const source = sample.slice(0, from) + sample.slice(from + length)
        const all = mutantsOf(source)
        expect(new Set(all.map(mutant => mutant.id)).size).toBe(all.length)
        for (const { edits } of all) expect(applyEdits(source, edits)).not.toBe(source)
        expect(() => mutation.throwingMutant(source, [1, 40])).not.toThrow()
      }),
      { numRuns: 40 },
    )
  })
  test('are made from any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        mutantsOf(text)
        mutation.throwingMutant(text, [1, 99])
        mutation.instrument('a.py', text, mutantsOf(text))
      }),
    )
  })
})

describe('size', () => {
  const large: [string, string][] = [
    ['many functions', 'def f(a, b):\n    return a < b and a + 1\n'.repeat(3000)],
    ['one sum', `x = ${'a + '.repeat(30_000)}1\n`],
    ['brackets', '('.repeat(100_000)],
    ['one table', `x = [${'1, '.repeat(30_000)}]\n`],
    ['one line', `${'a = 1; '.repeat(15_000)}\n`],
  ]
  test.each(large)('the mutants of 100 kB of %s are bounded', (_, source) => {
    const all = endsOn(() => mutation.mutants(source, allLines(source)))
    expect(all.length).toBeLessThanOrEqual(4000)
    endsOn(() => mutation.throwingMutant(source, [1, 1_000_000]))
  })
  test.each(large)('5 MB of %s get no mutants', (_, part) => {
    const source = part.repeat(5_000_000 / part.length)
    expect(endsOn(() => mutation.mutants(source, [1, 2, 3]))).toEqual([])
    expect(endsOn(() => mutation.throwingMutant(source, [1, 9]))).toBeNull()
  })
})

describe('the throwing mutant', () => {
  const throwingMutant = (source: string, lines: [number, number] = [1, 99]) => {
    const mutant = mutation.throwingMutant(source, lines)
    return mutant && applyEdits(source, mutant.edits)
  }
  const raise = "raise (0).__class__.__class__('TestwrightCanary', (BaseException,), {})"
  const bodies: [string, string, string][] = [
    ['a body', 'def f(a):\n    b = a\n    return b\n', `def f(a):\n    ${raise}\n`],
    ['a documented body', 'def f():\n  "Doc."\n  return 1\n', `def f():\n  "Doc."\n  ${raise}\n`],
    ['a docstring alone', 'def f():\n  "Doc."\n', `def f():\n  "Doc."; ${raise}\n`],
    ['a body on the first line', 'def f(): return 1\n', `def f(): ${raise}\n`],
    ['an inner function', 'def f():\n  def g():\n    return 1\n  return g\n', `def f():\n  ${raise}\n`],
    [
      'methods',
      'class A:\n  @property\n  def a(self): return 1\n  @classmethod\n  def b(cls):\n    return 2\n',
      `class A:\n  @property\n  def a(self): ${raise}\n  @classmethod\n  def b(cls):\n    ${raise}\n`,
    ],
    ['a generator', 'async def f():\n  yield 1\n', `async def f():\n  ${raise}\n`],
    ['a comment at the end', 'def f():\n  a()\n  # end\n', `def f():\n  ${raise}\n  # end\n`],
  ]
  test.each(bodies)('raises instead of %s', (_, source, expected) => {
    expect(throwingMutant(source)).toBe(expected)
    expect(mutation.throwingMutant(source, [1, 99])?.id).toBe('throwing')
  })
  test('changes only functions in the given lines', () => {
    const source = 'def f():\n  return 1\n\ndef g():\n  return 2\n'
    expect(throwingMutant(source, [4, 5])).toBe(`def f():\n  return 1\n\ndef g():\n  ${raise}\n`)
    expect(throwingMutant(source, [5, 5])).toBe(`def f():\n  return 1\n\ndef g():\n  ${raise}\n`)
    expect(throwingMutant('x = 1\n')).toBeNull()
    expect(throwingMutant('')).toBeNull()
  })
  test('is made for every function that can be a target', () => {
    for (const { lines } of makeFunctions(parse)(sample).functions)
      expect(mutation.throwingMutant(sample, lines)?.edits).toHaveLength(1)
  })
  withPython(`is caught by no except of a test or of the code, whatever its names are bound to${why}`, () => {
    const source = 'def f(type, Exception=1):\n    try: return 1\n    except: pass\n'
    const program = `${throwingMutant(source) ?? ''}\ntry: f(2)\nexcept Exception: print("taken")\nexcept BaseException as e: print(type(e).__name__)`
    expect(spawnSync('python3', ['-c', program], { encoding: 'utf8' }).stdout).toBe('TestwrightCanary\n')
  })
})

describe('what languages share', () => {
  test('each change gets one id', () => {
    const change = (start: number, end: number, text: string) => ({
      line: 1,
      was: 'a',
      now: 'b',
      edits: [{ start, end, text }],
    })
    const all = nameChanges('x a y a', [change(2, 3, 'b'), change(0, 3, 'x b'), change(6, 7, 'b')])
    expect(all.map(mutant => mutant.id)).toEqual(['1:a:b:0', '1:a:b:1'])
  })
  test('a selection from a list is spread over all of it', () => {
    expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5])
    expect(spread([1, 2], 3)).toEqual([1, 2])
  })
  test('edits on one line, on neighbouring lines, and over several lines become whole lines', () => {
    const edits = [
      { start: 8, end: 13, text: '\n' },
      { start: 4, end: 5, text: 'B' },
      { start: 0, end: 1, text: 'A' },
    ]
    const instrumented = mutation.instrument('x', 'a b\nc d\ne f\ng h', [
      { id: 'm', line: 1, was: '', now: '', edits },
    ])
    expect(instrumented).toEqual({
      kind: 'lines',
      file: 'x',
      mutants: [
        {
          id: 'm',
          edits: [
            { first: 3, last: 4, text: '\n h' },
            { first: 2, last: 2, text: 'B d' },
            { first: 1, last: 1, text: 'A b' },
          ],
        },
      ],
    })
  })
})

describe('variants of a function', () => {
  const source = `import os
class Box:
    def put(self, item):
        self.item = item
@os.path.join
async def f(n):
    if n:
        return n
def g(n):
    yield n
`
  const idsIn = (lines: [number, number]): string[] => {
    const made = mutation.variants?.('a.py', source, lines)
    return made?.kind === 'lines' ? made.mutants.map(({ id }) => id) : []
  }

  test('are innermost decorators, at the indentation of the function', () => {
    const made = mutation.variants?.('a.py', source, [3, 4])
    const first = made?.kind === 'lines' ? made.mutants[0]?.edits : []
    const call = "__import__('sys').modules['testwright_runner.variants'].vary('value-1')"
    expect(first).toEqual([{ first: 3, last: 3, text: `    @${call}\n    def put(self, item):` }])
    const below = mutation.variants?.('a.py', source, [5, 8])
    const second = below?.kind === 'lines' ? below.mutants[0]?.edits : []
    expect(second).toEqual([{ first: 6, last: 6, text: `@${call}\nasync def f(n):` }])
  })

  test('know whether a function has a result', () => {
    expect(idsIn([3, 4])).toContain('nothing-void')
    expect(idsIn([5, 8])).toContain('nothing')
    expect(idsIn([9, 10])).toContain('nothing')
    expect(mutation.variants?.('a.py', 'x = 1\n', [1, 1])).toBeNull()
  })

  withPython(`return other values, and drop errors and changes${why}`, () => {
    const program = `
import json, sys
sys.path.insert(0, 'src/ecosystems/python/programs')
from testwright_runner.variants import vary
def of(value, number): return vary('value-%d' % number)(lambda: value)()
values = [1, 0, 1.5, True, 'Ab', '', None, [1, 2], [], (1, 'a'), {'a': 1}]
print(json.dumps([[of(value, n) for n in (1, 2, 3)] for value in values]))
items = []
vary('arguments')(lambda given: given.append(1))(items)
vary('callbacks')(lambda call: call(1))(items.append)
vary('nothing')(lambda: items.append(1))()
def fail(): raise ValueError()
print(items, vary('swallow')(fail)())
def numbers():
    yield 1
    yield 2
print([list(vary('value-%d' % n)(numbers)()) for n in (1, 2, 3)])
`
    expect(spawnSync('python3', ['-c', program], { encoding: 'utf8' }).stdout).toBe(
      '[[2, -2, 0], [1, -1, 7], [2.5, -2.5, 0.0], [false, false, false], ["Abx", "", "aB"], ["x", "x", "x"], [0, "x", true], ' +
        '[[1, 2, 3], [1], [2, 3]], [[0], ["x"], [null]], [[2, "ax"], [-2, ""], [1, "a", "ax"]], ' +
        '[{"a": 1, "ax": 1}, {}, {"a": 2}]]\n[] None\n[[2, 3], [-2, -3], [0]]\n',
    )
  })
})
