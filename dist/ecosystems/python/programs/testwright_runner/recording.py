"""A recorded run of whole project files: every test unchanged, with what the watched functions do in it."""
import hashlib
import json
import os

from .forking import supervise_forks
from .keeping import MOST
from .recorder import ROOM
from .running import child

OUTCOMES = ('passed', 'failed', 'broken', 'skipped', 'timed-out')


def answer(request, deadline):
    """The result. A file that crashes or hangs loses its remaining tests, but those of no other file."""
    order = dict(request, driver='recorded_' + request['driver'], plugins='all')
    parts, items = {}, list(range(len(request['files'])))
    records, losses, extra = supervise_forks(child, order, items, deadline, parts=parts)
    if extra.get('apart') is True:
        for index in [index for index in items if index not in records and index not in losses]:
            more, lost, _ = supervise_forks(child, order, [index], deadline, parts=parts)
            records.update(more)
            losses.update(lost)
    paths = [place_of(file['path'], request) for file in request['files']]
    kept, tests = Kept(), []
    for index in items:
        told = [each for each in parts.get(index) or [] if isinstance(each, dict) and each.get('outcome') in OUTCOMES]
        told += [ending(losses[index])] if index in losses else []
        tests += [dict(each, path=paths[index], calls=kept.calls(each.get('calls'))) for each in told]
    unreached = [paths[index] for index in items if index not in records and index not in losses]
    ended = [paths[index] for index in items if index in losses or is_unloaded(parts.get(index))]
    return {'tests': tests, 'unreached': unreached, 'ended': ended, 'error': None}


def is_unloaded(told):
    """True when none of its tests could run; false for a file that the runner does not collect."""
    whole = [each for each in told or [] if isinstance(each, dict) and each.get('name') is None]
    return any(each.get('outcome') == 'broken' and each.get('untaken') is not True for each in whole)


def place_of(path, request):
    """The path relative to the tree; the request's paths are relative to the project's working folder."""
    return os.path.relpath(os.path.abspath(path), request['tree'])


def ending(loss):
    """The report on the test whose process ended, or on the whole file when no test was running."""
    test = loss.get('test') if isinstance(loss.get('test'), dict) else {}
    name, case = (each if isinstance(each, str) else None for each in (test.get('name'), test.get('case')))
    is_late = loss['why'] == 'timed-out'
    detail = 'out of time' if is_late else loss.get('detail') or 'the process ended'
    detail += ' while it was imported' if name is None and loss['phase'] in ('load', 'start') else ''
    told = {'name': name, 'case': case, 'outcome': 'timed-out' if is_late else 'broken', 'detail': detail}
    return dict(told, assertion=False, missing=False, milliseconds=0, lines={}, calls=[])


class Kept:
    """Enforces the limits of a run over all its processes."""

    def __init__(self):
        self.room, self.known = ROOM, {}

    def calls(self, told):
        return [each for each in told if self._fits(each)] if isinstance(told, list) else []

    def _fits(self, call):
        if not isinstance(call, dict) or not isinstance(call.get('watched'), str):
            return False
        size = len(json.dumps(call))
        known = self.known.setdefault(call['watched'], set())
        given = json.dumps([call.get(key) for key in ('receiver', 'positional', 'keyword')], sort_keys=True)
        key = hashlib.sha256(given.encode('ascii')).digest()
        if size > self.room or (key not in known and len(known) >= MOST):
            return False
        known.add(key)
        self.room -= size
        return True
