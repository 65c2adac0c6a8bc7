// The forges there are; GitHub's client is loaded by those who speak to it.
import type { Forge } from '../core/model/forge.js'
import type { GitHubOptions } from './github.js'
import { openLocal } from './local.js'

export type { GitHubOptions } from './github.js'

export const forges = {
  github: async (options: GitHubOptions): Promise<Forge> => (await import('./github.js')).openGitHub(options),
  conversation: async (options: Parameters<typeof import('./github.js').openSpeaking>[0]) =>
    (await import('./github.js')).openSpeaking(options),
  local: openLocal,
}
