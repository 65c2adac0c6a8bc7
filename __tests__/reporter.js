// Writes Jest's own result as JSON where an outer script asks for it.
import { writeFileSync } from 'node:fs'

export default class Reporter {
  onRunComplete(_contexts, results) {
    const path = process.env['TESTWRIGHT_JEST_RESULT']
    if (path)
      writeFileSync(
        path,
        JSON.stringify(results, (key, value) => (key === 'testResults' ? undefined : value)),
      )
  }
}
