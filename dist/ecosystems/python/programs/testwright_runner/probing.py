"""The child of a probe: imports the module and makes each call several times."""
import importlib
import os
import random
import sys

from . import frameworks, inside
from .alarm import PATIENCE, Alarm, OutOfTime
from .calling import Subject, observe
from .effects import Effects
from .loading import set_paths
from .watch import Watch
from .perturbations import Clock

DAYS = 86400 * 401 + 3607
TIMED_OUT = {'outcome': 'timed-out', 'shape': 'timed out', 'shown': 'did not end in time', 'lines': []}


class Explorer:
    def __init__(self, request):
        self.request = request
        self.per_call = float(request.get('perCall') or 0.5)
        self.loading = float(request.get('loading') or 60)
        limited = request.get('limits') is not None
        self.alarm = Alarm(PATIENCE if limited else 1)
        self.clock = Clock(request.get('tree'))
        self.clock.install()
        self.watch = Watch(None if limited else request.get('file'))
        self.effects = Effects(tree=request.get('tree'))
        self.slow = 0
        self.subject = None

    def load(self):
        """None, or why the module cannot be explored."""
        self.alarm.start(self.loading)
        fault = None
        try:
            fault = frameworks.set_up(bool(self.request.get('managed')))
            module = importlib.import_module(self.request['module'])
            if frameworks.runner is not None:
                frameworks.TestDatabases().prepare(module)
        except OutOfTime:
            return 'the module did not finish its import in time'
        except BaseException as error:
            return fault or 'the module cannot be imported: %s: %s' % (type(error).__name__, str(error)[:200])
        finally:
            self.alarm.stop()
        found, wanted = os.path.realpath(module.__file__ or ''), os.path.realpath(self.request['file'])
        if found != wanted:
            return 'not isolated: another copy of the module is imported'
        self.clock.reach()
        self.subject = Subject(module, self.request)
        return None

    def once(self, call, turn, traced):
        """One repetition: randomness and clock depend on its number only."""
        random.seed(turn)
        self.clock.offset = turn * DAYS
        self.alarm.start(self.per_call)
        if traced:
            self.watch.start()
        self.effects.start()
        try:
            found = observe(self.subject, call)
        except OutOfTime:
            found = dict(TIMED_OUT)
        except BaseException as error:
            found = {'outcome': 'refused', 'shape': '', 'shown': 'it raised ' + type(error).__name__}
        effect = self.effects.stop()
        lines = self.watch.stop() if traced else []
        if self.alarm.stop():
            found = dict(TIMED_OUT)
        if effect is not None:
            found = {'outcome': 'refused', 'shape': '', 'shown': effect}
        return dict(found, lines=lines)

    def explore(self, call):
        """Reports the first repetition; the others decide whether it is stable."""
        first = self.once(call, 0, True)
        if first['outcome'] == 'timed-out' and self.slow < 3:
            self.slow += 1
            first = dict(self.once(call, 0, False), lines=first['lines'])
        steady = first['outcome'] not in ('timed-out', 'refused')
        for turn in range(1, int(self.request.get('repeats') or 2)):
            if not steady:
                break
            again = self.once(call, turn, False)
            steady = key(again) == key(first)
            first = with_words_of_both(with_logs_of_both(first, again), again)
        return dict(first, steady=steady)


def with_logs_of_both(first, other):
    """Drops logs that differ: the call still counts as stable."""
    if first.get('logs') == other.get('logs'):
        return first
    return dict({name: value for name, value in first.items() if name != 'logs'}, logs=None)


def with_words_of_both(first, other):
    """Drops the message of an exception when it differs each time: only the type is stable then."""
    if 'wordless' not in first or words(first) == words(other):
        return first
    exception = {name: value for name, value in first['exception'].items() if name != 'message'}
    return dict(first, shown=first['wordless'], exception=exception)


def words(found):
    return [found.get('shown'), (found.get('exception') or {}).get('message')]


MOST_ENTRIES = 1000


def move_to_copy():
    """Continues in a copy of the folder under another path: results that depend on the working folder are unstable."""
    names = os.listdir('.')
    if len(names) > MOST_ENTRIES:
        return
    here = os.getcwd()
    copy = os.path.join(os.environ.get('TMPDIR') or '/tmp', 'folder-elsewhere-%d' % os.getpid())
    try:
        os.makedirs(copy)
        for name in names:
            os.symlink(os.path.join(here, name), os.path.join(copy, name))
        os.chdir(copy)
    except OSError:
        os.chdir(here)


def key(found):
    return [found.get('outcome'), found.get('shape'), found.get('changed')]


def child(order, report):
    request = order['request']
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    explorer = Explorer(request)
    set_paths(request.get('roots') or [])
    sys.argv = ['explore']
    report.at(None, 'load', explorer.loading + 2)

    def load():
        fault = explorer.load()
        if fault is not None:
            report.end(error=fault)
            os._exit(0)

    def make():
        if request.get('backwards'):
            move_to_copy()
        for index in reversed(order['pending']) if request.get('backwards') else order['pending']:
            report.at(index, 'run', explorer.per_call * (int(request.get('repeats') or 2) + 1) + 2)
            report.record(index, explorer.explore(request['calls'][index]))
        report.end()
        os._exit(0)
    inside.run(request.get('carrier'), load, make)
    load()
    make()
