// A fresh repository and a fresh GitHub for every test of a file, and a forge that uses them.
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals'
import type { Forge, Publication, Pull } from '../../src/core/model/ports.js'
import { type GitHubOptions, openGitHub } from '../../src/forges/github.js'
import { patient } from '../../src/forges/request.js'
import { copyHosted, type Hosted, makeHosted } from './git.js'
import { type GitHubDouble, startGitHub } from './github.js'
import { full, type PullSpec, type PullState } from './state.js'

export interface Stage {
  /** `main` with one commit, `feature` with one more. */
  hosted: Hosted
  github: GitHubDouble
  /** Milliseconds of every wait that the forge asked for; none is really waited. */
  pauses: number[]
  open(pull: PullState, more?: Partial<GitHubOptions>): Forge
  /** Opens a pull request, finds it, and publishes one text. */
  speak(comment: string | null, more?: Partial<GitHubOptions>, spec?: Partial<PullSpec>): Promise<Spoken>
}

interface Spoken {
  pull: PullState
  forge: Forge
  found: Pull
  publication: Publication
}

/** A publication with this comment, and a text for when there is nothing to say. */
export const say = (comment: string | null, quiet?: string) => ({
  comment,
  summary: '',
  ...(quiet ? { quiet } : {}),
})

/** Sets up a new stage before each test; after it, no request may have been forbidden and no mood may be left over. */
export function setStage(): Stage {
  let template: Hosted
  const on = { open, speak } as Stage
  beforeAll(() => {
    template = makeHosted({ 'shop/tax.py': 'def tax(price):\n    return price\n' })
    template.branch('feature', 'main')
    template.push({ 'shop/tax.py': 'def tax(price):\n    return price * 2\n' })
  })
  afterAll(() => template.remove())
  beforeEach(async () => {
    on.hosted = copyHosted(template)
    on.github = await startGitHub(on.hosted)
    on.pauses = []
  })
  afterEach(async () => {
    const { faults, moods } = on.github
    await on.github.close()
    on.hosted.remove()
    expect(faults).toEqual([])
    expect(moods).toEqual([])
  })

  function open(pull: PullState, more: Partial<GitHubOptions> = {}): Forge {
    return openGitHub({
      token: 'ghs_workflow',
      commitToken: null,
      repository: full,
      event: on.github.event(pull, 'synchronize'),
      eventName: 'pull_request',
      apiUrl: on.github.url,
      serverUrl: 'https://github.example/',
      key: 'main',
      commentMode: 'auto',
      drafts: false,
      bots: false,
      fetch: globalThis.fetch,
      patience: { ...patient, answer: 5000, sleep: async pause => void on.pauses.push(pause) },
      ...more,
    })
  }

  async function speak(
    comment: string | null,
    more: Partial<GitHubOptions> = {},
    spec: Partial<PullSpec> = {},
  ) {
    const pull = on.github.openPull({ head: 'feature', ...spec })
    const forge = open(pull, more)
    const found = await forge.pull()
    return { pull, forge, found, publication: await forge.publish(say(comment), found) }
  }
  return on
}
