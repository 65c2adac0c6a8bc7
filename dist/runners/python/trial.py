"""Runs all candidates of a request and writes what each of them did: `trial.py request.json result.json`."""
import json
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from testwright_runner.supervise import receive, supervise  # noqa: E402
from testwright_runner.trialing import child  # noqa: E402

OUTCOMES = {'timed-out': 'timed-out', 'ended': 'failed'}


def lost(loss):
    """A candidate whose process did not live to tell."""
    outcome = OUTCOMES[loss['why']]
    if loss['phase'] in ('load', 'start'):
        outcome = 'broken'
    text = 'out of time' if loss['why'] == 'timed-out' else loss['detail']
    where = ' while it was imported' if loss['phase'] in ('load', 'start') else ''
    return {'outcome': outcome, 'detail': text + where}


def reading(file, found):
    return {
        'candidate': file.get('candidate'),
        'path': file['path'],
        'name': found.get('name') or file.get('name'),
        'outcome': found['outcome'],
        'assertion': bool(found.get('assertion')) and found['outcome'] == 'failed',
        'expected': found.get('expected') if found['outcome'] == 'failed' else None,
        'actual': found.get('actual') if found['outcome'] == 'failed' else None,
        'detail': found.get('detail') or '',
        'lines': found.get('lines') or [],
        'milliseconds': found.get('milliseconds') or 0,
    }


def main():
    if sys.argv[1] == '--child':
        child(*receive())
        return
    with open(sys.argv[1], encoding='utf-8') as file:
        request = json.load(file)
    deadline = time.monotonic() + float(request.get('budget') or 60)
    files = request['files']
    records, losses = rounds(request, files, deadline)
    readings = [reading(files[index], found) for index in sorted(records) for found in records[index]]
    readings += [reading(files[index], lost(losses[index])) for index in sorted(losses)]
    with open(sys.argv[2], 'w', encoding='utf-8') as file:
        json.dump({'readings': readings, 'python': sys.version.split()[0]}, file)


def rounds(request, files, deadline):
    """With pytest, what broke is tried again with every plug-in, when there are more than were loaded."""
    records, losses, extra = supervise(os.path.abspath(__file__), request, range(len(files)), deadline)
    again = [index for index, found in records.items() if any(each['outcome'] == 'broken' for each in found)]
    if request['framework'] == 'pytest' and extra.get('more') and (again or losses):
        again += [index for index, loss in losses.items() if loss['phase'] == 'start']
        more, left, _ = supervise(os.path.abspath(__file__), dict(request, plugins='all'), again, deadline)
        records.update(more)
        losses = {**{index: loss for index, loss in losses.items() if index not in more}, **left}
        losses = {index: loss for index, loss in losses.items() if index not in records}
    return records, losses


if __name__ == '__main__':
    main()
