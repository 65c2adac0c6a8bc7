import { readdirSync, readFileSync } from 'node:fs'
import config from './jest.config.js'

const holdsMatrix = path => readFileSync(path, 'utf8').includes('/doubles/matrix.js')

/** Runs only the test files that use the matrix, with all of its rows. */
export default {
  ...config,
  testMatch: readdirSync('__tests__', { recursive: true })
    .map(name => `__tests__/${name}`)
    .filter(path => path.endsWith('.test.ts') && holdsMatrix(path))
    .map(path => `<rootDir>/${path}`),
  globals: { inFull: true },
}
