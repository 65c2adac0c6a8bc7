// The command line. The version is said without loading anything else.
import type { CliProcess } from './cli/command.js'
import { tool } from './core/model/tool.js'

/** Runs one command; sets the exit code and never throws. */
export async function main(process: CliProcess): Promise<void> {
  if (/^(?:-v|--version|version)$/.test(process.argv[2] ?? '')) {
    process.stdout.write(`${tool.version}\n`)
    process.exitCode = 0
    return
  }
  const { runCommandLine } = await import('./cli/run.js')
  return runCommandLine(process)
}
