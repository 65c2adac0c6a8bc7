"""Runs candidates with unittest, one after the other, loading each file right before its first test."""
import functools
import inspect
import time
import unittest
from contextlib import contextmanager

from . import frameworks
from .explain import detail_of, explain, scrub
from .pairs import NOTE, watch_unittest
from .test_modules import load


LATE = 'out of time while it was imported'


class Result(unittest.TestResult):
    """The outcome of one test, and the stage in which it was decided."""

    def __init__(self, path, target):
        super().__init__()
        self.path, self.target = path, target
        self.stage = 'setup'
        self.found = None
        self.ran = self.called = False
        self.swallowed = None

    def startTest(self, test):
        super().startTest(test)
        self.ran = True

    def _note(self, outcome, **more):
        if self.found is None:
            self.found = dict(more, outcome=outcome)

    def _wrong(self, error):
        said = explain(error[1], self.path, self.target)
        self._note('broken' if self.stage == 'setup' else 'failed', **said)

    def addError(self, test, err):
        self._wrong(err)

    def addFailure(self, test, err):
        self._wrong(err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._wrong(err)

    def addSkip(self, test, reason):
        self._note('broken', detail='skipped: ' + str(reason)[:200])

    def addUnexpectedSuccess(self, test):
        self._note('broken', detail='it is marked as an expected failure')

    def addExpectedFailure(self, test, err):
        self._note('broken', detail='it is marked as an expected failure')

    def replaced(self):
        """Tells, in words, whether a test replaced the methods that record its outcome; None when it did not."""
        own = next((name for name in vars(self) if callable(getattr(type(self), name, None))), None)
        return None if own is None else 'it changes shared state: the result, ' + own

    def begin(self, case):
        """Called when the test method begins. Returns what has to be unchanged at its end."""
        self.stage, self.called = 'call', True
        return channel(case)

    def end(self, case, held, value):
        if value is not None:
            self._note('broken', detail='it returns a value or is a generator: nothing of it may have run')
        if any(now is not before for now, before in zip(channel(case), held)):
            self._note('broken', detail='it changes how its outcome is kept')


def channel(case):
    """Where unittest keeps the outcome of a test while it runs."""
    outcome = getattr(case, '_outcome', None)
    return outcome, getattr(outcome, 'result', None)


def staged(method, result, case=None):
    """Wraps the test method so that the result learns when it begins, and what it returned or raised."""
    @contextmanager
    def stage():
        held = result.begin(case)
        try:
            yield lambda value: result.end(case, held, value)
        except BaseException as error:
            result.swallowed = detail_of(error)
            raise

    if inspect.iscoroutinefunction(method):
        @functools.wraps(method)
        async def run():
            with stage() as end:
                end(await method())
    else:
        @functools.wraps(method)
        def run():
            with stage() as end:
                end(method())
    return run


def case_of(module, name, result):
    """The test by name: `TestX.test_y`, or a plain function."""
    container, _, method = name.rpartition('.')
    if not container:
        return unittest.FunctionTestCase(staged(getattr(module, name), result))
    case = getattr(module, container)(method)
    setattr(case, method, staged(getattr(case, method), result, case))
    return case


def judge(result, alarm_rang):
    if alarm_rang:
        return {'outcome': 'timed-out', 'detail': 'out of time'}
    if result.found is None and not result.ran:
        return {'outcome': 'broken', 'detail': 'it was not run'}
    if result.found is None and not result.called:
        return {'outcome': 'broken', 'detail': 'its test method was not called'}
    if result.found is None and result.swallowed is not None:
        return {'outcome': 'broken', 'detail': 'what it raised was swallowed: ' + result.swallowed}
    return result.found or {'outcome': 'passed'}


def run_one(module, path, name, tools, seconds):
    """The finding for one test, with its lines and milliseconds."""
    result = Result(path, tools.target)
    NOTE.clear()
    tools.begin()
    tools.world.start()
    began = time.perf_counter()
    tools.alarm.start(seconds)
    tools.effects.start()
    tools.watch.start()
    try:
        unittest.TestSuite([case_of(module, name, result)]).run(result)
    except BaseException as error:
        result._note('broken' if result.stage == 'setup' else 'failed', detail=detail_of(error))
    lines = tools.watch.stop()
    unsafe = tools.effects.stop()
    rang = tools.alarm.stop()
    unsafe = unsafe or result.replaced() or tools.world.stop()
    if rang:
        tools.late()
    tools.chance.end()
    milliseconds = (time.perf_counter() - began) * 1000
    return dict(judge(result, rang), lines=lines, elsewhere=tools.watch.elsewhere(), milliseconds=milliseconds, unsafe=unsafe)


def fault_of(error):
    """Why a file cannot be loaded; for a syntax error, its kind before its position."""
    text = scrub(detail_of(error))
    if isinstance(error, SyntaxError):
        text = text.split('\n')[-1].strip() + '\n' + text
    return text


def names_in(module):
    """Every test of a module, in file order."""
    names = []
    for key, value in list(vars(module).items()):
        if isinstance(value, type) and issubclass(value, unittest.TestCase) and value.__module__ == module.__name__:
            names += [key + '.' + method for method in unittest.TestLoader().getTestCaseNames(value)]
    return names


class Modules:
    """Loads each file once; a file that cannot be loaded gives the same reason again."""

    def __init__(self, tools, load=load):
        self.tools, self.load = tools, load
        self.databases = frameworks.TestDatabases()
        self.fault, self.is_set_up = None, False
        self.known = {}
        self.changed = {}
        self.errors = {}
        self.late = 0

    def announced(self, task, index):
        task.report.at(index, 'load', self.tools.wait(self.tools.loading))
        return self.get(task.files[index]['path'])

    def get(self, path):
        if path not in self.known and self.late >= 2:
            self.known[path] = (None, LATE)
        if path not in self.known:
            self.tools.world.loading()
            self.tools.alarm.start(self.tools.loading)
            try:
                self.set_up()
                module = self.load(path)
                self.changed[path] = self.tools.world.loaded()
                self.databases.prepare(module)
                self.known[path] = (module, None)
            except BaseException as error:
                self.errors[path] = error
                self.known[path] = (None, '\n'.join(filter(None, [self.fault, fault_of(error)])))
            if self.tools.alarm.stop():
                self.late += 1
                self.known[path] = (None, LATE)
        return self.known[path]

    def set_up(self):
        """Once, before the first file."""
        if not self.is_set_up:
            self.is_set_up = True
            self.fault = frameworks.set_up(True)


def run(task, tools):
    watch_unittest()
    modules = Modules(tools)
    if tools.branches:
        for index in tools.order(task.pending):
            modules.announced(task, index)
        task.branch()
    for index in tools.order(task.pending):
        path, name = task.files[index]['path'], task.files[index].get('name')
        module, fault = modules.announced(task, index)
        found = [{'outcome': 'broken', 'detail': fault}] if fault is not None else []
        names = [] if found else [name] if name else asked(names_in(module), task.files[index].get('names'))
        for each in names:
            seconds = tools.limit(index, each)
            task.report.at(index, 'run', tools.wait(seconds))
            one = dict(run_one(module, path, each, tools, seconds), name=each)
            found.append(dict(one, unsafe=one['unsafe'] or modules.changed.get(path)))
        task.report.at(index, 'run', tools.wait(tools.per_test))
        task.report.record(index, found)


def prepare():
    """Everything is imported already."""


def asked(names, wanted):
    return names if wanted is None else [name for name in names if name in wanted]
