// What Python and its common libraries are known by: built-in names, standard modules, names and where they come from.

const builtins = new Set(
  (
    'ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError ' +
    'BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ' +
    'ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ' +
    'ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ' +
    'ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError ' +
    'KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented ' +
    'NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError ' +
    'RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration ' +
    'SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError ' +
    'UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError ' +
    'Warning ZeroDivisionError __build_class__ __debug__ __doc__ __file__ __import__ __loader__ __name__ ' +
    '__package__ __spec__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod ' +
    'compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format ' +
    'frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals ' +
    'map max memoryview min next object oct open ord pow print property quit range repr reversed round set setattr ' +
    'slice sorted staticmethod str sum super tuple type vars zip __class__ _'
  ).split(' '),
)

const standard = new Set(
  (
    '__future__ abc argparse array ast asyncio base64 binascii bisect builtins bz2 calendar cmath codecs collections ' +
    'colorsys concurrent configparser contextlib contextvars copy copyreg csv ctypes dataclasses datetime decimal ' +
    'difflib dis doctest email enum errno filecmp fnmatch fractions ftplib functools gc getpass gettext glob graphlib ' +
    'gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale ' +
    'logging lzma mailbox math mimetypes mmap multiprocessing numbers operator os pathlib pdb pickle pkgutil platform ' +
    'plistlib poplib posixpath pprint profile queue quopri random re reprlib resource runpy sched secrets select ' +
    'selectors shelve shlex shutil signal smtplib socket socketserver sqlite3 ssl stat statistics string stringprep ' +
    'struct subprocess symtable sys sysconfig tarfile telnetlib tempfile textwrap threading time timeit tkinter token ' +
    'tokenize tomllib trace traceback tracemalloc types typing unicodedata unittest urllib uuid warnings wave weakref ' +
    'xml xmlrpc zipfile zipimport zlib zoneinfo'
  ).split(' '),
)

const frameworks = new Set(
  (
    'pytest hypothesis mock freezegun responses requests_mock faker parameterized nose numpy pandas scipy sympy ' +
    'networkx requests httpx aiohttp flask django fastapi starlette pydantic sqlalchemy yaml attr attrs dateutil pytz ' +
    'torch tensorflow sklearn matplotlib PIL bs4 lxml click jinja2 pytest_asyncio pytest_mock anyio trio typing_extensions'
  ).split(' '),
)

const placeholders =
  /^(?:(?:your|my|the|some|target|app|actual|source|main|sample|example|test)_?(?:module|package|code|file|script|function|project|app)(?:_?(?:name|path|here))?|module|module_name|main|solution|path|__main__|function_file|function_module|implementation|your_\w+|my_\w*module\w*)$/i

const sources: Record<string, string> = {
  'unittest.mock':
    'patch MagicMock Mock AsyncMock PropertyMock mock_open call ANY sentinel create_autospec NonCallableMock',
  mock: '',
  unittest: 'TestCase IsolatedAsyncioTestCase',
  decimal:
    'Decimal InvalidOperation ROUND_HALF_UP ROUND_DOWN ROUND_UP ROUND_HALF_EVEN getcontext localcontext',
  fractions: 'Fraction',
  datetime: 'datetime date timedelta timezone',
  collections: 'defaultdict OrderedDict Counter deque namedtuple ChainMap UserDict',
  typing:
    'List Dict Tuple Set Optional Any Union Callable Iterable Iterator Sequence Mapping Generator NamedTuple TypedDict TypeVar Generic Protocol FrozenSet Type Literal cast ClassVar',
  pathlib: 'Path PurePath PosixPath',
  io: 'StringIO BytesIO',
  dataclasses: 'dataclass field asdict astuple replace FrozenInstanceError',
  enum: 'Enum IntEnum Flag auto',
  types: 'SimpleNamespace MappingProxyType ModuleType GeneratorType',
  contextlib: 'redirect_stdout redirect_stderr contextmanager suppress nullcontext ExitStack',
  functools: 'partial reduce wraps lru_cache',
  itertools: 'chain product permutations combinations islice cycle repeat count',
  uuid: 'UUID uuid4',
  json: 'JSONDecodeError',
  copy: 'deepcopy',
  math: 'inf nan isclose isnan isinf sqrt pi',
  freezegun: 'freeze_time',
  hypothesis: 'given',
}
const origin = new Map(
  Object.entries(sources).flatMap(([module, names]) => names.split(' ').map(name => [name, module] as const)),
)
const aliases: Record<string, string> = {
  np: 'import numpy as np',
  pd: 'import pandas as pd',
  mock: 'from unittest import mock',
  st: 'from hypothesis import strategies as st',
  strategies: 'from hypothesis import strategies',
}
const lone = new Set(['pytest', 'numpy', 'pandas', 'hypothesis'])

export function isBuiltin(name: string): boolean {
  return builtins.has(name)
}

/** True for modules of the standard library, submodules included. */
export function isStandardModule(module: string): boolean {
  return standard.has(module.split('.')[0] ?? '')
}

/** True for the well-known libraries that tests import. */
export function isFrameworkModule(module: string): boolean {
  return frameworks.has(module.split('.')[0] ?? '')
}

/** True for names that stand for a module nobody named: `your_module`, `solution`. */
export function isPlaceholder(module: string): boolean {
  return module.split('.').some(part => placeholders.test(part))
}

/**
 * The import that a name most likely wants, null when none is known. `dotted` says that an attribute of it is read:
 * `datetime.now` and `datetime.datetime` want different things.
 */
export function importFor(name: string, chains: Set<string>): string | null {
  if (name === 'datetime' || name === 'time') return ofDates(name, chains)
  const alias = aliases[name]
  if (alias) return alias
  const module = origin.get(name)
  if (module) return `from ${module} import ${name}`
  return lone.has(name) || standard.has(name) ? `import ${name}` : null
}

function ofDates(name: string, chains: Set<string>): string {
  if (name === 'time') return 'import time'
  const asModule = ['datetime', 'timedelta', 'date', 'timezone'].some(part => chains.has(`datetime.${part}`))
  return asModule ? 'import datetime' : 'from datetime import datetime'
}
