// Real files and their formatted forms -> whether `plan` names a function although only the layout changed, and whether
// it names one where one bracket, comma or quote changed what the code means.
// Usage: node bench/formatting.js prettier|black|ruff DIR... [--files N] [--seed N] [--cli PATH] [--tools DIR] [--keep DIR]
// DIR holds source files, however deep. Black and Ruff are found below --tools (pip install --target) or on the path. The
// pairs stay in --keep. Exit 1 when a function is named for its layout, or a change is not seen.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { makeEdits } from './formatting-edits.js'
import { commitFiles, openRepository, put } from './twins.js'

const text = { type: 'string' }
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: text, seed: text, cli: text, tools: text, keep: text },
})
const [formatter, ...folders] = positionals
const LARGEST = 100_000
const isWanted = {
  prettier: /(?<!\.d|\.min|\.config|[._-]test|[._-]spec)\.(?:[cm]?[jt]s|[jt]sx)$/,
  black: /^(?!test_|conftest).*(?<!_test)\.py$/,
  ruff: /^(?!test_|conftest).*(?<!_test)\.py$/,
}
const others = /^(?:tests?|__tests__|idle_test|lib2to3|node_modules|\.git|__pycache__|dist|umd|min)$/

/** Configurations of each formatter; every file is formatted with each. */
const ways = {
  prettier: [
    { name: 'as it is', options: {} },
    {
      name: 'single quotes, no semicolons',
      options: { singleQuote: true, semi: false, quoteProps: 'consistent' },
    },
    {
      name: 'width 60, no brackets around a parameter',
      options: {
        printWidth: 60,
        arrowParens: 'avoid',
        trailingComma: 'none',
        jsxSingleQuote: true,
        bracketSpacing: false,
      },
    },
    {
      name: 'width 140, tabs',
      options: { printWidth: 140, useTabs: true, experimentalTernaries: true, bracketSameLine: true },
    },
  ],
  black: [
    { name: 'as it is', flags: ['--target-version', 'py311'] },
    {
      name: 'width 60, preview',
      flags: ['-l', '60', '--preview', '--unstable', '--target-version', 'py311'],
    },
    { name: 'width 120, no trailing commas kept', flags: ['-l', '120', '-C', '--target-version', 'py311'] },
  ],
  ruff: [
    { name: 'as it is', flags: ['--target-version', 'py311'] },
    {
      name: 'width 60, single quotes, preview',
      flags: [
        '--line-length',
        '60',
        '--preview',
        '--target-version',
        'py311',
        '--config',
        'format.quote-style="single"',
      ],
    },
    {
      name: 'width 140, tabs',
      flags: ['--line-length', '140', '--target-version', 'py311', '--config', 'format.indent-style="tab"'],
    },
  ],
}

if (!ways[formatter] || folders.length === 0) {
  console.error(
    'usage: node bench/formatting.js prettier|black|ruff DIR... [--files N] [--tools DIR] [--cli PATH]',
  )
  process.exit(2)
}

/** A generator of numbers from 0 to 1, the same for the same seed. */
function chance(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const random = chance(Number(options.seed ?? 1))

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return others.test(entry.name) ? [] : filesOf(path)
    return entry.isFile() && isWanted[formatter].test(entry.name) && statSync(path).size < LARGEST
      ? [path]
      : []
  })
}

/** Randomly drawn files by neutral paths, each text once. */
function drawFiles() {
  const found = folders.flatMap(folder => filesOf(resolve(folder)))
  const keyed = found.map(path => ({ path, key: random() })).sort((a, b) => a.key - b.key)
  const seen = new Set()
  const drawn = {}
  for (const { path } of keyed) {
    const source = readFileSync(path, 'utf8')
    const isCode = source.split('\n').length > 10 && !source.includes('\uFFFD') && !source.includes('\0')
    if (!isCode || seen.has(source)) continue
    seen.add(source)
    const name = `src/m${Math.floor(seen.size / 100)}/f${seen.size}${extname(path)}`
    drawn[name] = { path, source }
    if (seen.size >= Number(options.files ?? 500)) break
  }
  return drawn
}

async function formatted(files, way) {
  if (formatter !== 'prettier') return formattedPython(files, way)
  const made = {}
  for (const [path, source] of Object.entries(files))
    made[path] = await format(source, { filepath: path, ...way.options }).catch(() => null)
  return made
}

function formattedPython(files, way) {
  const folder = mkdtempSync(join(tmpdir(), 'formatting-'))
  try {
    for (const [path, source] of Object.entries(files)) put(folder, path, source)
    const tools = options.tools && resolve(options.tools)
    const env = { ...process.env, ...(tools ? { PYTHONPATH: tools } : {}) }
    const ruff = tools ? join(tools, 'bin/ruff') : 'ruff'
    const [program, args] =
      formatter === 'ruff'
        ? [ruff, ['format', '--isolated', '--no-cache', ...way.flags, folder]]
        : ['python3', ['-m', 'black', '-q', '-W', String(availableParallelism()), ...way.flags, folder]]
    const done = spawnSync(program, args, { env, encoding: 'utf8' })
    if (done.error || done.status === 1) throw new Error(done.error?.message ?? done.stderr)
    return Object.fromEntries(
      Object.keys(files).map(path => [path, readFileSync(join(folder, path), 'utf8')]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What `plan` says about a change from one set of texts to another. */
function planOf(before, after, label) {
  const folder = options.keep
    ? join(resolve(options.keep), label)
    : mkdtempSync(join(tmpdir(), 'formatting-'))
  rmSync(folder, { recursive: true, force: true })
  put(folder, 'README.md', 'x\n')
  try {
    openRepository(folder)
    commitFiles(folder, before, 'before')
    commitFiles(folder, after, 'after')
    const cli = resolve(options.cli ?? join(import.meta.dirname, '../dist/cli.js'))
    const stdout = execFileSync(process.execPath, [cli, 'plan', '--base', 'HEAD~1', '--json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const { targets, skipped, unread } = JSON.parse(stdout)
    return { named: [...targets, ...skipped], unread }
  } finally {
    if (!options.keep) rmSync(folder, { recursive: true, force: true })
  }
}

const drawn = drawFiles()
const originals = Object.fromEntries(Object.entries(drawn).map(([path, { source }]) => [path, source]))
const rows = []
let violations = 0
for (const [at, way] of ways[formatter].entries()) {
  const after = await formatted(originals, way)
  const paths = Object.keys(originals).filter(path => after[path] !== null)
  const changed = paths.filter(path => after[path] !== originals[path])
  const pick = texts => Object.fromEntries(paths.map(path => [path, texts[path]]))
  const layout = planOf(pick(originals), pick(after), `layout-${at}`)
  for (const { id } of layout.named)
    console.log(`layout: ${way.name}: ${id} (${drawn[id.split('::')[0]].path})`)
  const edits = makeEdits(pick(after), formatter === 'prettier' ? 'script' : 'python', random)
  const meaning = planOf(
    pick(after),
    Object.fromEntries(Object.entries(edits).map(([path, edit]) => [path, edit.source])),
    `meaning-${at}`,
  )
  const namedIn = new Map(meaning.named.map(({ id, file }) => [file, id]))
  const unread = new Set(meaning.unread.map(({ file }) => file))
  const silent = Object.entries(edits).filter(([path]) => !namedIn.has(path) && !unread.has(path))
  // If an added statement is not seen either, the plan never names the function: that has nothing to do with layout.
  const controls = Object.fromEntries(silent.map(([path, edit]) => [path, edit.control]))
  const control = silent.length > 0 ? planOf(pick(after), controls, `control-${at}`) : { named: [] }
  const seen = new Set(control.named.map(({ file }) => file))
  const missed = silent.filter(([path]) => seen.has(path))
  for (const [path, edit] of missed)
    console.log(`silent: ${way.name}: ${path}:${edit.line} ${edit.what} (${drawn[path].path})`)
  violations += layout.named.length + missed.length
  rows.push({
    formatter: `${formatter}, ${way.name}`,
    files: paths.length,
    'changed by it': changed.length,
    'named for layout': layout.named.length,
    'edits of meaning': Object.keys(edits).length,
    'not seen': missed.length,
    'in no named function': silent.length - missed.length,
    unread: layout.unread.length,
  })
}
console.table(rows)
process.exitCode = violations > 0 ? 1 : 0
