// Rows of real commits with the true list of changed functions -> precision and recall of `plan`, and every mismatch.
// node bench/plan.js FILE.jsonl.gz [--limit N] [--skip 18,32] [--cli dist/cli.js]: exit 1 below 100 % precision or
// 99 % recall. Rows count from 0; the two of changes_ts that contradict themselves on separators are 18 and 32. Its rows
// 12 and 23 count three functions as changed in which only redundant brackets changed (formatting is no change here),
// and its rows 14 and 15 leave out functions that read a constant whose value changed.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string' }, skip: { type: 'string' }, cli: { type: 'string' } },
})
const cli = resolve(options.cli ?? join(import.meta.dirname, '../dist/cli.js'))
const kinds = new Set(['added', 'body_changed', 'signature_changed'])
const tests =
  /(?:^|\/)(?:tests?|__tests__)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$|\.(?:test|spec)\.[cm]?[jt]sx?$/

function git(folder, ...args) {
  const identity = [
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@example.org',
    '-c',
    'commit.gpgsign=false',
  ]
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' })
}

function put(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function commit(folder, message) {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--no-verify', '-m', message)
}

/** A repository of two commits: the row's files before and after; the old path is gone after a rename. */
function makeRepository(row) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'))
  git(folder, 'init', '--quiet', '--initial-branch=main')
  for (const [path, file] of Object.entries(row.files))
    if (file.before !== null && file.before !== undefined) put(folder, file.old_path ?? path, file.before)
  commit(folder, 'before')
  for (const [path, file] of Object.entries(row.files)) {
    if (file.old_path && file.old_path !== path) rmSync(join(folder, file.old_path), { force: true })
    if (file.after === null || file.after === undefined) rmSync(join(folder, path), { force: true })
  }
  for (const [path, file] of Object.entries(row.files))
    if (file.after !== null && file.after !== undefined) put(folder, path, file.after)
  commit(folder, 'after')
  return folder
}

/** Ids that must be named. A nested function counts as its outermost one, several definitions of a name as one. */
function wantedOf(row) {
  const changed = row.changed.filter(each => kinds.has(each.kind) && !tests.test(each.file))
  const name = each => each.function.replace(/\.<locals>.*$/, '').replaceAll(/#\d+/g, '')
  return new Set(changed.map(each => `${each.file}::${name(each)}`))
}

function planOf(folder) {
  const args = [cli, 'plan', '--repo', folder, '--base', 'HEAD~1', '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  })
  if (status !== 0) throw new Error(`plan ended with ${status}: ${stderr.trim().split('\n').at(-1)}`)
  const plan = JSON.parse(stdout)
  return [...plan.targets, ...plan.skipped].map(each => each.id)
}

function judge(row, label) {
  const folder = makeRepository(row)
  try {
    const named = planOf(folder)
    const [got, wanted] = [new Set(named), wantedOf(row)]
    const extra = [...got].filter(id => !wanted.has(id))
    const missing = [...wanted].filter(id => !got.has(id))
    if (named.length !== got.size) console.log(`${label}: an id is named twice`)
    for (const id of extra) console.log(`${label}: extra   ${id}`)
    for (const id of missing) console.log(`${label}: missing ${id}`)
    return {
      right: got.size - extra.length,
      extra: extra.length + named.length - got.size,
      missing: missing.length,
    }
  } catch (error) {
    console.log(`${label}: ${error.message}`)
    return { right: 0, extra: 0, missing: Math.max(1, wantedOf(row).size) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [file] = positionals
if (!file) {
  console.error('usage: node bench/plan.js FILE.jsonl.gz [--limit N] [--skip 18,32] [--cli dist/cli.js]')
  process.exit(2)
}
const bytes = readFileSync(file)
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
const left = new Set((options.skip ?? '').split(',').filter(Boolean).map(Number))
const rows = lines.slice(0, Number(options.limit ?? lines.length)).map(line => JSON.parse(line))
const sum = { right: 0, extra: 0, missing: 0 }
for (const [number, row] of rows.entries()) {
  if (left.has(number)) continue
  const one = judge(row, `row ${number} ${row.head?.slice(0, 7) ?? ''}`)
  for (const key of Object.keys(sum)) sum[key] += one[key]
}
const share = (part, rest) => (part + rest === 0 ? 1 : part / (part + rest))
const [precision, recall] = [share(sum.right, sum.extra), share(sum.right, sum.missing)]
const percent = value => `${(value * 100).toFixed(2)} %`
console.log(
  `${rows.length - left.size} rows, ${sum.right} functions right, ${sum.extra} extra, ${sum.missing} missing`,
)
console.log(`precision ${percent(precision)}, recall ${percent(recall)}`)
process.exitCode = precision < 1 || recall < 0.99 ? 1 : 0
