"""Runs a command and writes its wall time and peak memory, as the kernel accounts them, to a file.

Arguments: the file, then the command. wait4 gives the peak of exactly this process, which polling can miss.
"""

import json
import os
import sys
import time

result, command = sys.argv[1], sys.argv[2:]
started = time.perf_counter()
pid = os.posix_spawnp(command[0], command, os.environ)
_, status, usage = os.wait4(pid, 0)
seconds = time.perf_counter() - started
with open(result, "w", encoding="utf-8") as file:
    json.dump({"seconds": seconds, "peakKiB": usage.ru_maxrss}, file)
sys.exit(os.waitstatus_to_exitcode(status) & 0xFF)
