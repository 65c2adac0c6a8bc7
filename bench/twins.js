// Rows of functions -> one repository of two commits, one file a function, and what one `review` of it says.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
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

/** Rows of a folder's data set (or of one file) with a path of their own each; `skip` holds numbers or names of functions. */
export function rowsOf({ data, set, language, limit, skip }) {
  const file = /\.jsonl(\.gz)?$/.test(data) ? data : join(data, `${set ?? names[language]}.jsonl.gz`)
  const left = new Set((skip ?? '').split(',').filter(Boolean))
  const rows = readRows(file)
    .slice(0, limit ? Number(limit) : undefined)
    .filter(row => !left.has(String(row.number)) && !left.has(row.entry_point))
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

/** Text of a module: what tests import is exported, documentation is left out unless it is to be kept. */
export function moduleText(source, row, language, keepsDocs = false) {
  const text = keepsDocs ? source : undocumented(source, language)
  if (language === 'python') return text
  return `${text}\n${language === 'typescript' ? 'export' : 'module.exports ='} { ${row.entry_point} }\n`
}

/** A repository of two commits; null as a text leaves a file out of that commit. */
export function makeRepository(language, base, head) {
  const folder = mkdtempSync(join(tmpdir(), 'twins-'))
  const person = ['-c', 'user.name=B', '-c', 'user.email=b@bench.invalid', '-c', 'commit.gpgsign=false']
  const git = (...args) => execFileSync('git', [...person, ...args], { cwd: folder, stdio: 'pipe' })
  const commit = (files, message) => {
    for (const [path, text] of Object.entries(files)) if (text !== null) put(folder, path, text)
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', message)
  }
  git('init', '-q', '-b', 'main')
  const script = language === 'typescript' ? 'vitest run' : 'node --test'
  const manifest = { name: 'bench', private: true, scripts: { test: script } }
  const more = language === 'python' ? {} : { 'package.json': JSON.stringify(manifest) }
  commit({ 'README.md': 'x\n', '.gitignore': 'node_modules\n.testwright\n', ...more, ...base }, 'base')
  commit(head, 'head')
  if (language === 'typescript') symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

export function put(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** The report of one `review` by the explorer alone, six tests a function. */
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

/** One group of words a line, for tables of what was missed. */
export const percent = (part, whole) =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`
