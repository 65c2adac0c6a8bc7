"""Runs whole files of the project with unittest, and reports each test as soon as it has ended."""
import time
import unittest
from contextlib import suppress
from importlib.machinery import SourceFileLoader

from .by_unittest import Modules, Result, case_of, names_in
from .explain import compared, detail_of, is_failure
from .pairs import NOTE, watch_unittest
from .raised import is_missing
from .recorder import Recorder
from .steady import settle
from .test_modules import load

RANKS = ('passed', 'skipped', 'broken', 'failed', 'timed-out')
AROUND = ('tearDown', 'asyncTearDown', 'doCleanups', '_callTearDown', '_callCleanup')


class Told(Result):
    """The outcome in the project's own run; side effects of the test are ignored."""

    def __init__(self, path):
        super().__init__(path, None)
        self.found = {'outcome': 'passed', 'detail': '', 'assertion': False, 'missing': False, 'compared': None}

    def _note(self, outcome, **more):
        if RANKS.index(outcome) > RANKS.index(self.found['outcome']):
            self.found.update(more, outcome=outcome)

    def _wrong(self, error):
        error = error[1]
        is_around = self.stage != 'call' or is_from(error, AROUND)
        outcome = 'broken' if is_around else 'failed'
        told = {'detail': detail_of(error), 'assertion': not is_around and is_failure(error), 'missing': is_missing(error)}
        self._note(outcome, compared=None if is_around else compared(error, self.path), **told)

    def addSkip(self, test, reason):
        self._note('skipped', detail=str(reason)[:300])

    def addExpectedFailure(self, test, err):
        self._note('skipped', detail='expected to fail')

    def addUnexpectedSuccess(self, test):
        self._note('failed', detail='it is marked as an expected failure, and passes')

    def end(self, case, held, value):
        pass


def is_from(error, names):
    """True when the traceback contains a function with one of these names."""
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_name in names:
            return True
        trace = trace.tb_next
    return False


class Fixtures:
    """Keeps class and module fixtures set up between tests, as in one suite of the whole file."""

    def __init__(self):
        self.state = {'_testRunEntered': True, '_previousTestClass': None, '_moduleSetUpFailed': False}
        self.open_class = self.fault = None

    def run(self, case, result):
        if type(case) is not self.open_class:
            self.close_class()
            self.open_class, self.fault = type(case), None
        vars(result).update(self.state)
        unittest.TestSuite([case]).run(result)
        self.state = {key: getattr(result, key) for key in self.state}
        if not result.ran:
            # unittest reports a failed class set-up to the first test of the class only.
            self.fault = self.fault or dict(result.found)
            result.found.update(self.fault)

    def close_class(self):
        """Ignores errors of the tear-down: they must not count against the first test of the next class."""
        if self.open_class is None:
            return
        result = unittest.TestResult()
        vars(result).update(self.state)
        unittest.TestSuite()._tearDownPreviousClass(None, result)
        # A placeholder, so that the module still counts as set up.
        self.state['_previousTestClass'] = type('Closed', (), {'__module__': self.open_class.__module__})

    def close(self):
        """Called at the end of the file."""
        result = unittest.TestResult()
        vars(result).update(self.state, _testRunEntered=False)
        unittest.TestSuite().run(result)


def run_one(module, path, name, tools, recorder, fixtures):
    """The report on one test."""
    result = Told(path)
    NOTE.clear()
    began = time.perf_counter()
    tools.alarm.start(tools.limit(None, None))
    try:
        container, _, method = name.rpartition('.')
        case = vars(module).get(container)
        settle(getattr(case, method, None), case)
        recorder.start()
        fixtures.run(case_of(module, name, result), result)
    except BaseException as error:
        result._wrong((type(error), error, None))
    finally:
        told = recorder.stop()
    if tools.alarm.stop():
        result._note('timed-out', detail='out of time')
    milliseconds = (time.perf_counter() - began) * 1000
    return dict(result.found, name=name, case=None, milliseconds=milliseconds, **told)


def close(tools, fixtures):
    """Errors here belong to no test."""
    tools.alarm.start(tools.per_test)
    with suppress(BaseException):
        fixtures.close()
    tools.alarm.stop()


def not_loaded(detail, error):
    """The report on a whole file. `error` is None when it ran out of time."""
    outcome = 'skipped' if isinstance(error, unittest.SkipTest) else 'broken'
    told = {'name': None, 'case': None, 'outcome': outcome, 'detail': detail, 'assertion': False}
    return dict(told, missing=error is not None and is_missing(error), milliseconds=0, lines={}, calls=[])


def run(task, tools):
    watch_unittest()
    recorder = Recorder(task.request.get('watched') or [])
    modules = Modules(tools, lambda path: load(path, SourceFileLoader))
    for index in task.pending:
        path = task.files[index]['path']
        module, fault = modules.announced(task, index)
        if fault is not None:
            task.report.part(index, not_loaded(fault, modules.errors.get(path)))
        fixtures = Fixtures()
        for name in [] if module is None else names_in(module):
            task.report.at(index, 'run', tools.wait(tools.per_test), test={'name': name, 'case': None})
            task.report.part(index, run_one(module, path, name, tools, recorder, fixtures))
        task.report.at(index, 'run', tools.wait(tools.per_test))
        close(tools, fixtures)
        task.report.record(index, [])
