// Real files, each with one more statement in one function -> whether `plan` names that function.
// Usage: node bench/named.js [FOLDER...] [--files PER_FORM] [--cli PATH] [--json FILE]
// FOLDER holds source files, however deep. Without one: the standard library of `python3`, the source of this project and its
// node_modules. At most PER_FORM files (100) are taken for each form of function, and copied to neutral paths. Python's
// and TypeScript's own parsers find the functions. Exit 1 when a name is wrong or missing, or less than 99 % are right.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { changedText, chooseFunctions } from './named/choose.js'
import { readFiles } from './named/files.js'
import { functionsOf } from './named/forms.js'
import { judge } from './named/judge.js'
import { sumOf, tableOf } from './named/table.js'
import { commitFiles, openRepository, percent } from './twins.js'

const text = { type: 'string' }
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: text, cli: text, json: text },
})
const perForm = Number(options.files ?? 100)
if (!(perForm >= 1)) {
  console.error('usage: node bench/named.js [FOLDER...] [--files PER_FORM] [--cli PATH] [--json FILE]')
  process.exit(2)
}
const project = join(import.meta.dirname, '..')
const cli = resolve(options.cli ?? join(project, 'dist/cli.js'))
const FILES_OF_A_COMMIT = 250
const ENOUGH = 0.99

const leftOut = {}
const leave = (why, files) => {
  if (files.length > 0) leftOut[why] = (leftOut[why] ?? 0) + files.length
}

function ownFolders() {
  const code = 'import sysconfig; print(sysconfig.get_path("stdlib"))'
  const library = execFileSync('python3', ['-c', code], { encoding: 'utf8' }).trim()
  return [library, join(project, 'src'), join(project, 'node_modules')]
}

/** The files that the reference parsers accept, with their functions. */
function readForms(files) {
  const read = functionsOf(files)
  leave(
    'refused by the reference parser',
    files.filter((_, at) => read[at] === null),
  )
  leave(
    'without a function',
    files.filter((_, at) => read[at]?.length === 0),
  )
  return files
    .map((file, at) => ({ ...file, functions: read[at] ?? [] }))
    .filter(({ functions }) => functions.length > 0)
}

/** Changes one function in each chosen file; files that the reference parser then refuses are left out. */
function change(files) {
  const chosen = chooseFunctions(files, perForm)
  leave('beyond the files of a form', files.slice(chosen.length))
  const changed = chosen.map(({ file, made }, at) => ({
    file,
    made,
    path: `m/m${String(at).padStart(5, '0')}.${file.language}`,
    after: changedText(file.text, made.insert),
  }))
  const again = functionsOf(
    changed.map(({ file, path, after }) => ({ path, text: after, language: file.language })),
  )
  leave(
    'refused after the change',
    changed.filter((_, at) => again[at] === null),
  )
  return changed.filter((_, at) => again[at] !== null)
}

/** What `plan` says about these changes, made in one commit. */
function planOf(changes) {
  const folder = mkdtempSync(join(tmpdir(), 'named-'))
  const texts = textOf => Object.fromEntries(changes.map(each => [each.path, textOf(each)]))
  try {
    openRepository(folder)
    commitFiles(
      folder,
      texts(({ file }) => file.text),
      'before',
    )
    commitFiles(
      folder,
      texts(({ after }) => after),
      'after',
    )
    const args = ['plan', '--base', 'HEAD~1', '--json', '--max-functions', '1000']
    const how = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] }
    return JSON.parse(execFileSync(process.execPath, [cli, ...args], how))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** If `plan` fails for a commit, it is halved until the file at fault is found: nothing is known about that file. */
function judgeCommit(changes) {
  try {
    const plan = planOf(changes)
    return changes.map(each => judge(each, plan))
  } catch (error) {
    if (typeof error.status === 'undefined') throw error
    if (changes.length === 1) {
      const plan = { targets: [], skipped: [], unread: [] }
      return [{ ...judge(changes[0], plan), why: `plan failed: ${error.signal ?? error.status}` }]
    }
    const middle = Math.floor(changes.length / 2)
    return [changes.slice(0, middle), changes.slice(middle)].flatMap(judgeCommit)
  }
}

function judgeAll(changes) {
  const judged = []
  for (let at = 0; at < changes.length; at += FILES_OF_A_COMMIT)
    judged.push(...judgeCommit(changes.slice(at, at + FILES_OF_A_COMMIT)))
  return judged
}

const { files, counts } = readFiles(
  positionals.length > 0 ? positionals.map(each => resolve(each)) : ownFolders(),
)
Object.assign(leftOut, counts)
const judged = judgeAll(change(readForms(files)))
console.table(leftOut)
console.log(tableOf(judged))
for (const { verdict, form, source, line, chain, why } of judged)
  if (verdict !== 'right') console.log(`${verdict}: ${form}: ${source}:${line} ${chain}: ${why}`)
if (options.json) writeFileSync(options.json, JSON.stringify({ leftOut, judged }, null, 1))
const { files: all, right, wrong, silent } = sumOf(judged)
console.log(`named rightly: ${percent(right, all)}, wrong: ${wrong}, silent: ${silent}`)
process.exitCode = all > 0 && right >= ENOUGH * all && wrong + silent === 0 ? 0 : 1
