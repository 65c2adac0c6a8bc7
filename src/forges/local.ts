// The forge of the command line: a pair of commits that somebody named, and nowhere to speak.
import type { Forge } from '../core/model/forge.js'

/** `base` and `head` are full shas; a null head is the work tree. */
export function openLocal(commits: { base: string | null; head: string | null }): Forge {
  return {
    pull: async () => ({ ...commits, number: null, muted: null, fork: false, url: null, branch: null }),
    publish: async () => ({ comment: 'none', url: null }),
    read: async () => null,
  }
}
