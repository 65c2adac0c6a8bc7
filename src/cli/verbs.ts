// The verbs of the command line, each with its options and what it says of itself.
import { dataVerbs } from './data-verbs.js'
import type { Option, Verb } from './verb.js'

const out: Option = {
  type: 'string',
  value: 'DIR',
  help: 'Where the report goes. Default: .testwright, ignored by git.',
}
const json: Option = {
  type: 'boolean',
  value: null,
  help: 'Print one JSON value on standard output and nothing else there.',
}
const file: Option = { type: 'string', value: 'FILE', help: '' }
const commits: Record<string, Option> = {
  repo: { type: 'string', value: 'DIR', help: 'The repository. Default: this folder.' },
  base: {
    type: 'string',
    value: 'REF',
    help: 'Compare with the merge base of REF and the head. Default: the default branch.',
  },
  head: { type: 'string', value: 'REF', help: 'The commit to review. Default: HEAD.' },
  worktree: { type: 'boolean', value: null, help: 'Review what is not committed yet, instead of a commit.' },
}

const from: Option = {
  type: 'string',
  value: 'DIR',
  help: 'Folder of the files that plan, generate and verify hand over. Default: .testwright-stages.',
}

export const verbs: Record<string, Verb> = {
  review: {
    summary: 'write and verify tests for the functions that changed, and print the comment',
    about: `Finds the functions that changed between the merge base and the head, has the model (or the
explorer) write unit tests for them, runs every test in a sandbox, and prints the comment that the
action would post. The checkout stays as it is; the report and the tests go to --out.`,
    options: { ...commits, out, json },
    settings: true,
  },
  plan: {
    summary: 'list the functions that would be given tests, and run nothing',
    about: 'Prints targets in rank order, skipped functions with the reason, and files that were not read.',
    options: {
      ...commits,
      out: {
        ...out,
        help: 'Write plan.json and prompts.json there, for generate and verify. Default: nowhere.',
      },
      json,
    },
    settings: true,
  },
  generate: {
    summary: 'ask the model for what a plan names, and run nothing',
    about: `Reads plan.json and prompts.json from --from, asks the model, and writes the replies beside them. The setting shard says
for which part of the plan.`,
    options: { repo: commits['repo'] as Option, from, json },
    settings: true,
  },
  verify: {
    summary: 'run and judge the replies to a plan',
    about: `Reads plan.json and the replies of one shard from --from, lets the explorer work, runs every test, and writes the proof
beside them. Needs no key. It makes one pass: no second request, no controller.`,
    options: { ...commits, from, json },
    settings: true,
  },
  report: {
    summary: 'join the proofs of all shards into one report, and print the comment',
    about: 'Reads plan.json and every proof from --from. What is missing is marked as unfinished.',
    options: { repo: commits['repo'] as Option, from, out, json },
    settings: true,
  },
  demo: {
    summary: 'review a sample pull request: no key, no network, no install',
    about: `Makes a small repository with a pull request on the spot and reviews it: the recorded replies of a real
small model and the explorer write tests side by side, and all of them are run and judged here and now.`,
    options: {
      json,
      keep: { type: 'string', value: 'DIR', help: 'Make the sample in DIR and leave everything there.' },
    },
    settings: false,
  },
  compare: {
    summary: 'judge models, recorded replies or test files by running their tests, one line a system',
    about: `Reads rows of JSON lines (.gz too): raw replies of models, or finished test files, with the module that they are
about. Every test goes through the same proof as in a review; the table says what each system wrote, what holds, what
was kept, what that notices, and what it cost.`,
    options: {
      rows: { ...file, multiple: true, help: 'Recorded rows; may be given more than once.' },
      functions: {
        ...file,
        multiple: true,
        help: 'Modules that rows do not carry, or that models are to write for: lines of {path, source}.',
      },
      model: {
        type: 'string',
        value: 'M',
        multiple: true,
        help: "Writes afresh for the same functions: a card, a model name, explorer, or human (the project's own tests, with --root); may be given more than once.",
      },
      'base-url': { type: 'string', value: 'URL', help: 'Endpoint of models whose card names none.' },
      price: {
        type: 'string',
        value: 'IN/OUT',
        help: 'Price of the models when no card and no table knows it: 0, or dollars per million tokens.',
      },
      'max-cost': {
        type: 'string',
        value: 'N',
        help: 'Dollars that all models together may cost: a request whose worst case does not fit is not sent.',
      },
      cards: {
        ...file,
        multiple: true,
        help: 'Cards of recorded systems, or a folder of them: price, tuning bill, and what their run is said to have cost.',
      },
      root: { type: 'string', value: 'DIR', help: 'Folder of the modules, with what they need installed.' },
      baseline: {
        type: 'string',
        value: 'SYSTEM',
        help: 'Compare the others with this system, function by function.',
      },
      agreement: {
        type: 'boolean',
        value: null,
        help: 'Ask a question where replies agree with each other and not with the code.',
      },
      training: { ...file, multiple: true, help: 'Training rows: count the tests that stand among them.' },
      out: {
        ...out,
        help: 'Where compare.json, compare.md, compare.html, tests.jsonl and the kept tests go. Default: nowhere.',
      },
      json,
    },
    settings: false,
  },
  apply: {
    summary: 'write the kept tests of a report into the working tree, byte for byte',
    about: `Does to a working tree what the tick in the comment does on GitHub: exactly the bytes of the report, checked by their sha256,
under test paths only. A file that changed since the report's head is not touched. All is checked before anything is written.`,
    options: {
      repo: commits['repo'] as Option,
      from: { ...file, help: 'The report. Default: .testwright/report.json.' },
      pick: { ...file, multiple: true, help: 'Only this test file; may be given more than once.' },
      'dry-run': { type: 'boolean', value: null, help: 'Show what would be written, and write nothing.' },
      json,
    },
    settings: false,
  },
  ...dataVerbs,
}
