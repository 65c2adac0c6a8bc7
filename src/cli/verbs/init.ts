// `testwright init`: writes the workflow and the settings for a project, and says why each choice was made.
import { program as readersProgram } from '../../core/model/tool.js'
import { plural, oneLine } from '../../core/text.js'
import { wrap } from '../../core/report/render/style.js'
import { initialise, type Initialised } from '../../wiring/init.js'
import { DONE, json, repo, type CliContext, type Verb } from '../command.js'
import { inputOf } from '../local-review.js'
import { startedIn } from '../started-in.js'

const ACTION = 'your-org/testwright@v0'

export const init: Verb = {
  name: 'init',
  group: 'start',
  summary: 'write a workflow and testwright.yml for this project, and explain each choice',
  about: `Looks at the languages, the test runners, the lock files and the workflows that the project has, and writes
    .github/workflows/testwright.yml and testwright.yml. Each choice is explained. An existing file is never
    changed.`,
  examples: ['testwright init --dry-run', 'testwright init --model gpt-6-luna'],
  options: {
    repo,
    action: {
      type: 'string',
      placeholder: 'A',
      help: `The action, as OWNER/NAME@REF. Default: ${ACTION}, a placeholder for your own copy.`,
    },
    model: {
      type: 'string',
      placeholder: 'M',
      help: 'Who writes the tests: a model card or a model name. Default: the explorer.',
    },
    'base-url': {
      type: 'string',
      placeholder: 'URL',
      help: 'Endpoint of the model. Default: that of OpenAI.',
    },
    'dry-run': { type: 'boolean', help: 'Show what would be written, and write nothing.' },
    json,
  },
  stopsAtOnce: true,
  async run(context) {
    const { args } = context
    const action = args.word('action') ?? ACTION
    const dryRun = args.has('dry-run')
    const started = startedIn('.', context.assets) ?? readersProgram
    const model = { model: args.word('model'), baseUrl: args.word('base-url') }
    const wanted = { action, ...model, dryRun, program: started }
    const made = await initialise(inputOf(context), wanted)
    context.answer(made, render(made, context, { ...wanted, isOurs: action !== ACTION }))
    return DONE
  },
}

function render(
  { runners, reasons, files }: Initialised,
  { style, columns }: CliContext,
  { dryRun, isOurs, program }: { dryRun: boolean; isOurs: boolean; program: string },
): string {
  const fill = (text: string, indent: string): string =>
    wrap(oneLine(text, 1000), Math.max(30, columns - indent.length)).replaceAll('\n', `\n${indent}`)
  const states = files.map(({ path, state, note, content }) => {
    if (state === 'there') return `${style.warn('kept')}   ${fill(note ?? path, '       ')}\n`
    if (dryRun) return `${style.bold(`# ${path}`)}\n${content}\n`
    return `${style.good('wrote')}  ${path}\n`
  })
  const next = [
    ...(isOurs
      ? []
      : [
          'Replace your-org/testwright@v0 with your own copy of Testwright: docs/getting-started.md of the clone has the commands.',
        ]),
    `Run ${program} doctor, which checks whether a review works here.`,
    'Commit both files to the default branch; the next pull request is reviewed.',
  ]
  return [
    dryRun ? '' : `${plural(runners.length, 'test runner')} found.\n`,
    ...states,
    `\n${style.bold('Why')}\n${reasons.map(reason => `  ${fill(reason, '  ')}\n`).join('')}`,
    dryRun
      ? ''
      : `\n${style.bold('Next')}\n${next.map((step, at) => `  ${at + 1}. ${fill(step, '     ')}\n`).join('')}`,
  ].join('')
}
