// Rows of real commits -> copies of these commits under other names, and rows for them: do results depend on the names?
// Usage: node bench/real/renamed.js ROWS.jsonl --mirror DIR --into DIR [--rows 1,4]
// The changed functions and their classes, the project and its package are renamed as whole words in all texts and paths of both
// commits. Makes INTO/renamed+NAME/repo for each row and INTO/rows.jsonl: node bench/real.js INTO/rows.jsonl --mirror INTO ...
import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { newNames, renamer } from './new-names.js'
import { mirrorOf } from './prepare.js'
import { readRows } from './rows.js'

const text = { type: 'string' }
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { mirror: text, into: text, rows: text },
})
const [rowsFile] = positionals
if (!rowsFile || !options.into || !options.mirror) {
  console.error('usage: node bench/real/renamed.js ROWS.jsonl --mirror DIR --into DIR [--rows 1,4]')
  process.exit(2)
}
const into = resolve(options.into)
const person = ['-c', 'user.name=B', '-c', 'user.email=b@bench.invalid', '-c', 'commit.gpgsign=false']

/** The same rows give the same commits. */
const date = '2000-01-01T00:00:00Z'
const fixed = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }

const run = (args, env = {}) =>
  execFileSync('git', [...person, '-c', 'core.autocrlf=false', ...args], {
    env: { ...process.env, ...fixed, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).trim()

/** The files of a commit, written below `folder`. */
function checkOut(row, commit, folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const index = `${folder}.index`
  const git = (...args) =>
    run([`--git-dir=${mirrorOf(resolve(options.mirror), row.repo)}`, ...args], { GIT_INDEX_FILE: index })
  git('read-tree', commit)
  for (const path of row.without ?? []) git('update-index', '--force-remove', path)
  git('checkout-index', '--all', '--quiet', `--prefix=${folder}/`)
  rmSync(index)
}

function filesIn(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap(entry => {
    const path = join(below, entry.name)
    return entry.isDirectory() ? filesIn(folder, path) : entry.isFile() ? [path] : []
  })
}

/** { path: { mode, bytes, text } }; `text` is null for a binary file. Links are left out. */
function readTree(folder) {
  const read = path => {
    const bytes = readFileSync(join(folder, path))
    const decoded = bytes.toString('utf8')
    const isText = !decoded.includes('\0') && Buffer.from(decoded).equals(bytes)
    return { mode: lstatSync(join(folder, path)).mode, bytes, text: isText ? decoded : null }
  }
  return Object.fromEntries(filesIn(folder).map(path => [path, read(path)]))
}

function writeTree(folder, tree, rename) {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, { mode, bytes, text }] of Object.entries(tree)) {
    const place = join(folder, rename(path))
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text === null ? bytes : rename(text))
    chmodSync(place, mode)
  }
}

/** Names of the project and its package, as they are written in code. */
function projectNames(row, tree) {
  const repository = basename(row.repo)
  const manifest = tree['package.json']?.text
  const published = manifest ? basename(JSON.parse(manifest).name ?? '') : ''
  const folders = row.language === 'python' ? row.changed.map(({ file }) => packageOf(file)) : []
  const names = [row.project, repository, repository.replace(/\.js$/, ''), published, ...folders].filter(
    Boolean,
  )
  const spelled = names.flatMap(name => [name, name.replaceAll('-', '_')])
  return spelled.flatMap(name => [name, name[0].toUpperCase() + name.slice(1), name.toUpperCase()])
}

const packageOf = file => {
  const [first, second] = file.split('/').filter(part => part !== 'src')
  return second === undefined ? '' : first
}

/** Names of functions and of what they belong to, without names that the language defines. */
const functionNames = row =>
  row.changed
    .flatMap(({ function: name }) => name.split(/[.<> ]+/))
    .filter(name => name !== '' && !/^(?:locals|default|constructor|__\w+__)$/.test(name))

const SAME = new Set(['commit', 'language', 'kind', 'runner'])

/** All texts of a value renamed; those under the keys of SAME stay. */
function renamedValue(value, rename, key) {
  if (SAME.has(key)) return value
  if (typeof value === 'string') return rename(value)
  if (Array.isArray(value)) return value.map(each => renamedValue(each, rename))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, renamedValue(each, rename, name)]),
  )
}

/** The row of the copy. */
function copy({ number, without, ...row }) {
  const scratch = join(into, 'scratch')
  const [before, after] = [`${row.commit}~1`, row.commit].map(commit => {
    checkOut({ ...row, without }, commit, scratch)
    return readTree(scratch)
  })
  const trees = [before, after]
  const written = trees.flatMap(tree =>
    Object.entries(tree).flatMap(([path, { text }]) => [path, text ?? '']),
  )
  const names = newNames([...functionNames(row), ...projectNames(row, after)], written)
  const rename = renamer(names)
  const name = `renamed/${rename(row.project)}-${number}`
  const repository = join(into, name.replace('/', '+'), 'repo')
  rmSync(repository, { recursive: true, force: true })
  run(['init', '--quiet', '--bare', repository])
  const git = (...args) => run([`--git-dir=${repository}`, `--work-tree=${scratch}`, ...args])
  for (const tree of trees) {
    writeTree(scratch, tree, rename)
    git('add', '--all', '--force')
    git('commit', '--quiet', '--allow-empty', '--no-verify', '--message', 'x')
  }
  rmSync(scratch, { recursive: true })
  return { ...renamedValue(row, rename), repo: name, commit: git('rev-parse', 'HEAD') }
}

mkdirSync(into, { recursive: true })
const rows = readRows(rowsFile, options.rows).map(row => {
  const made = copy(row)
  console.log(
    `${row.number} ${row.project} ${row.commit.slice(0, 8)}: ${made.repo} ${made.commit.slice(0, 8)}`,
  )
  return made
})
writeFileSync(join(into, 'rows.jsonl'), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
