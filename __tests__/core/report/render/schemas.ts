// Checks texts for other programs against their own schemas.
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { schema as mutationSchema } from 'mutation-testing-report-schema'
import { validateXML } from 'xmllint-wasm'

const sarifSchema = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)

// The schema of SARIF has a pattern that is invalid with the flag `u`.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)

/** Draft 4 calls the id of a schema `id`; all else in this schema has the same meaning in later drafts. */
function compileSarif(): ValidateFunction {
  const schema = JSON.parse(readFileSync(sarifSchema, 'utf8')) as { id: string; $schema: string }
  const { id, $schema, ...rest } = schema
  if ($schema !== 'http://json-schema.org/draft-04/schema#') throw new Error('the schema is of another draft')
  return ajv.compile({ $id: id, ...rest })
}

const [sarif, mutation] = [compileSarif(), ajv.compile(mutationSchema)]
const faultsOf = (validate: ValidateFunction, text: string): ErrorObject[] =>
  validate(JSON.parse(text)) ? [] : (validate.errors ?? [])

export const sarifFaults = (text: string): ErrorObject[] => faultsOf(sarif, text)
export const mutationFaults = (text: string): ErrorObject[] => faultsOf(mutation, text)

const junit = {
  fileName: 'junit.xsd',
  contents: readFileSync(new URL('../../../fixtures/junit.xsd', import.meta.url), 'utf8'),
}

export async function junitFaults(text: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'junit.xml', contents: text }, schema: junit })
  return errors.map(({ message }) => message)
}
