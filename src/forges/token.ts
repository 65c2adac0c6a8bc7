// What a token may do in a repository, as far as reading tells.
import { UserError } from '../core/model/errors.js'
import { connect, patient, placeOf, readFailure, type Patience } from './request.js'

interface TokenUse {
  token: string
  /** `owner/name`. */
  repository: string
  /** `https://api.github.com` or the like. */
  apiUrl: string
  fetch?: typeof globalThis.fetch
  patience?: Patience
}

/** What a classic token may do; null for other kinds, which do not tell. */
interface TokenFacts {
  scopes: string[] | null
}

/**
 * Reads the repository and its pull requests. Writes nothing, so that what the token may write is only known by its scopes.
 * @throws UserError for a token that is refused or may not read; ServiceError for an outage.
 */
export async function examineToken(use: TokenUse): Promise<TokenFacts> {
  const { token, repository, apiUrl, fetch, patience = patient } = use
  const place = placeOf(repository)
  const api = connect(token, apiUrl, { ...patience, retries: 0 }, fetch)
  const refused = (what: string, permission: string) => (error: unknown) => {
    const failure = readFailure(error)
    if (failure === null) throw error
    throw new UserError(
      `The token may not read ${what} of ${repository} (${failure.status}): give it the permission ${permission}, and check the name of the repository.`,
      { cause: error },
    )
  }
  const { headers } = await api.rest.repos.get(place).catch(refused('the repository', 'contents: read'))
  await api.rest.pulls.list({ ...place, per_page: 1 }).catch(refused('pull requests', 'pull-requests: read'))
  const scopes = (headers as Record<string, unknown>)['x-oauth-scopes']
  return { scopes: typeof scopes === 'string' ? scopes.split(/,\s*/).filter(Boolean) : null }
}
