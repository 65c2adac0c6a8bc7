// Reads argv, runs one verb, sets the exit code. One catch for everything.
import { tool } from '../core/model/tool.js'
import { exitStatusOf, type ExitStatus } from '../core/report/exit-status.js'
import { oneLine } from '../core/text.js'
import { findAssets } from '../wiring/run.js'
import { startTrace } from '../wiring/tracing.js'
import { DONE, readCommand, type CliContext, type CliProcess, type Command } from './command.js'
import { renderHelp } from './help.js'
import { openLiveLine, type LiveLine } from './live-line.js'
import { isTerminal, styleOf } from './terminal.js'
import { loadVerb } from './verbs/load.js'

/** Milliseconds after an interruption in which work in progress cleans up. */
const FAREWELL = 1500

/** Runs one command; sets the exit code and never throws. */
export async function runCommandLine(process: CliProcess): Promise<void> {
  const argv = withoutAlias(process.argv.slice(2))
  const stop = new AbortController()
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  const live = isTerminal(process.stderr, process.env)
    ? openLiveLine(process.stderr, styleOf(process.stderr, process.env))
    : null
  let status: ExitStatus
  try {
    const command = await readArgv(argv)
    status = await Promise.race([
      run(command, process, { signal: stop.signal, live }),
      interrupted(stop.signal, command.kind === 'run' && command.verb.stopsAtOnce === true),
    ])
  } catch (error) {
    status = exitStatusOf(error, stop.signal.aborted)
    if (argv.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  }
  live?.close()
  if (status.sentence) logTo(process, status.sentence)
  process.exitCode = status.code
  if (stop.signal.aborted) process.exit(status.code)
  process.removeListener('SIGINT', onSignal)
  process.removeListener('SIGTERM', onSignal)
}

/** Other programs say `completion`. */
const withoutAlias = (argv: string[]): string[] =>
  argv[0] === 'completion' ? ['completions', ...argv.slice(1)] : argv

/** Loads only the verb that is named, or all of them if the answer names others, as for a wrong name. */
async function readArgv(argv: readonly string[]): Promise<Command> {
  const verb = await loadVerb(argv)
  if (verb)
    try {
      return readCommand(argv, [verb])
    } catch {
      // Read again below with all verbs, so that the error names the nearest of all.
    }
  const { verbs } = await import('./verbs/index.js')
  return readCommand(argv, verbs)
}

/** Resolves a while after the signal, or at once, so that no model is waited for. */
function interrupted(signal: AbortSignal, atOnce: boolean): Promise<ExitStatus> {
  return new Promise(resolved => {
    const resolve = (): void => resolved(exitStatusOf(null, true))
    const end = (): void => void (atOnce ? resolve() : setTimeout(resolve, FAREWELL).unref())
    signal.addEventListener('abort', end, { once: true })
  })
}

const asLine = (line: string): string => `testwright: ${oneLine(line, 2000)}`

const logTo = ({ stderr }: CliProcess, line: string): void => void stderr.write(`${asLine(line)}\n`)

async function run(
  command: Command,
  process: CliProcess,
  { signal, live }: { signal: AbortSignal; live: LiveLine | null },
): Promise<ExitStatus> {
  const print = (text: string): void => void process.stdout.write(text)
  // A terminal without a known size reports 0.
  const columns = process.stdout.columns || 80
  if (command.kind === 'version') return (print(`${tool.version}\n`), DONE)
  if (command.kind === 'help') {
    const { verbs } = await import('./verbs/index.js')
    return (print(renderHelp(command.about, verbs, columns)), DONE)
  }
  const { verb, args } = command
  const context: CliContext = {
    args,
    environment: process.env,
    folder: args.folder,
    assets: findAssets(),
    trace: startTrace(process.env),
    signal,
    tool,
    columns,
    style: styleOf(process.stdout, process.env),
    print: text => (live?.clear(), print(text)),
    verbs: async () => (await import('./verbs/index.js')).verbs,
    isTerminal: isTerminal(process.stdout, process.env),
    log: (line, progress) => (live ? live.log(asLine(line), progress) : logTo(process, line)),
    answer: (value, text) => context.print(args.has('json') ? `${JSON.stringify(value, null, 2)}\n` : text),
  }
  return verb.run(context)
}
