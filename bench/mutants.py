"""Mutants of one module, and how many of them its tests notice: `mutants.py MODULE.py FUNCTION TEST.py...`, as JSON.

Independent of the product: mutants come from `ast`, each runs in a forked process of its own with a limit of two seconds of processor time.
"""
import ast
import copy
import importlib.util
import json
import os
import signal
import sys
import types
import unittest

LIMIT = 2
COMPARE = {ast.Lt: [ast.LtE, ast.Gt], ast.LtE: [ast.Lt, ast.GtE], ast.Gt: [ast.GtE, ast.Lt], ast.GtE: [ast.Gt, ast.LtE],
           ast.Eq: [ast.NotEq], ast.NotEq: [ast.Eq], ast.In: [ast.NotIn], ast.NotIn: [ast.In], ast.Is: [ast.IsNot], ast.IsNot: [ast.Is]}
ARITHMETIC = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
              ast.Pow: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitAnd, ast.LShift: ast.RShift, ast.RShift: ast.LShift}


def constants(value):
    if value is True or value is False:
        return [not value]
    if isinstance(value, (int, float)):
        return [value + 1, value - 1]
    if isinstance(value, str):
        return ['' if value else 'x', value + 'x'][:1]
    return []


def changes(node):
    """Pairs of words and a function that changes a copy of the node in place, or returns another one."""
    if isinstance(node, ast.Compare):
        for at, operator in enumerate(node.ops):
            for other in COMPARE.get(type(operator), []):
                def swap(one, at=at, other=other):
                    one.ops[at] = other()
                    return one
                yield '%s -> %s' % (type(operator).__name__, other.__name__), swap
    if isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in ARITHMETIC:
        def operate(one):
            one.op = ARITHMETIC[type(one.op)]()
            return one
        yield '%s -> %s' % (type(node.op).__name__, ARITHMETIC[type(node.op)].__name__), operate
    if isinstance(node, ast.BoolOp):
        def flip(one):
            one.op = ast.Or() if isinstance(one.op, ast.And) else ast.And()
            return one
        yield 'and <-> or', flip
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield 'not x -> x', lambda one: one.operand
    if isinstance(node, ast.Constant) and not getattr(node, 'skipped', False):
        for value in constants(node.value):
            yield '%r -> %r' % (node.value, value), lambda one, value=value: ast.copy_location(ast.Constant(value), one)
    if isinstance(node, (ast.If, ast.While, ast.IfExp)):
        for value in ([True, False] if not isinstance(node, ast.While) else [False]):
            def decide(one, value=value):
                one.test = ast.copy_location(ast.Constant(value), one.test)
                return one
            yield 'condition -> %r' % value, decide
    if isinstance(node, ast.Return) and node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None):
        def nothing(one):
            one.value = ast.copy_location(ast.Constant(None), one.value)
            return one
        yield 'return None', nothing
    if isinstance(node, (ast.AugAssign, ast.Break, ast.Continue)) or (isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant)):
        yield 'statement removed', lambda one: ast.copy_location(ast.Pass(), one)


class Change(ast.NodeTransformer):
    def __init__(self, wanted, change):
        self.at, self.wanted, self.change = -1, wanted, change

    def visit(self, node):
        self.at += 1
        if self.at == self.wanted:
            return self.change(node)
        return self.generic_visit(node)


class Number(ast.NodeVisitor):
    """Nodes in the order in which Change visits them."""

    def __init__(self):
        self.nodes = []

    def visit(self, node):
        self.nodes.append(node)
        self.generic_visit(node)


def called_from(tree, name):
    """The function and those of the same module that it leads to, by name."""
    functions = {one.name: one for one in tree.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))}
    found, open_names = [], [name.split('.')[0]]
    while open_names:
        one = functions.get(open_names.pop())
        if one is not None and one not in found:
            found.append(one)
            open_names += [each.id for each in ast.walk(one) if isinstance(each, ast.Name)]
    return found


def is_text(node):
    """Documentation: no test can notice that it changed."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def mutants(source, name):
    tree = ast.parse(source)
    wanted = {id(node) for made in called_from(tree, name) for part in made.body if not is_text(part) for node in ast.walk(part)}
    numbered = Number()
    numbered.visit(tree)
    seen = {ast.dump(tree)}
    for at, node in enumerate(numbered.nodes):
        if id(node) not in wanted:
            continue
        for words, change in changes(node):
            made = ast.fix_missing_locations(Change(at, change).visit(copy.deepcopy(tree)))
            if ast.dump(made) not in seen:
                seen.add(ast.dump(made))
                yield 'line %d: %s' % (getattr(node, 'lineno', 0), words), made


def tests_pass(module, code, tests):
    made = types.ModuleType(module)
    sys.modules[module] = made
    exec(code, made.__dict__)
    for number, path in enumerate(tests):
        spec = importlib.util.spec_from_file_location('bench_tests_%d' % number, path)
        loaded = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(loaded)
        result = unittest.TestResult()
        unittest.defaultTestLoader.loadTestsFromModule(loaded).run(result)
        if not result.wasSuccessful():
            return False
        for name, test in list(vars(loaded).items()):
            if name.startswith('test_') and callable(test):
                test()
    return True


def forked(work):
    """The wait status of `work` in a process of its own, with limits in seconds of processor time and of the clock."""
    child = os.fork()
    if child == 0:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        for limit, seconds, end in ((signal.ITIMER_PROF, LIMIT, signal.SIGPROF), (signal.ITIMER_REAL, 10 * LIMIT, signal.SIGALRM)):
            signal.signal(end, signal.SIG_DFL)
            signal.setitimer(limit, seconds)
        code = 1
        try:
            code = work()
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1]


def survives(module, made, tests):
    return forked(lambda: 0 if tests_pass(module, compile(made, module, 'exec'), tests) else 1) == 0


def main():
    path, name, tests = sys.argv[1], sys.argv[2], sys.argv[3:]
    sys.path[:0] = [os.getcwd()]
    sys.dont_write_bytecode = True
    module = os.path.basename(path)[:-3]
    with open(path, encoding='utf-8') as file:
        source = file.read()
    if tests and not survives(module, ast.parse(source), tests):
        sys.exit('the tests fail without any mutant')
    found = list(mutants(source, name))
    left = [words for words, made in found if not tests or survives(module, made, tests)]
    print(json.dumps({'total': len(found), 'killed': len(found) - len(left), 'survivors': left}))


if __name__ == '__main__':
    main()
