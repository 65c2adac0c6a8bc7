// The day on which a service stops serving a model, asked of the service itself. OpenAI and Azure answer it.
import { openClient, type ClientOptions } from './client.js'

/** An ISO date; null where the service names none, or does not answer in time. Throws UserError as `openClient` does. */
export async function shutdownDate(options: ClientOptions): Promise<string | null> {
  const { client } = openClient(options)
  try {
    const path = `/models/${encodeURIComponent(options.model)}`
    const found = (await client.get(path, { timeout: 5_000 })) as { shutdown_date?: unknown } | null
    const date = found?.shutdown_date
    return typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null
  } catch {
    return null
  }
}
