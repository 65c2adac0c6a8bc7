// What is installed: for users only the bundle; for developers exact versions that run on the oldest supported Node.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { tool } from '../src/core/model/tool.js'

interface Manifest {
  version?: string
  bin?: Record<string, string>
  scripts?: Record<string, string>
  optional?: boolean
  dependencies?: Record<string, string>
  devDependencies: Record<string, string>
  engines?: { node?: string }
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown
const manifest = read('package.json') as Manifest
const lock = read('package-lock.json') as { packages: Record<string, Manifest> }

test('the package has no dependencies, because dist/ holds all it needs', () => {
  expect(manifest.dependencies).toBeUndefined()
})

test('every version is exact', () => {
  const loose = Object.entries(manifest.devDependencies).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))
  // This package has no other version.
  expect(loose).toEqual([['@microsoft/jest-sarif', '1.0.0-beta.0']])
})

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})

test('the licences belong to installed packages', () => {
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

describe('the package', () => {
  const packed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8' })) as {
    files: { path: string }[]
  }[]
  const files = new Set(packed.flatMap(one => one.files.map(({ path }) => path)))

  test('has the programs, the licences, and the files that the README links to', () => {
    const links = [...readFileSync('README.md', 'utf8').matchAll(/\]\(([^)#\s]+)/g)].map(
      ([, link = '']) => link,
    )
    const near = links.filter(link => !/^https?:|^\.github\//.test(link))
    expect(near.length).toBeGreaterThan(20)
    const needed = ['dist/cli.js', 'dist/licences.txt', 'action.yml', 'LICENSE', ...near]
    expect(needed.filter(path => !files.has(path))).toEqual([])
    const built = readdirSync('dist', { recursive: true, withFileTypes: true }).filter(entry =>
      entry.isFile(),
    )
    expect([...files].filter(path => path.startsWith('dist/'))).toHaveLength(built.length)
  })

  test('has no sources, tests or tools, and runs no script on install', () => {
    expect(
      [...files].filter(path => /^(?:src|__tests__|scripts|bench|training|node_modules|\.)/.test(path)),
    ).toEqual([])
    const started = Object.keys(manifest.scripts ?? {}).filter(name =>
      /^(?:pre|post)?(?:install|prepare|pack)/.test(name),
    )
    expect(started).toEqual([])
  })
})

test('version, CHANGELOG and the tag in examples agree', () => {
  const { version = '' } = manifest
  const texts = ['README.md', ...['docs', 'examples/workflows'].flatMap(folder => listTexts(folder))].map(
    path => readFileSync(path, 'utf8'),
  )
  const tags = new Set(
    texts.flatMap(text => [...text.matchAll(/your-org\/testwright@(\S+?)[`,\s]/g)].map(([, tag]) => tag)),
  )
  const said = {
    lock: lock.packages['']?.version,
    tool: tool.version,
    changelog: /^## (\S+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1],
    readme: /\*\*Status:\*\* version (\d+\.\d+\.\d+)/.exec(texts[0] ?? '')?.[1],
    tags: [...tags],
  }
  const major = `v${version.split('.')[0]}`
  expect(said).toEqual({ lock: version, tool: version, changelog: version, readme: version, tags: [major] })
})

function listTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => /\.(?:md|yml)$/.test(name))
    .map(name => `${folder}/${name}`)
}
