"""Tries to get out of the sandbox that it runs in, and writes which ways were open: `escape.py request.json result.json`."""
import ctypes
import glob
import json
import os
import socket
import stat
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from testwright_runner.supervise import close_inherited  # noqa: E402


def reads(path, secret):
    try:
        with open(path, 'rb') as file:
            return secret.encode() in file.read(1024 * 1024)
    except OSError:
        return False


def connects(host, port):
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


def mounts():
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.mount(b'none', b'/tmp', b'tmpfs', 0, None) == 0


def status():
    with open('/proc/self/status') as file:
        return dict(line.split(':', 1) for line in file.read().splitlines() if ':' in line)


def writes(path):
    try:
        with open(path, 'w') as file:
            file.write('written')
        if not path.startswith('/tmp'):
            os.unlink(path)
        return True
    except OSError:
        return False


def leads_out(link):
    """True when what another process has open, or this one, is a file or folder that no path in here leads to."""
    try:
        held, name = os.stat(link), os.readlink(link)
        if not (stat.S_ISDIR(held.st_mode) or stat.S_ISREG(held.st_mode)) or not held.st_nlink:
            return False
        os.close(os.open(link, os.O_RDONLY | os.O_NONBLOCK))
    except OSError:
        return False
    try:
        return not os.path.samestat(held, os.stat(name))
    except OSError:
        return True


def open_elsewhere():
    links = glob.glob('/proc/[0-9]*/fd/[0-9]*')
    return any(int(link.rsplit('/', 1)[1]) > 2 and leads_out(link) for link in links)


def escapes(request):
    secret, found = request['secret'], []
    if any(reads(path, secret) for path in request['files']) or reads('/etc/shadow', 'root:'):
        found.append('reads files outside')
    writes(request['written'])
    if writes('/usr/testwright-canary') or writes('/etc/testwright-canary'):
        found.append('writes into the system')
    if any(reads(path, secret) for path in glob.glob('/proc/[0-9]*/environ')):
        found.append('reads the environment of other processes')
    if open_elsewhere():
        found.append('opens files that the caller left open')
    if connects('127.0.0.1', request['port']) or connects('1.1.1.1', 443):
        found.append('reaches the network')
    if mounts():
        found.append('mounts')
    own = status()
    if int(own['CapEff'], 16) or own.get('NoNewPrivs', '1').strip() != '1':
        found.append('keeps privileges')
    return found


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        request = json.load(file)
    close_inherited()
    with open(sys.argv[2], 'w', encoding='utf-8') as file:
        json.dump({'escapes': escapes(request)}, file)


if __name__ == '__main__':
    main()
