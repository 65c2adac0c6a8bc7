// Functions that only the project's tests can call, reviewed from end to end: tests grown from those.
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportSchema, type Report } from '../../src/core/model/report.js'
import { runVerb } from '../cli/run-verb.js'
import { hasPytest } from '../ecosystems/python/runners/programs.js'
import { makeRepository } from '../repo/repository.js'

type Files = Record<string, string>

async function review(base: Files, head: Files): Promise<Report> {
  using repository = makeRepository()
  repository.commit(base)
  repository.git('branch', 'base')
  repository.commit(head)
  const { out } = await runVerb(
    ['review', '--json', '--base', 'base', '--model', 'explorer'],
    repository.path,
  )
  const report = reportSchema.parse(JSON.parse(out))
  expect(readFileSync(join(repository.path, '.testwright/comment.md'), 'utf8')).toContain(
    ' grew from your test ',
  )
  return report
}

const grownIn = ({ tests }: Report) => tests.filter(({ grownFrom }) => grownFrom !== null)
const contentOf = ({ files }: Report, path: string): string =>
  files.find(file => file.path === path)?.content ?? ''

const needsPytest = hasPytest ? describe : describe.skip

needsPytest(`pytest${hasPytest ? '' : ' (skipped: pytest is missing)'}`, () => {
  const bank = (sign: string) => `from bank.vault import Account


def charge(account, amount):
    if not isinstance(account, Account):
        raise TypeError("account")
    if account.balance ${sign} amount:
        return "refused"
    account.balance -= amount
    return "paid"
`
  const vault = `import socket


class Account:
    def __init__(self, link, key):
        if not isinstance(link, Link) or key != link.key:
            raise PermissionError
        self.balance = 0


class Link:
    def __init__(self, stream):
        stream.getpeername()
        self.key = id(stream)


def link():
    one, other = socket.socketpair()
    made = Link(one)
    one.close()
    other.close()
    return made
`
  const tests = `import pytest

from bank.charge import charge
from bank.vault import Account, link


@pytest.fixture
def account():
    made = link()
    return Account(made, made.key)


class TestCharge:
    def test_paid(self, account):
        account.balance = 40
        assert charge(account, 15) == "paid"
        assert account.balance == 25

    def test_refused(self, account):
        account.balance = 40
        assert charge(account, 90) == "refused"
`

  test('a test grown from those of a class covers a bound that they miss, with their fixture', async () => {
    const shared = { 'bank/__init__.py': '', 'bank/vault.py': vault, 'tests/test_charge.py': tests }
    const report = await review({ ...shared, 'bank/charge.py': bank('<=') }, { 'bank/charge.py': bank('<') })
    const grown = grownIn(report)
    expect(grown.length).toBeGreaterThan(0)
    for (const { grownFrom, file, verdict, evidence } of grown) {
      expect(grownFrom).toMatch(/^tests\/test_charge\.py::TestCharge\.test_(?:paid|refused)$/)
      expect({ file, verdict }).toEqual({ file: 'tests/test_charge.py', verdict: 'kept' })
      expect(evidence.mutantsKilled.length).toBeGreaterThan(0)
    }
    expect(grown.some(({ onBase }) => onBase === 'failed')).toBe(true)
    const content = contentOf(report, 'tests/test_charge.py')
    expect(content).toMatch(
      /\n {4}def test_\w+_with_\w+\(self, account\):\n {8}account\.balance = (\d+)\n {8}assert charge\(account, \1\) == "paid"\n/,
    )
    // It is added to the class of its origin, and the existing tests are unchanged.
    expect(content.startsWith(tests.slice(0, tests.indexOf('    def test_refused')).trimEnd())).toBe(true)
  })
})

describe('node:test', () => {
  const queue = (sign: string) => `'use strict'
const open = new WeakSet()

class Queue {
  constructor (limit) { this.limit = limit; this.items = [] }
}

function openQueue (limit) {
  const made = new Queue(limit)
  open.add(made)
  return made
}

function push (queue, item) {
  if (!open.has(queue)) throw new TypeError('queue')
  if (queue.items.length ${sign} queue.limit) return 'full'
  queue.items.push(item)
  return 'stored'
}

module.exports = { openQueue, push }
`
  const tests = `'use strict'
const { describe, it, beforeEach } = require('node:test')
const assert = require('node:assert')
const { openQueue, push } = require('../lib/queue')

describe('push', () => {
  let queue
  beforeEach(() => {
    queue = openQueue(1)
  })

  it('stores an item', () => {
    queue.owner = 'nobody'
    queue.limit = 3
    push(queue, 'a')
    assert.strictEqual(push(queue, 'b'), 'stored')
    assert.strictEqual(queue.items.length, 2)
  })
})
`

  test('a grown test goes into the group of its origin and uses the set-up of the group', async () => {
    const shared = {
      'package.json': '{"name": "queue", "scripts": {"test": "node --test"}}\n',
      'test/queue.test.js': tests,
    }
    const report = await review({ ...shared, 'lib/queue.js': queue('>') }, { 'lib/queue.js': queue('>=') })
    const grown = grownIn(report).filter(({ target }) => target.endsWith('::push'))
    expect(grown.length).toBeGreaterThan(0)
    expect(grown[0]).toMatchObject({
      grownFrom: 'test/queue.test.js::push stores an item',
      file: 'test/queue.test.js',
      verdict: 'kept',
    })
    // Statements that it does not need are left out.
    expect(grown[0]?.code).not.toContain('queue.owner')
    const content = contentOf(report, 'test/queue.test.js')
    expect(content.startsWith(tests.slice(0, -'})\n'.length - 1).trimEnd())).toBe(true)
    expect(content).toMatch(/\n\n {2}it\('push with \w+', \(\) => \{\n {4}queue\.limit = /)
  })
})
