"""The feed of events: one ring that all who watch read, each at its own pace, as server-sent events (HTML standard).

A reader holds a place in the ring and no events of its own, so that a slow one costs no memory. One that falls behind
the ring is greeted anew, and loads what it shows again.
"""

from __future__ import annotations

import secrets
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from threading import Condition, Event, Thread

MOST_STREAMS = 32
_KEPT = 1000
"""How many events the ring holds."""
_MOST_AT_ONCE = 200
"""How many of them are sent in one piece."""
_HEARTBEAT_S = 5.0
_LINGERS_S = 10.0
"""How long events are still kept when the last reader has left, which may only have lost its connection."""
_STILL_HERE = b": still here\n\n"
_AGAIN_MS = 1000
"""How soon a browser connects again."""

Hello = Callable[[bool], bytes]
"""Makes the data of a greeting."""


class TooManyStreamsError(Exception):
    """Raised when there are as many streams as a process allows."""


class EventFeed:
    """The events of one mock, and the streams that read them."""

    def __init__(self) -> None:
        self.poked = Event()
        """Set when something may have changed that is in no journal."""
        self._moved = Condition()
        self._ring: deque[bytes] = deque(maxlen=_KEPT)
        self._told = 0
        self._begin = ""
        """The beginning of all ids since the feed was last started, by which old ids are known."""
        self._hello: Hello = bytes
        self._streams = 0
        self._left_s = 0.0
        self._is_fed = False
        self._threads: Sequence[Thread] = ()
        self._closed = False

    def open(
        self, last_id: str | None, hello: Callable[[bool], bytes], feed: Callable[[str], Sequence[Thread]]
    ) -> Stream:
        """Returns a stream of what comes from now on, or after the event `last_id` if it is known. Raises
        TooManyStreamsError.

        `feed` is called if nobody feeds the events yet, with the name of this feeding, and returns the threads that do.
        `hello` returns the data of the event with which a stream begins; it is told whether the stream goes on where
        the last one ended.
        """
        with self._moved:
            if self._streams >= MOST_STREAMS:
                raise TooManyStreamsError
            self._hello = hello
            if not self._is_fed and not self._closed:
                self._begin = secrets.token_hex(4)
                self._ring.clear()
                self._threads = tuple(feed(self._begin))
                self._is_fed = True
            self._streams += 1
            place = self._place_of(last_id)
            known = place is not None and place >= self._told - len(self._ring)
            return Stream(self, place if place is not None and known else self._told, known)

    def tell(self, name: str, *events: bytes) -> None:
        """Adds events of one name, for which readers are woken once. The data of each is JSON in one line."""
        with self._moved:
            for data in events:
                self._told += 1
                self._ring.append(self._written(self._told, name, data))
            self._moved.notify_all()

    def greet(self) -> None:
        """Tells all readers to load again what they show."""
        self.tell("hello", self._hello(False))

    def poke(self) -> None:
        """Says that something may have changed that is in no journal. Costs next to nothing while nobody watches."""
        if self._is_fed:
            self.poked.set()

    def goes_on(self, feeding: str) -> bool:
        """Returns whether events of that feeding are still wanted. Once they are not, whoever fed them must stop."""
        with self._moved:
            if feeding != self._begin:
                return False
            gone = not self._streams and time.monotonic() - self._left_s > _LINGERS_S
            if gone or self._closed:
                self._is_fed = False
            return self._is_fed

    def pause(self, seconds: float) -> None:
        """Waits, but not when the feed is closed."""
        with self._moved:
            self._moved.wait_for(lambda: self._closed, seconds)

    def close(self) -> None:
        """Ends all streams and the feeding. Returns when nothing is told any more."""
        with self._moved:
            self._closed, threads = True, self._threads
            self._moved.notify_all()
        self.poked.set()
        for thread in threads:
            thread.join()

    def greeting(self, place: int, resumed: bool) -> bytes:
        """Returns the event with which a stream begins at a place."""
        return b"retry: %d\n" % _AGAIN_MS + self._written(place, "hello", self._hello(resumed))

    def after(self, place: int) -> tuple[int, bytes] | None:
        """Waits for events behind a place, and returns the place after them, and them as text. None when the feed is
        closed, a comment when nothing came for a while."""
        with self._moved:
            self._moved.wait_for(lambda: self._told > place or self._closed, _HEARTBEAT_S)
            if self._closed:
                return None
            missing = self._told - place
            if not missing:
                return place, _STILL_HERE
            if missing > len(self._ring):
                return self._told, self._written(self._told, "hello", self._hello(False))
            start = len(self._ring) - missing
            found = [self._ring[number] for number in range(start, min(start + _MOST_AT_ONCE, len(self._ring)))]
            return place + len(found), b"".join(found)

    def leave(self) -> None:
        """Counts a stream less."""
        with self._moved:
            self._streams -= 1
            self._left_s = time.monotonic()

    def _place_of(self, last_id: str | None) -> int | None:
        begin, _, number = (last_id or "").partition("-")
        known = begin == self._begin and number.isascii() and number.isdecimal() and len(number) < 19
        return int(number) if known and int(number) <= self._told else None

    def _written(self, number: int, name: str, data: bytes) -> bytes:
        return b"id: %s-%d\nevent: %s\ndata: %s\n\n" % (self._begin.encode(), number, name.encode(), data)


class Stream(Iterator[bytes]):
    """What one reader gets: a greeting, then events as they come. It ends when it is closed, or the feed."""

    def __init__(self, feed: EventFeed, place: int, resumed: bool) -> None:
        self._feed = feed
        self._place = place
        self._resumed: bool | None = resumed
        self._is_open = True

    def __next__(self) -> bytes:
        """Returns the next part. Waits for it."""
        if self._resumed is not None:
            resumed, self._resumed = self._resumed, None
            return self._feed.greeting(self._place, resumed)
        found = self._feed.after(self._place) if self._is_open else None
        if found is None:
            raise StopIteration
        self._place, text = found
        return text

    def close(self) -> None:
        """Leaves the feed. A server calls it when the client is gone."""
        if self._is_open:
            self._is_open = False
            self._feed.leave()

    def __del__(self) -> None:
        """Leaves the feed for a server that sends no body, and so never closes it."""
        self.close()
