"""Changes that outlive a test: the state is recorded before it, compared after it, and restored."""
import gc
import logging
import operator
import os
import re
import signal
import sys
import sysconfig
import tempfile
import types
import warnings

from .loading import read

HEAP_TYPE = 1 << 9
CODE = (
    types.FunctionType, types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType,
    types.MethodType, staticmethod, classmethod, property, type,
)
CONSTANTS = (str, bytes, int, float, tuple, frozenset)
LIBRARIES = tuple({sysconfig.get_path(name) + os.sep for name in ('stdlib', 'purelib', 'platlib')})
OWN = 'testwright_runner'
# Where Python and its runners keep the last error.
LAST = ('last_type', 'last_value', 'last_traceback', 'last_exc')
# How many levels of nested classes are inspected.
DEPTH = 3


def is_code(value):
    return isinstance(value, CODE)


def classes_of(values, found, depth=DEPTH):
    for value in values:
        if isinstance(value, type) and value not in found and value.__flags__ & HEAP_TYPE:
            found[value] = None
            if depth:
                classes_of(list(vars(value).values()), found, depth - 1)


def process_state():
    """By name of the module through which it is changed."""
    mask = os.umask(0o77)
    os.umask(mask)
    return {
        'logging': logging.root.manager.disable,
        'warnings': list(warnings.filters),
        'gc': (gc.isenabled(), gc.get_threshold()),
        'umask': mask,
        'tempfile': tempfile.gettempdir(),
        'signal': [signal.getsignal(each) for each in sorted(signal.valid_signals()) if each != signal.SIGALRM]
        if hasattr(signal, 'valid_signals') else None,
        'setrecursionlimit': sys.getrecursionlimit(),
    }


def environment():
    """Without the variable that pytest sets for the current test."""
    return {name: value for name, value in os.environ.items() if name != 'PYTEST_CURRENT_TEST'}


class World:
    """
    `tests` are paths of the test files, `source_text` is the code under test. `start` and `stop` enclose one test;
    `stop` returns in words what the test changed and did not restore, None for nothing. Changes that the code under
    test may have made itself are allowed; the modules in `undone` are restored by the runner.
    """

    def __init__(self, tests, source_text, undone=()):
        self.undone = undone
        self.tests = {os.path.realpath(path) for path in tests}
        self.source = source_text
        self.modules, self.classes, self.real = {}, {}, {}

    def loading(self):
        """Called before a test file is loaded."""
        self.start()

    def loaded(self):
        """In words, what the file itself changed while it was loaded; None for nothing. Its imports may change
        anything."""
        changed = [what for what in [*self._in_modules(), *self._in_classes()] if self._is_set(what.split('.')[-1])]
        for name, module in list(sys.modules.items()):
            if name not in self.modules and self._is_watched(name, module) and self._is_project(module):
                changed += [name + '.' + key for key, value in vars(module).items() if self._is_by_test(value)]
        return ('it changes shared state: ' + changed[0])[:200] if changed else None

    def _is_by_test(self, value):
        code = getattr(value, '__code__', None)
        return isinstance(code, types.CodeType) and os.path.realpath(code.co_filename) in self.tests

    def start(self):
        self.modules = {}
        for name, module in list(sys.modules.items()):
            if self._is_watched(name, module):
                self.modules[name] = (module, dict(vars(module)))
        found = {}
        for _, names in self.modules.values():
            classes_of(list(names.values()), found)
        self.classes = {each: dict(vars(each)) for each in found if not self._is_own(each.__module__)}
        self.environment, self.folder = environment(), os.getcwd()
        self.process = process_state()

    def stop(self):
        changed = [*self._in_modules(), *self._in_classes(), *self._in_process()]
        return ('it changes shared state: ' + changed[0])[:200] if changed else None

    def _is_named(self, name):
        return re.search(r'\b%s\b' % name, self.source) is not None

    def _is_own(self, name):
        module = sys.modules.get(name) if isinstance(name, str) else None
        path = getattr(module, '__file__', None)
        return name == '__main__' or str(name).split('.')[0] == OWN or bool(path) and self._real(path) in self.tests

    def _real(self, path):
        """Cached: needed for every class of every module before each test."""
        if path not in self.real:
            self.real[path] = os.path.realpath(path)
        return self.real[path]

    def _is_watched(self, name, module):
        return type(module) is types.ModuleType and name not in self.undone and not self._is_own(name)

    def _in_modules(self):
        for name, (module, before) in self.modules.items():
            if sys.modules.get(name) is not module:
                if self._is_project(module):
                    yield 'sys.modules[%r]' % name
                sys.modules[name] = module
            now = vars(module)
            if len(now) == len(before) and all(map(operator.is_, now.values(), before.values())):
                continue
            for key in self._replaced(module, before, now) + self._set(module, before, now):
                now[key] = before[key]
                yield name + '.' + key
            self.modules[name] = (module, dict(now))

    def _in_classes(self):
        for each, before in self.classes.items():
            now = vars(each)
            if len(now) == len(before) and all(map(operator.is_, now.values(), before.values())):
                continue
            added = [key for key in now if key not in before and each.__module__.startswith('unittest') and is_code(now[key])]
            for key in self._replaced(sys.modules.get(each.__module__), before, now) + added:
                if key in before:
                    setattr(each, key, before[key])
                else:
                    delattr(each, key)
                yield each.__qualname__ + '.' + key
            self.classes[each] = dict(now)

    def _replaced(self, module, before, now):
        """Names that referred to code (in a library also to a constant), and now refer to something else."""
        project = self._is_project(module)
        return [
            key for key, value in before.items()
            if now.get(key, self) is not value and key not in LAST and key not in ('__doc__', '__class_getitem__')
            and (is_code(value) or not project and isinstance(value, CONSTANTS) and not key.startswith('_'))
            and (project or not self._is_of(module, now.get(key)))
        ]

    def _set(self, module, before, now):
        """Names of the project's data that a test sets itself: what the code under test sets is allowed."""
        if not self._is_project(module):
            return []
        changed = [key for key, value in before.items() if not is_code(value) and now.get(key, self) is not value]
        return [key for key in changed if self._is_set(key)]

    def _is_set(self, key):
        word = re.escape(key)
        written = r'(?:\.%s|\[[\'"]%s[\'"]\])\s*=(?!=)|[\'"]%s[\'"]' % (word, word, word)
        return any(re.search(written, read(path)) for path in self.tests)

    def _is_project(self, module):
        path = getattr(module, '__file__', None)
        return bool(path) and not self._real(path).startswith(LIBRARIES) and not path.startswith(LIBRARIES)

    def _is_of(self, module, value):
        """True when a library replaces its own code on first use."""
        mock = sys.modules.get('unittest.mock')
        if mock is not None and isinstance(value, mock.NonCallableMock):
            return False
        if not is_code(value):
            return value is not None and not isinstance(value, CONSTANTS)
        home = getattr(value, '__module__', None) or ''
        return home.split('.')[0] == (getattr(module, '__name__', None) or '').split('.')[0]

    def _in_process(self):
        """Changes of process state, unless the code under test mentions them."""
        now = process_state()
        for name, value in self.process.items():
            if now[name] != value and name not in self.undone and not self._is_named(name):
                yield name
        if os.getcwd() != self.folder:
            if not self._is_named('chdir'):
                yield 'the working folder'
            os.chdir(self.folder)
        now = environment()
        if now != self.environment:
            if not self._is_named('environ') and not self._is_named('putenv'):
                names = [name for name in {**now, **self.environment} if now.get(name) != self.environment.get(name)]
                yield 'os.environ[%r]' % names[0]
            for name in [name for name in now if name not in self.environment]:
                del os.environ[name]
            os.environ.update(self.environment)
