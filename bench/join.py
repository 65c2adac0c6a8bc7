# Rows and functions with a known bug -> the same rows with a `twin`, joined by name and body. Reads JSON, writes JSON lines.
# Usage: python3 join.py ROWS.jsonl.gz FUNCTIONS.jsonl.gz [added]
# With `added` the buggy module is what the row is judged on, as if somebody had just added it.
import ast
import gzip
import json
import sys


def read(path):
    with (gzip.open if path.endswith('.gz') else open)(path, 'rt', encoding='utf-8') as lines:
        return [json.loads(line) for line in lines if line.strip()]


def function_in(source, name):
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return None
    found = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name]
    return found[-1] if found else None


def body_of(node):
    body = list(node.body)
    first = body[0] if body else None
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        body = body[1:]
    return [ast.dump(each) for each in body]


def twin_of(source, name, buggy):
    """The module with the buggy function in the place of its own."""
    own, other = function_in(source, name), function_in(buggy, name)
    lines, others = source.split('\n'), buggy.split('\n')
    head = [line for line in others[: other.lineno - 1] if line.startswith(('import ', 'from '))]
    new = others[other.lineno - 1 : other.end_lineno]
    return '\n'.join(head + lines[: own.lineno - 1] + new + lines[own.end_lineno :])


def main(rows, functions, *words):
    known = {}
    for each in read(functions):
        known.setdefault(each['entry_point'], []).append(each)
    for row in read(rows):
        name = row.get('function_name') or ''
        own = function_in(row.get('module_source') or '', name)
        for each in known.get(name, []) if own else []:
            correct = function_in(each['correct_source'], name)
            if correct is None or body_of(correct) != body_of(own):
                continue
            twin = twin_of(row['module_source'], name, each['buggy_source'])
            if 'added' in words:
                row = {**row, 'module_source': twin}
            else:
                row = {**row, 'twin': twin}
            print(json.dumps(row))
            break


main(*sys.argv[1:])
