// Names of well-known types -> expressions that make instances of them, for the explorer.
import { samplesIn } from '../shared/call-syntax.js'

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
/** Expressions that make instances of a well-known type, simplest first; empty for unknown names. */
export const samplesOf = samplesIn(known)

/** Modules that these expressions name. */
export const libraries = 'datetime decimal fractions pathlib uuid re io collections types'.split(' ')

export const callables = [
  'lambda *args: args[0] if args else None',
  'lambda *args: len(args)',
  'lambda *args: True',
  'lambda *args: False',
  'str',
  'len',
  'abs',
]
