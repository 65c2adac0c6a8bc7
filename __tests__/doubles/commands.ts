// The runner's own reading of a step's output: workflow commands, masks, and the files that hold outputs.

export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

export interface Heard {
  commands: Command[]
  /** The log as people see it: masks applied, commands that the runner swallows left out. */
  log: string
}

const unescape = (text: string) =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')

function readProperties(text: string, separator: string): Record<string, string> {
  const pairs = text.split(separator).flatMap(pair => {
    const at = pair.indexOf('=')
    return at > 0 ? [[pair.slice(0, at).trim(), unescape(pair.slice(at + 1))]] : []
  })
  return Object.fromEntries(pairs) as Record<string, string>
}

/** `::name key=value::message` at a line's start (leading blanks do not matter), or `##[name key=value;]message` anywhere. */
function readCommand(line: string): Command | null {
  const modern = /^\s*::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(line)
  if (modern) {
    return {
      name: modern[1] ?? '',
      properties: readProperties(modern[2] ?? '', ','),
      message: unescape(modern[3] ?? ''),
    }
  }
  const legacy = /##\[([^\]\s]+)(?: ([^\]]*))?\]([^]*)$/.exec(line)
  if (!legacy) return null
  return {
    name: legacy[1] ?? '',
    properties: readProperties(legacy[2] ?? '', ';'),
    message: unescape(legacy[3] ?? ''),
  }
}

const shown = new Set(['error', 'warning', 'notice', 'debug', 'group', 'endgroup'])

/** Reads what a step printed. `masks` are the secrets that the runner knows from the start. */
export function hear(output: string, masks: string[]): Heard {
  const commands: Command[] = []
  const hidden = masks.filter(Boolean)
  const lines: string[] = []
  let stopped: string | null = null
  for (const line of output.split(/\r?\n/)) {
    const command = readCommand(line)
    if (stopped !== null) {
      if (command?.name === stopped) stopped = null
      else lines.push(line)
      continue
    }
    if (command) {
      commands.push(command)
      if (command.name === 'stop-commands') stopped = command.message
      if (command.name === 'add-mask' && command.message !== '')
        hidden.push(...command.message.split(/\r?\n/).filter(Boolean))
      if (!shown.has(command.name)) continue
    }
    lines.push(line)
  }
  const log = hidden.reduce((text, secret) => text.replaceAll(secret, '***'), lines.join('\n'))
  return { commands, log }
}

/** A file of `name=value` and `name<<MARK` entries; throws where the runner would fail the step. */
export function readEntries(text: string): Record<string, string> {
  const entries: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      entries[line.slice(0, equals)] = line.slice(equals + 1)
    } else if (heredoc > 0) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${line.slice(heredoc + 2)}'`)
      entries[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n')
      at = end
    } else throw new Error(`Invalid format '${line}'`)
  }
  return entries
}
