// Rows of functions -> one repository of two commits, one file per function, and what one `review` of it says.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

const project = join(import.meta.dirname, '..')
const extensions = { python: 'py', javascript: 'js', typescript: 'ts' }
const names = {
  python: 'humanevalpack_python',
  javascript: 'humanevalpack_js',
  typescript: 'humanevalpack_js',
}

export function readRows(file) {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line, number) => ({ number, ...JSON.parse(line) }))
}

/** Rows of a folder's data set (or of one file) with a path of their own each; `skip` and `only` hold numbers or names of functions. */
export function rowsOf({ data, set, language, limit, skip, only }) {
  const file = /\.jsonl(\.gz)?$/.test(data) ? data : join(data, `${set ?? names[language]}.jsonl.gz`)
  const named = list => new Set((list ?? '').split(',').filter(Boolean))
  const [left, wanted] = [named(skip), named(only)]
  const isIn = (row, names) => names.has(String(row.number)) || names.has(row.entry_point)
  const rows = readRows(file)
    .slice(0, limit ? Number(limit) : undefined)
    .filter(row => !isIn(row, left) && (wanted.size === 0 || isIn(row, wanted)))
  return rows.map((row, at) => {
    const path = row.module_path.replace(/\.\w+$/, `.${extensions[language]}`)
    const isFirst = rows.findIndex(one => one.module_path === row.module_path) === at
    return { ...row, path: isFirst ? path : path.replace(/(\.\w+)$/, `_${row.number}$1`) }
  })
}

/** Source without its documentation: docstrings, or the comments in front of functions. */
export function undocumented(source, language) {
  if (language !== 'python') return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*\n/gm, '')
  return source.replace(
    /^(\s*(?:async )?def .*:[ \t]*\n(?:\s*\n)*)[ \t]*[rR]?("""|''')[\s\S]*?\2[ \t]*\n/gm,
    '$1',
  )
}

/** Text of a module: what tests import is exported; documentation is left out unless `keepsDocs`. */
export function moduleText(source, row, language, keepsDocs = false) {
  const text = keepsDocs ? source : undocumented(source, language)
  if (language === 'python') return text
  return `${text}\n${language === 'typescript' ? 'export' : 'module.exports ='} { ${row.entry_point} }\n`
}

/** A repository of two commits. */
export function makeRepository(language, base, head) {
  const folder = mkdtempSync(join(tmpdir(), 'twins-'))
  openRepository(folder)
  const script = language === 'typescript' ? 'vitest run' : 'node --test'
  const manifest = { name: 'bench', private: true, scripts: { test: script } }
  const more = language === 'python' ? {} : { 'package.json': JSON.stringify(manifest) }
  const first = { 'README.md': 'x\n', '.gitignore': 'node_modules\n.testwright\n', ...more, ...base }
  commitFiles(folder, first, 'base')
  commitFiles(folder, head, 'head')
  if (language === 'typescript') symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function git(folder, ...args) {
  const person = ['-c', 'user.name=B', '-c', 'user.email=b@bench.invalid', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...person, ...args], { cwd: folder, stdio: 'pipe' })
}

export function openRepository(folder) {
  git(folder, 'init', '-q', '-b', 'main')
}

/** One commit of these texts by path; null removes a file. */
export function commitFiles(folder, files, message) {
  for (const [path, text] of Object.entries(files))
    if (text === null) rmSync(join(folder, path), { force: true })
    else put(folder, path, text)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', message)
}

export function put(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** The report of one `review` by the explorer alone, with at most six tests per function. */
export function review(folder, cli, ...flags) {
  const args = ['review', '--base', 'HEAD~1', '--model', 'explorer', '--explorer', 'always', '--json']
  const bounds = ['--max-functions', '1000', '--max-tests-per-function', '6']
  const done = spawnSync(
    process.execPath,
    [resolve(cli ?? join(project, 'dist/cli.js')), ...args, ...bounds, ...flags],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  if (done.status !== 0 || !done.stdout)
    throw new Error(`review ended with ${done.status}: ${done.stderr.trim().split('\n').at(-1)}`)
  return JSON.parse(done.stdout)
}

/** `3 of 4 (75.0 %)` */
export const percent = (part, whole) =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`
