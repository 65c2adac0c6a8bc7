// The verbs about data, tuning and cards.
import type { Option, Verb } from './verb.js'

const json: Option = {
  type: 'boolean',
  value: null,
  help: 'Print one JSON value on standard output and nothing else there.',
}
const file = (help: string): Option => ({ type: 'string', value: 'FILE', help })
const number = (help: string): Option => ({ type: 'string', value: 'N', help })
const base: Option = {
  type: 'string',
  value: 'MODEL',
  help: 'The model to be tuned: its tokenizer counts, and its price is known or said to be unknown.',
}

const service = {
  'base-url': {
    type: 'string',
    value: 'URL',
    help: "Base URL of the service, its path included. Default: OPENAI_BASE_URL, then OpenAI's.",
  },
  out: {
    type: 'string',
    value: 'DIR',
    help: 'Where the run is kept, and its card goes. Default: .testwright-tune.',
  },
  json,
} satisfies Record<string, Option>

const perPrompt = number(
  'Rows that may have the same prompt: several teachers may answer for one function. Default: 1.',
)

const rowsOut = {
  out: { type: 'string', value: 'DIR', help: 'Where everything goes.' },
  json,
} satisfies Record<string, Option>

export const dataVerbs: Record<string, Verb> = {
  'dataset check': {
    summary: 'run the tests in training data, and say what is wrong before money is spent',
    about: `Reads JSON lines (.gz too): {prompt, completion}, chat {messages}, or preference pairs. Every row's tests run in
the sandbox on the function of its prompt. Says which fail, what repeats, what leaks into validation or benchmark, what
drifts from the template, what holds keys, and what it would cost. Exit 1 when anything is wrong.`,
    options: {
      validation: file('Validation rows: run as well, and looked for in the training set.'),
      benchmark: file(
        'Functions to be measured by, lines of {path, source}: looked for in the training set.',
      ),
      base,
      passes: number('Passes over the set. Default: 1.'),
      'max-tokens': number('Tokens that a reply may have. Default: 768, as the action asks.'),
      'per-prompt': perPrompt,
      fix: {
        type: 'string',
        value: 'OUT',
        help: 'Write what is clean to OUT, a folder or a .jsonl file, and manifest.json with every dropped row beside it.',
      },
      json,
    },
    settings: false,
    files: { words: 'FILE', least: 1, most: 1 },
  },
  'dataset collect': {
    summary: 'training rows from the tests that people wrote, by a git history',
    about: `Pairs source files with the test files that came in the same commit or have their name, runs every test, and writes a row
for each function with what holds. Records the licence; a repository without one needs --own.`,
    options: {
      repo: { type: 'string', value: 'DIR', help: 'The repository. Default: this folder.' },
      own: {
        type: 'boolean',
        value: null,
        help: 'Its code is yours to train on, whatever its licence says.',
      },
      ...rowsOut,
    },
    settings: false,
  },
  'dataset generate': {
    summary: 'training rows from teachers: every test is run, and only what is kept becomes a row',
    about: `Asks each teacher for each function, and puts every reply through the same proof as on a pull request. Rows name teacher,
evidence and price; replies with wrong expected values become preference pairs. What was cut goes on where it was.`,
    options: {
      functions: { ...file('Modules with the functions: lines of {path, source}.'), multiple: true },
      teacher: {
        type: 'string',
        value: 'M',
        multiple: true,
        help: 'A card or a model name; may be given more than once.',
      },
      rows: {
        ...file('Recorded replies or test files, as compare reads them: proved and taken too.'),
        multiple: true,
      },
      root: { type: 'string', value: 'DIR', help: 'Folder of the modules, with what they need installed.' },
      'base-url': service['base-url'],
      price: {
        type: 'string',
        value: 'IN/OUT',
        help: 'Price of the teachers when no card and no table knows it: 0, or dollars per million tokens.',
      },
      'max-cost': number(
        'Dollars that the teachers may cost: a request whose worst case does not fit is not sent.',
      ),
      ...rowsOut,
    },
    settings: false,
  },
  'dataset freeze': {
    summary: 'a frozen set: checked by running, without repeats, split by function, with a manifest',
    about: `Drops what dataset check finds wrong, keeps rows of one function (or repository) together, and writes training.jsonl,
validation.jsonl, held-back.jsonl (functions to measure by), fingerprints.json and manifest.json.`,
    options: {
      as: { type: 'string', value: 'FORMAT', help: 'chat, legacy or preference. Default: chat.' },
      validation: number('Share of the rows for validation. Default: 0.1.'),
      'hold-back': number('Share of the rows whose functions are held back to measure by. Default: 0.1.'),
      'per-prompt': perPrompt,
      seed: number('Another number splits otherwise. Default: 1.'),
      benchmark: file('Functions to be measured by, lines of {path, source}: rows about them are dropped.'),
      ...rowsOut,
    },
    settings: false,
    files: { words: 'FILE ...', least: 1, most: 100 },
  },
  'tune estimate': {
    summary: 'tokens and price of a tuning run, and what of the platform ends when',
    about:
      'Counts the tokens of a training set as the base does, or takes the number of trained tokens. Runs nothing.',
    options: {
      data: file('Training rows.'),
      tokens: number('Trained tokens of all passes together, instead of --data.'),
      base,
      passes: number('Passes over the set. Default: 1.'),
      json,
    },
    settings: false,
  },
  'tune start': {
    summary: 'start a tuning job from training rows, once, and say what it will cost and what ends when',
    about: `Uploads the rows and starts a job at any service that speaks OpenAI's jobs interface (OPENAI_API_KEY, --base-url). The
same command goes on where an earlier one was cut: a file or a job that is there already is never paid for again.`,
    options: {
      data: file('Training rows: chat, {prompt, completion}, or preference pairs.'),
      validation: file('Validation rows.'),
      base,
      passes: number('Passes over the set. Default: the service decides; 3 with --local.'),
      'batch-size': number('Rows a step. Default: the service decides; 4 with --local.'),
      'learning-rate': number(
        'Multiplier of the learning rate. Default: the service decides. With --local the rate itself; default 0.0003.',
      ),
      seed: number('Seed of the run. Default: the service decides; 1 with --local.'),
      suffix: { type: 'string', value: 'NAME', help: "Part of the tuned model's name." },
      local: {
        type: 'boolean',
        value: null,
        help: 'Train an adapter (LoRA) of an open model on this machine. --base is then a hub name, a folder or a GGUF file.',
      },
      rank: number('Rank of the adapter, with --local. Default: 16.'),
      merge: { type: 'boolean', value: null, help: 'Write the merged model too, with --local.' },
      device: { type: 'string', value: 'D', help: 'auto, cpu or cuda, with --local. Default: auto.' },
      python: {
        type: 'string',
        value: 'PATH',
        help: 'A Python with the packages of training/requirements.txt. Default: one is set up, once.',
      },
      'max-cost': number('Dollars: a run whose estimate is above is not started.'),
      watch: { type: 'boolean', value: null, help: 'Wait for its end, as tune watch does.' },
      every: number('Seconds between two looks, with --watch. Default: 15.'),
      limit: number('Hours after which watching, or a local run, ends. Default: 24.'),
      ...service,
    },
    settings: false,
  },
  'tune watch': {
    summary: 'wait for a tuning job: progress, loss curve, and a model card at the end',
    about: `Shows each event once, also when it was cut and starts again; writes loss.csv, loss.svg and the card (*.model.json)
to --out. Without a job it takes the one that tune start left there.`,
    options: {
      every: number('Seconds between two looks. Default: 15.'),
      limit: number('Hours after which watching ends; the job goes on. Default: 24.'),
      data: file('The rows that it was tuned on: they tell how the model is to be asked.'),
      ...service,
    },
    settings: false,
    files: { words: '[JOB]', least: 0, most: 1 },
  },
  'tune list': {
    summary: 'the tuning jobs of a service, newest first',
    about: 'One line a job: id, status, when, base, and the tuned model or what went wrong.',
    options: { limit: number('At most this many. Default: 20.'), 'base-url': service['base-url'], json },
    settings: false,
  },
  'tune cancel': {
    summary: 'cancel a tuning job',
    about: 'What was trained until then is paid for and lost.',
    options: { 'base-url': service['base-url'], json },
    settings: false,
    files: { words: 'JOB', least: 1, most: 1 },
  },
  'tune import': {
    summary: 'write the card of a model that was tuned before',
    about: 'Takes the id of a job, or the name of its model (ft:...), and writes NAME.model.json to --out.',
    options: {
      data: file('The rows that it was tuned on: they tell how the model is to be asked.'),
      ...service,
    },
    settings: false,
    files: { words: 'JOB|MODEL', least: 1, most: 1 },
  },
  'card check': {
    summary: 'say what is wrong with model cards (*.model.json)',
    about: `Reads each card as a run would, and holds it against the rows that the model was tuned on. Exit 1 when one of them is
wrong, or asks the model otherwise than its rows do.`,
    options: { data: file('The rows that the models were tuned on.'), json },
    settings: false,
    files: { words: 'FILE ...', least: 1, most: 1000 },
  },
  'card show': {
    summary: 'what a model card comes to, with every default filled in',
    about: 'Prints one line for each thing that a run would take from the card.',
    options: { json },
    settings: false,
    files: { words: 'FILE', least: 1, most: 1 },
  },
}
