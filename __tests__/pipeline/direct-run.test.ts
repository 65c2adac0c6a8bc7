// Files as they would be committed, under the project's own pytest: tests that check only under our runner, and a broken command.
import { describe, expect, test } from '@jest/globals'
import { frameworks } from '../../src/ecosystems/index.js'
import { loadPython } from '../../src/ecosystems/python/language.js'
import { find } from '../../src/wiring/run.js'
import { hasPytest } from '../ecosystems/python/runners/programs.js'
import { rowsOf } from '../doubles/matrix.js'
import { proveScene, type Shown } from './verifying.js'

const source = 'def price(n):\n    total = n * 2\n    return total + 1\n'
const seen = 'import sys\nSEEN = len([m for m in sys.modules if m.startswith("testw" + "right")])\n'
const honest = 'def test_price():\n    assert price(1) == 3\n'

const reply = (code: string): string =>
  `\`\`\`python\nimport pytest\nfrom shop.work import price\n${code}\n\`\`\`\n`

async function shown(code: string, files: Record<string, string> = {}): Promise<Shown> {
  return proveScene({
    language: await loadPython('dist/wasm'),
    framework: find(frameworks, 'runner')('pytest'),
    ...{ path: 'shop/work.py', source, name: 'price', files },
    replies: [reply(code)],
  })
}

const reasons = ({ verdicts, refused }: Shown): (string | null)[] => [
  ...verdicts.map(({ reason }) => reason),
  ...refused,
]

const describePytest = hasPytest ? describe : describe.skip

describePytest('pytest (needs pytest)', () => {
  test('an honest test is kept, with fixtures of its own and of pytest', async () => {
    const fixtures =
      '@pytest.fixture(scope="module")\ndef rate():\n    return 3\n\n\n@pytest.fixture\ndef one():\n    yield 1\n\n\n'
    const body =
      'def test_price(monkeypatch, rate, one):\n    monkeypatch.setenv("SHOP", "x")\n    monkeypatch.chdir("/")\n    assert price(one) == rate\n'
    const found = await shown(fixtures + body)
    expect(reasons(found)).toEqual([null])
    expect(found.notDirect).toEqual([])
  })

  test('an honest test after a failing one is kept', async () => {
    const wrong = 'def test_a_wrong():\n    assert price(1) == 99\n\n\n'
    expect(reasons(await shown(wrong + honest))).toEqual(['wrong-expectation', null])
  })

  const watching = [
    ['skipped without our runner', `${seen}@pytest.mark.skipif(SEEN == 0, reason="slow")\n${honest}`],
    [
      'expected to fail without our runner',
      `${seen}@pytest.mark.xfail(condition=SEEN < 1, strict=False)\n${honest}`,
    ],
    [
      'the name of its own file',
      'import re\ndef test_price(request):\n    ours = re.search(r"_\\d\\.py", request.node.nodeid)\n    result = price(1)\n    assert result == {True: 3, False: result}[ours is not None]\n',
    ],
    [
      'a module that only our runner has',
      'def test_price():\n    pytest.importorskip("testw" + "right_runner")\n    assert price(1) == 3\n',
    ],
  ] as const
  test.each(rowsOf(watching, (_, at) => at % 2 === 0))(
    'a test that checks only under our runner is refused: %s',
    async (_, code) => {
      const [reason] = reasons(await shown(code))
      expect(['notices-nothing', 'final-run', 'broken']).toContain(reason)
    },
  )

  test.each([
    [
      'a fixture of wider scope',
      '@pytest.fixture(scope="session")\ndef patch():\n    held = pytest.MonkeyPatch()\n    yield held\n    held.undo()\n\n\ndef test_price(patch):\n    assert price(1) == 3\n    patch.setattr("shop.work.price", lambda n: 99)\n',
    ],
    [
      'a patch that is never undone',
      'def test_price():\n    assert price(1) == 3\n    pytest.MonkeyPatch().setattr("shop.work.price", lambda n: 99)\n',
    ],
  ])('a test whose changes outlive it is refused: %s', async (_, code) => {
    expect(reasons(await shown(code))).toEqual(['unsafe'])
  })

  test('code that changes state on import is left out, or its test is refused', async () => {
    const loop =
      'import unittest\nfor one in [unittest.TestCase]:\n    one.assertEqual = lambda *a, **k: None\n\n\n'
    const used =
      'import unittest\nHELD = [setattr(one, "assertEqual", print) for one in [unittest.TestCase]]\n\n\n'
    for (const code of [loop + honest, used + honest.replace('== 3', '== 2 + len(HELD)')]) {
      const found = await shown(code)
      expect(found.files.filter(({ content }) => content.includes('assertEqual'))).toEqual([])
      expect(reasons(found)).toHaveLength(1)
    }
  })

  test('when the project’s own command does not work, our run decides and the report says so', async () => {
    const found = await shown(honest, { 'pytest.ini': '[pytest]\naddopts = --no-such-option\n' })
    expect(reasons(found)).toEqual([null])
    expect(found.notDirect).toEqual(['pytest'])
  })
})
