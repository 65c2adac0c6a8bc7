"""Makes the explorer's calls in a test of pytest, where the project's settings or its `conftest` may change what a call does."""
import ast
import importlib.util
import io
import os
import sys
from contextlib import suppress

from . import plugins
from .loading import read
from .standing import option

# What changes the run of every test.
OPTIONS = ('filterwarnings', 'env', 'env_files')


class Carrier:
    """What the generated test file calls, and the plug-in that lets its process be forked before the test."""

    def __init__(self, load, make, branch):
        self.load, self.make, self.branch = load, make, branch

    def pytest_runtestloop(self):
        self.branch()


# The only one of this process.
carrier = None


def load():
    """At the head of the generated file."""
    carrier.load()


def make():
    """In its test."""
    carrier.make()


def applies(path):
    """True where a test in the file at `path` may see something else than a plain process."""
    if not path or not importlib.util.find_spec('pytest'):
        return False
    is_set = any(option(name) for name in OPTIONS) or any(word.startswith(('-W', '--pythonwarnings')) for word in plugins.kept_options())
    return is_set or any(acts(read(conftest)) for conftest in plugins.conftests([path]))


def acts(text):
    """True where a `conftest` does more than to offer names, as fixtures do that a test asks for."""
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
    """A name of the file's own gets a value without a call."""
    names = all(isinstance(target, ast.Name) and target.id != 'pytest_plugins' for target in node.targets)
    return names and not any(isinstance(each, (ast.Call, ast.Await)) for each in ast.walk(node.value))


def prepare(path):
    """Imports what every session needs, where there is to be one."""
    if applies(path):
        from . import by_pytest
        by_pytest.prepare()


def run(path, load, make, branch=lambda: None):
    """Calls `load` while the tests of the file are collected and `make` in its test, which does not come back.

    Comes back where nothing applies, and where pytest does not get as far as that.
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
