import { afterAll, expect, test } from '@jest/globals'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openResultsCache } from '../../src/wiring/results-cache.js'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'results-cache-')))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const checkout = join(home, 'checkout')
mkdirSync(checkout)
symlinkSync(checkout, join(home, 'link'))
mkdirSync(join(home, 'open/to-others'), { recursive: true })
chmodSync(join(home, 'open/to-others'), 0o777)

const open = (named: string) => openResultsCache({ folder: checkout }, { 'results-cache': named }, checkout)

test('a folder outside of the checkout is created, with access for its owner only', async () => {
  const opened = await open('../results')
  expect(opened).toEqual({ folder: join(home, 'results'), build: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(statSync(join(home, 'results')).mode & 0o777).toBe(0o700)
  expect(await open(join(home, 'results'))).toEqual(opened)
})

test('without a name there is no cache', async () => expect(await open('')).toBeNull())

test.each([
  ['in the checkout', 'results'],
  ['the checkout', '.'],
  ['in the checkout, by its path', join(checkout, 'deep/results')],
  ['in the checkout, through a link', '../link/results'],
  ['that others may write to', '../open/to-others'],
  ['below a folder that others may write to', '../open/to-others/results'],
])('a folder %s is refused', async (_, named) => {
  await expect(open(named)).rejects.toThrow(
    `results-cache: ${named} lies in the checkout, or other users can write to it or to its parent folder: name a folder of your own elsewhere.`,
  )
})
