// A folder outside the checkout becomes one that may be shown inside a room, or one that may not.
import { isBelow } from './layout.js'

const NEVER = ['/proc', '/sys', '/dev', '/run', '/etc', '/boot']
/** Folders of a home that many programs share, private data among them. */
const SHARED = ['', '/.local', '/.local/share', '/.config', '/.cache']

/** What a folder may not hold or be: absolute real paths. */
export interface Fence {
  root: string
  homes: string[]
}

/** False for what holds the checkout, somebody's home or a shared folder of it, for `/` and for the system's own state. */
export function mayBeShown(folder: string, { root, homes }: Fence): boolean {
  const shared = homes.flatMap(home => SHARED.map(name => home + name))
  const holds = [root, ...shared, '/home', '/tmp', '/var/tmp'].some(each => isBelow(each, folder))
  return folder.startsWith('/') && folder !== '/' && !holds && !NEVER.some(each => isBelow(folder, each))
}
