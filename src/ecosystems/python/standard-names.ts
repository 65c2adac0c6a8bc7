// Known names of Python and its common libraries: built-ins, standard modules, and names with their origins.
import { BUILTINS, STANDARD_MODULES } from './runtime-names.js'

const listed = (names: string) => new Set(names.split(' '))
const builtins = listed(`${BUILTINS} __file__ __class__ _`)
const standard = listed(STANDARD_MODULES)
const frameworks = listed(
  'pytest hypothesis mock freezegun responses requests_mock faker parameterized nose numpy pandas scipy sympy ' +
    'networkx requests httpx aiohttp flask django fastapi starlette pydantic sqlalchemy yaml attr attrs dateutil pytz ' +
    'torch tensorflow sklearn matplotlib PIL bs4 lxml click jinja2 pytest_asyncio pytest_mock anyio trio typing_extensions',
)

const placeholder =
  /^(?:(?:your|my|the|some|target|app|actual|source|main|sample|example|test)_?(?:module|package|code|file|script|function|project|app)(?:_?(?:name|path|here))?|module|module_name|main|solution|path|__main__|function_file|function_module|implementation|your_\w+|my_\w*module\w*)$/i

/** Well-known names by the module that tests import them from. */
const origins: Record<string, string> = {
  'unittest.mock': 'patch MagicMock Mock AsyncMock PropertyMock mock_open call ANY sentinel create_autospec NonCallableMock', // prettier-ignore
  unittest: 'TestCase IsolatedAsyncioTestCase',
  decimal: 'Decimal InvalidOperation ROUND_HALF_UP ROUND_DOWN ROUND_UP ROUND_HALF_EVEN getcontext localcontext', // prettier-ignore
  fractions: 'Fraction',
  datetime: 'datetime date timedelta timezone',
  collections: 'defaultdict OrderedDict Counter deque namedtuple ChainMap UserDict',
  typing: 'List Dict Tuple Set Optional Any Union Callable Iterable Iterator Sequence Mapping Generator NamedTuple TypedDict TypeVar Generic Protocol FrozenSet Type Literal cast ClassVar', // prettier-ignore
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
const imports = new Map([
  ...['pytest', 'numpy', 'pandas', 'hypothesis', ...standard].map(name => [name, `import ${name}`] as const),
  ...Object.entries(origins).flatMap(([module, names]) =>
    names.split(' ').map(name => [name, `from ${module} import ${name}`] as const),
  ),
  ['np', 'import numpy as np'],
  ['pd', 'import pandas as pd'],
  ['mock', 'from unittest import mock'],
  ['st', 'from hypothesis import strategies as st'],
  ['strategies', 'from hypothesis import strategies'],
])

export const isBuiltin = (name: string): boolean => builtins.has(name)

/** True for modules of the standard library, submodules included. */
export const isStandardModule = (module: string): boolean => standard.has(module.split('.')[0] ?? '')

export const isFrameworkModule = (module: string): boolean => frameworks.has(module.split('.')[0] ?? '')

/** True for modules that cannot be a project's own. */
export const isKnownModule = (module: string): boolean =>
  isStandardModule(module) || isFrameworkModule(module)

/** True for placeholder modules: `your_module`, `solution`. */
export const isPlaceholder = (module: string): boolean =>
  module.split('.').some(part => placeholder.test(part))

/** The most likely import of a name; null when none is known. `chains` are the dotted names that the test reads. */
export function importFor(name: string, chains: ReadonlySet<string>): string | null {
  const ofDatetime = ['datetime', 'timedelta', 'date', 'timezone']
  if (name === 'datetime' && ofDatetime.some(part => chains.has(`datetime.${part}`))) return 'import datetime'
  return imports.get(name) ?? null
}
