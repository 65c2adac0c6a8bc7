"""Paths of a run, and the modules loaded in it."""
import os
import sys

HOME = os.path.dirname(os.path.realpath(os.__file__)) + os.sep
RUNNERS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def enter(request):
    """Changes to the folder in which the project starts its tests. Paths of the request become relative to it; `tree`
    is the old folder."""
    tree = os.path.realpath(os.getcwd())
    folder = request.get('folder') or ''
    request = dict(request, also={path: path for path in request.get('also') or []})
    if not folder or not os.path.isdir(folder):
        return dict(request, tree=tree)

    def moved(path):
        return os.path.relpath(path or '.', folder) if isinstance(path, str) else path
    found = dict(request, tree=tree, roots=[moved(root) for root in request.get('roots') or []])
    for key in ('watch', 'file', 'carrier'):
        if found.get(key):
            found[key] = moved(found[key])
    found['also'] = {path: moved(path) for path in request['also']}
    for key, name in (('files', 'path'), ('watched', 'file')):
        if found.get(key):
            found[key] = [{**each, name: moved(each[name])} for each in found[key]]
    if found.get('mutants'):
        found['mutants'] = dict(found['mutants'], file=moved(found['mutants']['file']))
    os.chdir(folder)
    return found


def set_paths(roots):
    """Puts the project's roots, then the tree itself, before all other import paths; also for interpreters started by
    tests."""
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
