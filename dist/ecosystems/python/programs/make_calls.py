"""Makes the explorer's calls and writes the outcome of each: `make_calls.py request.json result.json`."""
import json
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from testwright_runner import inside  # noqa: E402
from testwright_runner.forking import Aside, supervise_forks  # noqa: E402
from testwright_runner.loading import enter  # noqa: E402
from testwright_runner.probing import TIMED_OUT, child, key, with_logs_of_both, with_words_of_both  # noqa: E402
from testwright_runner.supervise import close_inherited, receive, supervise  # noqa: E402

PLAIN = {'literal': None, 'exception': None, 'approximate': False, 'lines': [], 'steady': False,
         'drained': False, 'changed': [], 'silent': False, 'logs': ''}
# The environment of another machine.
ELSEWHERE = {'PYTHONHASHSEED': '4242', 'USER': 'tester', 'LOGNAME': 'tester', 'LANG': 'de_DE.UTF-8', 'TZ': 'UTC-9',
             'COLUMNS': '67', 'LINES': '31', 'HOSTNAME': 'elsewhere'}


def both(request, deadline):
    """The calls in order, and in reverse under another environment: a call that depends on either is unstable. Once
    with `repeats` 1."""
    items = range(len(request['calls']))
    if request.get('repeats') == 1:
        return supervise_forks(child, dict(request, backwards=False), items, deadline, []), {}

    def elsewhere():
        home = os.path.join(os.environ.get('TMPDIR') or '/tmp', 'home-elsewhere')
        os.makedirs(home, exist_ok=True)
        env = dict(os.environ, **dict(ELSEWHERE, HOME=home))
        records, _, _ = supervise(os.path.abspath(__file__), dict(request, backwards=True), items, deadline, env)
        return list(records.items())

    other = Aside(elsewhere)
    first = supervise_forks(child, dict(request, backwards=False), items, deadline, [other.descriptor])
    return first, dict(other.result() or [])


def lost(loss):
    if loss['why'] == 'timed-out':
        return dict(TIMED_OUT)
    return {'outcome': 'refused', 'shape': '', 'shown': loss['detail'] or 'the process ended in the middle of it'}


def joined(call, first, second):
    if not isinstance(first, dict):
        first = lost({'why': 'ended', 'detail': ''})
    steady = bool(first.get('steady')) and isinstance(second, dict) and bool(second.get('steady')) and key(first) == key(second)
    told = with_words_of_both(with_logs_of_both(first, second), second) if isinstance(second, dict) else first
    return dict(PLAIN, **dict(told, call=call['id'], steady=steady))


def main():
    if sys.argv[1] == '--child':
        order, report = receive()
        if order['request'].get('limits') is None:
            child(order, report)
        from testwright_runner import probe_kills
        probe_kills.child(order, report)
    with open(sys.argv[1], encoding='utf-8') as file:
        request = enter(json.load(file))
    close_inherited()
    if request.get('mode') == 'kills':
        from testwright_runner import probe_kills
        deadline = time.monotonic() + float(request.get('budget') or 30)
        write(probe_kills.answer(request, deadline))
        return
    inside.prepare(request.get('carrier'))
    (records, losses, extra), others = both(request, time.monotonic() + float(request.get('budget') or 30))
    result = {'observations': [], 'error': extra.get('error')}
    if not records and any(loss['phase'] in ('load', 'start') for loss in losses.values()):
        result['error'] = 'the module hangs or ends the process when it is imported'
    else:
        for index, call in enumerate(request['calls']):
            first = records.get(index) or (lost(losses[index]) if index in losses else None)
            if first is not None:
                result['observations'].append(joined(call, first, others.get(index)))
    write(result)


def write(result):
    with open(sys.argv[2], 'w', encoding='utf-8') as file:
        json.dump(result, file)


if __name__ == '__main__':
    main()
