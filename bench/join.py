# Rows and functions with a known bug -> the same rows with a `twin`, joined by name and body. Reads JSON, writes JSON lines.
# Usage: python3 join.py ROWS.jsonl.gz FUNCTIONS.jsonl.gz [added|correct]
# Rows that do not join are passed on unchanged. With `added` only rows that join are passed on, with the buggy
# module, as if somebody had just added it; with `correct` the same rows are passed on unchanged.
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
    """The module with its function replaced by the buggy one."""
    own, other = function_in(source, name), function_in(buggy, name)
    lines, others = source.split('\n'), buggy.split('\n')
    head = [line for line in others[: other.lineno - 1] if line.startswith(('import ', 'from '))]
    new = others[other.lineno - 1 : other.end_lineno]
    return '\n'.join(head + lines[: own.lineno - 1] + new + lines[own.end_lineno :])


def join(row, known):
    """The row with its twin; None when no function of that name has its body."""
    name = row.get('function_name') or ''
    own = function_in(row.get('module_source') or '', name)
    for each in known.get(name, []) if own else []:
        correct = function_in(each['correct_source'], name)
        if correct is not None and body_of(correct) == body_of(own):
            return {**row, 'twin': twin_of(row['module_source'], name, each['buggy_source'])}
    return None


def main(rows, functions, word=''):
    known = {}
    for each in read(functions):
        known.setdefault(each['entry_point'], []).append(each)
    for row in read(rows):
        joined = join(row, known)
        if word == 'added' and joined:
            row = {**row, 'module_source': joined['twin']}
        elif word == '':
            row = joined or row
        if joined or word == '':
            print(json.dumps(row))


main(*sys.argv[1:])
