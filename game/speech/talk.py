"""One talk with a voice program: the text goes in by standard input, the sound comes out, and it can be cut short at any moment."""

import os
import signal
import subprocess
import threading
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from game.speech.waves import LARGEST

NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows a console would flash up


class Talk:
    """All that is said at one touch. `stop` ends the program that runs now, also one that hangs, and lets no other begin.

    A talk that is forgotten, and every talk at the end of the game, is stopped too.
    """

    def __init__(self) -> None:
        """Nothing runs yet."""
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._running: list[subprocess.Popen[bytes]] = []
        self.stop = weakref.finalize(self, _stop, self._lock, self._stopped, self._running)

    @property
    def over(self) -> bool:
        """Whether it was stopped."""
        return self._stopped.is_set()

    def wait(self, seconds: float) -> None:
        """Wait, but no longer than until it is stopped."""
        self._stopped.wait(max(0.0, seconds))

    def ask(self, command: Sequence[str], text: str, patience: float) -> bytes | None:
        """What a program prints when it gets a text; None when it fails, prints without end or takes more seconds than `patience`."""
        child = self._start(command, subprocess.PIPE)
        if child is None or child.stdout is None:
            return None
        with child.stdout, self._deadline(child, patience):
            _hand_over(child, text)
            printed = child.stdout.read(LARGEST + 1)
            if len(printed) > LARGEST:
                self._end(child)
            child.wait()
        return None if child.returncode or len(printed) > LARGEST else printed

    def listen(self, command: Sequence[str], text: str, patience: float) -> bool:
        """Let a program say a text by itself, and wait until it is done; whether it came to its end."""
        child = self._start(command, subprocess.DEVNULL)
        if child is None:
            return False
        with self._deadline(child, patience):
            _hand_over(child, text)
            child.wait()
        return child.returncode == 0

    def _start(self, command: Sequence[str], output: int) -> subprocess.Popen[bytes] | None:
        with self._lock:
            if self.over:
                return None
            self._running.clear()
            with suppress(OSError, ValueError):
                child = subprocess.Popen(
                    command,
                    stdin=subprocess.PIPE,
                    stdout=output,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,  # it goes with all that it started itself
                    creationflags=NO_WINDOW,
                )
                self._running.append(child)
                return child
        return None

    @contextmanager
    def _deadline(self, child: subprocess.Popen[bytes], patience: float) -> Iterator[None]:
        """A program that is not done in time is ended."""
        timer = threading.Timer(patience, self._end, [child])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _end(self, child: subprocess.Popen[bytes]) -> None:
        with self._lock:
            _kill(child)


def _hand_over(child: subprocess.Popen[bytes], text: str) -> None:
    """The text is short enough for the pipe, so this does not wait for a program that does not read."""
    if child.stdin:
        with suppress(OSError):
            child.stdin.write(text.encode("utf-8", "replace"))
        with suppress(OSError):
            child.stdin.close()


def _stop(lock: threading.Lock, stopped: threading.Event, running: list[subprocess.Popen[bytes]]) -> None:
    stopped.set()
    with lock:
        for child in running:
            _kill(child)


def _kill(child: subprocess.Popen[bytes]) -> None:
    if child.returncode is None:
        with suppress(OSError):
            if os.name == "posix":
                os.killpg(child.pid, signal.SIGKILL)
            else:
                child.kill()
