// Kept tests in a file with existing tests: none of the existing tests fails once ours are added.
import { describe, expect, test } from '@jest/globals'
import { hasPytest } from '../ecosystems/python/runners/programs.js'
import { reviewRecorded } from './recorded-review.js'

const python = {
  base: {
    ...{ 'shop/__init__.py': '', 'pytest.ini': '[pytest]\n' },
    'shop/fees.py': 'FEE = 3\n\n\ndef fee(count):\n    return count * FEE\n',
    'tests/test_fees.py': 'from shop.fees import fee\n\n\ndef test_two():\n    assert fee(2) == 6\n',
  },
  head: {
    'shop/fees.py':
      'FEE = 3\n\n\ndef fee(count):\n    if count < 0:\n        return 0\n    return count * FEE\n',
  },
}

const node = {
  base: {
    'package.json': '{"name": "shop", "type": "module", "scripts": {"test": "node --test"}}\n',
    'lib/fees.js':
      'export const state = { fee: 3 }\nexport const fee = count => {\n  return count * state.fee\n}\n',
    'test/fees.test.js':
      "import assert from 'node:assert/strict'\nimport { test } from 'node:test'\nimport { fee } from '../lib/fees.js'\n\ntest('two', () => {\n  assert.equal(fee(2), 6)\n})\n",
  },
  head: {
    'lib/fees.js':
      'export const state = { fee: 3 }\nexport const fee = count => {\n  if (count < 0) return 0\n  return count * state.fee\n}\n',
  },
}

describe('pytest', () => {
  const story = hasPytest ? test : test.skip
  story('an autouse fixture goes into a class when other tests of the file do not need it', async () => {
    const { report } = await reviewRecorded(python, {
      'shop/fees.py::fee':
        "```python\nimport pytest\nfrom shop.fees import fee\n\n\n@pytest.fixture(autouse=True)\ndef high(monkeypatch):\n    monkeypatch.setattr('shop.fees.FEE', 10)\n\n\ndef test_none():\n    assert fee(-1) == 0\n    assert fee(1) == 10\n```\n\n```python\nfrom shop.fees import fee\n\n\ndef test_zero():\n    assert fee(0) == 0\n    assert fee(1) == 3\n```",
    })
    const kept = report.tests.filter(({ verdict }) => verdict === 'kept')
    expect(kept.map(({ name, file }) => [name, file])).toContainEqual(['test_none', 'tests/test_fees.py'])
    expect(report.files.map(({ path }) => path)).toEqual(['tests/test_fees.py'])
    expect(report.files[0]?.content).toMatch(
      /\n\nclass TestFee:\n    @pytest\.fixture\(autouse=True\)\n    def high\(self, monkeypatch\):/,
    )
  })

  story('a unittest case that needs an autouse fixture gets a file of its own', async () => {
    const { report } = await reviewRecorded(python, {
      'shop/fees.py::fee':
        "```python\nimport unittest\nimport pytest\nfrom shop.fees import fee\n\n\n@pytest.fixture(autouse=True)\ndef high(monkeypatch):\n    monkeypatch.setattr('shop.fees.FEE', 10)\n\n\nclass FeeTest(unittest.TestCase):\n    def test_none(self):\n        self.assertEqual(fee(-1), 0)\n        self.assertEqual(fee(1), 10)\n```",
    })
    const kept = report.tests.filter(({ verdict }) => verdict === 'kept')
    const alone = report.files.find(({ path }) => path !== 'tests/test_fees.py')
    expect(kept.map(({ name, file }) => [name, file])).toEqual([['test_none', alone?.path]])
    expect(alone).toMatchObject({ new: true, tests: 1 })
    expect(alone?.content).toContain('autouse')
    expect(alone?.content).not.toContain('test_two')
  })

  story('an assignment to a module attribute becomes a patch around the test', async () => {
    const { report } = await reviewRecorded(python, {
      'shop/fees.py::fee':
        '```python\nimport shop.fees\nfrom shop.fees import fee\n\nshop.fees.FEE = 10\n\n\ndef test_none():\n    assert fee(-1) == 0\n    assert fee(1) == 10\n```',
    })
    expect(report.tests.map(({ name, verdict, dropped }) => [name, verdict, dropped])).toEqual([
      ['test_none', 'kept', []],
    ])
    expect(report.files.map(({ path }) => path)).toEqual(['tests/test_fees.py'])
    expect(report.files[0]?.content).toContain("with mock.patch.object(shop.fees, 'FEE', 10):")
  })
})

describe('node:test', () => {
  test('an assignment to a module’s object moves into the test, which restores it for the old test', async () => {
    const { report } = await reviewRecorded(node, {
      'lib/fees.js::fee':
        "```js\nimport assert from 'node:assert/strict'\nimport { test } from 'node:test'\nimport { fee, state } from '../lib/fees.js'\n\nstate.fee = 10\n\ntest('none', () => {\n  assert.equal(fee(-1), 0)\n  assert.equal(fee(1), 10)\n})\n```",
    })
    expect(report.tests.map(({ name, verdict, file }) => [name, verdict, file])).toEqual([
      ['none', 'kept', 'test/fees.test.js'],
    ])
    expect(report.files[0]?.content).toMatch(/try \{[^]*\} finally \{\s+state\.fee = before/)
  })
})
