"""Paths of a run, and what was loaded in it."""
import os
import sys

HOME = os.path.dirname(os.path.realpath(os.__file__)) + os.sep
RUNNERS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def set_paths(roots):
    """The project's roots, then the tree itself, before everything else; also for the interpreters that tests start."""
    tree = os.getcwd()
    first = []
    for root in [os.path.normpath(os.path.join(tree, root)) for root in roots] + [tree]:
        if root not in first:
            first.append(root)
    sys.path[:] = first + [path for path in sys.path if path and os.path.abspath(path) not in first + [RUNNERS]]
    os.environ['PYTHONPATH'] = os.pathsep.join(first)


def is_standard(path):
    """True for a file that came with Python."""
    path = os.path.realpath(path or '')
    return path.startswith(HOME) and '-packages' + os.sep not in path


def standard_modules():
    """Names of the loaded modules that came with Python."""
    found = list(sys.modules.items())
    return [name for name, module in found if name != '__main__' and is_standard(getattr(module, '__file__', None))]


def read(path):
    try:
        with open(path, encoding='utf-8', errors='replace') as file:
            return file.read(1024 * 1024)
    except OSError:
        return ''
