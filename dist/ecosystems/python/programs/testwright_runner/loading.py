"""Paths of a run, and test files loaded under the name that their folder gives them."""
import ast
import importlib
import importlib.machinery
import importlib.util
import os
import sys

from .pairs import NAMES, Asserts

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


class Loader(importlib.machinery.SourceFileLoader):
    def source_to_code(self, data, path, *, _optimize=-1):
        tree = Asserts().visit(ast.parse(data, path))
        return compile(tree, path, 'exec', dont_inherit=True, optimize=_optimize)

    def exec_module(self, module):
        vars(module).update(NAMES)
        super().exec_module(module)


def module_name(path):
    """Dotted name below the highest folder that is a package, and that folder's parent."""
    folder, name = os.path.split(os.path.abspath(path))
    name = os.path.splitext(name)[0]
    while os.path.isfile(os.path.join(folder, '__init__.py')):
        folder, package = os.path.split(folder)
        name = package + '.' + name
    return name, folder


def load(path):
    """A test file as a module, its plain assertions watched."""
    name, folder = module_name(path)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    if '.' in name:
        importlib.import_module(name.rpartition('.')[0])
    spec = importlib.util.spec_from_file_location(name, path, loader=Loader(name, os.path.abspath(path)))
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
