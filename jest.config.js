export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/src/cli/demo/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { module: { type: 'es6' }, jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  coverageProvider: 'v8',
  // Tests mostly wait for other processes: with one worker fewer than cores, a core would be idle.
  maxWorkers: '100%',
  testTimeout: 300_000,
  globalSetup: '<rootDir>/__tests__/setup.js',
  reporters: ['default', '<rootDir>/__tests__/reporter.js'],
}
