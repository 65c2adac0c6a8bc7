// Renders the help of the program, of a group of verbs, and of one verb.
import { wrap } from '../core/report/render/style.js'
import { COMMON_OPTIONS, GROUPS, settingOptions, type Option, type Verb } from './command.js'

/** What the parser answers itself. */
const BUILT_IN = [
  { name: 'help', summary: 'show this, or the help on a command' },
  { name: 'version', summary: 'print the version' },
]
const WIDEST = 100
const NARROWEST = 60
/** Characters of the left column of a list of options. */
const OPTION_COLUMN = 26

/** `about` is a verb, the first word of several, or null for the program. `columns` is the width of the terminal. */
export function renderHelp(about: string | null, verbs: readonly Verb[], columns = 80): string {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST))
  const verb = verbs.find(({ name }) => name === about)
  if (verb) return renderVerb(verb, width)
  return about === null ? renderProgram(verbs, width) : renderGroup(about, verbs, width)
}

function renderProgram(verbs: readonly Verb[], width: number): string {
  const groups = Object.entries(GROUPS).map(([group, title]) => {
    const members = verbs.filter(verb => verb.group === group)
    return `${title}\n${renderVerbs(group === 'other' ? BUILT_IN : members, width)}`
  })
  const introduction =
    'Writes unit tests for the functions that a change touches, runs them in a sandbox, and keeps those that add something.'
  return `${[
    `Usage: testwright COMMAND [options]\n\n${wrap(introduction, width)}`,
    ...groups,
    `Help on one command: testwright help COMMAND\nA first look, without a key or a network: testwright demo`,
    wrap(
      'Exit codes: 0 done; 1 a threshold that you set was missed; 2 usage or configuration; 3 a service failed; 70 a bug in Testwright; 130 interrupted.',
      width,
    ),
  ].join('\n\n')}\n`
}

function renderGroup(word: string, verbs: readonly Verb[], width: number): string {
  const members = verbs.filter(({ name }) => name.startsWith(`${word} `))
  return `Usage: testwright ${word} COMMAND [options]\n\n${renderVerbs(members, width)}\n\nHelp on one command: testwright help ${word} COMMAND\n`
}

function renderVerbs(verbs: readonly Pick<Verb, 'name' | 'summary'>[], width: number): string {
  return verbs.map(({ name, summary }) => renderRow(name, summary, 19, width)).join('\n')
}

function renderVerb({ name, about, examples, options, settings = [], files }: Verb, width: number): string {
  const usage = `Usage: testwright ${name}${files ? ` ${files.placeholder}` : ''} [options]`
  const sections = [
    usage,
    wrap(about, width),
    `Options\n${renderOptions({ ...options, ...COMMON_OPTIONS }, width)}`,
  ]
  if (settings.length > 0)
    sections.push(
      `Settings (also lines of testwright.yml on the base branch)\n${renderOptions(settingOptions(settings), width)}`,
    )
  const title = examples.length === 1 ? 'Example' : 'Examples'
  sections.push(`${title}\n${examples.map(example => `  ${example}`).join('\n')}`)
  return `${sections.join('\n\n')}\n`
}

function renderOptions(options: Record<string, Option>, width: number): string {
  return Object.entries(options)
    .map(([name, { type, placeholder = '', multiple, help: text }]) => {
      const help = multiple ? `${text} May be given more than once.` : text
      const left = `--${name}${type === 'string' ? ` ${placeholder}` : ''}`
      return renderRow(left, help, OPTION_COLUMN, width)
    })
    .join('\n')
}

/** Two columns; a left one that is too long gets a line of its own. */
function renderRow(left: string, right: string, column: number, width: number): string {
  const indent = ' '.repeat(column + 2)
  const text = wrap(right, width - indent.length).replaceAll('\n', `\n${indent}`)
  const first = `  ${left}`
  return first.length < indent.length ? `${first.padEnd(indent.length)}${text}` : `${first}\n${indent}${text}`
}
