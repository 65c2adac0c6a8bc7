// Source -> the same program with other local names and another layout, without comments.
import { spawnSync } from 'node:child_process'
import ts from 'typescript'

const python = `
import ast, sys
tree = ast.parse(sys.stdin.read())
for made in [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef) and one in tree.body]:
    inner = {one.name for one in ast.walk(made) if isinstance(one, (ast.FunctionDef, ast.ClassDef)) and one is not made}
    outside = {name for one in ast.walk(made) if isinstance(one, (ast.Global, ast.Nonlocal)) for name in one.names}
    stored = {one.id for one in ast.walk(made) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    local = stored - inner - outside - {one.arg for one in ast.walk(made) if isinstance(one, ast.arg)}
    for one in ast.walk(made):
        if isinstance(one, ast.Name) and one.id in local:
            one.id = one.id + '_again'
print(ast.unparse(tree))
`

/** The renamed source; throws where it does not parse. */
export function renamed(source, language) {
  if (language !== 'python') return renamedScript(source)
  const done = spawnSync('python3', ['-c', python], { input: source, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
  return done.stdout
}

/** Renames variables inside functions and parameters of inner functions; properties and outermost names stay. */
function renamedScript(source) {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true)
  const local = new Set()
  const kept = new Set()
  const look = (node, depth) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name))
      (depth > 0 ? local : kept).add(node.name.text)
    if (ts.isParameter(node) && ts.isIdentifier(node.name)) (depth > 1 ? local : kept).add(node.name.text)
    if (ts.isShorthandPropertyAssignment(node)) kept.add(node.name.text)
    node.forEachChild(child => look(child, depth + (ts.isFunctionLike(node) ? 1 : 0)))
  }
  look(file, 0)
  const isName = node =>
    !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
    !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)
  const change = context => root => {
    const visit = node =>
      ts.isIdentifier(node) && isName(node) && local.has(node.text) && !kept.has(node.text)
        ? context.factory.createIdentifier(`${node.text}Again`)
        : ts.visitEachChild(node, visit, context)
    return ts.visitNode(root, visit)
  }
  const [made] = ts.transform(file, [change]).transformed
  return ts.createPrinter({ removeComments: true }).printFile(made)
}
