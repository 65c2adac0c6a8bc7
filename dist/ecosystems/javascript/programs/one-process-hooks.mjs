// Hooks for Node's loader: when a project module is reloaded, its imports of project modules are reloaded too.
import { pathToFileURL } from 'node:url'

let root = 'file:///'

export function initialize(data) {
  root = pathToFileURL(data.root + '/').href
}

export async function resolve(specifier, context, next) {
  const found = await next(specifier, context)
  const number = /[?&]testwright=(\d+)/.exec(context.parentURL ?? '')?.[1]
  const own = found.url.startsWith(root) && !found.url.includes('/node_modules/')
  if (number === undefined || !own || /[?&]testwright=/.test(found.url)) return found
  return { ...found, url: `${found.url}${found.url.includes('?') ? '&' : '?'}testwright=${number}` }
}
