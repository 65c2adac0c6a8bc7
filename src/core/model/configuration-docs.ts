// The settings schema -> the inputs of action.yml, the tables of docs/configuration.md, and public JSON Schemas.
import { planSchema } from './stage-files.js'
import * as z from 'zod'
import { cardSchema } from './card.js'
import { choicesOf, secrets, settings, type Setting } from './configuration.js'
import { reportSchema } from './report.js'

interface Described {
  name: string
  description: string
  /** The default as an action input holds it: a string, empty for none. */
  default: string
}

/** What a setting does, followed by its allowed values. */
export function withChoices(name: Setting): string {
  const choices = choicesOf(name)
  const text = settings[name].description ?? ''
  return choices && choices.length > 1 ? `${text} One of ${choices.join(', ')}.` : text
}

/** The default of a setting as an action input holds it: a string, empty for none. */
export function defaultOf(name: Setting): string {
  const standard: unknown = settings[name].parse(undefined)
  if (Array.isArray(standard)) return standard.join(',')
  return typeof standard === 'object' ? '' : String(standard)
}

/** All inputs in order; secrets come last. */
export function describeInputs(): Described[] {
  const own = (Object.keys(settings) as Setting[]).map(name => {
    return { name, description: withChoices(name), default: defaultOf(name) }
  })
  const withheld = Object.entries(secrets).map(([name, description]) => ({
    name,
    description,
    default: name === 'github-token' ? '${{ github.token }}' : '',
  }))
  return [...own, ...withheld]
}

/** Outputs of the action, in order. */
export const outputs: Record<string, string> = {
  kept: 'Number of tests kept.',
  suspects: 'Number of tests to look at.',
  cost: 'Cost of the whole run in dollars; empty if the price is unknown.',
  tokens: 'Input and output tokens of the whole run.',
  report: 'Path of report.json; the comment, the summary and the tests are beside it.',
  junit: 'Path of junit.xml: the kept tests and the tests to look at, for programs that read test results.',
  sarif: 'Path of results.sarif: tests to look at, and mutants that no test notices, for code scanning.',
  mutation: 'Path of mutation.json: all mutants, for mutation-testing viewers and dashboards.',
  'comment-url': 'Address of the comment; empty if there is none.',
  matrix: 'In mode plan: the shards, for strategy.matrix of the baseline, generate and verify jobs.',
  'cache-key':
    'Key for saving the folder of paid replies with actions/cache: it stays the same until the commits, the model or the recipe change.',
}

/** The text of action.yml. */
export function renderAction(): string {
  const quote = (text: string): string => `'${text.replace(/'/g, "''")}'`
  const inputs = describeInputs().map(
    input =>
      `  ${input.name}:\n    description: ${quote(input.description)}\n    required: false\n    default: ${quote(input.default)}`,
  )
  const results = Object.entries(outputs).map(([name, text]) => `  ${name}:\n    description: ${quote(text)}`)
  return [
    'name: Testwright',
    "description: 'Your fine-tuned model writes unit tests for the functions a pull request changed; every test is verified by running it.'",
    'author: Testwright',
    'branding:\n  icon: check-square\n  color: green',
    `inputs:\n${inputs.join('\n')}`,
    `outputs:\n${results.join('\n')}`,
    'runs:\n  using: node24\n  main: dist/index.js\n',
  ].join('\n')
}

/** The tables of docs/configuration.md. */
export function renderTables(): string {
  const escapeBars = (text: string): string => text.replace(/\|/g, '\\|')
  const inputs = describeInputs().map(
    input =>
      `| \`${input.name}\` | ${input.default ? `\`${input.default}\`` : ''} | ${escapeBars(input.description)} |`,
  )
  const results = Object.entries(outputs).map(([name, text]) => `| \`${name}\` | ${escapeBars(text)} |`)
  const head = ['| Input | Default | What it does |', '| --- | --- | --- |']
  return [...head, ...inputs, '', '| Output | What it holds |', '| --- | --- |', ...results].join('\n')
}

/** JSON Schemas of the files that other programs read, by file name. */
export function renderSchemas(): Record<string, string> {
  const render = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`
  return {
    'report.schema.json': render(reportSchema),
    'plan.schema.json': render(planSchema),
    'card.schema.json': render(cardSchema),
    'testwright.schema.json': `${JSON.stringify(fileSchema(), null, 2)}\n`,
  }
}

/** The JSON Schema of testwright.yml. Forms meant for inputs, such as quoted numbers, are read but not suggested. */
function fileSchema(): object {
  const properties = (Object.keys(settings) as Setting[]).map(name => {
    const type: Record<string, unknown> = {
      ...z.toJSONSchema(settings[name], { unrepresentable: 'any', target: 'draft-7' }),
    }
    const about = { description: type['description'], ...standardOf(type['default']) }
    for (const key of ['$schema', 'default', 'description']) Reflect.deleteProperty(type, key)
    return [name, { ...about, ...asWritten(name, type) }]
  })
  return {
    // SchemaStore, where editors find the schema by file name, requires draft 7 and this address.
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://json.schemastore.org/testwright.json',
    title: 'Settings of Testwright (testwright.yml)',
    description:
      'What Testwright reads from testwright.yml: who writes tests, for which functions, and within which limits.',
    type: 'object',
    properties: {
      $schema: { description: 'Address of this schema, for editors.', type: 'string' },
      ...Object.fromEntries(properties),
    },
    additionalProperties: false,
  }
}

const standardOf = (value: unknown): object => (value === null || value === '' ? {} : { default: value })

/** The type as people write it in YAML: a plain name for a list of one, the number 0 for a price. */
function asWritten(name: Setting, type: Record<string, unknown>): Record<string, unknown> {
  if (type['type'] === 'array') return { anyOf: [type, { type: 'string' }] }
  if (name === 'price') return { anyOf: [type, { const: 0 }] }
  if (name === 'shard') return { anyOf: [type, { type: 'integer', minimum: 1 }] }
  if (name === 'env')
    return { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } }
  return type
}
