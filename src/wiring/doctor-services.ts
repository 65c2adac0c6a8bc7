// What `testwright doctor` finds out about services: a model, its price and retirement, and what a GitHub token may do.
import { ServiceError, UserError } from '../core/model/errors.js'
import { readPrice } from '../core/budget/cost.js'
import { failed, failedBy, ok, skipped, splitSentence, type Check } from '../core/setup/check.js'
import { judgePrice, judgeRetirement } from '../core/setup/judge.js'
import { forges } from '../forges/index.js'
import { keyFrom } from '../models/open-model.js'
import { fetchIn } from '../models/proxy.js'
import { openPrices } from '../models/prices.js'
import { originOf } from '../repo/origin.js'
import { locate, type WriterContext } from './models.js'
import { endOf } from './retirement.js'
import type { RunInput } from './run.js'

/** Whether services may be asked, and the day. */
export interface Asking {
  /** False where no service is to be asked anything. */
  online: boolean
  /** An ISO date. */
  today: string
}

/** The model that would write: its card, one request of a few tokens, its price, and when it is retired. */
export async function* examineModel(
  context: WriterContext,
  { online, today }: Asking,
): AsyncGenerator<Check> {
  const { config } = context
  for (const [setting, name] of [
    ['model', config.model],
    ['controller', config.controller],
  ] as const) {
    if (name === '' || name === 'explorer') {
      if (setting === 'model')
        yield ok('model', 'none: the explorer writes the tests, without a key or a cost')
      continue
    }
    if (name.endsWith('.jsonl')) {
      yield ok(setting, `${name}: recorded replies`)
      continue
    }
    yield* examineNamed(context, { setting, name, online, today })
  }
}

type Named = Asking & { setting: 'model' | 'controller'; name: string }

async function* examineNamed(
  context: WriterContext,
  { setting, name, online, today }: Named,
): AsyncGenerator<Check> {
  const { config, start } = context
  let found: Found
  try {
    found = await locate(context, { name, role: setting === 'model' ? 'writer' : 'controller' })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    yield failedBy(setting, error.message)
    return
  }
  const { card, baseUrl } = found
  const asked = online
    ? await askModel(setting, found, start)
    : skipped(setting, `${card.model} at ${hostOf(baseUrl)} was not asked`)
  yield asked
  const given = setting === 'model' ? readPrice(config.price) : null
  const price = given ?? card.price ?? (await openPrices())(card.model, baseUrl)
  yield judgePrice(card.model, price, config['max-cost'])
  yield judgeRetirement(
    card.model,
    endOf(card, baseUrl) ?? (asked.state === 'ok' ? await askEnd(found, start) : null),
    today,
  )
}

/** Milliseconds: a server on this machine may have to load its model first. */
const LIMIT = 120_000

type Found = Awaited<ReturnType<typeof locate>>

const connectionOf = ({ card, baseUrl }: Found, { environment, key }: WriterContext['start']) => ({
  ...{ model: card.model, endpoint: card.endpoint, baseUrl, timeout: LIMIT },
  ...{ key: key || keyFrom(environment, baseUrl, card.endpoint), fetch: fetchIn(environment) },
})

async function askModel(setting: string, found: Found, start: WriterContext['start']): Promise<Check> {
  const { card, baseUrl } = found
  const { chatModel } = await import('../models/chat-model.js')
  try {
    const model = chatModel({ ...connectionOf(found, start), name: card.name, totalTimeout: LIMIT })
    const { usage, seconds } = await model.complete({
      ...{ target: 'doctor', system: null, user: 'Answer with one word: ready', sample: 0 },
      ...{ maxTokens: 16, temperature: 0 },
    })
    const tokens = `${usage.inputTokens} tokens in, ${usage.outputTokens} out`
    return ok(setting, `${card.model} at ${hostOf(baseUrl)} answered in ${seconds.toFixed(1)} s (${tokens})`)
  } catch (error) {
    if (error instanceof UserError || error instanceof ServiceError) return failedBy(setting, error.message)
    throw error
  }
}

/** When the service says that it retires a model; null where it says nothing, or cannot be asked. */
async function askEnd(
  found: Found,
  start: WriterContext['start'],
): Promise<{ date: string; by: string } | null> {
  const { shutdownDate } = await import('../models/shutdown-date.js')
  try {
    const date = await shutdownDate(connectionOf(found, start))
    return date === null ? null : { date, by: hostOf(found.baseUrl) }
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)

/** Checks the token in the variables of GitHub's command line. Only workflows need one, so none is no fault. */
export async function examineTokens(
  { environment }: Pick<RunInput, 'environment'>,
  root: string,
  { online }: Asking,
): Promise<Check> {
  const name = 'token'
  const variable = ['GITHUB_TOKEN', 'GH_TOKEN'].find(each => environment[each])
  if (variable === undefined)
    return skipped(
      name,
      'no GITHUB_TOKEN in the environment; only workflows need one, and GitHub gives it to them',
    )
  const origin = await originOf(root, environment)
  const repository = environment['GITHUB_REPOSITORY'] ?? origin?.repository
  if (repository === undefined)
    return failed(name, `${variable} is set, but the GitHub repository is not known`, {
      cure: 'Add the remote origin, or set GITHUB_REPOSITORY to owner/name.',
    })
  if (!online) return skipped(name, 'GitHub was not asked')
  const host = origin?.host ?? 'github.com'
  const apiUrl =
    environment['GITHUB_API_URL'] ??
    (host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`)
  try {
    const { scopes } = await forges.token({ token: environment[variable] ?? '', repository, apiUrl })
    const isNarrow = scopes !== null && !scopes.some(scope => scope === 'repo' || scope === 'public_repo')
    if (isNarrow)
      return failed(name, `${variable} reads ${repository}, but its scopes allow no comments`, {
        cure: 'Make a token with the scope repo, or public_repo for a public repository.',
      })
    return ok(name, `${variable} reads ${repository} and its pull requests`)
  } catch (error) {
    if (!(error instanceof UserError || error instanceof ServiceError)) throw error
    const { fault, cure } = splitSentence(error.message)
    const isRefused = /refused the token/.test(fault)
    return failed(name, fault, { cure: isRefused ? `Set ${variable} to a valid token, or unset it.` : cure })
  }
}
