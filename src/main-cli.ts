// The command line: reads argv, runs one verb, sets the exit code. One catch for everything.
import { DONE, readCommand, type CliContext, type CliProcess, type Command } from './cli/command.js'
import { renderHelp } from './cli/help.js'
import { verbs } from './cli/verbs/index.js'
import { tool } from './core/model/report.js'
import { exitStatusOf, type ExitStatus } from './core/report/exit-status.js'
import { oneLine } from './core/text.js'
import { findAssets } from './wiring/run.js'
import { startTrace } from './wiring/tracing.js'

/** Milliseconds after an interruption in which work in progress is put away. */
const FAREWELL = 1500

/** Runs one command; sets the exit code and never throws. */
export async function main(process: CliProcess): Promise<void> {
  const argv = process.argv.slice(2)
  const stop = new AbortController()
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  let status: ExitStatus
  try {
    const command = readCommand(argv, verbs)
    status = await Promise.race([
      run(command, process, stop.signal),
      interrupted(stop.signal, command.kind === 'run' && command.verb.stopsAtOnce === true),
    ])
  } catch (error) {
    status = exitStatusOf(error, stop.signal.aborted)
    if (argv.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  }
  if (status.sentence) logTo(process, status.sentence)
  process.exitCode = status.code
  if (stop.signal.aborted) process.exit(status.code)
  process.removeListener('SIGINT', onSignal)
  process.removeListener('SIGTERM', onSignal)
}

/** Resolves a while after the signal, or at once: a wait for a model is not sat out. */
function interrupted(signal: AbortSignal, atOnce: boolean): Promise<ExitStatus> {
  return new Promise(resolved => {
    const resolve = (): void => resolved(exitStatusOf(null, true))
    const end = (): void => void (atOnce ? resolve() : setTimeout(resolve, FAREWELL).unref())
    signal.addEventListener('abort', end, { once: true })
  })
}

const logTo = ({ stderr }: CliProcess, line: string): void =>
  void stderr.write(`testwright: ${oneLine(line, 2000)}\n`)

async function run(command: Command, process: CliProcess, signal: AbortSignal): Promise<ExitStatus> {
  const print = (text: string): void => void process.stdout.write(text)
  const columns = process.stdout.columns ?? 80
  if (command.kind === 'version') return (print(`${tool.version}\n`), DONE)
  if (command.kind === 'help') return (print(renderHelp(command.about, verbs, columns)), DONE)
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
    print,
    log: line => logTo(process, line),
    answer: (value, text) => print(args.has('json') ? `${JSON.stringify(value, null, 2)}\n` : text),
  }
  return verb.run(context)
}
