// Test files as they would be committed -> laid out by the project's own prettier and eslint, inside the sandbox.
import type { Layout } from '../../core/model/ports.js'

const LIMIT = 60_000

/** Contents that are no text, empty or much longer than what was asked for are not taken. */
export const layout: Layout = {
  job: files => ({
    tree: 'head',
    toolchain: 'node',
    program: 'javascript/programs/format.mjs',
    request: { files },
    // Rules that read types want the file in its place.
    overlay: Object.fromEntries(files.map(({ path, content }) => [path, content])),
    env: {},
    limit: LIMIT,
  }),
  read: ({ status, result }) => {
    if (status !== 'done' || typeof result !== 'object' || result === null) return {}
    const files = (result as { files?: unknown }).files
    if (typeof files !== 'object' || files === null) return {}
    return Object.fromEntries(
      Object.entries(files).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
      ),
    )
  },
}
