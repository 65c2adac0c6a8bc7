"""The explorer's calls against mutants: a call detects a mutant under which its outcome differs."""
import os
import re
import sys
import time

from . import inside
from .alarm import PATIENCE, SLOWER
from .calling import compile_all
from .kills import SPARE, mutants_of, serve, under_all
from .loading import set_paths, standard_modules
from .fork_server import ForkServer
from .probing import Explorer, key
from .supervise import STARTUP

# A string, or a number that equals one of another type: no test with `==` can tell 5 from 5.0, or 1 from True.
EQUALS = re.compile(r'''('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|-?\b(0)\.0\b|(?<![\w.])(\d+)\.0\b|\b(True)\b|\b(False)\b''')

# Least seconds for a call, for the import of the module, and for a mutant.
CALL, LOADING, MUTANT = 0.05, 1.0, 1.5


def answer(request, deadline):
    """The result: for each mutant, the calls that detect it."""
    records, error = under_all(serve_calls, request, deadline)
    calls, kills = request['calls'], {}
    for index, mutant in enumerate(mutants_of(request)):
        told = records.get(index) if isinstance(records.get(index), dict) else {}
        if told.get('whole'):
            kills[mutant['id']] = [calls[place]['id'] for place in told.get('calls') or []]
    return {'kills': kills, 'error': error}


def serve_calls(order, report):
    serve(order, report, CallMutantRunner)


def child(order, report):
    """Makes each pending call once, in a freshly loaded module."""
    explorer = Explorer(order['request'])
    set_paths(order['request'].get('roots') or [])
    sys.argv = ['explore']
    branches, asked = order.get('branches'), (order, report)
    if branches:
        branches.start()
    report.at(None, 'load', explorer.loading * PATIENCE + 0.5)

    def load():
        fault = explorer.load()
        if fault is not None:
            report.end(error=fault)
            os._exit(0)

    def branch():
        nonlocal asked
        if branches and asked[0] is order:
            compile_all(order['request']['calls'])
            asked = branches.descend(order, report)
    inside.run(order['request'].get('carrier'), load, lambda: make(explorer, *asked), branch)
    load()
    branch()
    make(explorer, *asked)


def make(explorer, order, report):
    request = order['request']
    turn = 1 if request.get('backwards') else 0
    for index in reversed(order['pending']) if turn else order['pending']:
        explorer.per_call = request['limits'][index]
        report.at(index, 'run', explorer.per_call * PATIENCE + 0.5)
        began = time.perf_counter()
        found = explorer.once(request['calls'][index], turn, False)
        report.record(index, {'key': tellable(found), 'seconds': time.perf_counter() - began})
    report.end(modules=standard_modules() if request.get('tellModules') else None)
    os._exit(0)


class CallMutantRunner:
    """The calls of a request, and their outcomes without a mutant."""

    def __init__(self, request, descriptor):
        self.request, self.until, self.longest = request, request['until'], None
        self.known, self.limits, self.loading = {}, [], None
        self.loaded, self.changes = None, {}
        self.fork_server = ForkServer(request, child, descriptor)
        inside.prepare(request.get('carrier'))
        self.fork_server.settle()

    def plain(self):
        """Makes the calls in order and in reverse: those with equal outcomes are stable. Returns an error that
        prevents this, or None."""
        self.fork_server.file.write([], -1)
        self.limits = [float(self.request.get('perCall') or 0.5)] * len(self.request['calls'])
        everything, began = range(len(self.limits)), time.monotonic()
        self.loaded = self.fork_server.load(self.asked(), everything, self.until, STARTUP)
        first, _, extra = self.run(everything, STARTUP, tellModules=True)
        wall = time.monotonic() - began
        if extra.get('error') is not None:
            return str(extra['error'])
        self.fork_server.known = extra.get('modules')
        second, _, _ = self.run(everything, STARTUP, backwards=True)
        least = float(self.request.get('perKill') or CALL)
        for index in set(first) & set(second):
            one, other = keyed(first[index]), keyed(second[index])
            if one is not None and one == other and one[0] not in ('timed-out', 'refused'):
                self.known[index] = one
                self.limits[index] = max(least, SLOWER * first[index]['seconds'])
        self.loading = max(LOADING, SLOWER * wall)
        self.longest = max(MUTANT, 3 * wall)
        return None

    def under(self, mutant, number):
        """The calls whose outcome differs, and whether all were made in time or the mutant used up its own time."""
        self.fork_server.file.write(mutant['edits'], number)
        self.changes = self.fork_server.changes(mutant['edits'])
        steady = sorted(self.known)
        if not steady:
            return {'calls': [], 'whole': True}
        records, losses, extra = self.run(steady, self.loading + SPARE)
        if extra.get('error') is not None:
            return {'calls': steady, 'whole': True}
        noticed = [index for index in steady if index in losses or (index in records and notices(self.known[index], keyed(records[index])))]
        return {'calls': noticed, 'whole': len(records) + len(losses) >= len(steady) or time.monotonic() < self.until}

    def run(self, items, startup, **more):
        branch = (self.loaded, self.changes) if self.loaded and self.loaded.reaches(self.changes) else None
        return self.fork_server.round(self.asked(**more), list(items), self.until, startup, self.longest, branch)

    def asked(self, **more):
        asked = {key: self.request.get(key) for key in ('module', 'file', 'name', 'by', 'roots', 'calls', 'tree', 'carrier', 'managed', 'members', 'assigns', 'enters')}
        return dict(asked, limits=self.limits, loading=self.loading, **more)


def tellable(found):
    """What a test can distinguish: for an argument that the call changed, its literal."""
    changed = [[each['index'], each['literal']] for each in found.get('changed') or []]
    return key(dict(found, changed=changed if 'changed' in found else None))


def notices(plain, mutated):
    """True when a test that pins the outcome without the mutant fails under it."""
    if mutated is None or plain == mutated:
        return mutated is None
    if plain[1] in ('True', 'False') or (plain[0], plain[2]) != (mutated[0], mutated[2]):
        return True
    return alike(plain[1]) != alike(mutated[1])


def alike(shape):
    """A shape that is equal for equal values."""
    def plain(found):
        text, zero, number, yes, no = found.groups()
        return text or zero or number or ('1' if yes else '0')
    return EQUALS.sub(plain, shape) if isinstance(shape, str) else shape


def keyed(record):
    """The outcome of a call; None for a malformed record: project code may have tampered with the child that sent it.
    """
    sound = isinstance(record, dict) and isinstance(record.get('key'), list) and len(record['key']) == 3
    return record['key'] if sound and type(record.get('seconds')) in (int, float) else None
