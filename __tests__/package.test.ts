// What is installed: nothing but the bundle for users, exact versions that run on the oldest supported Node for developers.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

interface Manifest {
  version?: string
  optional?: boolean
  dependencies?: Record<string, string>
  devDependencies: Record<string, string>
  engines?: { node?: string }
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown
const manifest = read('package.json') as Manifest
const lock = read('package-lock.json') as { packages: Record<string, Manifest> }

test('the package installs nothing else, because dist/ holds what it needs', () => {
  expect(manifest.dependencies).toBeUndefined()
})

test('every version is exact', () => {
  const loose = Object.entries(manifest.devDependencies).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))
  expect(loose).toEqual([])
})

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})

test('the licences are those of packages that are installed', () => {
  const titles = readFileSync('dist/licences.txt', 'utf8').matchAll(
    /^((?:@[\w-]+\/)?[\w.-]+) (\d[\w.-]*) \(.+\)$/gm,
  )
  const installed = new Set(
    Object.entries(lock.packages).map(
      ([path, { version }]) => `${path.split('node_modules/').at(-1)} ${version}`,
    ),
  )
  const named = [...titles].map(([, name, version]) => `${name} ${version}`)
  expect(named.filter(title => !installed.has(title))).toEqual([])
  expect(named).toEqual(expect.arrayContaining([`openai ${manifest.devDependencies['openai']}`]))
})
