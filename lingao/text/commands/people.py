"""Commands on people: the twelve and their posts, training, hours, rations, the Count."""

from __future__ import annotations

from typing import Final

from lingao.engine import orders
from lingao.text import readers
from lingao.text.command import Arg, Command
from lingao.text.pages import hindsight as hindsight_page
from lingao.text.pages import people as people_page
from lingao.text.pages import posts as posts_page
from lingao.text.talk import Talk
from lingao.wording import marked

HEADING: Final = marked("People")


def people(talk: Talk) -> None:
    """Print classes, courses, indicators."""
    people_page.print_people(talk)


def posts(talk: Talk) -> None:
    """Print the twelve and where they work."""
    posts_page.print_posts(talk)


def post(talk: Talk, handle: str | None, post: str | None, office: str | None) -> None:
    """Print the posts, or send one of the twelve to one."""
    if handle is None or post is None:
        posts_page.print_posts(talk)
    else:
        if talk.give(orders.Post(handle, post, office or "")):
            posts_page.print_moved(talk)


def hindsight(talk: Talk) -> None:
    """Print what one of the twelve elsewhere would have given last season."""
    hindsight_page.print_hindsight(talk)


def train(talk: Talk, course: str | None, trainees: int | None) -> None:
    """Print the courses, or say how many a course takes in each season."""
    if course is None or trainees is None:
        people_page.print_courses(talk)
    else:
        talk.give(orders.Train(course, trainees))


def hours(talk: Talk, number: int) -> None:
    """Set the working week."""
    talk.give(orders.SetHours(number))


def ration(talk: Talk, per_cent: int) -> None:
    """Set rations."""
    talk.give(orders.SetRation(per_cent))


def count(talk: Talk) -> None:
    """Call the Count early."""
    talk.give(orders.CallCount())


COMMANDS: Final = (
    Command("people", marked("Shows people by class, training, hours, rations and the ten figures."), people),
    Command("posts", marked("Shows the twelve and where they work."), posts),
    Command(
        "post",
        marked("Sends one of the twelve to a post; an audit post needs an office."),
        post,
        (
            Arg(marked("who"), readers.named("handles"), optional=True),
            Arg(marked("post"), readers.post, optional=True),
            Arg(marked("office"), readers.named("offices"), optional=True),
        ),
        "post rivet school",
    ),
    Command(
        "hindsight",
        marked("Shows what one of the twelve at another place would have given last season."),
        hindsight,
    ),
    Command(
        "train",
        marked("Shows the courses, or sets how many trainees a course takes in each season."),
        train,
        (
            Arg(marked("course"), readers.named("courses"), optional=True),
            Arg(marked("trainees"), readers.whole, optional=True),
        ),
        "train COURSE 20",
    ),
    Command(
        "hours",
        marked("Sets working hours a week."),
        hours,
        (Arg(marked("hours"), readers.whole),),
        "hours 56",
    ),
    Command(
        "ration",
        marked("Sets rations in per cent of need."),
        ration,
        (Arg(marked("per cent"), readers.whole),),
        "ration 90",
    ),
    Command("count", marked("Calls the Count early: every barn is opened. It takes two audit posts."), count),
)
"""The commands on people."""
