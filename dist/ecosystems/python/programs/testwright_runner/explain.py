"""What a test expected and what it got, derived from the exception that ended it."""
import ast
import os
import re
import traceback
import unittest
from contextlib import suppress

from .pairs import METHODS, NOTE, is_literal, sides, text_of

HERE = os.path.dirname(os.path.abspath(__file__))
NOT_RAISED = re.compile(r'^(?:(.{1,200}?) not raised|DID NOT RAISE (?:any of )?(.{1,200}))', re.S)
OWN_FAULT = (NameError, AttributeError, TypeError, ImportError)
WAYS = ('raises', 'assertRaises', 'assertRaisesRegex')
LONGEST = 2000


def inside():
    """Folders of the runners themselves, whose frames are ignored."""
    folders = [HERE, os.path.dirname(os.path.abspath(unittest.__file__))]
    with suppress(Exception):
        import _pytest
        import pluggy
        folders += [os.path.dirname(os.path.abspath(module.__file__)) for module in (_pytest, pluggy)]
    return tuple(folder + os.sep for folder in folders)


def scrub(text):
    return re.sub(r'0x[0-9a-fA-F]{4,}', '0x..', text)


def raised(error):
    name = type(error).__name__
    with suppress(Exception):
        text = scrub(str(error)).strip()
        return ('raises %s: %s' % (name, text) if text else 'raises ' + name)[:300]
    return 'raises ' + name


def detail_of(error):
    """First lines of the message, bounded."""
    with suppress(Exception):
        lines = traceback.format_exception_only(type(error), error)
        return scrub(''.join(lines)).strip()[:LONGEST]
    return type(error).__name__


def locate(path, line):
    """The innermost statement at a line of a file, and the `with` statements around it."""
    try:
        with open(path, encoding='utf-8') as file:
            tree = ast.parse(file.read())
    except (OSError, ValueError, SyntaxError):
        return None, []
    found, around = None, []
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or node.lineno):
            if isinstance(node, (ast.With, ast.AsyncWith)):
                around.append(node)
            if found is None or node.lineno >= found.lineno:
                found = node
    return found, around


def called(node):
    """Name of the outermost callee: `assertEqual` of `self.assertEqual(...)`."""
    if isinstance(node, ast.Await):
        node = node.value
    if isinstance(node, ast.Call):
        return getattr(node.func, 'attr', getattr(node.func, 'id', ''))
    return ''


def wanted_exception(around):
    for block in around:
        for item in block.items:
            if called(item.context_expr) in WAYS and item.context_expr.args:
                return 'raises ' + text_of(item.context_expr.args[0])
    return None


def assertion_sides(statement):
    """Both sides as the test wrote them, when the statement is a comparing assertion."""
    if isinstance(statement, ast.Assert):
        test = statement.test
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            return [test.left, test.comparators[0]]
        return [test]
    value = getattr(statement, 'value', None)
    if isinstance(statement, ast.Expr) and called(value).startswith('assert'):
        return value.args[:2]
    return None


def frames_of(error):
    return [(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(error.__traceback__)]


def explain(error, path, target=None):
    """`assertion`, `expected`, `actual` and `detail` of the exception that a test in the file at `path` ended with.

    `asserted` is true only when an assertion failed outside `target`, the file under test.
    """
    frames, runners = frames_of(error), inside()
    own = [place for place, (name, _) in enumerate(frames) if os.path.abspath(name) == os.path.abspath(path)]
    answer = {'assertion': False, 'expected': None, 'actual': raised(error), 'detail': detail_of(error)}
    after = frames[own[-1]:] if own else []
    answer['asserted'] = is_failure(error) and target not in [os.path.realpath(name) for name, _ in after]
    statement, around = locate(path, frames[own[-1]][1]) if own else (None, [])
    foreign = [name for name, _ in frames[own[-1] + 1:] if not os.path.abspath(name).startswith(runners)] if own else []
    if is_failure(error) and not foreign:
        answer.update(failure(error, statement))
    elif own and (foreign or not isinstance(error, OWN_FAULT)):
        wanted, compared = wanted_exception(around), assertion_sides(statement)
        if wanted or compared:
            literal = next((side for side in reversed(compared or []) if is_literal(side)), None)
            answer.update(assertion=True, expected=wanted or (text_of(literal) if literal is not None else None))
    return answer


def compared(error, path):
    """`expected` and `actual` of the comparison for equality that ended a test in the file at `path`.

    None for any other end, and when it is unclear which side is expected: that takes a literal, or a name such as
    `expected`.
    """
    if not NOTE.pair or NOTE.pair[0] not in ('==', 'is') or not is_failure(error):
        return None
    own = [line for name, line in frames_of(error) if os.path.abspath(name) == os.path.abspath(path)]
    written = equal_sides(locate(path, own[-1])[0]) if own else None
    said = [is_said(side) for side in written or []]
    if sorted(said) != [False, True]:
        return None
    left, right = NOTE.pair[1:]
    return {'expected': left, 'actual': right} if said[0] else {'expected': right, 'actual': left}


def equal_sides(statement):
    """Both sides of an assertion that checks only their equality, else None."""
    if isinstance(statement, ast.Assert):
        test = statement.test
        is_one = isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], (ast.Eq, ast.Is))
        return [test.left, test.comparators[0]] if is_one else None
    value = getattr(statement, 'value', None)
    is_one = isinstance(statement, ast.Expr) and METHODS.get(called(value)) in ('==', 'is') and len(value.args) >= 2
    return value.args[:2] if is_one else None


def is_said(side):
    name = getattr(side, 'id', getattr(side, 'attr', ''))
    return is_literal(side) or bool(re.search('expected|want', name, re.I))


def is_failure(error):
    return isinstance(error, AssertionError) or type(error).__name__ == 'Failed'


def failure(error, statement):
    """A failed assertion of the test itself."""
    missing = NOT_RAISED.match(str(error))
    if missing:
        name = (missing.group(1) or missing.group(2)).strip()
        name = re.sub(r"^<class '(?:builtins\.)?([\w.<>]+)'>$", r'\1', name)
        return {'assertion': True, 'expected': 'raises ' + name.rsplit('.', 1)[-1], 'actual': 'no exception'}
    compared = assertion_sides(statement) or []
    if NOTE.pair:
        expected, actual = sides(NOTE.pair, compared)
        return {'assertion': True, 'expected': expected, 'actual': actual}
    truth = re.match(r'assert (not )?(.{1,300}?)(?:\n|$)', str(error))
    if truth and len(compared) == 1:
        expected = 'a false value' if truth.group(1) else 'a true value'
        return {'assertion': True, 'expected': expected, 'actual': scrub(truth.group(2))}
    return {'assertion': True, 'expected': None, 'actual': None}
