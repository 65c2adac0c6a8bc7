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
  'card check': {
    summary: 'say what is wrong with model cards (*.model.json)',
    about: 'Reads each card as a run would. Exit 1 when one of them is wrong.',
    options: { json },
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
