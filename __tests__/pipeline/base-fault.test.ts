// What is reported when nothing can be called on the base.
import { expect, test } from '@jest/globals'
import { runVerb } from '../cli/run-verb.js'
import { makeRepository } from '../repo/repository.js'

test('a base that cannot be imported is named with its cause', async () => {
  using repository = makeRepository()
  repository.commit({
    'fees.js': "import { rate } from './rates.js'\n\nexport function fee(n) {\n  return n * rate\n}\n",
    'package.json': '{"type": "module"}\n',
  })
  repository.git('branch', 'base')
  repository.commit({ 'fees.js': 'export function fee(n) {\n  return n < 10 ? 1 : n * 2\n}\n' })
  const { out } = await runVerb(
    ['review', '--base', 'base', '--model', 'explorer', '--sandbox', 'none'],
    repository.path,
  )
  expect(out).toMatch(
    /behaviour of `?fee`? was not compared with the base, where no call could be made: .*rates\.js/,
  )
}, 120_000)
