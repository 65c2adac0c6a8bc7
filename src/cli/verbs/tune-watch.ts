// `testwright tune watch`: a tuning job until its end.
import { apiKeyFile, json, type Verb } from '../command.js'
import { openJobs, runFolder, serviceUrl, tunedOn, watch, watchOptions } from '../tuning-jobs.js'

export const tuneWatch: Verb = {
  name: 'tune watch',
  group: 'tuning',
  summary: 'wait for a tuning job: progress, loss curve, and a model card at the end',
  about: `Shows each event once, also after an interruption; writes loss.csv, loss.svg and the card (*.model.json) to --out.
    Without a job it takes the one that tune start left there.`,
  examples: ['testwright tune watch', 'testwright tune watch ftjob-123 --out tuned'],
  options: {
    ...watchOptions,
    data: tunedOn,
    'base-url': serviceUrl,
    'api-key-file': apiKeyFile,
    out: runFolder,
    json,
  },
  files: { placeholder: '[JOB]', least: 0, most: 1 },
  run: async context => watch(context.args.files[0] ?? null, await openJobs(context), context),
}
