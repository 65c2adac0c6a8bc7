// A path at a commit -> its text, by the API: for jobs that hold no checkout.
import { type Api, readFailure } from './request.js'

const largest = 1024 * 1024

/** Null for what is absent, no plain file, larger than 1 MiB, or not UTF-8. @throws what the client throws; a refusal keeps its status. */
export async function readContent(
  api: Api,
  place: { owner: string; repo: string },
  commit: string,
  path: string,
): Promise<string | null> {
  try {
    const { data } = await api.rest.repos.getContent({ ...place, path, ref: commit })
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return null
    if (data.size > largest || data.encoding !== 'base64') return null
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Buffer.from(data.content, 'base64'),
    )
  } catch (error) {
    if (error instanceof TypeError || readFailure(error)?.status === 404) return null
    throw error
  }
}
