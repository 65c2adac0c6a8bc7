// The scripts that complete command lines in bash, zsh and fish, made from the verbs and their options.
import { choicesOf, settings, type Setting } from '../core/model/configuration.js'
import { optionsOf, type Option, type Verb } from './command.js'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

/** What the parser answers itself. */
const BUILT_IN = { help: 'show the help', version: 'print the version' }

/** `summary` by name, for first words and for second ones. */
interface Words {
  first: Record<string, string>
  second: Record<string, Record<string, string>>
}

export function renderCompletions(shell: Shell, verbs: readonly Verb[]): string {
  return { bash: renderBash, zsh: renderZsh, fish: renderFish }[shell](verbs)
}

function wordsOf(verbs: readonly Verb[]): Words {
  const first: Record<string, string> = {}
  const second: Words['second'] = {}
  for (const { name, summary } of verbs) {
    const [one = '', other] = name.split(' ')
    if (other === undefined) first[one] = summary
    else {
      first[one] ??= `commands: ${verbs.flatMap(verb => verb.name.split(`${one} `)[1] ?? []).join(', ')}`
      second[one] = { ...second[one], [other]: summary }
    }
  }
  return { first: { ...first, ...BUILT_IN }, second }
}

/** Words that an option may have; null for files, folders and free text. */
function choices(name: string): string[] | null {
  return Object.hasOwn(settings, name) ? choicesOf(name as Setting) : null
}

const isFolder = ({ placeholder }: Option): boolean => placeholder === 'DIR'

/** All options of all verbs that take one of a few words. */
function allChoices(verbs: readonly Verb[]): [name: string, words: string[]][] {
  const names = new Set(verbs.flatMap(verb => Object.keys(optionsOf(verb))))
  return [...names].flatMap(name => {
    const words = choices(name)
    return words === null ? [] : [[name, words]]
  })
}

const flagsOf = (verb: Verb): string =>
  Object.keys(optionsOf(verb))
    .map(name => `--${name}`)
    .join(' ')

function renderBash(verbs: readonly Verb[]): string {
  const { first, second } = wordsOf(verbs)
  const reply = (kind: string): string => `COMPREPLY=($(compgen ${kind} -- "$current"))`
  const folders = new Set(
    verbs.flatMap(verb =>
      Object.entries(optionsOf(verb)).flatMap(([name, option]) => (isFolder(option) ? [`--${name}`] : [])),
    ),
  )
  return `${[
    '# testwright completions bash: source it from ~/.bashrc.',
    '_testwright() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}" options=""',
    `  if [ "$COMP_CWORD" -eq 1 ]; then ${reply(`-W "${Object.keys(first).join(' ')}"`)}; return; fi`,
    '  case "$command" in',
    ...Object.entries(second).flatMap(([name, words]) => [
      `    ${name})`,
      `      if [ "$COMP_CWORD" -eq 2 ]; then ${reply(`-W "${Object.keys(words).join(' ')}"`)}; return; fi`,
      '      command="$command ${COMP_WORDS[2]}" ;;',
    ]),
    `    help) ${reply(`-W "${Object.keys(first).join(' ')}"`)}; return ;;`,
    '  esac',
    '  case "$before" in',
    ...allChoices(verbs).map(
      ([name, words]) => `    --${name}) ${reply(`-W "${words.join(' ')}"`)}; return ;;`,
    ),
    `    ${[...folders].join('|')}) ${reply('-d')}; return ;;`,
    '  esac',
    '  case "$command" in',
    ...verbs.map(verb => `    "${verb.name}") options="${flagsOf(verb)}" ;;`),
    '  esac',
    `  case "$current" in -*) ${reply('-W "$options"')} ;; *) ${reply('-f')} ;; esac`,
    '}',
    'complete -o filenames -F _testwright testwright',
  ].join('\n')}\n`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

function renderZsh(verbs: readonly Verb[]): string {
  const { first, second } = wordsOf(verbs)
  const list = (words: Record<string, string>): string =>
    Object.entries(words)
      .map(([name, text]) => quoted(`${name.replaceAll(':', '\\:')}:${text}`))
      .join(' ')
  const optionList = (verb: Verb): string =>
    list(Object.fromEntries(Object.entries(optionsOf(verb)).map(([name, { help }]) => [`--${name}`, help])))
  return `${[
    '#compdef testwright',
    '# testwright completions zsh: source it from ~/.zshrc, or save it as _testwright in a folder of $fpath.',
    '_testwright() {',
    '  local -a found',
    '  local command=$words[2]',
    `  if (( CURRENT == 2 )); then found=(${list(first)}); _describe command found; return; fi`,
    '  case $command in',
    ...Object.entries(second).flatMap(([name, words]) => [
      `    ${name})`,
      `      if (( CURRENT == 3 )); then found=(${list(words)}); _describe command found; return; fi`,
      '      command="$command $words[3]" ;;',
    ]),
    `    help) found=(${list(first)}); _describe command found; return ;;`,
    '  esac',
    '  case $words[CURRENT-1] in',
    ...allChoices(verbs).map(
      ([name, words]) => `    --${name}) compadd -- ${words.map(quoted).join(' ')}; return ;;`,
    ),
    '  esac',
    '  case $command in',
    ...verbs.map(verb => `    ${quoted(verb.name)}) found=(${optionList(verb)}) ;;`),
    '  esac',
    '  if [[ $PREFIX == -* ]]; then _describe option found; else _files; fi',
    '}',
    'compdef _testwright testwright',
  ].join('\n')}\n`
}

function renderFish(verbs: readonly Verb[]): string {
  const { first, second } = wordsOf(verbs)
  const add = (condition: string, rest: string): string =>
    `complete -c testwright -n ${quoted(condition)} ${rest}`
  const seen = (word: string): string => `__fish_seen_subcommand_from ${word}`
  const groups = Object.entries(second).flatMap(([name, words]) => {
    const none = `${seen(name)}; and not ${seen(Object.keys(words).join(' '))}`
    return Object.entries(words).map(([word, text]) => add(none, `-f -a ${word} -d ${quoted(text)}`))
  })
  const options = verbs.flatMap(verb =>
    Object.entries(optionsOf(verb)).map(([name, { type, help }]) => {
      const words = choices(name)
      const value = type === 'boolean' ? '' : words === null ? ' -r' : ` -x -a ${quoted(words.join(' '))}`
      return add(verb.name.split(' ').map(seen).join('; and '), `-l ${name}${value} -d ${quoted(help)}`)
    }),
  )
  return `${[
    '# testwright completions fish: save it as ~/.config/fish/completions/testwright.fish.',
    ...Object.entries(first).map(([name, text]) =>
      add('__fish_use_subcommand', `-f -a ${name} -d ${quoted(text)}`),
    ),
    ...groups,
    ...options,
  ].join('\n')}\n`
}
