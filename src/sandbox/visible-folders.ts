// A folder outside the checkout becomes one that may be shown inside a room, or one that may not.
import { isBelow } from './layout.js'

const NEVER = ['/proc', '/sys', '/dev', '/run', '/etc', '/boot']

/** What a folder may not hold or be: absolute real paths. */
export interface Fence {
  root: string
  homes: string[]
}

/** False for what holds the checkout or somebody's home, for `/` and for folders of the system's own state. */
export function mayBeShown(folder: string, { root, homes }: Fence): boolean {
  const holds = [root, ...homes, '/home', '/tmp', '/var/tmp'].some(each => isBelow(each, folder))
  return folder.startsWith('/') && folder !== '/' && !holds && !NEVER.some(each => isBelow(folder, each))
}
