"""Loads test files under the module name that results from their folder."""
import ast
import importlib
import importlib.machinery
import importlib.util
import os
import sys

from .pairs import NAMES, Asserts


class Loader(importlib.machinery.SourceFileLoader):
    def source_to_code(self, data, path, *, _optimize=-1):
        tree = Asserts().visit(ast.parse(data, path))
        return compile(tree, path, 'exec', dont_inherit=True, optimize=_optimize)

    def exec_module(self, module):
        vars(module).update(NAMES)
        super().exec_module(module)


def module_name(path):
    """Dotted name relative to the topmost package, and the folder that contains that package."""
    folder, name = os.path.split(os.path.abspath(path))
    name = os.path.splitext(name)[0]
    while os.path.isfile(os.path.join(folder, '__init__.py')):
        folder, package = os.path.split(folder)
        name = package + '.' + name
    return name, folder


def load(path, loader=Loader):
    """A test file as a module, with its plain assertions watched unless another loader is given."""
    name, folder = module_name(path)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    if '.' in name:
        importlib.import_module(name.rpartition('.')[0])
    spec = importlib.util.spec_from_file_location(name, path, loader=loader(name, os.path.abspath(path)))
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
