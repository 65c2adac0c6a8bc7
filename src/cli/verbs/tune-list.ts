// `testwright tune list`: the jobs of a tuning service.
import { renderJob } from '../../core/report/render/terminal.js'
import { apiKeyFile, DONE, json, number, type Verb } from '../command.js'
import { openJobs, serviceUrl } from '../tuning-jobs.js'

export const tuneList: Verb = {
  name: 'tune list',
  group: 'tuning',
  summary: 'list the tuning jobs of a service, newest first',
  about: 'Prints one line per job: id, status, date, base, and the tuned model or what went wrong.',
  examples: ['testwright tune list --limit 5'],
  options: {
    limit: number('At most this many. Default: 20.'),
    'base-url': serviceUrl,
    'api-key-file': apiKeyFile,
    json,
  },
  async run(context) {
    const { args, answer } = context
    const jobs = await openJobs(context)
    const found = await jobs.list(args.number('limit', { whole: true, least: 1 }) ?? 20)
    answer(found, found.map(job => `${renderJob(job)}\n`).join('') || 'There are no jobs.\n')
    return DONE
  },
}
