// Names of methods and functions of the language -> what their use tells of a value.
const methods: [string, string][] = [
  [
    'str-method',
    'split charAt charCodeAt codePointAt toUpperCase toLowerCase toLocaleUpperCase toLocaleLowerCase trim trimStart trimEnd replace replaceAll startsWith endsWith padStart padEnd repeat substring substr match matchAll search localeCompare normalize',
  ],
  [
    'list-method',
    'push pop shift unshift splice sort reverse map filter forEach reduce reduceRight some every find findIndex findLast flat flatMap join fill toSorted toReversed toSpliced',
  ],
  ['number-method', 'toFixed toPrecision toExponential'],
  [
    'date-method',
    'getTime getFullYear getMonth getDate getDay getHours getMinutes getSeconds getMilliseconds getTimezoneOffset toISOString setDate setMonth setFullYear setHours setMinutes toLocaleDateString toLocaleTimeString toDateString getUTCFullYear getUTCMonth getUTCDate getUTCDay getUTCHours getUTCMinutes getUTCSeconds',
  ],
  ['pattern-method', 'test exec'],
  ['map-method', 'get set'],
  ['set-method', 'add union intersection difference isSubsetOf isSupersetOf symmetricDifference'],
  ['has-method', 'has delete'],
  ['slice', 'slice at'],
  ['search', 'includes indexOf lastIndexOf concat'],
  ['await', 'then catch finally'],
  ['call', 'call apply bind'],
  ['', 'toString valueOf hasOwnProperty entries keys values toJSON'],
]
/** What a method is a sign of when it is called. */
export const methodUses = new Map(
  methods.flatMap(([use, names]) => names.split(' ').map(name => [name, use] as const)),
)

/** Functions of `Math` that take numbers. */
export const numeric = new Set(
  'abs ceil floor round trunc sqrt cbrt pow exp log log2 log10 sin cos tan atan atan2 hypot sign max min'.split(
    ' ',
  ),
)
/** What a function is a sign of when it is called with something. */
export const calls: Record<string, string> = {
  'Array.isArray': 'isinstance:list',
  'Array.from': 'iterate',
  'Object.keys': 'dict-method',
  'Object.values': 'dict-method',
  'Object.entries': 'dict-method',
  'Object.assign': 'mapping',
  'Object.fromEntries': 'iterate',
  'Number.isInteger': 'number-method',
  'Number.isFinite': 'number-method',
  'Number.isNaN': 'number-method',
  'Number.isSafeInteger': 'number-method',
  'JSON.parse': 'str-method',
  'Date.parse': 'str-method',
  'String.fromCharCode': 'arithmetic',
  'Promise.all': 'list-method',
  isNaN: 'number-method',
  isFinite: 'number-method',
  parseInt: 'to-number',
  parseFloat: 'to-number',
  Number: 'to-number',
  encodeURIComponent: 'str-method',
  decodeURIComponent: 'str-method',
  BigInt: 'to-number',
}
/** What a comparison with the word of `typeof` is a sign of. */
export const kinds: Record<string, string> = {
  string: 'isinstance:str',
  number: 'isinstance:int',
  boolean: 'isinstance:bool',
  function: 'callable',
  object: 'isinstance:dict',
}
