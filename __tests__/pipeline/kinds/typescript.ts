// Everyday kinds of TypeScript functions, each with a change that a caller notices; the first five run in `npm test`.
import type { Kind } from './kind.js'
import { functionKinds } from './typescript-functions.js'
import { objectKinds } from './typescript-objects.js'
import { valueKinds } from './typescript-values.js'
import { webKinds } from './typescript-web.js'

export const typescriptKinds: Kind[] = [...webKinds, ...objectKinds, ...functionKinds, ...valueKinds]
