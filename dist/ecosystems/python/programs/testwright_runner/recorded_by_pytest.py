"""Runs whole files of the project with pytest, and reports each test as soon as it has ended."""
import fnmatch
import io
import os
import re
import sys
import time

import pytest

from . import plugins
from .by_pytest import LONGEST, Selected, arguments, foremost, name_of, path_of
from .explain import compared, detail_of, is_failure
from .pairs import NOTE, show, watch_unittest
from .raised import is_missing
from .recorder import Recorder
from .steady import settle

RANKS = ('passed', 'skipped', 'broken', 'failed', 'timed-out')
AROUND = ('setUp', 'asyncSetUp', 'tearDown', 'asyncTearDown', 'doCleanups')
MISSING = re.compile(r'^(?:\w+\.)*(?:ModuleNotFoundError|ImportError|NameError)\b|^(?:\w+\.)*AttributeError: .*(?:no attribute|not have the attribute)')
USAGE = 4
LONGEST_SIDE = 4000


class Recorded(Selected):
    """The plug-in object. Unlike for candidates, side effects of tests are ignored."""

    def __init__(self, task, tools):
        super().__init__(task, tools)
        self.recorder = Recorder(task.request.get('watched') or [])
        self.collected, self.patterns = set(), []

    def pytest_configure(self, config):
        self.patterns = config.getini('python_files')

    def takes(self, path):
        """Whether the project's own run would collect the file."""
        name = os.path.basename(path)
        pairs = [(path, '*/' + each) if '/' in each else (name, each) for each in self.patterns]
        return any(fnmatch.fnmatch(*pair) for pair in pairs)

    def pytest_collectreport(self, report):
        path = os.path.realpath(report.nodeid.split('::')[0])
        self.collected.add(path)
        if report.failed:
            self.faults[path] = foremost(report.longreprtext)

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item):
        index = self.items[item]
        self.seconds = self.tools.limit(index, None)
        NOTE.clear()
        self.now = {'outcome': 'passed', 'name': name_of(item), 'case': case_of(item), 'detail': '', 'assertion': False, 'missing': False, 'compared': None}
        test = {key: self.now[key] for key in ('name', 'case')}
        self.task.report.at(index, 'run', self.tools.wait(self.seconds, 3), test=test)
        settle(getattr(item, 'obj', None), getattr(item, 'cls', None))
        began = time.perf_counter()
        self.recorder.start()
        self.recorder.pause()
        outcome = yield
        self.now.update(self.recorder.stop())
        self.now['milliseconds'] = (time.perf_counter() - began) * 1000
        if outcome.excinfo is not None:
            # An interrupt would end the session before the remaining tests.
            os._exit(3)
        # A test may ask the session to stop, but the others are still needed.
        item.session.shouldstop = item.session.shouldfail = False
        self.task.report.part(index, self.now)
        self.left[index] -= 1
        if not self.left[index]:
            self.send(index, [])

    def stage(self):
        self.recorder.resume()
        yield from super().stage()
        self.recorder.pause()

    def pytest_assertrepr_compare(self, op, left, right):
        self.recorder.pause()
        NOTE.pair = (op, show(left, LONGEST_SIDE), show(right, LONGEST_SIDE))
        self.recorder.resume()

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item):
        yield from self.stage()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_makereport(self, item, call):
        outcome = yield
        report = outcome.get_result()
        if report.skipped or hasattr(report, 'wasxfail'):
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else getattr(report, 'wasxfail', '')
            self.note('skipped', detail=str(reason).replace('Skipped: ', '')[:300])
        elif report.failed:
            self.note_failure(item, report, call)

    def note_failure(self, item, report, call):
        error = call.excinfo and call.excinfo.value
        if error is None:
            self.note('failed', detail=report.longreprtext[-LONGEST:])
            return
        is_around = call.when != 'call' or any(entry.name in AROUND for entry in call.excinfo.traceback)
        cannot = 'async def functions are not' in report.longreprtext
        if is_around or cannot:
            self.note('broken', detail='no plug-in of this project runs coroutine tests' if cannot else detail_of(error), missing=is_missing(error))
        else:
            told = {'detail': detail_of(error), 'assertion': is_failure(error), 'missing': is_missing(error)}
            self.note('failed', compared=compared(error, str(path_of(item))), **told)

    def note(self, outcome, **more):
        if RANKS.index(outcome) > RANKS.index(self.now['outcome']):
            self.now.update(more, outcome=outcome)

    def send(self, index, found):
        self.sent.add(index)
        self.task.report.record(index, found)


def case_of(item):
    """The part of its id in brackets; None for a test without parameters."""
    case = getattr(getattr(item, 'callspec', None), 'id', None)
    return case if isinstance(case, str) else None


def broken(detail):
    detail = detail.strip()
    told = {'name': None, 'case': None, 'outcome': 'broken', 'detail': detail, 'assertion': False}
    return dict(told, missing=bool(MISSING.search(detail)), milliseconds=0, lines={}, calls=[])


def run(task, tools):
    os.environ['PYTEST_DISABLE_PLUGIN_AUTOLOAD'] = '1'
    watch_unittest()
    asked = [task.files[index]['path'] for index in task.pending]
    chosen, _ = plugins.choose(asked, True)
    recorded = Recorded(task, tools)
    real, said = sys.stderr, io.StringIO()
    sys.stderr = said
    try:
        options = arguments(list(dict.fromkeys(asked)), chosen, 'short', True)
        status = int(pytest.main(options, plugins=[recorded]))
    finally:
        sys.stderr = real
    if status == 3:
        sys.stderr.write(said.getvalue()[-LONGEST:])
        os._exit(3)
    if status == USAGE and not recorded.collected and len(task.pending) > 1:
        # A `conftest` of one of them may keep all of them from running.
        return {'apart': True}
    for index in [index for index in task.pending if index not in recorded.sent]:
        path = os.path.realpath(task.files[index]['path'])
        fault, untaken = recorded.faults.get(path), not recorded.takes(path)
        if fault is None and path not in recorded.collected:
            fault = foremost(said.getvalue())
            untaken = untaken or not fault
        task.report.at(index, 'run', tools.per_test)
        if fault is not None:
            told = broken(fault or 'pytest did not look into this file')
            task.report.part(index, dict(told, untaken=True) if untaken else told)
        task.report.record(index, [])
    return None
