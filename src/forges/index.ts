// The forges: GitHub, whose client is loaded only when it is used, and the local one of the command line.
import type { Forge } from '../core/model/ports.js'
import type { GitHubOptions } from './github.js'

export type { GitHubOptions } from './github.js'

export const forges = {
  github: async (options: GitHubOptions): Promise<Forge> => (await import('./github.js')).openGitHub(options),
  conversation: async (options: Parameters<typeof import('./comments-api.js').openConversation>[0]) =>
    (await import('./comments-api.js')).openConversation(options),
  token: async (use: Parameters<typeof import('./token.js').examineToken>[0]) =>
    (await import('./token.js')).examineToken(use),
  local: openLocal,
}

/** `base` and `head` are full shas; a null head is the work tree. */
export function openLocal(commits: { base: string | null; head: string | null }): Forge {
  return {
    pull: async () => ({
      ...commits,
      ...{
        number: null,
        title: null,
        muted: null,
        isRefactoring: false,
        fork: false,
        url: null,
        branch: null,
      },
    }),
    spent: async () => 0,
    publish: async () => ({ comment: 'none', url: null }),
    read: async () => null,
  }
}
