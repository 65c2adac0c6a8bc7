// A call that a new test of the pull request makes gets no other test, whatever that test asserts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { reportSchema } from '../../src/core/model/report.js'
import { runVerb } from '../cli/run-verb.js'
import { hasPytest } from '../ecosystems/python/runners/programs.js'
import { makeRepository } from '../repo/repository.js'

const story = hasPytest ? test : test.skip
const testOf = (...rows: [name: string, call: string][]): string =>
  rows.reduce(
    (text, [name, call]) => `${text}\n\ndef test_${name}():\n    assert ${call}\n`,
    'from shop.level import level\n',
  )

story('a call that the new test makes is not tested again', async () => {
  using repository = makeRepository()
  const source = (most: number): string =>
    `def level(count):\n    if count > ${most}:\n        return 'high'\n    return 'low'\n`
  repository.commit({
    ...{ 'pytest.ini': '[pytest]\n', 'shop/__init__.py': '', 'shop/level.py': source(40) },
    'tests/test_level.py': testOf(['old', "level(3) == 'low'"]),
  })
  repository.commit({
    'shop/level.py': source(41),
    'tests/test_level.py': testOf(['old', "level(3) == 'low'"], ['new', 'level(41)']),
  })
  await runVerb(['review', '--base', 'HEAD~1', '--head', 'HEAD', '--model', 'explorer'], repository.path)
  const path = join(repository.path, '.testwright', 'report.json')
  const { tests } = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const of = (call: string) => tests.filter(({ code }) => code.includes(call))
  expect(of('level(41)').map(({ verdict, reason }) => [verdict, reason])).toEqual([
    ['rejected', 'adds-nothing'],
  ])
  const comment = readFileSync(join(repository.path, '.testwright', 'comment.md'), 'utf8')
  expect(comment).toContain('because   one of your tests already makes this call')
})
