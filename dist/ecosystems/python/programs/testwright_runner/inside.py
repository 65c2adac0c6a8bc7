"""Makes the explorer's calls inside a pytest test, when the project's settings or `conftest` may affect calls."""
import ast
import importlib.util
import io
import os
import sys
from contextlib import suppress

from . import plugins
from .loading import read
from .standing import option

# Options that affect the run of every test.
OPTIONS = ('filterwarnings', 'env', 'env_files')


class Carrier:
    """Called by the generated test file; also the plug-in that lets its process be forked before the test."""

    def __init__(self, load, make, branch):
        self.load, self.make, self.branch = load, make, branch

    def pytest_runtestloop(self):
        self.branch()


# The only instance in this process.
carrier = None


def load():
    """Called at the top of the generated file."""
    carrier.load()


def make():
    """Called in its test."""
    carrier.make()


def applies(path):
    """True when a test in the file at `path` may run differently than in a plain process."""
    if not path or not importlib.util.find_spec('pytest'):
        return False
    is_set = any(option(name) for name in OPTIONS) or any(word.startswith(('-W', '--pythonwarnings')) for word in plugins.kept_options())
    return is_set or any(acts(read(conftest)) for conftest in plugins.conftests([path]))


def acts(text):
    """True when a `conftest` does more than define names, such as fixtures that a test has to request."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError):
        return True
    return any(acts_alone(node, text) for node in body)


def acts_alone(node, text):
    if isinstance(node, (ast.Import, ast.ImportFrom, ast.ClassDef)) or is_docstring(node):
        return False
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return node.name.startswith('pytest_') or any(isinstance(each, ast.keyword) and each.arg == 'autouse'
                                                      for decorator in node.decorator_list for each in ast.walk(decorator))
    return not isinstance(node, ast.Assign) or not is_plain(node)


def is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def is_plain(node):
    """True for an assignment to the file's own names without a call."""
    names = all(isinstance(target, ast.Name) and target.id != 'pytest_plugins' for target in node.targets)
    return names and not any(isinstance(each, (ast.Call, ast.Await)) for each in ast.walk(node.value))


def prepare(path):
    """Imports what every session needs, if there will be one."""
    if applies(path):
        from . import by_pytest
        by_pytest.prepare()


def run(path, load, make, branch=lambda: None):
    """Calls `load` while the tests of the file are collected, and `make` in its test, which does not return.

    Returns when nothing applies, or when pytest does not get that far.
    """
    global carrier
    if not applies(path):
        return
    import pytest

    from .by_pytest import arguments
    os.environ['PYTEST_DISABLE_PLUGIN_AUTOLOAD'] = '1'
    chosen, _ = plugins.choose([path], False)
    carrier = Carrier(load, make, branch)
    real = sys.stdout, sys.stderr
    with suppress(BaseException):
        sys.stderr = io.StringIO()
        pytest.main(['-s', '-o', 'python_functions=test_calls', *arguments([path], chosen, 'native')], plugins=[carrier])
    sys.stdout, sys.stderr = real
