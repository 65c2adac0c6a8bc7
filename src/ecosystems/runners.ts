// All test runners of all languages.
import type { TestRunner } from '../core/model/ports.js'
import { javascriptRunners } from './javascript/runner.js'
import { pythonRunners } from './python/runner.js'

export const frameworks: TestRunner[] = [...pythonRunners, ...javascriptRunners]
