// The folder that keeps outcomes of jobs for later runs, and a hash that tells this build from others.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import { tool } from '../core/model/tool.js'
import { openFolder } from '../models/reply-store.js'
import type { RunInput } from './run.js'

/** Null where none is configured. Throws UserError for a folder that the checkout or other users could plant results in. */
export async function openResultsCache(
  { folder: start }: Pick<RunInput, 'folder'>,
  { 'results-cache': named }: Pick<Config, 'results-cache'>,
  root: string,
): Promise<{ folder: string; build: string } | null> {
  if (named === '') return null
  const folder = await openFolder([resolve(start, named)], root)
  if (folder !== null) return { folder, build: buildOf() }
  throw new UserError(
    `results-cache: ${named} lies in the checkout, or other users can write to it or to its parent folder: name a folder of your own elsewhere.`,
  )
}

/** The hash of all that is shipped: our own code decides what a job is and sees. */
function buildOf(): string {
  const shipped = dirname(dirname(fileURLToPath(import.meta.url)))
  const hash = createHash('sha256').update(tool.version)
  const names = readdirSync(shipped, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  for (const name of names.sort()) {
    hash.update(`\n${name}\n`)
    hash.update(readFileSync(name))
  }
  return hash.digest('hex')
}
