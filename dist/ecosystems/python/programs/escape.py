"""Tries to escape from the sandbox that it runs in, and writes which ways succeed:
`escape.py request.json result.json`."""

import ctypes
import glob
import json
import os
import socket
import sys
import tempfile

NEW_USER_NAMESPACE = 0x10000000
MOST = 1024 * 1024


def starts(path):
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        return b""
    try:
        return os.read(descriptor, MOST)
    except OSError:
        return b""
    finally:
        os.close(descriptor)


def writes(path):
    try:
        with open(path, "w") as file:
            file.write("written")
        return True
    except OSError:
        return False


def marks(path):
    """Writes a file and removes it again."""
    written = writes(path)
    if written:
        os.remove(path)
    return written


def opens(path):
    try:
        os.close(os.open(path, os.O_WRONLY))
        return True
    except OSError:
        return False


def files_outside(files, secret):
    roots = glob.glob("/proc/[0-9]*/root") + glob.glob("/proc/[0-9]*/cwd")
    ways = [way for path in files for way in [path] + [root + path for root in roots]]
    return any(secret in starts(way) for way in ways) or b"root:" in starts("/etc/shadow")


def connects(address):
    try:
        socket.create_connection(address, timeout=1).close()
        return True
    except OSError:
        return False


def mounts(libc):
    place = tempfile.mkdtemp()
    is_open = libc.mount(b"none", os.fsencode(place), b"tmpfs", 0, None) == 0
    if is_open:
        libc.umount2(os.fsencode(place), 2)
    os.rmdir(place)
    return is_open


def opens_user_namespace(libc):
    """Tried in a child. Even without a user map, the process that opens the namespace has all capabilities in it."""
    child = os.fork()
    if child == 0:
        os._exit(0 if libc.unshare(NEW_USER_NAMESPACE) == 0 else 1)
    return os.waitpid(child, 0)[1] == 0


def keeps_privileges():
    with open("/proc/self/status") as file:
        status = dict(line.split(":", 1) for line in file if ":" in line)
    return int(status["CapEff"], 16) != 0 or status.get("NoNewPrivs", "1").strip() != "1"


def escapes(request):
    secret = request["secret"].encode()
    libc = ctypes.CDLL(None)
    writes(request["written"])
    settings = ["kernel/core_pattern", "kernel/hostname", "vm/swappiness"]
    ways = {
        "reads files outside": files_outside(request["files"], secret),
        "sees the home": any(os.path.lexists(path) for path in request["hidden"]),
        "writes into the system": any([marks("/usr/testwright-canary"), marks("/etc/testwright-canary")]),
        "reads the environment of other processes": any(
            secret in starts(path) for path in glob.glob("/proc/[0-9]*/environ")
        ),
        "reaches the network": connects(("127.0.0.1", request["port"])) or connects(("1.1.1.1", 443)),
        "mounts": mounts(libc),
        "opens a user namespace": opens_user_namespace(libc),
        "writes settings of the kernel": any(opens("/proc/sys/" + name) for name in settings),
        "keeps privileges": keeps_privileges(),
    }
    return [way for way, is_open in ways.items() if is_open]


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        asked = json.load(file)
    found = escapes(asked)
    with open(sys.argv[2], "w") as file:
        json.dump({"escapes": found}, file)
