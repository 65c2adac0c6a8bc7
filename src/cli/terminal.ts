// What kind of terminal standard output and standard error are, if any.
import { styleText } from 'node:util'
import { plain, type Style } from '../core/report/render/style.js'
import type { CliProcess } from './command.js'

type Stream = CliProcess['stdout']
type Environment = CliProcess['env']

/** Colours as https://no-color.org asks for them: on terminals that have some, unless NO_COLOR is set. */
export function styleOf(stream: Stream, environment: Environment): Style {
  if (!isTerminal(stream, environment) || environment['NO_COLOR']) return plain
  const paint =
    (format: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      styleText(format, text, { validateStream: false })
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    good: paint('green'),
    bad: paint(['bold', 'red']),
    warn: paint('yellow'),
  }
}

/** CI logs and editor consoles are not terminals, even where they claim to be. */
export const isTerminal = ({ isTTY }: Stream, environment: Environment): boolean =>
  isTTY === true && environment['TERM'] !== 'dumb' && !environment['CI']
