// The setting `model` -> a writer: a card or a bare name, its endpoint, its price, and how many requests it may be sent at once.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { cardOf, isCardPath, parseCard, type Card } from './core/card.js'
import type { Config } from './core/config.js'
import { priceUsage, readPrice, worstCase } from './core/cost.js'
import { UserError } from './core/errors.js'
import type { Pull, Repo } from './core/ports.js'
import { chatRecipe } from './core/prompt.js'
import { estimateTokens } from './core/tokens.js'
import type { Usage } from './core/reply.js'
import type { Writer } from './core/write.js'
import { openModel, resolveBaseUrl } from './models/index.js'
import { openPrices } from './models/prices.js'
import { openRecorded } from './models/recorded.js'

export interface WriterStart {
  folder: string
  environment: Record<string, string | undefined>
  key: string | null
  /** Null on the command line. */
  github: object | null
  /** File of recorded replies that stand for the model. */
  recorded: string | null
  /** The commit that cards are read from. */
  trustedCommit: () => Promise<string | null>
}

/**
 * The model that the configuration names, null when the explorer writes alone. Throws UserError for a card or a price that is wrong.
 */
export async function openWriter(
  start: WriterStart,
  config: Config,
  repo: Repo,
  pull: Pull,
  note: (sentence: string) => void,
): Promise<Writer | null> {
  const recorded = start.recorded ?? recordingOf(config.model, start)
  if (recorded !== null) {
    const model = openRecorded(recorded)
    const price = readPrice(config.price)
    const priced = { price: (usage: Usage) => priceUsage(usage, price), priceSource: price?.source ?? null }
    return { model, recipe: chatRecipe, parallel: 1, ...priced, worst: () => 0 }
  }
  if (!config.model || config.model === 'explorer') return null
  if (pull.muted !== null) return null
  const card = isCardPath(config.model) ? await readCard(config.model, start, repo) : cardOf(config.model)
  const { environment, key } = start
  const baseUrl = resolveBaseUrl({ card, baseUrl: config['base-url'] || null, environment })
  const local = isLoopback(baseUrl)
  if (pull.fork && !local && !key && !environment['OPENAI_API_KEY']) {
    note('A pull request from a fork gets no key, so no model was asked: all tests here are the explorer’s.')
    return null
  }
  const model = await openModel({
    card,
    baseUrl,
    key,
    environment,
    checkout: repo.root,
    note,
    timeout: local ? 900_000 : 180_000,
  })
  const price = readPrice(config.price) ?? card.price ?? (await openPrices())(card.model, baseUrl)
  return {
    model,
    recipe: card.recipe,
    price: usage => priceUsage(usage, price),
    priceSource: price?.source ?? null,
    worst: prompt =>
      worstCase(estimateTokens(`${prompt.system ?? ''}${prompt.user}`), prompt.maxTokens, price),
    parallel: local ? 1 : 4,
  }
}

/** A file of recorded replies, which only somebody at a command line may name. */
function recordingOf(model: string, start: WriterStart): string | null {
  if (!model.endsWith('.jsonl')) return null
  if (start.github)
    throw new UserError('model names a recording, which is for the command line: name a model or a card.')
  return resolve(start.folder, model)
}

function isLoopback(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host)
}

/** From the trusted commit; a file that only lies on disk counts on the command line alone. */
async function readCard(path: string, start: WriterStart, repo: Repo): Promise<Card> {
  const commit = await start.trustedCommit()
  const tracked = commit === null ? null : await repo.show(commit, path)
  if (tracked !== null) return parseCard(tracked, path)
  const onDisk = start.github ? null : await readFile(resolve(start.folder, path), 'utf8').catch(() => null)
  if (onDisk !== null) return parseCard(onDisk, path)
  throw new UserError(
    `There is no model card ${path}${start.github ? ' on the base branch' : ''}: check the path, or commit it there.`,
  )
}
