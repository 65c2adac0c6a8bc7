// `testwright dataset collect`: training rows from the tests that people wrote, found in a git history.
import { licenceOf } from '../../core/dataset/licence.js'
import { UserError } from '../../core/model/errors.js'
import { plural } from '../../core/text.js'
import { functionsOfRows, humanRows } from '../../pipeline/compare/live.js'
import { openCompare, readHistory } from '../../wiring/tools.js'
import { json, repo, type Verb } from '../command.js'
import { rowsFolder, writeRows } from '../dataset-folder.js'

export const datasetCollect: Verb = {
  name: 'dataset collect',
  group: 'data',
  summary: 'make training rows from tests that people wrote, found in a git history',
  about: `Pairs source files with the test files from the same commit or with a matching name, runs every test, and writes
    a row for each function with the tests that hold. Records the licence; a repository without one needs --own.`,
  examples: ['testwright dataset collect --repo ../project --out rows'],
  options: {
    repo,
    own: { type: 'boolean', help: 'The code is yours to train on, whatever its licence says.' },
    out: rowsFolder,
    json,
  },
  async run(context) {
    const { args, environment, folder: root, log } = context
    const out = args.requiredPath('out', 'say where the rows go')
    const history = await readHistory(root, environment)
    await using opened = await openCompare({ ...context, root })
    const { tools } = opened
    const textOf = (names: RegExp): string | null => {
      const path = tools.project.files.find(name => names.test(name))
      return path === undefined ? null : tools.project.read(path)
    }
    const licence = licenceOf(
      textOf(/^(?:licen[cs]e|copying)(?:\.\w+)?$/i),
      textOf(/^(?:package\.json|pyproject\.toml|setup\.cfg)$/),
    )
    if (licence === null && !args.has('own'))
      throw new UserError(`${root} has no licence: add --own if its code is yours to train on.`)
    const recorded = humanRows(tools.project, tools.languages, history.commits)
    const functions = functionsOfRows(new Map(), recorded, tools.languages)
    if (functions.length === 0)
      throw new UserError(
        `${root} has no source file with a test file of its own: neither a commit nor a name pairs them.`,
      )
    log(
      `${plural(history.commits.length, 'commit')}, ${plural(recorded.length, 'pair')} of source and test, licence ${licence ?? 'unknown (--own)'}`,
    )
    const about = { repository: history.name, ...(licence === null ? {} : { licence }) }
    return await writeRows({ functions, teachers: null, recorded, about }, out, tools, context)
  },
}
