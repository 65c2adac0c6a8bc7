// `testwright tune import`: the card of a model that was tuned before.
import { UserError } from '../../core/model/errors.js'
import { modelOf } from '../../pipeline/tune.js'
import { apiKeyFile, DONE, json, type Verb } from '../command.js'
import {
  openJobs,
  readTrainedOn,
  runFolder,
  runFolderOf,
  serviceUrl,
  tunedOn,
  writeCard,
} from '../tuning-jobs.js'

export const tuneImport: Verb = {
  name: 'tune import',
  group: 'tuning',
  summary: 'write the card of a model that was tuned before',
  about: 'Takes the id of a job, or the name of its model (ft:...), and writes NAME.model.json to --out.',
  examples: ['testwright tune import ftjob-123 --data training.jsonl'],
  options: { data: tunedOn, 'base-url': serviceUrl, 'api-key-file': apiKeyFile, out: runFolder, json },
  files: { placeholder: 'JOB|MODEL', least: 1, most: 1 },
  async run(context) {
    const { args, answer } = context
    const [name = ''] = args.files
    const jobs = await openJobs(context)
    const job = name.startsWith('ft:')
      ? (await jobs.list(1000)).find(known => known.model === name)
      : await jobs.job(name)
    if (!job)
      throw new UserError(`${jobs.baseUrl} has no job whose model is ${name}: give the id of the job.`)
    modelOf(job)
    const trainedOn = readTrainedOn(args)
    const card = writeCard(runFolderOf(args), job, { run: null, trainedOn, baseUrl: jobs.baseUrl })
    answer({ job, card }, `${card}\n`)
    return DONE
  },
}
