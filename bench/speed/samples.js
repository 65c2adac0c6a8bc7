// Sample repositories for the measurements: a branch `main` and a branch `change` whose diff is what a row measures.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const author = { name: 'Sample', email: 'sample@example.invalid', date: '2026-01-01T00:00:00Z' }
const environment = {
  ...process.env,
  GIT_AUTHOR_NAME: author.name,
  GIT_AUTHOR_EMAIL: author.email,
  GIT_AUTHOR_DATE: author.date,
  GIT_COMMITTER_NAME: author.name,
  GIT_COMMITTER_EMAIL: author.email,
  GIT_COMMITTER_DATE: author.date,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** Writes files (path -> text) below a folder. */
export function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const git = (folder, ...args) => execFileSync('git', args, { cwd: folder, env: environment, stdio: 'pipe' })

/** Commits all that is in the folder. */
export function commitAll(folder, message) {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', `--message=${message}`)
}

/** Makes a repository with `main` (the files of `base`) and `change` (those of `change` over them), checked out at `change`. */
export function makeRepository(folder, { base, change }) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet', '--template=', '--initial-branch=main')
  writeFiles(folder, base)
  commitAll(folder, 'Base')
  git(folder, 'checkout', '--quiet', '-b', 'change')
  writeFiles(folder, change)
  commitAll(folder, 'Change')
  return folder
}

const python = {
  extension: 'py',
  head: 'LIMIT = 40\n\n\n',
  /** A function with branches, a loop and literals of its own; `edited` is its later version. */
  define: (name, number, edited) => `def ${name}(items: list[int], limit: int = ${20 + (number % 7)}) -> int:
    """Adds up the items below a limit."""
    total = 0
    for item in items:
        if item > limit:
            continue
        if item % ${2 + (number % 5)} == 0:
            total += item
        else:
            total ${edited ? '+' : '-'}= ${1 + (number % 3)}
    if total > LIMIT:
        return LIMIT
    return total
`,
  short: (name, number, edited) => `def ${name}(a, b=${number % 9}):
    if a > b:
        return a ${edited ? '+' : '-'} ${number % 7}
    return b * 2
`,
  gap: '\n\n',
  manifest: { 'pyproject.toml': '[project]\nname = "sample"\nversion = "0.1.0"\n' },
  test: module => `from ${module} import f0\n\n\ndef test_empty():\n    assert f0([]) == 0\n`,
  testPath: module => `tests/test_${module}.py`,
}

const typescript = {
  extension: 'ts',
  head: 'const LIMIT = 40\n\n',
  define: (name, number, edited) => `/** Adds up the items below a limit. */
export function ${name}(items: number[], limit = ${20 + (number % 7)}): number {
  let total = 0
  for (const item of items) {
    if (item > limit) continue
    if (item % ${2 + (number % 5)} === 0) total += item
    else total ${edited ? '+' : '-'}= ${1 + (number % 3)}
  }
  if (total > LIMIT) return LIMIT
  return total
}
`,
  short: (name, number, edited) => `export function ${name}(a: number, b = ${number % 9}): number {
  if (a > b) return a ${edited ? '+' : '-'} ${number % 7}
  return b * 2
}
`,
  gap: '\n',
  manifest: { 'package.json': '{ "name": "sample", "version": "0.1.0", "type": "module" }\n' },
  test: module =>
    `import { test } from 'node:test'\nimport assert from 'node:assert/strict'\nimport { f0 } from '../src/${module}.js'\n\ntest('empty', () => {\n  assert.equal(f0([]), 0)\n})\n`,
  testPath: module => `test/${module}.test.ts`,
}

const javascript = {
  ...typescript,
  extension: 'js',
  define: (...given) =>
    typescript
      .define(...given)
      .replace('items: number[]', 'items')
      .replace('): number {', ') {'),
  short: (...given) =>
    typescript
      .short(...given)
      .replace('a: number', 'a')
      .replace('): number {', ') {'),
  testPath: module => `test/${module}.test.js`,
}

const languages = { python, typescript, javascript }

/** The text of a module with `count` functions `f0`, `f1`, ...; `edited` says which of them are the later version. */
function moduleText(language, count, edited = () => false) {
  const { head, define, gap } = languages[language]
  const functions = Array.from({ length: count }, (_, number) => define(`f${number}`, number, edited(number)))
  return head + functions.join(gap)
}

/** `files` modules of `functions` functions each, one of which is changed in each. */
export function manyFiles(language, files, functions = 8) {
  const { extension, manifest, test, testPath } = languages[language]
  const path = module => (language === 'python' ? `${module}.py` : `src/${module}.${extension}`)
  const base = { ...manifest }
  const change = {}
  for (let number = 0; number < files; number++) {
    const module = `module_${number}`
    base[path(module)] = moduleText(language, functions)
    change[path(module)] = moduleText(language, functions, at => at === number % functions)
    if (number % 10 === 0) base[testPath(module)] = test(module)
  }
  return { base, change }
}

/** One module with `functions` short functions, all changed; 8,000 stay below the 1 MiB that is read of a file. */
export function manyFunctions(language, functions) {
  const { extension, manifest, short, gap } = languages[language]
  const path = language === 'python' ? 'large.py' : `src/large.${extension}`
  const text = edited =>
    Array.from({ length: functions }, (_, number) => short(`f${number}`, number, edited)).join(gap)
  return { base: { ...manifest, [path]: text(false) }, change: { [path]: text(true) } }
}

/** Files of a project whose branch adds `functions` ({ name, code }), `perFile` of them in each module. */
export function addedFunctions(language, functions, perFile = functions.length) {
  const { extension, manifest } = languages[language]
  const change = {}
  for (let at = 0; at < functions.length; at += perFile) {
    const part = functions.slice(at, at + perFile)
    const path = `${language === 'python' ? '' : 'src/'}part_${at / perFile}.${extension}`
    change[path] = part.map(made => made.code).join(languages[language].gap)
  }
  return { base: { ...manifest, 'README.md': 'A sample.\n' }, change }
}

/** Files that have nothing to do with a change, a hundred in each folder. */
export function otherFiles(count) {
  const files = {}
  for (let number = 0; number < count; number++)
    files[`other/folder_${Math.floor(number / 100)}/file_${number}.txt`] = `${number}\n`
  return files
}
