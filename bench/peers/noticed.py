"""What saved tests are worth: `noticed.py [--runs N] [--own NAME,...] MODULE.py TEST.py...` in a project's folder, as JSON.

Runs the tests with pytest on the unchanged code first, N times, each in a new process: `failing` are those that failed at
least once, `broken` the files that cannot be collected. Neither takes part when mutants of MODULE.py run. A mutant is noticed
when another test fails that never failed before. `bare` are tests that state nothing. Tests named by --own are left out.
"""
import argparse
import ast
import contextlib
import gc
import importlib
import json
import os
import subprocess
import sys
import tempfile
import types

# The same on every machine: plugins that are installed beside pytest are not loaded.
os.environ['PYTEST_DISABLE_PLUGIN_AUTOLOAD'] = '1'
import pytest  # noqa: E402

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from mutants import forked, mutants  # noqa: E402

FLAGS = ['-q', '-p', 'no:cacheprovider', '--continue-on-collection-errors', '--tb=no']
FAILED, IMPORT, HARNESS = 1, 2, 3
LIMIT = 120


class Watch:
    """Which tests pytest found and which of them failed. With `only`, no other test runs."""

    def __init__(self, own, only=None):
        self.own, self.only = own, only
        self.found, self.failing, self.broken = [], [], []

    def pytest_collection_modifyitems(self, items):
        items[:] = [item for item in items if item.name not in self.own and (self.only is None or item.nodeid in self.only)]
        self.found = [item.nodeid for item in items]

    def pytest_collectreport(self, report):
        if report.failed:
            self.broken.append(report.nodeid)

    def pytest_runtest_logreport(self, report):
        if report.failed and report.nodeid not in self.failing:
            self.failing.append(report.nodeid)


def run(files, watch, *flags):
    pytest.main([*FLAGS, *flags, *files], plugins=[watch])
    return watch


def once(options):
    """One run on the unchanged code, its result in a file, since pytest uses standard output."""
    watch = run(options.tests, Watch(options.own))
    with open(options.once, 'w', encoding='utf-8') as file:
        json.dump({'found': watch.found, 'failing': watch.failing, 'broken': watch.broken}, file)


def again(options):
    place = os.path.abspath('.once.json')
    command = [sys.executable, os.path.abspath(__file__), '--once', place, '--own', ','.join(options.own), options.module, *options.tests]
    results = []
    for _ in range(options.runs):
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, timeout=LIMIT)
        if done.returncode != 0:
            sys.exit('pytest ended with %d: %s' % (done.returncode, done.stderr.strip()[-500:]))
        with open(place, encoding='utf-8') as file:
            results.append(json.load(file))
        os.remove(place)
    union = {name: sorted({each for result in results for each in result[name]}) for name in ('found', 'failing', 'broken')}
    return union['found'], union['failing'], union['broken']


def replace(name, made):
    """Replaces the module that the tests import."""
    code = compile(made, name, 'exec')
    module = types.ModuleType(name)
    module.__package__ = name.rpartition('.')[0]
    package, _, last = name.rpartition('.')
    if package:
        setattr(importlib.import_module(package), last, module)
    sys.modules[name] = module
    exec(code, module.__dict__)


def fails(name, made, options, steady):
    """Why the tests fail with a mutant: `test`, `import` or `time`. None when all of them pass."""
    def work():
        try:
            replace(name, made)
        except Exception:
            return IMPORT
        watch = run(options.tests, Watch(options.own, steady), '-x')
        if watch.broken:
            return IMPORT
        if watch.failing:
            return FAILED
        return 0 if len(watch.found) == len(steady) else HARNESS
    status = forked(work)
    if os.WIFSIGNALED(status):
        return 'time'
    code = os.WEXITSTATUS(status)
    if code == HARNESS:
        sys.exit('a mutant ran other tests than the unchanged code')
    return {0: None, FAILED: 'test', IMPORT: 'import'}[code]


def warm():
    """Loads what every run of pytest needs, so that the processes of the mutants have it already."""
    with tempfile.TemporaryDirectory() as folder, open(os.devnull, 'w', encoding='utf-8') as nowhere:
        with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
            pytest.main([*FLAGS, '--rootdir', folder, folder])


def all_mutants(source):
    seen = set()
    for function in ast.parse(source).body:
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for words, made in mutants(source, function.name):
                if ast.dump(made) not in seen:
                    seen.add(ast.dump(made))
                    yield words, made


def states(function):
    """Whether a test can fail for another reason than an exception: an assertion, an expected exception or warning."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, 'id', '')
            if called in ('raises', 'warns', 'fail') or called.startswith('assert'):
                return True
    # A strict xfail expects an exception as well.
    return any('xfail' in ast.dump(mark) and 'strict' in ast.dump(mark) for mark in function.decorator_list)


def bare(files, own):
    found = []
    for path in files:
        with open(path, encoding='utf-8') as file:
            try:
                tree = ast.parse(file.read())
            except SyntaxError:
                continue
        found += ['%s::%s' % (path, node.name) for node in ast.walk(tree)
                  if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith('test')
                  and node.name not in own and not states(node)]
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--runs', type=int, default=10)
    parser.add_argument('--own', default='')
    parser.add_argument('--once')
    parser.add_argument('module')
    parser.add_argument('tests', nargs='*')
    options = parser.parse_args()
    options.own = [name for name in options.own.split(',') if name]
    sys.dont_write_bytecode = True
    sys.path.insert(0, os.getcwd())
    if options.once:
        return once(options)
    # Without files pytest would search for tests itself.
    found, failing, broken = again(options) if options.tests else ([], [], [])
    steady = set(found) - set(failing)
    options.tests = [path for path in options.tests if path not in broken]
    with open(options.module, encoding='utf-8') as file:
        source = file.read()
    made = list(all_mutants(source))
    name = options.module[:-3].replace('/', '.')
    warm()
    # Otherwise each process would go through the trees of all mutants when it collects garbage.
    gc.freeze()
    if steady and fails(name, ast.parse(source), options, steady):
        sys.exit('steady tests fail without any mutant')
    causes = [(words, fails(name, one, options, steady) if steady else None) for words, one in made]
    by_cause = {cause: sum(one == cause for _, one in causes) for cause in ('test', 'import', 'time')}
    print(json.dumps({'tests': len(found), 'failing': failing, 'broken': broken, 'bare': bare(options.tests, options.own),
                      'total': len(made), 'noticed': sum(by_cause.values()), 'causes': by_cause,
                      'survivors': [words for words, cause in causes if cause is None]}))


if __name__ == '__main__':
    main()
