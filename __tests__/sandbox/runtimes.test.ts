// Where a runtime is searched, and where it must not be. The runtime here is a script that prints its own path.
import { afterAll, expect, test } from '@jest/globals'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findRuntime, withRuntime, type Toolchain } from '../../src/sandbox/toolchain.js'

const place = realpathSync(mkdtempSync(join(tmpdir(), 'runtimes-')))
afterAll(() => rmSync(place, { recursive: true, force: true }))

function script(path: string, text: string): string {
  const file = join(place, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `#!/bin/sh\n${text}\n`)
  chmodSync(file, 0o755)
  return file
}

const real = script('real/bun', 'echo "$0"')
const shim = script('shims/bun', `echo 'a word first'; echo ${real}`)
script('checkout/bin/bun', 'echo "$0"')
script('broken/bun', 'exit 1')
script('dumb/bun', 'echo nowhere')
script('system/bun', 'echo /etc/passwd')
script('home/bun', `echo ${place}`)

const runtime = { program: 'bun', variable: 'TESTWRIGHT_BUN', ask: ['-p', 'process.execPath'] }
const fence = { root: join(place, 'checkout'), homes: [place] }
const on = (...folders: string[]) => ({
  PATH: folders.map(folder => join(place, folder)).join(':') + ':/bin',
})

test.each<[string, Record<string, string>, string | null]>([
  ['on the PATH', on('real'), real],
  ['a script that starts it, on the PATH', on('shims'), real],
  ['in its variable', { ...on('broken'), TESTWRIGHT_BUN: shim }, real],
  ['in its variable, but missing', { ...on('real'), TESTWRIGHT_BUN: join(place, 'gone') }, null],
  ['the next on the PATH where one does not start', on('broken', 'real'), real],
  ['in the checkout', on('checkout/bin'), null],
  ['nowhere', on(), null],
  ['a program that prints something else', on('dumb'), null],
  ['a program that prints a system file', on('system'), null],
  ['a program that prints a home', on('home'), null],
])('%s', async (_, environment, path) => {
  expect(await findRuntime(runtime, environment, fence)).toBe(path)
})

test('a runtime is shown to jobs with its variable, beside the toolchain', () => {
  const node = { executable: '/n', folders: ['/n'], env: { CI: 'true' } } as unknown as Toolchain
  expect(withRuntime(node, runtime, real)).toMatchObject({
    ...{ executable: '/n', folders: ['/n', real] },
    env: { CI: 'true', TESTWRIGHT_BUN: real },
  })
})
