"""Tries to get out of the sandbox that it runs in, and writes which ways were open: `escape.py request.json result.json`."""
import ctypes
import glob
import json
import os
import socket
import sys


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


def escapes(request):
    secret, found = request['secret'], []
    if any(reads(path, secret) for path in request['files']) or reads('/etc/shadow', 'root:'):
        found.append('reads files outside')
    writes(request['written'])
    if writes('/usr/testwright-canary') or writes('/etc/testwright-canary'):
        found.append('writes into the system')
    if any(reads(path, secret) for path in glob.glob('/proc/[0-9]*/environ')):
        found.append('reads the environment of other processes')
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
    with open(sys.argv[2], 'w', encoding='utf-8') as file:
        json.dump({'escapes': escapes(request)}, file)


if __name__ == '__main__':
    main()
