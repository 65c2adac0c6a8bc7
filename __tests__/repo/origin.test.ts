// Where the origin of a checkout is, and the first questions to git.
import { expect, test } from '@jest/globals'
import { gitVersion, isShallow, originOf, parseRemote } from '../../src/repo/origin.js'
import { makeRepository } from './repository.js'

test.each<[string, string | null, string?]>([
  ['https://github.com/acme/shop.git', 'github.com', 'acme/shop'],
  ['https://github.com/acme/shop', 'github.com', 'acme/shop'],
  ['https://me:word@ghe.acme.example:8443/acme/my.shop.git', 'ghe.acme.example', 'acme/my.shop'],
  ['git@github.com:acme/shop.git', 'github.com', 'acme/shop'],
  ['ssh://git@github.com:22/acme/shop.git', 'github.com', 'acme/shop'],
  ['/srv/git/shop.git', null],
  ['file:///srv/git/acme/shop.git', null],
  ['https://host.example/one/two/three', null],
  ['', null],
])('%s', (url, host, repository = '') => {
  expect(parseRemote(url)).toEqual(host === null ? null : { host, repository })
})

test('a repository without and with an origin, and with its whole history', async () => {
  using repository = makeRepository()
  repository.commit({ a: '1' })
  const environment = { PATH: process.env['PATH'] }
  expect(await originOf(repository.path, environment)).toBeNull()
  repository.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git')
  expect(await originOf(repository.path, environment)).toEqual({
    host: 'github.com',
    repository: 'acme/shop',
  })
  expect(await isShallow(repository.path, environment)).toBe(false)
  expect(await gitVersion(environment)).toMatch(/^\d+\.\d+/)
  expect(await gitVersion({ PATH: '/nonexistent' })).toBeNull()
})
