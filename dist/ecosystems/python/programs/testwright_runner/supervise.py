"""Processes a list of items in child interpreters, and survives their hangs, crashes and exits."""
import json
import os
import select
import signal
import sys
import time
from contextlib import suppress

STARTUP = 60.0
LONGEST = 8 * 1024 * 1024
MOST_WAIT = 600.0
MOST_PARTS = 20000


def close_inherited():
    """Closes the caller's open files: any visible process could reopen them through `/proc`."""
    try:
        numbers = [int(name) for name in os.listdir('/proc/self/fd')]
    except OSError:
        os.closerange(3, 4096)
        return
    for number in numbers:
        if number > 2:
            with suppress(OSError):
                os.close(number)


class Report:
    """The child's end: one JSON message per line. No lock is needed: each line is a single write."""

    def __init__(self, descriptor):
        self.descriptor = descriptor

    def send(self, message):
        data = (json.dumps(message) + '\n').encode('ascii')
        while data:
            data = data[os.write(self.descriptor, data):]

    def at(self, index, phase, wait, **more):
        self.send(dict(more, at=index, phase=phase, wait=wait))

    def part(self, index, value):
        """Reports partial results of an item, in case it does not finish."""
        self.send({'part': index, 'value': value})

    def record(self, index, value):
        self.send({'record': index, 'value': value})

    def end(self, **more):
        self.send(dict(more, end=True))


def receive():
    """In the child: reads the parent's order, and returns it with the report to answer on."""
    report = Report(int(sys.argv[2]))
    order = json.loads(sys.stdin.buffer.read().decode('utf-8'))
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    return order, report


def spawn(program, order, env):
    import subprocess
    reader, writer = os.pipe()
    process = subprocess.Popen(
        [sys.executable, program, '--child', str(writer)],
        stdin=subprocess.PIPE, pass_fds=[writer], start_new_session=True, env=env,
    )
    os.close(writer)
    with suppress(OSError):
        process.stdin.write(json.dumps(order).encode('utf-8'))
        process.stdin.close()
    return process, reader


def kill(process):
    with suppress(OSError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def lines_of(reader, process):
    """Messages as they arrive; None whenever nothing arrived for a tenth of a second."""
    rest = b''
    while True:
        gone = process.poll() is not None
        ready, _, _ = select.select([reader], [], [], 0 if gone else 0.1)
        chunk = os.read(reader, 65536) if ready else b''
        if chunk:
            rest += chunk
            *whole, rest = rest.split(b'\n')
            for line in whole:
                try:
                    message = json.loads(line.decode('ascii'))
                except ValueError:
                    continue
                if isinstance(message, dict):
                    yield message
            if len(rest) > LONGEST:
                return
        elif gone:
            return
        else:
            if ready:
                time.sleep(0.01)
            yield None


def ending(code):
    if code is None:
        return 'the process closed its channel'
    if code < 0:
        try:
            return 'the process was ended by ' + signal.Signals(-code).name
        except ValueError:
            return 'the process was ended by signal %d' % -code
    return 'the process ended with status %d in the middle of it' % code


def follow(message, allowed, records, state):
    """Processes one message. A record counts only for the item that was announced last.

    Returns the seconds until the next message is due; None for a message without content.
    """
    at = message.get('at')
    if 'at' in message and (at is None or (type(at) is int and at in allowed)):
        state['at'], state['phase'], state['test'] = at, str(message.get('phase')), message.get('test')
        wait = message.get('wait')
        return min(wait, MOST_WAIT) if type(wait) in (int, float) else STARTUP
    part = message.get('part')
    if type(part) is int and part == state['at'] and len(state['parts'].setdefault(part, [])) < MOST_PARTS:
        state['parts'][part].append(message.get('value'))
        state['test'] = None
        return STARTUP
    index = message.get('record')
    if type(index) is int and index == state['at'] and 'value' in message:
        records[index] = message['value']
        state['at'], state['phase'] = None, 'between'
        return STARTUP
    if message.get('end'):
        state['why'], state['extra'] = 'done', message
    return None


def run_child(start, order, deadline, startup, parts):
    """Runs one child. Returns its records and how it ended: `done`, `timed-out`, `ended` or `deadline`."""
    process, reader = start(order)
    records, state = {}, {'at': None, 'phase': 'start', 'why': 'ended', 'extra': {}, 'test': None, 'parts': parts}
    due, allowed = time.monotonic() + startup, set(order['pending'])
    try:
        for message in lines_of(reader, process):
            now = time.monotonic()
            wait = None if message is None else follow(message, allowed, records, state)
            due = due if wait is None else now + wait
            if state['why'] == 'done':
                break
            if now > deadline or now > due:
                state['why'] = 'deadline' if now > deadline else 'timed-out'
                break
    finally:
        if state['why'] == 'ended':
            state['detail'] = ending(process.poll())
        kill(process)
        os.close(reader)
    return records, state


def supervise(program, request, items, deadline, env=None):
    """`oversee` with a separate interpreter for each child."""
    return oversee(lambda order: spawn(program, order, env), request, items, deadline)


def oversee(start, request, items, deadline, startup=STARTUP, own=False, parts=None):
    """Records by index, losses by index (`why`, `phase`, `detail`, `test`), and what the last child added at its end.

    An item that hangs, crashes or exits is lost alone: a new child continues with the rest. After two losses while
    loading the rest is lost too, for the same reason. With `own` the deadline applies to the items themselves: an
    item not loaded or not finished by then is lost too, and loading is not waited for twice. With `parts`, partial
    results of items are stored there by index, and each item that cannot be loaded is lost alone.
    """
    pending, records, losses, extra, loading = list(items), {}, {}, {}, 0
    while pending and time.monotonic() < deadline:
        found, state = run_child(start, {'request': request, 'pending': pending}, deadline, startup, {} if parts is None else parts)
        records.update(found)
        pending = [index for index in pending if index not in found]
        extra = state['extra'] or extra
        if state['why'] == 'done':
            break
        loss = {key: state.get(key) for key in ('why', 'phase', 'detail', 'test')}
        if state['phase'] in ('load', 'start') and (parts is None or state['at'] is None):
            loading += 2 if own and loss['why'] != 'ended' else 1
        stuck = [state['at']] if state['at'] in pending else []
        if state['why'] == 'deadline' and not own:
            break
        if loading >= 2 or (state['at'] is None and not found):
            stuck = list(pending)
        losses.update((index, dict(loss, why='timed-out' if loss['why'] == 'deadline' else loss['why'])) for index in stuck)
        pending = [index for index in pending if index not in losses]
    return records, losses, extra
