// The checks of `testwright doctor` as terminal rows, each with its fix below it.
import { isSound, type Check } from '../../setup/check.js'
import { oneLine, plural } from '../../text.js'
import { wrap, type Style } from './style.js'

const LABELS = { ok: 'ok', warning: 'look', failed: 'FAILED', skipped: '-' } as const
const LABEL = 8
const NAME = 22

/** One check in one or more rows; a command gets its own line, unwrapped, so that it can be copied. */
export function renderCheck(
  { name, state, found, cure, command }: Check,
  { style, columns }: { style: Style; columns: number },
): string {
  const indent = ' '.repeat(LABEL + NAME)
  const fill = (text: string): string =>
    wrap(oneLine(text, 1000), Math.max(30, columns - indent.length)).replaceAll('\n', `\n${indent}`)
  const paint = { ok: style.good, warning: style.warn, failed: style.bad, skipped: style.dim }[state]
  const label = paint(LABELS[state].padEnd(LABEL))
  const title = oneLine(name, 60)
  const first = title.length < NAME ? `${label}${title.padEnd(NAME)}` : `${label}${title}\n${indent}`
  const lines = [`${first}${fill(found)}`]
  if (cure !== null && cure !== 'Run the command.') lines.push(`${indent}${fill(`Fix: ${cure}`)}`)
  if (command !== null) lines.push(`${indent}${style.bold(`$ ${oneLine(command, 500)}`)}`)
  return `${lines.join('\n')}\n`
}

/** The last row: whether a review works here. */
export function renderVerdict(checks: readonly Check[], style: Style): string {
  const count = (state: Check['state']): number => checks.filter(check => check.state === state).length
  const [faults, looks] = [count('failed'), count('warning')]
  const more = looks > 0 ? `; ${plural(looks, 'thing')} to look at` : ''
  return isSound(checks)
    ? style.good(`A review works here${more}.\n`)
    : style.bad(`A review does not work here: ${plural(faults, 'fault')}${more}.\n`)
}
