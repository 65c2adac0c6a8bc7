// The command that starts this program again: it must work when copied into the shell where this run was started.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { startedIn } from '../../src/cli/started-in.js'

const root = mkdtempSync(join(realpathSync(tmpdir()), 'started-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const at = (home: string): { wasm: string } => ({ wasm: join(root, home, 'dist/wasm') })

test.each<[string, string, string, string | null]>([
  ['in the clone', 'testwright', 'testwright', 'node dist/cli.js'],
  ['in a project beside the clone', 'testwright', 'shop', 'node ../testwright/dist/cli.js'],
  ['from a clone whose path has spaces', 'my tools', 'shop', "node '../my tools/dist/cli.js'"],
  ['from a clone whose path has a quote', "it's", 'shop', null],
  ['in a project with the package installed', 'shop/node_modules/testwright', 'shop/web', 'npx testwright'],
  [
    'in another project than the one with the package',
    'shop/node_modules/testwright',
    'shop2',
    'node ../shop/node_modules/testwright/dist/cli.js',
  ],
])('%s', (_, home, folder, words) => {
  expect(startedIn(join(root, folder), at(home))).toBe(words)
})

test.each<[string, unknown, string, string | null]>([
  ['a tarball', { packages: ['./testwright-0.1.0.tgz'] }, '.', 'npx --yes ./testwright-0.1.0.tgz'],
  ['a tarball, and another folder', { packages: ['./testwright-0.1.0.tgz'] }, 'shop', null],
  ['a name with a version', { packages: ['testwright@0.1.0'] }, 'shop', 'npx --yes testwright@0.1.0'],
  ['several packages', { packages: ['testwright', 'left'] }, '.', null],
  ['no note of what was asked for', undefined, '.', null],
])('npx of %s', (name, noted, folder, words) => {
  const cache = `_npx/${name.replace(/\W/g, '')}`
  mkdirSync(join(root, cache), { recursive: true })
  writeFileSync(join(root, cache, 'package.json'), JSON.stringify({ _npx: noted }))
  const home = at(join(cache, 'node_modules/testwright'))
  expect(startedIn(folder === '.' ? folder : join(root, folder), home)).toBe(words)
})

test('a cache without the notes of npx', () => {
  expect(startedIn('.', at('_npx/none/node_modules/testwright'))).toBeNull()
})
