// The address of the tool that results mention.
import { expect, test } from '@jest/globals'
import { homeOf } from '../../src/action/environment.js'

test.each<[repository: string | undefined, server: string | undefined, home: string | null]>([
  ['your-org/testwright', 'https://github.example', 'https://github.example/your-org/testwright'],
  ['your-org/testwright', undefined, 'https://github.com/your-org/testwright'],
  ['', 'https://github.com', null],
  [undefined, undefined, null],
  ['a b/c', undefined, null],
  ['a/b/../c', undefined, null],
])('the address of the action %j on %j', (repository, server, home) => {
  const given = { GITHUB_ACTION_REPOSITORY: repository, GITHUB_SERVER_URL: server }
  expect(homeOf(given)).toBe(home)
})
