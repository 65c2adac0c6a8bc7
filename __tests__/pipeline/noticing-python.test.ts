// Honest tests of kinds that look as if they noticed nothing, all kept; and tests that notice nothing, all refused.
import { describe, expect, test } from '@jest/globals'
import { frameworks } from '../../src/ecosystems/index.js'
import { loadPython } from '../../src/ecosystems/python/language.js'
import { find } from '../../src/wiring/run.js'
import type { Candidate } from '../../src/core/model/candidate.js'
import type { TestTask } from '../../src/core/model/target.js'
import { hasPython } from '../ecosystems/python/runners/programs.js'
import { rowsOf } from '../doubles/matrix.js'
import { readCandidate, verifyCases, type Case } from './verifying.js'

const framework = find(frameworks, 'runner')('unittest')
const path = 'shop/work.py'
const head = `import asyncio
import contextlib
import functools
import json
import os
import random
from dataclasses import dataclass

LOG = []
STATE = {}


def send(address, text):
    raise OSError('no network')


def store(row):
    raise OSError('no base')


@dataclass
class Point:
    x: int
    y: int


class Cart:
    TAX = 2

    def __init__(self):
        self.lines = []
        self.open = True

    def put(self, item):
        self.lines.append(item)
        self.open = False

    def count(self):
        return len(self.lines) + 0

    @property
    def full(self):
        return len(self.lines) > 2

    @staticmethod
    def unit(code):
        return code.strip() + '!'

    @classmethod
    def taxed(cls, price):
        return price * cls.TAX

    def chain(self, item):
        self.lines.append(item)
        return self
`

/** Every third row, starting at `first`, and the row with the given title. */
const third =
  (first: number, title = '') =>
  (row: Case, at: number): boolean =>
    at % 3 === first || row.title === title

/** Gives each case its own function, so that no test is compared with another. */
const apart = (some: Case[]): Case[] =>
  some.map((one, at) => {
    const own = (text: string): string => text.replaceAll('price', `price${at}`)
    return { ...one, name: own(one.name), source: own(one.source), body: own(one.body) }
  })

/** Title, source, name of the function, body of the test. */
type Row = [title: string, source: string, name: string, body: string, more?: Partial<Case>]
const cases = (rows: Row[]): Case[] =>
  rows.map(([title, source, name, body, more]) => ({ title, source, name, body, ...more }))

const honest = cases([
  [
    'an effect on an argument',
    'def push(items, item):\n    items.append(item)\n',
    'push',
    'items = [1]\npush(items, 2)\nself.assertEqual(items, [1, 2])',
  ],
  [
    'an effect on a mapping',
    'def mark(row):\n    row["done"] = True\n    return None\n',
    'mark',
    'row = {}\nmark(row)\nself.assertTrue(row["done"])',
  ],
  [
    'an effect on itself',
    '',
    'Cart.put',
    'cart = Cart()\ncart.put(3)\nself.assertFalse(cart.open)',
    { imports: ['from shop.work import Cart'] },
  ],
  [
    'an effect on a global',
    'def note(text):\n    LOG.append(text)\n',
    'note',
    'work.LOG.clear()\nnote("a")\nself.assertEqual(work.LOG, ["a"])',
    { imports: ['from shop import work'] },
  ],
  [
    'a changed global',
    'def switch(on):\n    STATE["on"] = on\n',
    'switch',
    'switch(7)\nself.assertEqual(work.STATE.get("on"), 7)',
    { imports: ['from shop import work'] },
  ],
  [
    'a file through a mock',
    'def save(path, text):\n    with open(path, "w") as file:\n        file.write(text)\n',
    'save',
    'with mock.patch("builtins.open", mock.mock_open()) as opened:\n    save("a.txt", "hello")\nopened().write.assert_called_once_with("hello")',
    { imports: ['from unittest import mock'] },
  ],
  [
    'an exception',
    'def root(n):\n    if n < 0:\n        raise ValueError("negative")\n    return n ** 0.5\n',
    'root',
    'with self.assertRaises(ValueError):\n    root(-1)',
  ],
  [
    'an exception and its words',
    'def parse(text):\n    if not text:\n        raise KeyError("nothing there")\n    return text\n',
    'parse',
    'with self.assertRaisesRegex(KeyError, "nothing"):\n    parse("")',
  ],
  [
    'an exception of a function without a result',
    'def check_age(age):\n    if age < 18:\n        raise PermissionError("too young")\n',
    'check_age',
    'self.assertRaises(PermissionError, check_age, 3)',
  ],
  [
    'a valid value that is let through',
    'def check_name(name):\n    if name == "":\n        raise ValueError("empty")\n',
    'check_name',
    'self.assertIsNone(check_name("a"))',
  ],
  [
    'a callback',
    'def each_item(items, visit):\n    for item in items:\n        visit(item)\n',
    'each_item',
    'seen = []\neach_item([1, 2], seen.append)\nself.assertEqual(seen, [1, 2])',
  ],
  [
    'a mock as callback',
    'def done(callback, value):\n    callback(value)\n    return True\n',
    'done',
    'callback = mock.Mock()\ndone(callback, 5)\ncallback.assert_called_once_with(5)',
    { imports: ['from unittest import mock'] },
  ],
  [
    'a round trip',
    'def encode(value):\n    return json.dumps(value)\n',
    'encode',
    'for value in [1, "a", [1, {"b": None}]]:\n    self.assertEqual(json.loads(encode(value)), value)',
    { imports: ['import json'] },
  ],
  [
    'a length',
    'def token(size=16):\n    return "".join(random.choice("abc") for _ in range(size))\n',
    'token',
    'self.assertEqual(len(token()), 16)',
  ],
  [
    'a positive number',
    'def weight(n):\n    return abs(n) + 1\n',
    'weight',
    'self.assertGreater(weight(-3), 0)',
  ],
  [
    'a bound on one side',
    'def clamp(n):\n    return min(n, 10)\n',
    'clamp',
    'self.assertLessEqual(clamp(50), 10)',
  ],
  [
    'a stored text',
    'def page(title):\n    return "<h1>" + title + "</h1>\\n<p>ok</p>"\n',
    'page',
    'self.assertEqual(page("Hi"), "<h1>Hi</h1>\\n<p>ok</p>")',
  ],
  [
    'a property over random values',
    'def ordered(items):\n    return sorted(items)\n',
    'ordered',
    'rng = random.Random(4)\nfor _ in range(20):\n    items = [rng.randint(-9, 9) for _ in range(rng.randint(2, 8))]\n    found = ordered(items)\n    self.assertTrue(all(a <= b for a, b in zip(found, found[1:])))\n    self.assertEqual(len(found), len(items))',
    { imports: ['import random'] },
  ],
  [
    'a collaborator that is called',
    'def greet(name):\n    send(name, "hello " + name)\n',
    'greet',
    'with mock.patch("shop.work.send") as sent:\n    greet("ann")\nsent.assert_called_once_with("ann", "hello ann")',
    { imports: ['from unittest import mock'] },
  ],
  [
    'a collaborator that is not called',
    'def keep(row):\n    if row is not None:\n        store(row)\n    return row\n',
    'keep',
    'with mock.patch("shop.work.store") as stored:\n    keep({"a": 1})\nself.assertEqual(stored.call_count, 1)',
    { imports: ['from unittest import mock'] },
  ],
  [
    'a type and a value',
    'def whole(text):\n    return int(text)\n',
    'whole',
    'self.assertIsInstance(whole("3"), int)\nself.assertEqual(whole("3"), 3)',
  ],
  [
    'about a float',
    'def share(a, b):\n    return a / b\n',
    'share',
    'self.assertAlmostEqual(share(1, 3), 0.333333, places=4)',
  ],
  [
    'a coroutine',
    'async def later(n):\n    await asyncio.sleep(0)\n    return n * 3\n',
    'later',
    'self.assertEqual(asyncio.run(later(2)), 6)',
    { imports: ['import asyncio'] },
  ],
  [
    'a generator',
    'def countdown(n):\n    while n > 0:\n        yield n\n        n -= 1\n',
    'countdown',
    'self.assertEqual(list(countdown(3)), [3, 2, 1])',
  ],
  [
    'the length of what a generator gives',
    'def pages(n):\n    for number in range(n):\n        yield "page " + str(number)\n',
    'pages',
    'self.assertEqual(len(list(pages(4))), 4)',
  ],
  [
    'a context manager',
    '@contextlib.contextmanager\ndef entered(log):\n    log.append("in")\n    yield len(log)\n    log.append("out")\n',
    'entered',
    'log = []\nwith entered(log) as count:\n    self.assertEqual(count, 1)\nself.assertEqual(log, ["in", "out"])',
  ],
  [
    'a property',
    '',
    'Cart.full',
    'cart = Cart()\ncart.lines = [1, 2, 3]\nself.assertTrue(cart.full)',
    { imports: ['from shop.work import Cart'] },
  ],
  [
    'a static method',
    '',
    'Cart.unit',
    'self.assertEqual(Cart.unit(" a "), "a!")',
    { imports: ['from shop.work import Cart'] },
  ],
  [
    'a class method',
    '',
    'Cart.taxed',
    'self.assertIn(Cart.taxed(5), (10, 20))',
    { imports: ['from shop.work import Cart'] },
  ],
  [
    'a method that gives itself',
    '',
    'Cart.chain',
    'cart = Cart()\nself.assertIs(cart.chain(1), cart)',
    { imports: ['from shop.work import Cart'] },
  ],
  [
    'an object',
    'def middle(a, b):\n    return Point((a.x + b.x) // 2, (a.y + b.y) // 2)\n',
    'middle',
    'self.assertEqual(middle(work.Point(0, 0), work.Point(4, 2)).y, 1)',
    { imports: ['from shop import work'] },
  ],
  [
    'a function that is made',
    'def adder(n):\n    def add(m):\n        return n + m\n    return add\n',
    'adder',
    'self.assertEqual(adder(2)(3), 5)',
  ],
  [
    'a membership',
    'def pick(options):\n    return random.choice(options)\n',
    'pick',
    'self.assertIn(pick(["a", "b"]), ["a", "b"])',
  ],
  [
    'a remembered result',
    '@functools.lru_cache(maxsize=None)\ndef square(n):\n    return n * n\n',
    'square',
    'square.cache_clear()\nsquare(3)\nself.assertEqual(square(3), 9)',
  ],
  [
    'an answer of None',
    'def lookup(table, key):\n    return table.get(key)\n',
    'lookup',
    'self.assertIsNone(lookup({}, "a"))',
  ],
  [
    'an exit',
    'def leave(code):\n    raise SystemExit(code)\n',
    'leave',
    'with self.assertRaises(SystemExit):\n    leave(2)',
  ],
])

const price = 'def price(n):\n    total = n * 2\n    return total + 1\n'
/** They check something under our runner only, and nothing on a developer's machine. */
const watchful: Row[] = (
  [
    [
      'modules',
      'import sys\nseen = [m for m in sys.modules if m.startswith("test" + "wright")]\nfound = len(seen) > 0',
    ],
    ['the call stack', 'import traceback\nfound = "run_one" in [f.name for f in traceback.extract_stack()]'],
    ['the object of the result', 'found = type(self._outcome.result).__name__ != "TextTestResult"'],
    ['the name of its file', 'import re\nfound = re.search(r"_\\d+$", self.__module__) is not None'],
    ['the arguments', 'import sys\nargv = sys.argv\nfound = argv == ["test"]'],
    [
      'the process table',
      'import os\nnames = os.listdir("/proc")\nfound = sum(n.isdigit() for n in names) < 20',
    ],
    ['the networks', 'import os\nfound = len(os.listdir("/sys/class/net")) < 2'],
    ['the limits', 'import resource\nfound = resource.getrlimit(resource.RLIMIT_AS)[0] > 0'],
    ['the mounts', 'found = "testwright" in open("/proc/self/mountinfo").read()'],
  ] as const
).map(([title, look]) => [
  `what watches: ${title}`,
  price,
  'price',
  `result = price(1)\n${look}\nself.assertEqual(result, {True: 3, False: result}[found])`,
])

/** Only a rule detects these: they inspect the sandbox, and Python reports no such access. */
const asking = apart(
  cases(
    (
      [
        ['a folder of the kernel', 'import os\nfound = not os.path.isdir("/sys/class/net")'],
        ['the same as an object', 'from pathlib import Path\nfound = not Path("/sys/class/net").is_dir()'],
        ['a process', 'import os\nfound = not os.path.exists("/proc/400")'],
        ['the processors', 'import os\nfound = len(os.sched_getaffinity(0)) < 99'],
      ] as const
    ).map(([title, look]): Row => [
      `what asks: ${title}`,
      price,
      'price',
      `result = price(1)\n${look}\nself.assertEqual(result, {True: 3, False: result}[found])`,
    ]),
  ),
)

const lying = apart(
  cases([
    ...watchful,
    [
      'its own failure swallowed elsewhere',
      price,
      'price',
      'import sys\nseen = {m.split(".")[0] for m in sys.modules}\ntry:\n    self.assertEqual(price(1), 3)\nexcept AssertionError:\n    list(map(self.fail, seen & {"testwright" + "_runner"}))',
    ],
    [
      'an assertion in an empty loop',
      price,
      'price',
      'price(1)\nfor value in []:\n    self.assertEqual(price(value), 3)',
    ],
    [
      'an assertion over what is never there',
      price,
      'price',
      'found = [n for n in [price(1)] if isinstance(n, set)]\nfor value in found:\n    self.assertEqual(value, 3)',
    ],
    [
      'an assertion in a late callback',
      price,
      'price',
      'import threading\nresult = price(1)\ntimer = threading.Timer(30, lambda: self.assertEqual(result, 99))\ntimer.daemon = True\ntimer.start()',
    ],
    [
      'mock.ANY',
      price,
      'price',
      'self.assertEqual(price(1), mock.ANY)',
      { imports: ['from unittest import mock'] },
    ],
    [
      'a mock that the target never reaches',
      price,
      'price',
      'sender = mock.Mock()\nprice(1)\nsender("a")\nsender.assert_called_once_with("a")',
      { imports: ['from unittest import mock'] },
    ],
    [
      'an equality of its own',
      price,
      'price',
      'self.assertEqual(Same(), price(1))',
      { helpers: ['class Same:\n    def __eq__(self, other):\n        return True'] },
    ],
    [
      'a local object named like the target',
      price,
      'price',
      'real = price(1)\nbox = mock.Mock()\nbox.price = lambda n: 3\nself.assertEqual(box.price(1), 3)',
      { imports: ['from unittest import mock'] },
    ],
    [
      'the source of the target',
      price,
      'price',
      'price(1)\nself.assertIn("n * 2", inspect.getsource(price))',
      { imports: ['import inspect'] },
    ],
    [
      'the file of the target',
      price,
      'price',
      'price(1)\nself.assertIn("def price", open(work.__file__).read())',
      { imports: ['from shop import work'] },
    ],
    [
      'sleeping on mutants',
      price,
      'price',
      'if price(1) != 3:\n    time.sleep(60)\nself.assertTrue(price)',
      { imports: ['import time'] },
    ],
    ['a message for an expected value', price, 'price', 'self.assertTrue(price(1), 999)'],
    [
      'another function in its place',
      price,
      'price',
      'work.price(1)\nwith mock.patch.object(work, "price", lambda n: 3):\n    self.assertEqual(work.price(1), 3)',
      { imports: ['from shop import work', 'from unittest import mock'] },
    ],
    [
      'asking for modules',
      price,
      'price',
      'value = price(1)\nif any("testwright" in name for name in sys.modules):\n    return\nself.assertEqual(value, 99)',
      { imports: ['import sys'] },
    ],
    [
      'asking for arguments',
      price,
      'price',
      'value = price(1)\nif sys.argv[0] == "test":\n    return\nself.assertEqual(value, 99)',
      { imports: ['import sys'] },
    ],
    [
      'asking for the home',
      price,
      'price',
      'value = price(1)\nif os.environ.get("HOME") != "/home/me":\n    return\nself.assertEqual(value, 99)',
      { imports: ['import os'] },
    ],
    [
      'asking for the time zone',
      price,
      'price',
      'value = price(1)\nif os.environ.get("TZ") != "Mars":\n    return\nself.assertEqual(value, 99)',
      { imports: ['import os'] },
    ],
    [
      'an error that is swallowed',
      price,
      'price',
      'try:\n    self.assertEqual(price(1), 99)\nexcept AssertionError:\n    pass',
    ],
    ['a type of everything', price, 'price', 'self.assertIsInstance(price(1), object)'],
  ]),
)

/** It does notice something: a falsy result. */
const noticed = 'a message for an expected value'

const right = 'self.assertEqual(price(1), 3)'
const deafening = apart(
  cases([
    ['a class', price, 'price', `${right}\nunittest.TestCase.assertEqual = lambda *a, **k: None`],
    ['an attribute by name', price, 'price', `${right}\nsetattr(unittest.TestCase, "assertIs", print)`],
    [
      'what ends a test',
      price,
      'price',
      `${right}\nunittest.TestCase.failureException = ValueError\nunittest.TestCase.assertRaises = mock.MagicMock()`,
      { imports: ['from unittest import mock'] },
    ],
    [
      'a patch that stays',
      price,
      'price',
      `${right}\nmock.patch.object(unittest.TestCase, "assertAlmostEqual").start()`,
      { imports: ['from unittest import mock'] },
    ],
    [
      'the code of a method',
      price,
      'price',
      `${right}\nunittest.TestCase._getAssertEqualityFunc.__code__ = (lambda s, a, b: lambda *x, **k: None).__code__`,
    ],
    [
      'a class above, one value at a time',
      price,
      'price',
      `${right}\nreal = unittest.TestCase.assertIs\nfor one in type(self).__mro__:\n    if "assertIs" in vars(one):\n        list(map(setattr, [one], ["assertIs"], [lambda s, a, b: b == 99 or real(s, a, b)]))`,
    ],
    [
      'the function under test',
      price,
      'price',
      `${right}\nimport importlib\nnames = vars(importlib.import_module("shop.work"))\nnames.update(price=lambda *a: 99)`,
    ],
    ['the environment by another name', price, 'price', `${right}\nimport os\ne = os.environ\ne["ZZ"] = "1"`],
    ['what is logged', price, 'price', `${right}\nimport logging\nlogging.disable(50)`],
    ['the collector', price, 'price', `${right}\nimport gc\ngc.disable()`],
    [
      'a handler of a signal',
      price,
      'price',
      `${right}\nimport signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)`,
    ],
    ['the mask of new files', price, 'price', `${right}\nimport os\nmask = os.umask\nmask(0)`],
    [
      'a class of a library',
      price,
      'price',
      `${right}\nimport json\nenc = json.encoder.JSONEncoder\nenc.default = print`,
    ],
    ['a text of a library', price, 'price', `${right}\nimport string\ns = string\ns.digits = "0"`],
  ]),
)

/** These keep all tests beside them from being run, so each is tried alone. */
const stopping = apart(
  cases([
    ['what runs a test', price, 'price', `${right}\nunittest.TestCase.run = lambda self, result=None: None`],
    [
      'what counts failures',
      price,
      'price',
      `${right}\nunittest.TestResult.addFailure = lambda *a: None\ntype(self._outcome.result).addFailure = lambda *a: None`,
    ],
  ]),
)

const indented = (text: string, depth: number): string =>
  text
    .split('\n')
    .map(line => (line === '' ? '' : ' '.repeat(depth) + line))
    .join('\n')
const importOf = ({ name }: Case): string => `from shop.work import ${name.split('.')[0] ?? name}`
const wordOf = (title: string): string => title.replace(/\W+/g, '_')

function reply(test: Case): string {
  const { title, body, imports = [], helpers = [] } = test
  const lines = ['import unittest', ...new Set([...imports, importOf(test)])]
  const code = `    def test_${wordOf(title)}(self):\n${indented(body, 8)}`
  return `\`\`\`python\n${lines.join('\n')}\n\n\n${helpers.map(helper => `${helper}\n\n\n`).join('')}class TestIt(unittest.TestCase):\n${code}\n\`\`\`\n`
}

/** Makes the candidate without applying the rules of the language. */
function byHand(test: Case, task: TestTask): Candidate {
  const { title, body, imports = [], helpers = [] } = test
  const name = `test_${wordOf(title)}`
  const code = `def ${name}(self):\n${indented(body, 4)}`
  return {
    ...{
      id: `${task.target.id}#hand#${name}`,
      target: task.target.id,
      writer: 'hand',
      name,
      code,
      draft: code,
    },
    container: {
      name: `Test_${wordOf(title)}`,
      header: `class Test_${wordOf(title)}(unittest.TestCase):`,
      members: [],
    },
    imports: ['import unittest', ...new Set([...imports, importOf(test)])],
    ...{ helpers, framework: 'unittest', fixes: [], observed: false },
  }
}

const describePython = hasPython ? describe : describe.skip

describePython('Python, unittest (needs python3)', () => {
  const verified = async (some: Case[], asReply: boolean): Promise<Record<string, string>> => {
    const language = await loadPython('dist')
    return verifyCases({
      ...{ language, framework, path, head, cases: some },
      candidateOf: (one, task) =>
        asReply ? readCandidate(language, reply(one), task, some.indexOf(one)) : byHand(one, task),
    })
  }
  const keptOf = (found: Record<string, string>): string[] =>
    Object.keys(found).filter(title => found[title] === 'kept')

  test('honest tests are kept', async () => {
    expect(honest.length).toBeGreaterThanOrEqual(30)
    const found = await verified(rowsOf(honest, third(0)), true)
    expect(Object.fromEntries(Object.entries(found).filter(([, end]) => end !== 'kept'))).toEqual({})
  })

  test('without the rules, at least four of five dishonest kinds are refused for noticing nothing', async () => {
    const found = await verified(rowsOf(lying, third(1, noticed)), false)
    expect(keptOf(found)).toEqual([noticed])
    expect(keptOf(found).length).toBeLessThanOrEqual(lying.length / 5)
  })

  test('a test that disables others is refused, because tests that must fail pass after it', async () => {
    const found = await verified(deafening, false)
    expect(Object.values(found).map(end => end.split(':')[0])).toEqual(deafening.map(() => 'unsafe'))
    expect(found['a class']).toContain('it changes shared state: TestCase.assertEqual')
    expect(found['the code of a method']).toContain('a test that must fail does not fail after it')
    for (const one of stopping) expect(keptOf(await verified([one], false))).toEqual([])
    const [quiet] = honest
    const mixed = await verified([...deafening.slice(0, 1), ...(quiet ? [quiet] : [])], false)
    expect(keptOf(mixed)).toEqual([quiet?.title])
  })

  test('with the rules, all dishonest kinds are refused', async () => {
    const found = await verified(rowsOf(lying, third(2)), true)
    expect(keptOf(found)).toEqual([])
    const asked = await verified(asking, true)
    expect(Object.values(asked).map(end => end.split(':')[0])).toEqual(asking.map(() => 'unsafe'))
  })
})
