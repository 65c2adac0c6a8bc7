import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Language } from '../../../src/core/model/ports.js'
import type { Candidate } from '../../../src/core/model/candidate.js'
import { makeExtractTests } from '../../../src/ecosystems/python/extract-tests.js'
import { makeMerge } from '../../../src/ecosystems/python/test-file/test-file.js'
import { loadParser, type Parse } from '../../../src/ecosystems/shared/parser.js'
import { bareReply, taskOf, classReply, plainReply, replyOf } from './replies.js'

let parse: Parse
let cut: Language['cut']
let merge: (candidates: Candidate[]) => ReturnType<Language['merge']>
beforeAll(async () => {
  parse = await loadParser('python', 'dist/wasm')
  cut = makeExtractTests(parse)
  const whole = makeMerge(parse)
  merge = candidates => whole(candidates, { existing: null, like: null })
})

let count = 0
function candidate(code: string, more: Partial<Candidate> = {}): Candidate {
  count += 1
  const name = /def (\w+)/.exec(code)?.[1] ?? ''
  const rest = { writer: 'w', framework: 'pytest', draft: code, fixes: [], observed: false, container: null }
  return { id: `c${count}`, target: 't', name, code, imports: [], helpers: [], ...rest, ...more }
}
const namesOf = (found: { names: Record<string, string> }) => Object.values(found.names)
const caseOf = (members: string[] = []) => ({
  name: 'TestX',
  header: 'class TestX(unittest.TestCase):',
  members,
})

describe('one file from several tests', () => {
  test('imports are joined, sorted and grouped; helpers occur once', () => {
    const helpers = ['A = 1', 'B = 2', 'def help():\n    return A']
    const one = candidate('def test_a():\n    assert help() == f(1)', {
      imports: ['from shop import f', 'import pytest', 'from typing import List', 'import os.path'],
      helpers,
    })
    const two = candidate('def test_b():\n    assert g(B)', {
      imports: [
        'from shop import (\n    g,\n    f as h,\n)',
        'from __future__ import annotations',
        'import json',
      ],
      helpers: ['B = 2'],
    })
    expect(merge([one, two]).content).toBe(`from __future__ import annotations

import json
import os.path
from typing import List

import pytest

from shop import f, f as h, g


A = 1
B = 2


def help():
    return A


def test_a():
    assert help() == f(1)


def test_b():
    assert g(B)
`)
  })

  test('a class is shared when its header and members are the same', () => {
    const setUp = 'def setUp(self):\n    self.x = """a\nb"""'
    const found = merge([
      candidate('def test_a(self):\n    self.assertTrue(self.x)', {
        container: caseOf([setUp]),
        imports: ['import unittest'],
      }),
      candidate('def test_b(self):\n    self.assertTrue(TestX)', { container: caseOf() }),
      candidate('def test_a(self):\n    # observed behaviour: x\n    self.assertEqual(self.x, 1)', {
        container: caseOf([setUp]),
      }),
    ])
    expect(namesOf(found)).toEqual(['TestX.test_a', 'TestX_2.test_b', 'TestX.test_a_2'])
    expect(found.content).toBe(`import unittest


class TestX(unittest.TestCase):
    def setUp(self):
        self.x = """a
b"""

    def test_a(self):
        self.assertTrue(self.x)

    def test_a_2(self):
        # observed behaviour: x
        self.assertEqual(self.x, 1)


class TestX_2(unittest.TestCase):
    def test_b(self):
        self.assertTrue(TestX_2)
`)
  })

  test.each([
    ['nothing but tests', '', true],
    ['a helper', 'def make(self):\n    return 1', true],
    ['a set-up', 'def setUp(self):\n    self.x = 1', false],
    ['a fixture', '@pytest.fixture(autouse=True)\ndef db(self):\n    yield 1', false],
  ])('tests join a class of their name unless it has a set-up: %s', (_, member, isJoined) => {
    const [one, two] = ['test_a', 'test_b'].map(name => `def ${name}(self):\n    self.assertTrue(f(1))`)
    const { header, name } = caseOf()
    const found = merge([
      candidate(one ?? '', { container: { header, name, members: member === '' ? [] : [member] } }),
      candidate(two ?? '', { container: caseOf() }),
    ])
    expect(namesOf(found)).toEqual(['TestX.test_a', isJoined ? 'TestX.test_b' : 'TestX_2.test_b'])
  })

  test('names with two meanings are renamed where they are used', () => {
    const found = merge([
      candidate('def test_a():\n    assert help() == RATE', {
        helpers: ['RATE = 1', 'def help():\n    return RATE'],
      }),
      candidate('def test_a():\n    assert help(RATE=RATE) == x.RATE', {
        helpers: ['RATE = 2', 'def help(RATE):\n    return RATE'],
      }),
      candidate('@pytest.mark.usefixtures("price")\ndef test_p(price):\n    assert price', {
        helpers: ['@pytest.fixture\ndef price():\n    return 1'],
      }),
      candidate('@pytest.mark.usefixtures("price")\ndef test_p(price):\n    assert price', {
        helpers: ['@pytest.fixture\ndef price():\n    return 2'],
      }),
      candidate('def test_i():\n    assert Path("a")', { imports: ['from pathlib import Path'] }),
      candidate('def test_j():\n    assert Path("a")', { imports: ['from other import Path'] }),
    ])
    expect(namesOf(found)).toEqual(['test_a', 'test_a_2', 'test_p', 'test_p_2', 'test_i', 'test_j'])
    expect(found.content).toContain('def test_a_2():\n    assert help_2(RATE=RATE_2) == x.RATE\n')
    expect(found.content).toContain('RATE_2 = 2\n\n\ndef help_2(RATE):\n    return RATE\n')
    expect(found.content).toContain(
      '@pytest.mark.usefixtures("price_2")\ndef test_p_2(price_2):\n    assert price_2\n',
    )
    expect(found.content).toContain('def test_j():\n    assert Path_2("a")\n')
    expect(found.content).toContain('from other import Path as Path_2\n')
  })

  test('a test does not take the name of an import', () => {
    const found = merge([candidate('def test_a():\n    assert 1', { imports: ['from m import test_a'] })])
    expect([namesOf(found), found.content]).toEqual([
      ['test_a_2'],
      'from m import test_a\n\n\ndef test_a_2():\n    assert 1\n',
    ])
  })

  test('no tests give an empty file', () => {
    expect(merge([])).toEqual({ content: '', names: {} })
  })

  test('whatever is merged parses, and every candidate has a name of its own', () => {
    const all = [plainReply, classReply, bareReply].flatMap(reply =>
      ['pytest', 'unittest'].flatMap(framework => cut(replyOf(reply), taskOf(framework)).candidates),
    )
    const distinct = all.map((one, at) => ({ ...one, id: `c${at}` }))
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...distinct), { maxLength: 12, selector: one => one.id }),
        chosen => {
          const found = merge(chosen)
          const tree = parse(found.content)
          expect(tree.rootNode.hasError).toBe(false)
          tree.delete()
          expect(Object.keys(found.names).sort()).toEqual(chosen.map(one => one.id).sort())
          expect(new Set(namesOf(found)).size).toBe(chosen.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})

const python = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0
const runs = python ? test : test.skip

runs(python ? 'each candidate runs by itself' : 'python3 is missing: candidates are not run', () => {
  const root = mkdtempSync(join(tmpdir(), 'merge-'))
  try {
    mkdirSync(join(root, 'shop'))
    const module =
      'BASE = 0\nclass TaxError(ValueError): pass\ndef add_tax(p, r):\n    return round(p * (1 + r) + BASE, 2)\n'
    writeFileSync(join(root, 'shop', '__init__.py'), '')
    writeFileSync(join(root, 'shop', 'tax.py'), module)
    const { candidates } = cut(replyOf(classReply), taskOf('unittest'))
    const files = [...candidates.map(one => [one]), candidates]
    for (const chosen of files) {
      const found = merge(chosen)
      writeFileSync(join(root, 'test_it.py'), found.content)
      const ran = spawnSync('python3', ['-m', 'unittest', ...namesOf(found).map(name => `test_it.${name}`)], {
        cwd: root,
        timeout: 20_000,
      })
      expect(ran.stderr.toString()).toContain(`Ran ${chosen.length} test`)
      expect(ran.status).toBe(0)
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})
