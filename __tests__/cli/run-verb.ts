// Runs a verb in this process, or the whole command line over a fake process.
import { readCommand, type CliProcess } from '../../src/cli/command.js'
import { verbs } from '../../src/cli/verbs/index.js'
import { plain } from '../../src/core/report/render/style.js'
import { tool } from '../../src/core/model/tool.js'
import { main } from '../../src/main-cli.js'
import { findAssets } from '../../src/wiring/run.js'

/** What a verb printed, without the error handling of the entry point: errors reject. */
export async function runVerb(
  argv: string[],
  folder: string,
): Promise<{ out: string; log: string[]; code: number; sentence: string }> {
  const command = readCommand(argv, verbs)
  if (command.kind !== 'run') throw new Error(`${argv.join(' ')} runs no verb`)
  const log: string[] = []
  let out = ''
  const { args } = command
  const status = await command.verb.run({
    ...{
      args,
      folder,
      columns: 80,
      style: plain,
      isTerminal: false,
      verbs: () => Promise.resolve(verbs),
      assets: findAssets(),
      tool,
    },
    environment: { PATH: process.env['PATH'] ?? '', HOME: folder },
    trace: undefined,
    signal: new AbortController().signal,
    log: line => void log.push(line),
    print: text => void (out += text),
    answer: (value, text) => void (out += args.has('json') ? `${JSON.stringify(value, null, 2)}\n` : text),
  })
  return { out, log, ...status }
}

/** The command line from argv to the exit code, in a fake process. */
export async function runFake(
  argv: string[],
  { columns, env = {}, isTTY }: { columns?: number; env?: Record<string, string>; isTTY?: boolean } = {},
): Promise<{ out: string; err: string; code: unknown }> {
  const written = { out: '', err: '' }
  const fake: CliProcess = {
    argv: ['node', 'testwright', ...argv],
    env,
    stdout: { write: text => void (written.out += text), columns, isTTY },
    stderr: { write: text => void (written.err += text), columns, isTTY },
    exit: code => void (fake.exitCode = code),
    on: () => undefined,
    removeListener: () => undefined,
  }
  await main(fake)
  return { ...written, code: fake.exitCode }
}
