// Names of well-known types -> expressions that make instances of them, for the explorer.
import type { CallSyntax } from '../../core/model/ports.js'
import { samplesIn } from '../shared/call-syntax.js'
import { literal } from './literal.js'

const known: Record<string, string[]> = {
  datetime: ['datetime.datetime(2024, 1, 15, 10, 30)', 'datetime.datetime(2023, 12, 31)'],
  date: ['datetime.date(2024, 1, 15)', 'datetime.date(2024, 2, 29)', 'datetime.date(2023, 12, 31)'],
  time: ['datetime.time(10, 30)', 'datetime.time(0, 0)'],
  timedelta: [
    'datetime.timedelta(hours=1)',
    'datetime.timedelta(0)',
    'datetime.timedelta(days=2, seconds=5)',
  ],
  Decimal: ["decimal.Decimal('1.5')", "decimal.Decimal('0')", "decimal.Decimal('-2')"],
  Fraction: ['fractions.Fraction(1, 3)', 'fractions.Fraction(2)'],
  Path: ["pathlib.PurePosixPath('data/file.txt')", "pathlib.PurePosixPath('a')"],
  PurePath: ["pathlib.PurePosixPath('data/file.txt')", "pathlib.PurePosixPath('a')"],
  PathLike: ["pathlib.PurePosixPath('data/file.txt')"],
  UUID: ['uuid.UUID(int=1)'],
  Pattern: ["re.compile('a+')", "re.compile('x')"],
  StringIO: ["io.StringIO('one\\ntwo\\n')", "io.StringIO('')"],
  TextIO: ["io.StringIO('one\\ntwo\\n')", "io.StringIO('')"],
  IO: ["io.StringIO('one\\ntwo\\n')", "io.StringIO('')"],
  BytesIO: ["io.BytesIO(b'abc')"],
  BinaryIO: ["io.BytesIO(b'abc')"],
  Counter: ["collections.Counter('aab')", 'collections.Counter()'],
  deque: ['collections.deque([1, 2, 3])', 'collections.deque()'],
  OrderedDict: ["collections.OrderedDict([('a', 1), ('b', 2)])", 'collections.OrderedDict()'],
  defaultdict: ["collections.defaultdict(int, {'a': 1})", 'collections.defaultdict(int)'],
  frozenset: ['frozenset({1, 2})', 'frozenset()'],
  complex: ['complex(1, 2)', 'complex(0, 0)'],
  Exception: ["ValueError('no')", 'Exception()'],
  BaseException: ["ValueError('no')"],
  type: ['int', 'str'],
}
const plain = samplesIn(known)

type Near = Parameters<CallSyntax['samples']>[1]

const hours = (ints: number[]): number[] => ints.filter(value => value >= 0 && value < 24)
const nearby = (ints: number[]): number[] => [
  ...new Set(ints.flatMap(value => [value, value + 1, value - 1])),
]
/** Multi-line texts with a string at the start, in the middle, and missing. */
const lines = (strings: string[]): string[] =>
  strings
    .filter(text => /^[^\n]{1,30}$/.test(text))
    .slice(0, 3)
    .map(text => literal({ kind: 'str', value: `${text} one\ntwo ${text}\nthree\n` }))

/** Samples in addition to the plain ones, derived from what the function mentions. */
const near: Record<string, (near: NonNullable<Near>) => string[]> = {
  datetime: ({ ints }) => [
    ...hours(nearby(ints)).map(hour => `datetime.datetime(2024, 1, 15, ${hour}, 0)`),
    ...['datetime.datetime(2024, 1, 13, 18, 45)', 'datetime.datetime(2024, 2, 29, 23, 59, 59)'],
  ],
  date: () => [13, 14, 19].map(day => `datetime.date(2024, 1, ${day})`),
  time: ({ ints }) => hours(nearby(ints)).map(hour => `datetime.time(${hour}, 0)`),
  timedelta: ({ ints }) =>
    nearby(ints)
      .filter(value => Math.abs(value) < 100_000)
      .flatMap(value => ['days', 'seconds'].map(unit => `datetime.timedelta(${unit}=${value})`)),
  Decimal: ({ ints, strings }) => [
    ...["decimal.Decimal('19.99')", "decimal.Decimal('0.05')", "decimal.Decimal('100')"],
    ...nearby(ints).map(value => `decimal.Decimal('${value}')`),
    ...strings
      .filter(text => /^-?\d{1,9}(?:\.\d{1,6})?$/.test(text))
      .map(text => `decimal.Decimal('${text}')`),
  ],
  StringIO: ({ strings }) => lines(strings).map(text => `io.StringIO(${text})`),
  BytesIO: ({ strings }) => lines(strings).map(text => `io.BytesIO(b${text})`),
}
near['TextIO'] = near['IO'] = near['StringIO'] as (typeof near)[string]
near['BinaryIO'] = near['BytesIO'] as (typeof near)[string]

const MOST_NEAR = 14

/** Expressions that make instances of a well-known type, simplest first; empty for unknown names. */
export function samplesOf(name: string, clues?: Near): string[] {
  const all = plain(name)
  const last = name.slice(name.lastIndexOf('.') + 1)
  const more = clues && all.length > 0 && Object.hasOwn(near, last) ? (near[last]?.(clues) ?? []) : []
  return [...new Set([...all, ...more.slice(0, MOST_NEAR)])]
}

/** Modules that these expressions use. */
export const libraries = 'datetime decimal fractions pathlib uuid re io collections types'.split(' ')

/** Records its arguments in the list of these doubles. */
export const recorder = 'lambda *args: calls.append(args)'
export const doubles = { code: ['calls = []'], log: 'calls' }

export const callables = [
  'lambda *args: args[0] if args else None',
  'lambda *args: len(args)',
  'lambda *args: True',
  'lambda *args: False',
  'str',
  'len',
  'abs',
]
