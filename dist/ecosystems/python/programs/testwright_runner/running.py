"""The child of a trial: sets up paths, clock and randomness, and passes the candidates to their runner."""
import importlib
import os
import random
import sys
import tempfile

from .alarm import PATIENCE, SLOWER, Alarm
from .effects import Effects
from .loading import read, set_paths, standard_modules
from .outliving import World
from .watch import Watch
from .perturbations import Chance, Clock


LEAST, HURRIED = 0.5, 0.2


class Unwatched:
    """Replaces the objects that watch a test when nothing needs to be watched."""

    def start(self):
        pass

    def stop(self):
        return None

    loading = start
    loaded = stop


class Tools:
    """What every runner needs during a run."""

    def __init__(self, request):
        self.per_test = float(request.get('perTest') or 5)
        self.branches = self.clock = None
        self.renew(request)
        self.loading = float(request.get('loading') or 60)
        self.seed = int(request.get('seed') or 0)
        self.all_plugins = request.get('plugins') == 'all'
        self.alarm = Alarm(1 if self.limits is None else PATIENCE)
        is_trial = self.limits is None and request.get('mode') != 'record'
        self.effects = Unwatched() if not is_trial else Effects(own_tests(request), request.get('watch'), request.get('tree'))
        self.world = world_of(request) if self.limits is None and not self.seed else Unwatched()
        self.watch = Watch(request.get('watch'), request.get('also'))
        self.target = request.get('target')
        self.chance = Chance(self.seed % 2 == 1)
        self.shuffler = random.Random(self.seed)

    def renew(self, request):
        """Sets what may differ between forks."""
        self.limits = request.get('limits')
        self.hurry = bool(request.get('hurry'))

    def limit(self, index, name):
        """Seconds for one test: under a mutant in proportion to its time without one, less once another test was
        late."""
        if self.limits is None:
            return self.per_test
        plain = (self.limits[index] or {}).get(name)
        return self.per_test if plain is None else max(HURRIED if self.hurry else LEAST, plain * SLOWER)

    def wait(self, seconds, stages=1):
        """Seconds after which the parent gives up on a test that the alarm should have ended after `seconds`."""
        return seconds * stages + 2 if self.limits is None else seconds * PATIENCE + 0.5

    def begin(self):
        """Called when a test begins, with all its imports loaded."""
        if self.clock:
            self.clock.reach()
        self.chance.begin()

    def late(self):
        self.hurry = True

    def order(self, items):
        items = list(items)
        if self.seed:
            self.shuffler.shuffle(items)
        return items


def own_tests(request):
    """Files of candidates only: whole files also contain the project's tests."""
    return [file['path'] for file in request['files'] if file.get('candidate') is not None]


def world_of(request):
    tests = own_tests(request)
    undone = ('warnings',) if request['driver'] == 'by_pytest' else ()
    return World(tests, read(request.get('watch') or ''), undone) if tests else Unwatched()


def outcome_of(loss):
    """The outcome of a candidate whose process ended without a report."""
    if loss['phase'] in ('load', 'start'):
        return 'broken'
    return 'timed-out' if loss['why'] == 'timed-out' else 'failed'


def child(order, report):
    """Runs the pending candidates and never returns."""
    request = order['request']
    files = request['files']
    tools = Tools(request)
    tools.branches = order.get('branches')
    if tools.seed:
        os.environ['HOME'] = tempfile.mkdtemp(prefix='home')
        tools.clock = Clock(request.get('tree'))
        tools.clock.offset = tools.seed * 401 * 86400 + 5 * 3600
        tools.clock.install([read(file['path']) for file in files] + [read(request.get('watch') or '')])
        tools.chance.install()
    set_paths(request.get('roots') or [])
    sys.argv = ['test']
    if tools.target:
        importlib.import_module('testwright_runner.variants')
    driver = importlib.import_module('testwright_runner.' + request['driver'])
    task = Task(order, report, tools)
    if tools.branches:
        tools.branches.start()
    more = driver.run(task, tools) or {}
    if task.request.get('tellModules'):
        more['modules'] = standard_modules()
    task.report.end(**more)
    os._exit(0)


class Task:
    """What a driver has to run, and where it reports. `files` by index: `{path, name}`; without a name every test of
    the file is run."""

    def __init__(self, order, report, tools):
        self.tools = tools
        self._take(order, report)

    def _take(self, order, report):
        self.order, self.report = order, report
        self.request, self.files, self.pending = order['request'], order['request']['files'], order['pending']

    def branch(self):
        """Called when everything is loaded. In a child that is to be forked only the forks return, each with its own
        order."""
        if self.tools.branches is None:
            return False
        self._take(*self.tools.branches.descend(self.order, self.report))
        self.tools.renew(self.request)
        return True
