// Names of test files <-> the names of what they test, and a source's existing test file.
import { groupBy } from '../../../core/lists.js'
import { baseOf, folderOf, join, resolved } from '../../shared/paths.js'
import { mayBeTest, keyOf, stemOf, type ProjectFiles } from './project-files.js'
import { allTests, hops, nearTests } from './nearest-tests.js'
import type { JavaScriptRunnerSpec } from '../runner-spec.js'
import { runnerOf } from './detect.js'
import { isConfiguredTest } from './patterns.js'

/** The parts of `test-tax.unit.spec.ts`: prefix `test-`, stem `tax`, suffix `.unit.spec`, ext `ts`. */
interface Parts {
  prefix: string
  stem: string
  suffix: string
  ext: string
}

const FORM =
  /^(test[-_](?=.))?(.*?)((?:\.(?:unit|node|browser|int|integration|functional))?[._-](?:test|tests|spec|specs|e2e-spec))?\.([^.]+)$/

export function partsOf(path: string): Parts {
  const [, prefix = '', stem = '', suffix = '', ext = ''] = FORM.exec(baseOf(path)) ?? []
  return suffix === '' ? { prefix, stem, suffix, ext } : { prefix: '', stem: prefix + stem, suffix, ext }
}

/** The same when the runner's settings define an unusual suffix or prefix: `.e2e` in `tax.e2e.ts`. */
export function partsIn(runner: JavaScriptRunnerSpec, projectFiles: ProjectFiles, path: string): Parts {
  const parts = partsOf(path)
  if (parts.suffix !== '' || parts.prefix !== '' || !isConfiguredTest(runner, projectFiles, path))
    return parts
  const others = [splitEnd(parts), splitStart(parts)].filter(each => each !== null)
  const isAsked = ({ stem, ext }: Parts): boolean =>
    !isConfiguredTest(runner, projectFiles, join(folderOf(path), `${stem}.${ext}`))
  return others.find(isAsked) ?? parts
}

function splitEnd(parts: Parts): Parts | null {
  const [, stem, suffix] = /^(.+?)([._-][\p{L}\d]+|(?<=[\p{Ll}\d])\p{Lu}[\p{Ll}\d]*)$/u.exec(parts.stem) ?? []
  return stem === undefined || suffix === undefined ? null : { ...parts, stem, suffix }
}

function splitStart(parts: Parts): Parts | null {
  const [, prefix, stem] = /^([\p{L}\d]+[._-])(.+)$/u.exec(parts.stem) ?? []
  return stem === undefined || prefix === undefined ? null : { ...parts, stem, prefix }
}

export const nameOf = ({ prefix, stem, suffix, ext }: Parts): string => `${prefix}${stem}${suffix}.${ext}`

const WORD = /^(?:__tests?__|tests?|specs?|unit|units?|src|lib|source|app)$/

/** Folder names that carry meaning: not those that only mark tests or sources. */
const senseOf = (folder: string): string[] =>
  folder.split('/').filter(part => part !== '' && !WORD.test(part))

/** The test file of exactly this source, written for this runner; null without one. */
export function ownTest(
  runner: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  source: string,
): string | null {
  const home = projectFiles.homeOf(source)
  const { tests, own } = nearTests(projectFiles, source)
  const near = own ? tests : []
  const byName = [...near, ...(testsByName(runner, projectFiles).get(keyOf(stemOf(source))) ?? [])]
  const found = [...new Set(byName)]
    .filter(
      path => projectFiles.homeOf(path) === home && isTestOf(path, source, { runner, home, projectFiles }),
    )
    .sort((a, b) => hops(folderOf(a), folderOf(source)) - hops(folderOf(b), folderOf(source)))
  const named = found.find(path => speaks(runner, projectFiles.text(path)))
  return named ?? soleImporter(runner, near, source, projectFiles)
}

/** The only test file that imports this source and no other, and is not named after another. */
function soleImporter(
  runner: JavaScriptRunnerSpec,
  near: string[],
  source: string,
  projectFiles: ProjectFiles,
): string | null {
  const home = projectFiles.homeOf(source)
  const found = near.filter(path => {
    const text = projectFiles.text(path)
    if (text === null || !speaks(runner, text)) return false
    const others = projectFiles.sources.get(keyOf(partsIn(runner, projectFiles, path).stem)) ?? []
    if (others.some(other => other !== source && projectFiles.homeOf(other) === home)) return false
    const sources = importedBy(path, text, projectFiles)
    return sources.size === 1 && sources.has(source)
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

function testsByName(runner: JavaScriptRunnerSpec, projectFiles: ProjectFiles): Map<string, string[]> {
  return projectFiles.once(`names:${runner.name}`, () =>
    groupBy(allTests(projectFiles), path => keyOf(partsIn(runner, projectFiles, path).stem)),
  )
}

function speaks(runner: JavaScriptRunnerSpec, text: string | null): boolean {
  if (text === null) return false
  const found = runnerOf(text)
  return (
    found === runner.name ||
    (found !== null && runner.alsoRuns?.includes(found)) ||
    (found === 'bare' && runner.globals !== 'never')
  )
}

interface Naming {
  runner: JavaScriptRunnerSpec
  home: string
  projectFiles: ProjectFiles
}

function isTestOf(test: string, source: string, { runner, home, projectFiles }: Naming): boolean {
  const stem = stemOf(source)
  const parts = partsIn(runner, projectFiles, test)
  const below = (path: string) => senseOf(folderOf(path).slice(home.length))
  const [there, here] = [below(test), below(source)]
  if (isEntry(stem, here) && isLone(test, there)) return true
  const named = stem === 'index' && folderOf(test) !== folderOf(source) ? here.at(-1) : undefined
  const byFolder = named !== undefined && keyOf(parts.stem) === keyOf(named)
  if (keyOf(parts.stem) !== keyOf(stem) && !byFolder) return false
  if (byFolder) return endsWith(here.slice(0, -1), there) || there.length === 0
  if (!endsWith(here, there)) return false
  const others = (projectFiles.sources.get(keyOf(stem)) ?? []).filter(
    path => path !== source && projectFiles.homeOf(path) === home && endsWith(below(path), there),
  )
  return others.every(path => further(path, source, test, below))
}

/** True when another source of that name is farther from the test than this one. */
function further(other: string, source: string, test: string, below: (path: string) => string[]): boolean {
  const [far, near] = [other, source].map(path => hops(folderOf(path), folderOf(test))) as [number, number]
  const [more, less] = [below(other).length, below(source).length]
  return more !== less ? more > less : far !== near ? far > near : other > source
}

const endsWith = (all: string[], end: string[]): boolean =>
  end.length <= all.length && end.every((part, n) => all[all.length - end.length + n] === part)

/** A package with one file and one test: `index.js` and `test.js`. */
const isEntry = (stem: string, folders: string[]): boolean =>
  folders.length === 0 && /^(?:index|main)$/.test(stem)

const isLone = (test: string, folders: string[]): boolean =>
  folders.length === 0 && /^tests?$/.test(stemOf(test)) && !stemOf(test).includes('.')

const IMPORT = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(['"])(\.{1,2}(?:\/[^'"\n]*)?)\1/g
const ENDS = ['', '.js', '.ts', '.tsx', '.jsx', '.mjs', '.cjs', '.mts', '.cts']
const MOST_IMPORTS = 40

/** Project sources that a test imports by a relative path. */
function importedBy(test: string, text: string, projectFiles: ProjectFiles): Set<string> {
  const found = new Set<string>()
  let left = MOST_IMPORTS
  for (const match of text.matchAll(IMPORT)) {
    if (left-- <= 0) break
    const path = resolved(`${folderOf(test)}/${match[2] ?? ''}`)
    const file = path === null ? undefined : fileAt(path, projectFiles)
    if (file !== undefined && !mayBeTest(file)) found.add(file)
  }
  return found
}

/** The file for a path without extension, with the extension of the compiled file, or of a folder. */
function fileAt(path: string, projectFiles: ProjectFiles): string | undefined {
  const stem = path.replace(/\.([cm]?)jsx?$/, '')
  const kinds = /\.[cm]?jsx?$/.test(path) ? [path, ...ENDS.slice(1).map(end => stem + end)] : []
  const all = [
    ...kinds,
    ...(path === '' ? [] : ENDS.map(end => path + end)),
    ...ENDS.slice(1).map(end => (path === '' ? `index${end}` : `${path}/index${end}`)),
  ]
  return all.find(file => /\.[cm]?[jt]sx?$/.test(file) && projectFiles.known.has(file))
}
