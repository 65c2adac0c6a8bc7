"""Runs candidates with pytest in this process, using a plug-in that selects them and records each stage."""
import importlib
import io
import os
import re
import sys
import time
from contextlib import suppress

import pytest

from . import plugins
from .explain import LONGEST, explain, scrub
from .pairs import NOTE, show, watch_unittest

SET_UP = ('setUp', 'asyncSetUp')
WORST = ('passed', 'timed-out', 'failed', 'broken')


class Selected:
    """The plug-in object. Findings are collected by item and sent when a candidate's last item has run."""

    def __init__(self, task, tools):
        self.task, self.tools = task, tools
        self.faults, self.items, self.found, self.sent = {}, {}, {}, set()
        self.changed_by = {}
        self.look_up()

    def look_up(self):
        self.by_path = {}
        for index in self.task.pending:
            self.by_path.setdefault(os.path.realpath(self.task.files[index]['path']), []).append(index)

    @pytest.hookimpl(tryfirst=True)
    def pytest_load_initial_conftests(self):
        """Everything that pytest itself opens is open at this point."""
        if self.tools.branches:
            self.tools.branches.note_open()

    def pytest_collectstart(self, collector):
        indices = self.by_path.get(os.path.realpath(str(path_of(collector))))
        if indices and isinstance(collector, pytest.Module):
            self.tools.world.loading()
            self.task.report.at(indices[0], 'load', self.tools.loading + (2 if self.tools.limits is None else 0.5))

    def pytest_collectreport(self, report):
        path = os.path.realpath(report.nodeid.split('::')[0])
        if path in self.by_path and path not in self.changed_by:
            self.changed_by[path] = self.tools.world.loaded()
        if report.failed:
            self.faults[path] = foremost(report.longreprtext)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items):
        self.select(items)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session):
        if self.task.branch():
            with suppress(Exception):
                session.config.pluginmanager.getplugin('capturemanager').read_global_capture()
            self.look_up()
            self.select(session.items)

    def select(self, items):
        chosen = {}
        for item in items:
            for index in self.by_path.get(os.path.realpath(str(path_of(item))), []):
                if is_asked(self.task.files[index], name_of(item)):
                    chosen.setdefault(index, []).append(item)
        order = self.tools.order([index for index in self.task.pending if index in chosen])
        items[:] = [item for index in order for item in chosen[index]]
        self.items = {item: index for index in order for item in chosen[index]}
        self.left = {index: len(chosen[index]) for index in order}

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item):
        index = self.items[item]
        self.now = {'outcome': 'passed', 'name': name_of(item)}
        self.seconds = self.tools.limit(index, self.now['name'])
        self.task.report.at(index, 'run', self.tools.wait(self.seconds, 3))
        NOTE.clear()
        self.tools.begin()
        self.tools.world.start()
        self.changed = None
        plugins_before = set(item.config.pluginmanager.get_plugins())
        began = time.perf_counter()
        self.tools.effects.start()
        self.tools.watch.start()
        outcome = yield
        self.now['lines'] = self.tools.watch.stop()
        self.now['elsewhere'] = self.tools.watch.elsewhere()
        effect = self.tools.effects.stop()
        if outcome.excinfo is not None:
            # An interrupt would end the session before the remaining tests.
            os._exit(3)
        self.tools.chance.end()
        self.now['milliseconds'] = (time.perf_counter() - began) * 1000
        self.now['unsafe'] = effect or meddled(item, plugins_before) or self.changed or self.changed_by.get(os.path.realpath(str(path_of(item))))
        self.found.setdefault(index, []).append(self.now)
        self.left[index] -= 1
        if not self.left[index]:
            self.send(index, self.found[index])

    def stage(self):
        self.tools.alarm.start(self.seconds)
        yield
        if self.tools.alarm.stop():
            self.tools.late()
            self.note('timed-out', detail='out of time')

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_setup(self, item):
        yield from self.stage()

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_call(self, item):
        yield from self.stage()

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item):
        self.tools.alarm.start(self.seconds)
        fault = tear_down_own(item)
        self.changed = self.tools.world.stop()
        yield
        if fault is not None:
            raise fault
        if self.tools.alarm.stop():
            self.tools.late()
            self.note('timed-out', detail='out of time')

    def pytest_assertrepr_compare(self, op, left, right):
        NOTE.pair = (op, show(left), show(right))

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_makereport(self, item, call):
        outcome = yield
        report = outcome.get_result()
        if report.skipped or hasattr(report, 'wasxfail'):
            why = 'expected to fail' if hasattr(report, 'wasxfail') else 'skipped'
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else ''
            self.note('broken', detail=(why + ': ' + str(reason).replace('Skipped: ', ''))[:300])
        elif report.failed and call.when == 'setup':
            self.note('broken', detail=foremost(report.longreprtext))
        elif report.failed and 'async def functions are not' in report.longreprtext:
            self.note('broken', detail='no plug-in of this project runs coroutine tests')
        elif report.failed and call.excinfo is not None:
            early = any(entry.name in SET_UP for entry in call.excinfo.traceback)
            self.note('broken' if early else 'failed', **explain(call.excinfo.value, str(path_of(item)), self.tools.target))
        elif report.failed:
            self.note('failed', detail=scrub(report.longreprtext)[-LONGEST:])

    def note(self, outcome, **more):
        if self.now['outcome'] == 'passed':
            self.now.update(more, outcome=outcome)

    def send(self, index, found):
        self.sent.add(index)
        named = self.task.files[index].get('name')
        self.task.report.record(index, [joined(found)] if named else by_name(found))


class Sibling:
    """Poses as the next test, so that teardown keeps whatever both tests use."""

    def __init__(self, item):
        self.chain = item.listchain()[:-1] + [self]

    def listchain(self):
        return self.chain


def tear_down_own(item):
    """Tears down what was set up for one test alone. Returns the error; wider fixtures are kept."""
    try:
        item.session._setupstate.teardown_exact(Sibling(item))
    except (TypeError, AttributeError):
        return None
    except BaseException as error:
        return error
    return None


def meddled(item, plugins_before):
    """How a test changed the session it runs in, in words; None when it did not."""
    for plugin in set(item.config.pluginmanager.get_plugins()) - plugins_before:
        item.config.pluginmanager.unregister(plugin)
        return 'it changes shared state: the plug-ins of pytest'
    if item.session.shouldstop or item.session.shouldfail:
        return 'it changes shared state: it ends the session'
    return None


def foremost(text):
    """The error first: the last line of the traceback, then all of it, bounded."""
    text = scrub(text).strip()
    told = re.findall(r'^E   (\w[\w.]*(?::.*)?)$', text, re.M) or re.findall(r'^E +(.+)$', text, re.M)
    return (told[-1][:500] + '\n' if told else '') + text[-LONGEST + 510:]


def path_of(node):
    return getattr(node, 'path', None) or node.fspath


def is_asked(file, name):
    """True for the one requested test, those of a list, or every test of a file."""
    names = file.get('names')
    return file.get('name') in (None, name) and (names is None or name in names)


def name_of(item):
    """`TestX.test_y` or `test_y`, without the case of a parametrized test."""
    name = getattr(item, 'originalname', None) or item.name.split('[')[0]
    owner = getattr(item, 'cls', None)
    return owner.__name__ + '.' + name if owner else name


def joined(found):
    """All cases of one parametrized test as one, with the worst outcome: it passes only if all do."""
    worst = dict(max(found, key=lambda each: WORST.index(each['outcome'])))
    worst['lines'] = sorted({line for each in found for line in each.get('lines', [])})
    others = {path for each in found for path in each.get('elsewhere', {})}
    worst['elsewhere'] = {path: sorted({line for each in found for line in each.get('elsewhere', {}).get(path, [])}) for path in others}
    worst['asserted'] = any(each.get('asserted') is True for each in found)
    worst['unsafe'] = next((each['unsafe'] for each in found if each.get('unsafe')), None)
    worst['milliseconds'] = sum(each.get('milliseconds', 0) for each in found)
    return worst


def by_name(found):
    groups = {}
    for each in found:
        groups.setdefault(each.get('name'), []).append(each)
    return [joined(group) for group in groups.values()]


def arguments(paths, chosen, style, is_selecting=False):
    fixed = ['-q', '--color=no', '--tb=' + style, '-p', 'no:cacheprovider', '--continue-on-collection-errors',
             '-o', 'addopts=', '-o', 'required_plugins=', '--rootdir=' + os.getcwd()]
    return fixed + plugins.kept_options(is_selecting) + [part for name in chosen for part in ('-p', name)] + ['--'] + paths


def prepare():
    """Imports what every session needs and what does not belong to the project."""
    with suppress(ImportError):
        from _pytest.config import builtin_plugins
        for name in sorted(builtin_plugins):
            with suppress(Exception):
                importlib.import_module('_pytest.' + name)


def run(task, tools):
    os.environ['PYTEST_DISABLE_PLUGIN_AUTOLOAD'] = '1'
    watch_unittest()
    asked = [task.files[index]['path'] for index in task.pending]
    chosen, more = plugins.choose(asked, tools.all_plugins)
    selected = Selected(task, tools)
    # Failures under a mutant are not read, and pytest's own traceback style reads the file of every module.
    style = 'short' if tools.limits is None else 'native'
    real, said = sys.stderr, io.StringIO()
    sys.stderr = said
    try:
        status = int(pytest.main(arguments(list(dict.fromkeys(asked)), chosen, style), plugins=[selected]))
    finally:
        sys.stderr = real
    if status == 3:
        sys.stderr.write(said.getvalue()[-LONGEST:])
        os._exit(3)
    for index in [index for index in task.pending if index not in selected.sent]:
        fault = selected.faults.get(os.path.realpath(task.files[index]['path']))
        fault = fault or foremost(said.getvalue()) or 'pytest found no such test in its file'
        task.report.at(index, 'run', tools.per_test)
        selected.send(index, [{'outcome': 'broken', 'detail': fault}])
    return {'more': more, 'chosen': chosen}
