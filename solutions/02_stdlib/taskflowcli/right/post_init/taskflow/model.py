from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, fields

STATUSES = ("open", "doing", "done")


class TaskError(Exception):
    pass


@dataclass(order=False)
class Task:
    id: int
    title: str
    status: str = "open"
    due: dt.date | None = None
    tags: list[str] = field(default_factory=list)

    def __post_init__(self):
        if not self.title or self.title.isspace():
            raise TaskError("the title is empty")
        self.change(self.status)

    def change(self, status: str) -> None:
        if status not in STATUSES:
            raise TaskError(f"unknown status: {status}")
        self.status = status

    def __str__(self) -> str:
        day = self.due.strftime("%Y-%m-%d") if self.due else "-"
        return " ".join([str(self.id), self.status, day, self.title, *("#" + t for t in self.tags)])


def to_dict(task: Task) -> dict:
    data = {f.name: getattr(task, f.name) for f in fields(task)}
    if task.due is not None:
        data["due"] = str(task.due)
    return data


def from_dict(data: dict) -> Task:
    data = dict(data)
    if data["due"] is not None:
        try:
            data["due"] = dt.datetime.strptime(data["due"], "%Y-%m-%d").date()
        except ValueError:
            raise TaskError("not a date: " + data["due"]) from None
    return Task(data["id"], data["title"], data["status"], data["due"], list(data["tags"]))
