"""Pools that note what they're given, and a formula that can be sent to a process. Nothing to do here."""

import pickle
import threading
from concurrent.futures import Executor, Future, ThreadPoolExecutor

called = []  # recordings that were handed to the formula
begun = threading.Event()


def formula(recording):
    called.append(recording)
    begun.set()
    if recording == b"noise":
        raise ValueError("not a bird")
    return recording.decode().title()


class Pool(Executor):
    """A pool of threads."""

    def __init__(self, workers=8):
        self.inside = ThreadPoolExecutor(workers)
        self.names, self.closed, self.unsendable = [], False, []

    def submit(self, function, /, *args, **kwargs):
        self.names.append(getattr(function, "__name__", repr(function)))
        return self.inside.submit(function, *args, **kwargs)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self.closed = True
        self.inside.shutdown(wait=wait, cancel_futures=cancel_futures)


class Parcels(Pool):
    """Stands in for a pool of processes: what goes there and comes back is packed."""

    def submit(self, function, /, *args, **kwargs):
        self.names.append(getattr(function, "__name__", repr(function)))
        try:
            parcel = pickle.dumps((function, args, kwargs))
        except Exception as error:  # noqa: BLE001 - as ProcessPoolExecutor does it
            self.unsendable.append(f"{error}")
            failed = Future()
            failed.set_exception(error)
            return failed
        return self.inside.submit(unpacked, parcel)


def unpacked(parcel):
    function, args, kwargs = pickle.loads(parcel)
    return pickle.loads(pickle.dumps(function(*args, **kwargs)))
