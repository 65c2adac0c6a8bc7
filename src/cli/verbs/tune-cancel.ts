// `testwright tune cancel`: ends a tuning job.
import { renderJob } from '../../core/report/render/terminal.js'
import { apiKeyFile, DONE, json, type Verb } from '../command.js'
import { openJobs, serviceUrl } from '../tuning-jobs.js'

export const tuneCancel: Verb = {
  name: 'tune cancel',
  group: 'tuning',
  summary: 'cancel a tuning job',
  about: 'What was trained until then is paid for and lost.',
  examples: ['testwright tune cancel ftjob-123'],
  options: { 'base-url': serviceUrl, 'api-key-file': apiKeyFile, json },
  files: { placeholder: 'JOB', least: 1, most: 1 },
  async run(context) {
    const jobs = await openJobs(context)
    const job = await jobs.cancel(context.args.files[0] ?? '')
    context.answer(job, `${renderJob(job)}\n`)
    return DONE
  },
}
