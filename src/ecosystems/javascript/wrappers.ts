// A value that a name is given -> the function in it, seen through wrappers such as `memo(...)` or `debounce(...)`.
import { bare, isFunction } from './statements.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'

const DEEPEST = 4

/** Last word of what is called: it takes a function and gives one back. */
const WRAPPERS =
  /^(?:memo|memoi[sz]e\w*|debounce\w*|throttle\w*|once|curry\w*|partial\w*|forwardRef|observer|useCallback|promisify|callbackify|cached?|unstable_cache|action|lazy|flow|compose|pipe|styled|createSelector|createAsyncThunk|deprecate|restrict|bind\w*|wrap\w*|with[A-Z]\w*|async[A-Z]\w*|catch[A-Z]\w*|define[A-Z]\w*|create[A-Z]\w*|make[A-Z]\w*|\w+(?:Handler|Wrapper|Middleware|Memo|ized?))$/

/** The function that `value` is or wraps, null when it is none. */
export function unwrapped(value: Syntax | null, text: string, depth = 0): Syntax | null {
  const node = bare(value)
  if (isFunction(node)) return node
  if (node?.type !== 'call_expression' || depth > DEEPEST) return null
  const called = bare(fieldOf(node, 'function'))
  const name = called?.type === 'member_expression' ? fieldOf(called, 'property') : called
  if (!name || !/identifier$/.test(name.type) || !WRAPPERS.test(name.text)) return null
  const list = fieldOf(node, 'arguments')
  for (const given of list ? namedOf(list) : []) {
    const inner = unwrapped(given, text, depth + 1)
    if (inner) return inner
  }
  return null
}
