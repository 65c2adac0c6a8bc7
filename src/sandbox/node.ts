// Finds the Node that runs JavaScript in the sandbox, and the folders it needs.
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isBelow, mayBeShown, type PrivateFolders, type Limits } from './layout.js'
import { runToEnd } from './spawn.js'
import { onPath, scrubbed, type Toolchain } from './toolchain.js'

const ASK = 'JSON.stringify([process.versions.node, process.execPath])'
const SHIMS = ['VOLTA_HOME', 'ASDF_DIR', 'ASDF_DATA_DIR', 'NODENV_ROOT', 'MISE_DATA_DIR']
const HEAP_MB = 2048
// No bound on address space: each WebAssembly memory alone reserves 10 GiB, and Vitest has several.
const LIMITS: Limits = {
  address: null,
  memory: 3 * 1024 * 1024 * 1024,
  cores: 4,
  openFiles: 4096,
  processes: 1024,
}
const ENV = { CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0' }

/**
 * The first `node` on the path, outside the checkout, that is 18.19 or newer; otherwise the one that we run on
 * ourselves, or null when that lies in the checkout.
 */
export async function findNode(
  environment: Record<string, string | undefined>,
  privateFolders: PrivateFolders,
): Promise<Toolchain | null> {
  for (const program of onPath(['node'], environment, privateFolders.root)) {
    const found = await ask(program, environment)
    if (found !== null && !isBelow(found.executable, privateFolders.root))
      return toolchainOf(found, privateFolders)
  }
  return ownNode(privateFolders)
}

/** The Node that we run on ourselves; null when it lies in the checkout, where a job sees its own tree. */
export function ownNode(privateFolders: PrivateFolders): Toolchain | null {
  const executable = realpathSync(process.execPath)
  if (isBelow(executable, privateFolders.root)) return null
  return toolchainOf({ executable, version: process.versions.node }, privateFolders)
}

function toolchainOf(
  { executable, version }: { executable: string; version: string },
  privateFolders: PrivateFolders,
): Toolchain {
  return {
    executable,
    flags: [`--max-old-space-size=${String(HEAP_MB)}`],
    version,
    folders: [foldersOf(executable, privateFolders)],
    env: ENV,
    limits: LIMITS,
  }
}

/** The installation of an executable, or the file alone when the folder contains more than Node. */
function foldersOf(executable: string, privateFolders: PrivateFolders): string {
  const prefix = dirname(dirname(executable))
  const isPrefix = ['lib/node_modules', 'include/node', 'LICENSE'].some(name =>
    existsSync(join(prefix, name)),
  )
  return isPrefix && mayBeShown(prefix, privateFolders) ? prefix : executable
}

/** Queries a Node from outside any checkout. Null when it does not start or is older than 18.19. */
async function ask(
  program: string,
  environment: Record<string, string | undefined>,
): Promise<{ executable: string; version: string } | null> {
  const env = scrubbed(environment, SHIMS)
  const ended = await runToEnd({ argv: [program, '-p', ASK], cwd: '/', env, limit: 10_000 })
  if (ended.code !== 0) return null
  try {
    const [version, path] = JSON.parse(ended.output.trim().split('\n').at(-1) ?? '') as [string, string]
    const [major = 0, minor = 0] = version.split('.').map(Number)
    return major > 18 || (major === 18 && minor >= 19) ? { executable: realpathSync(path), version } : null
  } catch {
    return null
  }
}
