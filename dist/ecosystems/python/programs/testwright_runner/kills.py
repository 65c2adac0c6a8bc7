"""Tests against mutants: all without a mutant first, then those that passed under each, every time in a new fork."""
import importlib
import os
import time

from .mutating import source_of
from .fork_server import ForkServer
from .forking import supervise_forks
from .supervise import STARTUP
from .running import child, outcome_of

WORST = ('passed', 'timed-out', 'failed', 'broken')
# Seconds: to clean up after the last mutant, and the least for loading, for a start and for a mutant.
SPARE, LOADING, START, MUTANT = 1.0, 1.0, 2.0, 4.0
SLOWER = 5


def answer(request, deadline):
    """The result: what each test did under each mutant, and the mutants that were not reached in time."""
    files = request['files']
    records, error = under_all(serve, request, deadline)
    kills, untested = [], []
    for index, mutant in enumerate(mutants_of(request)):
        told = records.get(index) if isinstance(records.get(index), dict) else {}
        kills += [{'candidate': files[place]['candidate'], 'mutant': mutant['id'], 'outcome': outcome, 'assertion': assertion}
                  for place, outcome, assertion in told.get('outcomes') or []]
        if not told.get('whole'):
            untested.append(mutant['id'])
    return {'kills': kills, 'untested': untested, 'error': error}


def mutants_of(request):
    return request['mutants'].get('mutants') or []


def under_all(run, request, deadline):
    """Records by index of mutant, and the reason when there are none."""
    try:
        source = source_of(request['mutants']['file'])
    except OSError as error:
        return {}, 'the file to be changed cannot be read: %s' % error
    order = dict(request, source=source, until=deadline - SPARE)
    records, _, extra = supervise_forks(run, order, range(len(mutants_of(request))), deadline)
    lost = 'nothing could be run without a mutant' if mutants_of(request) and not records else None
    return records, extra.get('error') or lost


def serve(order, report, runner=None):
    """Runs in the interpreter that is forked. `runner` makes the object that runs tests under mutants."""
    request = order['request']
    report.at(None, 'load', max(0.0, request['until'] - time.monotonic()) + SPARE)
    place = (runner or MutantRunner)(request, report.descriptor)
    error = place.plain()
    mutants = mutants_of(request)
    for index in order['pending'] if error is None else []:
        if time.monotonic() >= request['until']:
            break
        report.at(index, 'run', place.longest * 2 + 5)
        report.record(index, place.under(mutants[index], index))
    place.fork_server.file.write([], -1)
    report.end(error=error)
    os._exit(0)


class MutantRunner:
    """The tests of a request, and their outcomes without a mutant."""

    def __init__(self, request, descriptor):
        self.request, self.files = request, request['files']
        self.until, self.only = request['until'], request.get('only') or {}
        self.passing, self.needs_all, self.longest = {}, set(), None
        # Loaded children by their plug-ins, and the current mutant's changes to functions.
        self.loaded, self.changes = {}, {}
        self.fork_server = ForkServer(request, child, descriptor)
        importlib.import_module('testwright_runner.' + request['driver']).prepare()
        importlib.import_module('testwright_runner.variants')
        self.fork_server.settle()

    def plain(self):
        """Runs every test without a mutant, and broken ones again with all plug-ins, when there are more.

        Returns why no mutant can be tested; None when they can.
        """
        self.fork_server.file.write([], -1)
        began = time.monotonic()
        everything = list(range(len(self.files)))
        unlimited = {'limits': [None] * len(self.files)}
        self.load(everything, **unlimited)
        records, _, extra = self.run(everything, STARTUP, tellModules=True, **unlimited)
        self.note(records)
        wall = time.monotonic() - began
        left = [index for index in everything if index not in self.passing]
        if left and extra.get('more') is True:
            self.load(left, plugins='all', **unlimited)
            self.note(self.run(left, STARTUP, plugins='all', **unlimited)[0])
            self.needs_all = {index for index in left if index in self.passing}
        tests = sum(sum(times.values()) for times in self.passing.values())
        self.longest = max(MUTANT, 2 + 3 * wall)
        self.start = max(START, SLOWER * (wall - tests))
        self.loading = max(LOADING, SLOWER * (wall - tests))
        names = extra.get('modules') or []
        # pytest cannot rewrite a plug-in's module that is already imported, and warns about it.
        self.fork_server.known = [] if set(names) & set(extra.get('chosen') or []) else names
        return None

    def load(self, items, plugins=None, **more):
        request = self.asked(plugins=plugins, **more)
        self.loaded[plugins] = self.fork_server.load(request, items, self.until, STARTUP)

    def note(self, records):
        """Stores the seconds of the tests that passed, by file."""
        for index, found in records.items():
            sound = [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
            good = {each.get('name'): each.get('milliseconds') for each in sound if each.get('outcome') == 'passed'}
            times = {name: took / 1000 for name, took in good.items() if type(took) in (int, float)}
            if times:
                self.passing[index] = times

    def under(self, mutant, number):
        """File, outcome and whether an assertion failed, for each test; and whether all requested tests were run."""
        asked = self.only.get(mutant['id'])
        wanted = [place for place in sorted(self.passing) if asked is None or self.files[place]['candidate'] in asked]
        if not wanted:
            return {'outcomes': [], 'whole': True}
        self.fork_server.file.write(mutant['edits'], number)
        self.changes = self.fork_server.changes(mutant['edits'])
        limits = {'limits': [self.passing.get(place) for place in range(len(self.files))], 'loading': self.loading}
        outcomes = {}
        for plugins in (None, 'all'):
            some = [place for place in wanted if (place in self.needs_all) is (plugins == 'all')]
            if some:
                records, losses, _ = self.run(some, self.start, plugins=plugins, **limits)
                outcomes.update((place, self.worst(place, found)) for place, found in records.items())
                outcomes.update((place, (outcome_of(loss), False)) for place, loss in losses.items())
        return {'outcomes': [[place, *outcomes[place]] for place in sorted(outcomes)], 'whole': len(outcomes) == len(wanted)}

    def worst(self, place, found):
        """The worst outcome of the tests that had passed, and whether an assertion failed; a missing test counts as
        broken."""
        listed = [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
        told = {each.get('name'): each.get('outcome') for each in listed}
        outcomes = [told.get(name) for name in self.passing[place]]
        asserted = any(each.get('asserted') is True and each.get('name') in self.passing[place] for each in listed)
        return max((each if each in WORST else 'broken' for each in outcomes), key=WORST.index), asserted

    def run(self, items, startup, plugins=None, **more):
        request, loaded = self.asked(plugins=plugins, **more), self.loaded.get(plugins)
        branch = (loaded, self.changes) if loaded and loaded.reaches(self.changes) else None
        return self.fork_server.round(request, items, self.until, startup, self.longest, branch)

    def asked(self, **more):
        asked = {key: self.request.get(key) for key in ('driver', 'roots', 'perTest', 'loading', 'tree')}
        return dict(dict(asked, seed=0, files=self.named(), target=self.fork_server.file.path), **more)

    def named(self):
        """Restricts whole files to the tests that pass."""
        return [dict(file, names=sorted(self.passing[place])) if file.get('name') is None and place in self.passing else file
                for place, file in enumerate(self.files)]
