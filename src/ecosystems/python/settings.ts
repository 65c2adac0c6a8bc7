// A settings file -> its options for pytest, formatters and linters. Parses no more than these need.
import type { Formatting } from '../../core/model/target.js'

/** The section header of pytest's options, by file name; null when the whole file is pytest's. */
const HEADS: Record<string, RegExp> = {
  'pyproject.toml': /^\[tool\.pytest(?:\.ini_options)?\][ \t]*(?:#.*)?$/m,
  'pytest.toml': /^\[pytest\][ \t]*(?:#.*)?$/m,
  'setup.cfg': /^\[tool:pytest\][ \t]*$/m,
  'tox.ini': /^\[pytest\][ \t]*$/m,
  'pytest.ini': /^\[pytest\][ \t]*$/m,
  '.pytest.ini': /^\[pytest\][ \t]*$/m,
}

/** True for a file with pytest options; `pytest.ini` counts even when it is empty. */
export function isRunnerSettings(name: string, text: string | null): boolean {
  if (text === null) return false
  return name.endsWith('pytest.ini') || (HEADS[name]?.test(text) ?? false)
}

/** The section of pytest's options, null for none. */
function sectionOf(name: string, text: string): string | null {
  const plain = text.replaceAll('\r', '')
  const head = HEADS[name]?.exec(plain)
  if (!head) return null
  const rest = plain.slice(head.index + head[0].length)
  // A TOML list of strings may be unindented, but none of its lines begins with a name in brackets.
  const end = rest.search(/^\[[^\]\n]+\][ \t]*(?:#.*)?$/m)
  return end < 0 ? rest : rest.slice(0, end)
}

/** The value of an option as text, list items separated by spaces; null when it is not set. */
export function pytestOption(name: string, text: string, option: string): string | null {
  const section = sectionOf(name, text)
  if (section === null) return null
  return name.endsWith('.toml') ? tomlValue(section, option) : iniValue(section, option)
}

function iniValue(section: string, option: string): string | null {
  const lines = section.split('\n')
  const at = lines.findIndex(line => startOfIni(line) === option)
  const first = lines[at]
  if (first === undefined) return null
  const more = lines.slice(at + 1)
  const end = more.findIndex(line => !/^[ \t]/.test(line) && line.trim() !== '' && !/^[#;]/.test(line))
  const values = [first.slice(first.search(/[=:]/) + 1), ...(end < 0 ? more : more.slice(0, end))]
  return values
    .map(line => line.trim())
    .filter(line => line !== '' && !/^[#;]/.test(line))
    .join(' ')
}

const startOfIni = (line: string): string | null => /^([\w-]+)[ \t]*[=:]/.exec(line)?.[1] ?? null

function tomlValue(section: string, option: string): string | null {
  const start = new RegExp(`^[ \\t]*["']?${option}["']?[ \\t]*=[ \\t]*`, 'm').exec(section)
  if (!start) return null
  const rest = section.slice(start.index + start[0].length)
  if (rest.startsWith('[')) return stringsIn(listIn(rest)).join(' ')
  const long = /^("""|''')/.exec(rest)?.[1]
  if (long !== undefined) {
    const end = rest.indexOf(long, 3)
    return end < 0 ? null : rest.slice(3, end).split(/\s+/).filter(Boolean).join(' ')
  }
  return stringsIn(rest.split('\n')[0] ?? '')[0] ?? null
}

/** The text from an opening bracket to the closing one; ignores brackets in strings. */
function listIn(text: string): string {
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (quote !== '') {
      if (char === '\\' && quote === '"') at += 1
      else if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '#') at = (text.indexOf('\n', at) + 1 || text.length + 1) - 1
    else if (char === ']') return text.slice(0, at)
  }
  return ''
}

function stringsIn(text: string): string[] {
  const found = text.matchAll(/#[^\n]*|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/g)
  return [...found].flatMap(([, double, single]) => {
    const value = double?.replace(/\\(.)/g, '$1') ?? single
    return value === undefined ? [] : [value]
  })
}

/** Location of a kind of settings: a file, and its section header (null when the whole file counts). */
type Place = [file: string, head: RegExp | null]

const RUFF: Place[] = ['ruff.toml', '.ruff.toml'].map(file => [file, null])
const FORMATTERS: Place[] = [...RUFF, ['pyproject.toml', /^\[tool\.(?:black|ruff)\][ \t]*(?:#.*)?$/gm]]
const QUOTES: Place[] = [
  ...['ruff.toml', '.ruff.toml'].map((file): Place => [file, /^\[format\][ \t]*(?:#.*)?$/gm]),
  ['pyproject.toml', /^\[tool\.ruff\.format\][ \t]*(?:#.*)?$/gm],
]
const LINTERS: Place[] = ['.flake8', 'setup.cfg', 'tox.ini'].map(file => [
  file,
  /^\[(?:flake8|pycodestyle)\][ \t]*$/gm,
])
const SORTERS: Place[] = [
  ['pyproject.toml', /^\[tool\.(?:isort|ruff\.(?:lint\.)?isort)\][ \t]*(?:#.*)?$/gm],
  ...['ruff.toml', '.ruff.toml'].map((file): Place => [file, /^\[(?:lint\.)?isort\][ \t]*(?:#.*)?$/gm]),
  ...['.isort.cfg', 'setup.cfg', 'tox.ini'].map((file): Place => [file, /^\[(?:isort|settings)\][ \t]*$/gm]),
]
/** Files that show which formatter a project uses without settings. */
const NAMING = ['pyproject.toml', '.pre-commit-config.yaml', 'tox.ini', 'noxfile.py', 'Makefile', 'setup.cfg']

/**
 * The settings at the root. The line length is that of black or ruff, or of flake8 without a formatter; imports
 * follow the settings of ruff or isort.
 */
export function formattingOf(read: (file: string) => string | null): Formatting {
  const ask = (places: readonly Place[], name: string) => optionAt(places, name, read)
  const isFormatted = NAMING.some(name => /\b(?:black|ruff)\b/.test(read(name) ?? ''))
  const columns =
    ask(FORMATTERS, 'line[-_]length') ?? (isFormatted ? null : ask(LINTERS, 'max[-_]line[-_]length'))
  const isSingle =
    (ask(QUOTES, 'quote[-_]style') ?? 'double') !== 'double' ||
    ask(FORMATTERS, 'skip[-_]string[-_]normalization') === 'true'
  const single = ask(SORTERS, 'force[-_]single[-_]line')
  const between = ask(SORTERS, 'lines[-_]between[-_]types')
  return {
    ...(columns !== null && /^\d{2,3}$/.test(columns) ? { columns: Number(columns) } : {}),
    ...(isFormatted && !isSingle ? { quote: '"' } : {}),
    ...(single === null ? {} : { singleImports: /^true$/i.test(single) }),
    ...(between === null ? {} : { apartImports: between !== '0' }),
  }
}

/** The value of a one-word option. */
function optionAt(
  places: readonly Place[],
  name: string,
  read: (file: string) => string | null,
): string | null {
  for (const [file, head] of places) {
    const text = read(file)?.replaceAll('\r', '') ?? ''
    const starts = head ? [...text.matchAll(head)].map(({ index, 0: line }) => index + line.length) : [0]
    for (const start of starts) {
      const section = text.slice(start).split(/^\[/m)[0] ?? ''
      const found = new RegExp(`^[ \\t]*${name}[ \\t]*[=:][ \\t]*["']?(\\w+)`, 'm').exec(section)
      if (found?.[1]) return found[1]
    }
  }
  return null
}
