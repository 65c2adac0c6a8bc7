// Nodes of Babel's tree -> stand-ins of the same length: one leaf of the grammar, so that the whole text stays comparable.

/** A Babel node; other entries contain nodes, lists of nodes, or data. */
export interface BabelNode {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

export function isBabelNode(value: unknown): value is BabelNode {
  const node = value as Partial<BabelNode> | null
  return typeof node?.type === 'string' && typeof node.start === 'number' && typeof node.end === 'number'
}

const name = (length: number): string => '_'.repeat(length)
const between = (opening: string, closing: string, length: number): string | null => {
  const inner = length - opening.length - closing.length
  return inner > 0 ? `${opening}${name(inner)}${closing}` : null
}

/** Nodes that cannot be replaced, although nodes inside them can. */
const FIXED =
  /^(?:Super|Import|TemplateElement|BlockStatement|ClassBody|TSInterfaceBody|TSModuleBlock|TSEnumBody|SwitchCase|CatchClause|ImportNamespaceSpecifier|ImportAttribute|TSTypeAnnotation|JSX(?:Opening|Closing)(?:Element|Fragment)|JSXEmptyExpression|EmptyStatement|DirectiveLiteral|TSExternalModuleReference|VariableDeclarator)$/

const STATEMENT = /Statement$|Declaration$|^(?:Directive|TSDeclareFunction|TSExportAssignment)$/
const MEMBER =
  /^(?:Class(?:Private)?(?:Method|Property)|ClassAccessorProperty|StaticBlock|TSDeclareMethod|TS(?:Property|Method|Index|CallSignature|ConstructSignature)\w*(?:Signature|Declaration))$/
const LISTS = /^TSTypeParameter(?:Declaration|Instantiation)$/

/** Text that a grammar accepts in place of a node; null when there is none. */
export function standInFor(node: BabelNode, parent: BabelNode): string | null {
  const { type } = node
  const length = node.end - node.start
  if (length === 0 || FIXED.test(type)) return null
  if (LISTS.test(type)) return between('<', '>', length)
  if (MEMBER.test(type)) return between('', ';', length)
  if (type === 'VariableDeclaration' && /^For(?:In|Of)?Statement$/.test(parent.type))
    return between('var ', '', length)
  if (STATEMENT.test(type)) return statement(parent, length)
  if (type === 'TemplateLiteral' && parent.type === 'TaggedTemplateExpression') return null
  if (type === 'Decorator') return between('@', '', length)
  if (type === 'PrivateName') return between('#', '', length)
  if (type === 'StringLiteral') return between('"', '"', length)
  if (parent.type === 'JSXAttribute' && node === parent['value']) return between('"', '"', length)
  return name(length)
}

function statement(parent: BabelNode, length: number): string | null {
  if (parent.type === 'ExportDefaultDeclaration') return name(length)
  if (parent.type === 'ExportNamedDeclaration') return between('var ', '', length)
  return between('', ';', length)
}

/** Unsupported keywords before declarations that the grammars read without them. */
const WORDS: [type: RegExp, pattern: RegExp, put: string][] = [
  [/^VariableDeclaration$/, /^(?:await\s+)?using\b/, 'const'],
  [/^ClassAccessorProperty$/, /\baccessor(?=\s+[\w$#'"[\p{L}])/u, ''],
  [/^ImportDeclaration$/, /(?<=^import\s+)(?:defer|source)\b(?=\s)/, ''],
]

/** The text with such keywords replaced by text of the same length. */
export function withoutWords(text: string, nodes: Iterable<BabelNode>): string {
  let plain = text
  for (const node of nodes) {
    const found = wordIn(node, text)
    if (found) plain = plain.slice(0, found.start) + found.put + plain.slice(found.start + found.put.length)
  }
  return plain
}

function wordIn(node: BabelNode, text: string): { start: number; put: string } | null {
  const [, pattern, put] = WORDS.find(([type]) => type.test(node.type)) ?? []
  if (!pattern || put === undefined || (node.type === 'ImportDeclaration' && !node['phase'])) return null
  const key = node['key']
  const found = pattern.exec(text.slice(node.start, isBabelNode(key) ? key.end : node.end))
  return found && { start: node.start + found.index, put: put.padEnd(found[0].length) }
}
