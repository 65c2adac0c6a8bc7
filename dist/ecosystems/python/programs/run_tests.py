"""Runs all candidates of a request and writes the outcome of each: `run_tests.py request.json result.json`."""
import importlib.util
import json
import os
import sys
import time
from importlib.machinery import PathFinder

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from testwright_runner import kills  # noqa: E402
from testwright_runner.loading import enter  # noqa: E402
from testwright_runner.forking import supervise_forks  # noqa: E402
from testwright_runner.supervise import close_inherited, receive  # noqa: E402
from testwright_runner.running import child, outcome_of  # noqa: E402

MOST_LATE = 2
KNOWN = ('passed', 'failed', 'broken', 'timed-out')


def lost(loss):
    """The outcome of a candidate whose process ended without a report."""
    text = 'out of time' if loss['why'] == 'timed-out' else loss['detail']
    where = ' while it was imported' if loss['phase'] in ('load', 'start') else ''
    return {'outcome': outcome_of(loss), 'detail': text + where}


def text_or_null(value):
    return value if isinstance(value, str) else None


def lines_by_path(value):
    pairs = value.items() if isinstance(value, dict) else ()
    return {path: [line for line in lines if type(line) is int] for path, lines in pairs if isinstance(lines, list) and lines}


def result_of(file, found):
    milliseconds = found.get('milliseconds')
    return {
        'candidate': file.get('candidate'),
        'path': file['path'],
        'name': text_or_null(found.get('name')) or file.get('name'),
        'outcome': found['outcome'],
        'assertion': bool(found.get('assertion')) and found['outcome'] == 'failed',
        'expected': text_or_null(found.get('expected')) if found['outcome'] == 'failed' else None,
        'actual': text_or_null(found.get('actual')) if found['outcome'] == 'failed' else None,
        'detail': text_or_null(found.get('detail')) or '',
        'lines': [line for line in found.get('lines') or [] if type(line) is int],
        'elsewhere': lines_by_path(found.get('elsewhere')),
        'milliseconds': milliseconds if type(milliseconds) in (int, float) else 0,
        'unsafe': text_or_null(found.get('unsafe')),
    }


def main():
    if sys.argv[1] == '--child':
        order, report = receive()
        child(order, report)
        return
    with open(sys.argv[1], encoding='utf-8') as file:
        request = enter(json.load(file))
    close_inherited()
    deadline = time.monotonic() + float(request.get('budget') or 60)
    files = request['files']
    package = request.get('package')
    if package is not None and not is_installed(package, request.get('roots') or []):
        error = '%s is not installed for Python %s' % (package, sys.version.split()[0])
        write({'results': [], 'kills': [], 'tests': [], 'error': error})
        return
    if request.get('mode') == 'kills':
        write(kills.answer(request, deadline))
        return
    if request.get('mode') == 'record':
        recording = importlib.import_module('testwright_runner.recording')
        write(recording.answer(request, deadline))
        return
    records, losses = rounds(request, files, deadline)
    results = [result_of(files[index], found) for index in sorted(records) for found in sound(records[index])]
    results += [result_of(files[index], lost(losses[index])) for index in sorted(losses)]
    write({'results': results, 'python': sys.version.split()[0]})


def write(result):
    with open(sys.argv[2], 'w', encoding='utf-8') as file:
        json.dump(result, file)


def is_installed(package, roots):
    """Searches without importing: no project code runs in this process."""
    places = [os.path.abspath(root) for root in roots + ['']]
    return bool(importlib.util.find_spec(package) or PathFinder.find_spec(package, places))


def sound(found):
    """The well-formed findings of a record: project code may have tampered with the child that sent it."""
    listed = found if isinstance(found, list) else []
    kept = [each for each in listed if isinstance(each, dict) and each.get('outcome') in KNOWN]
    return [dict(each, lines=each['lines'] if isinstance(each.get('lines'), list) else []) for each in kept]


def rounds(request, files, deadline):
    """Retries broken candidates with all of the runner's plug-ins, when there are more than were loaded."""
    records, losses, extra = supervise_forks(child, request, range(len(files)), deadline)
    again = [index for index, found in records.items() if any(each['outcome'] == 'broken' for each in sound(found))]
    if extra.get('more') and (again or losses):
        again += [index for index, loss in losses.items() if loss['phase'] == 'start']
        more, left, _ = supervise_forks(child, dict(request, plugins='all'), again, deadline)
        records.update(more)
        losses = {**{index: loss for index, loss in losses.items() if index not in more}, **left}
        losses = {index: loss for index, loss in losses.items() if index not in records}
    return once_more(request, records, losses, deadline)


def once_more(request, records, losses, deadline):
    """Reruns what was out of time, alone: other work on the machine may have slowed it down."""
    late = [index for index, found in records.items() if any(each['outcome'] == 'timed-out' for each in sound(found))]
    late += [index for index, loss in losses.items() if loss['why'] == 'timed-out' and loss['phase'] == 'run']
    for index in sorted(late)[:MOST_LATE]:
        again, lost_again, _ = supervise_forks(child, request, [index], deadline)
        losses = {place: loss for place, loss in losses.items() if place not in again}
        records = {place: found for place, found in records.items() if place not in lost_again}
        records.update(again)
        losses.update(lost_again)
    return records, losses


if __name__ == '__main__':
    main()
