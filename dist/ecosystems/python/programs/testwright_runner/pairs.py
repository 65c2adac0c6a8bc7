"""Keeps both sides of a failing comparison, before anything can change them."""
import ast
import functools
import re
import unittest

LONGEST = 300
OPERATORS = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=',
             'Is': 'is', 'IsNot': 'is not', 'In': 'in', 'NotIn': 'not in'}
COMPARE = {
    '==': lambda a, b: a == b, '!=': lambda a, b: a != b, '<': lambda a, b: a < b, '<=': lambda a, b: a <= b,
    '>': lambda a, b: a > b, '>=': lambda a, b: a >= b, 'is': lambda a, b: a is b,
    'is not': lambda a, b: a is not b, 'in': lambda a, b: a in b, 'not in': lambda a, b: a not in b,
}
METHODS = {
    'assertEqual': '==', 'assertAlmostEqual': '==', 'assertIs': 'is', 'assertListEqual': '==', 'assertTupleEqual': '==',
    'assertSetEqual': '==', 'assertDictEqual': '==', 'assertCountEqual': '==', 'assertMultiLineEqual': '==',
    'assertSequenceEqual': '==', 'assertNotEqual': '!=', 'assertNotAlmostEqual': '!=', 'assertIsNot': 'is not',
    'assertIn': 'in', 'assertNotIn': 'not in', 'assertGreater': '>', 'assertGreaterEqual': '>=', 'assertLess': '<',
    'assertLessEqual': '<=', 'assertIsInstance': 'an instance of', 'assertNotIsInstance': 'no instance of',
    'assertRegex': 'matches', 'assertNotRegex': 'does not match',
}
ALONE = {'assertTrue': 'True', 'assertFalse': 'False', 'assertIsNone': 'None', 'assertIsNotNone': 'not None'}


class Note:
    """The last comparison that failed: operator and both sides as text; or None, the expected text and the actual
    value."""

    def __init__(self):
        self.pair = None
        self.depth = 0

    def clear(self):
        self.pair, self.depth = None, 0


NOTE = Note()


def show(value, longest=LONGEST):
    """A bounded `repr` without addresses."""
    try:
        text = repr(value)
    except Exception:
        text = '<%s>' % type(value).__name__
    text = re.sub(r' at 0x[0-9a-fA-F]+', '', text)
    return text if len(text) <= longest else text[:longest - 1] + '\u2026'


def text_of(node):
    if hasattr(ast, 'unparse'):
        return ast.unparse(node)[:LONGEST]
    try:
        return show(ast.literal_eval(node))
    except ValueError:
        return getattr(node, 'id', getattr(node, 'attr', ''))


def is_literal(node):
    """True for a literal in the source, or `approx` of one."""
    if isinstance(node, ast.Call):
        name = getattr(node.func, 'attr', getattr(node.func, 'id', ''))
        return (name == 'approx' and bool(node.args) and is_literal(node.args[0])) or (name == 'set' and not node.args)
    try:
        ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False
    return True


def sides(pair, compared):
    """Expected and actual: the literal side is the expected one, else the second."""
    operator, left, right = pair
    if operator is None:
        return left, right
    if operator not in ('==', 'is'):
        return ('%s %s' % ('not' if operator in ('!=', 'is not') else operator, right))[:LONGEST], left
    first = len(compared) == 2 and is_literal(compared[0]) and not is_literal(compared[1])
    return (left, right) if first else (right, left)


def watch_unittest():
    """Makes the assertion methods of every TestCase record both sides when they fail."""
    for name in list(METHODS) + list(ALONE):
        real = getattr(unittest.TestCase, name, None)
        if real is not None:
            setattr(unittest.TestCase, name, noting(name, real))


def noting(name, real):
    @functools.wraps(real)
    def method(self, *args, **named):
        NOTE.depth += 1
        try:
            return real(self, *args, **named)
        except self.failureException:
            if NOTE.depth == 1:
                NOTE.pair = pair_of(name, args, named)
            raise
        finally:
            NOTE.depth -= 1
    return method


def pair_of(name, args, named):
    values = list(args) + [value for key, value in named.items() if key not in ('msg', 'places', 'delta')]
    if name in ALONE:
        return (None, ALONE[name], show(values[0])) if values else None
    return (METHODS[name], show(values[0]), show(values[1])) if len(values) >= 2 else None


def compare(operator, left, right):
    """Replaces `left operator right` in an `assert`, for runners that do not rewrite assertions."""
    held = COMPARE[operator](left, right)
    if not held:
        NOTE.pair = (operator, show(left), show(right))
    return held


def truth(wanted, value):
    """Replaces `value` or `not value` in an `assert`."""
    held = bool(value) is wanted
    if not held:
        NOTE.pair = (None, 'a true value' if wanted else 'a false value', show(value))
    return held


class Asserts(ast.NodeTransformer):
    """Rewrites `assert a == b` so that both sides are kept when it fails; nothing is evaluated twice."""

    def visit_Assert(self, node):
        test = node.test
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            operator = OPERATORS[type(test.ops[0]).__name__]
            node.test = self.call('compare', [ast.Constant(operator), test.left, test.comparators[0]], test)
        elif isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            node.test = self.call('truth', [ast.Constant(False), test.operand], test)
        else:
            node.test = self.call('truth', [ast.Constant(True), test], test)
        return node

    def call(self, name, args, place):
        function = ast.Name('@testwright_' + name, ast.Load())
        return ast.fix_missing_locations(ast.copy_location(ast.Call(function, args, []), place))


NAMES = {'@testwright_compare': compare, '@testwright_truth': truth}
