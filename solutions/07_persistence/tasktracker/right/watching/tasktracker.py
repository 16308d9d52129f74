"""A board is put into the cache only if nothing has changed since it was begun: WATCH."""

import argparse
import os
import sys
from pathlib import Path

from models import People, Tasks
from redis import Redis, RedisError
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from alembic import command
from alembic.config import Config

HERE = Path(__file__).resolve().parent


class Refused(Exception):
    pass


class Tracker:
    def __init__(self):
        self.path = Path(os.environ.get("TASKS_DB") or "tasks.db").absolute()
        self.key = f"board {self.path}"
        self.changes = f"changes {self.path}"
        url = os.environ.get("TASKS_CACHE")
        self.cache = None
        if url:
            self.cache = Redis.from_url(url, socket_timeout=1, retry=None, decode_responses=True)

    def session(self):
        command.upgrade(Config(HERE / "alembic.ini"), "head")
        return Session(create_engine(f"sqlite:///{self.path}"))

    def changed(self):
        if self.cache is None:
            return
        try:
            self.cache.pipeline().incr(self.changes).delete(self.key).execute()
        except RedisError:
            pass

    def person(self, session, name):
        return session.scalars(select(People).filter_by(name=name)).first()

    def add(self, title, name):
        if not title.strip() or (name is not None and not name.strip()):
            raise Refused("empty")
        with self.session() as session:
            task = Tasks(title=title, done=False)
            if name:
                name = name.strip()
                task.who = self.person(session, name) or People(name=name)
            session.add(task)
            session.commit()
            number = task.id
        self.changed()
        print("added", number)

    def done(self, number):
        with self.session() as session:
            task = session.get(Tasks, number)
            if not task:
                raise Refused(f"number {number}?")
            task.done = True
            session.commit()
        self.changed()
        print("done", number)

    def rename(self, old, new):
        old, new = old.strip(), new.strip()
        with self.session() as session:
            person = self.person(session, old)
            if not person or not new or self.person(session, new):
                raise Refused("who?")
            person.name = new
            session.commit()
        self.changed()
        print(old, "is", new, "now")

    def draw(self):
        with self.session() as session:
            found = ["TO DO"]
            for task in session.scalars(select(Tasks)).all():
                if not task.done:
                    who = f", {task.who.name}" if task.who else ""
                    found.append(f"  * {task.title} ({task.id}{who})")
            return "\n".join(found)

    def board(self):
        text = None
        try:
            if self.cache is not None:
                with self.cache.pipeline() as pipe:
                    pipe.watch(self.changes)
                    kept = pipe.get(self.key)
                    if kept:
                        print(kept)
                        return
                    text = self.draw()
                    pipe.multi()
                    pipe.set(self.key, text, ex=60)
                    pipe.execute()
        except RedisError:
            pass
        print(text or self.draw())


def main(argv=None):
    parser = argparse.ArgumentParser()
    sub = parser.add_subparsers(dest="what", required=True)
    p = sub.add_parser("add")
    p.add_argument("title")
    p.add_argument("--for", dest="name")
    sub.add_parser("done").add_argument("number", type=int)
    p = sub.add_parser("rename")
    p.add_argument("old")
    p.add_argument("new")
    sub.add_parser("board")
    words = vars(parser.parse_args(argv))
    try:
        getattr(Tracker(), words.pop("what"))(**words)
    except Refused as error:
        print("tasktracker:", error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
