"""Commands on the works: the plan's lines, goals, the queue, the tree."""

from __future__ import annotations

from typing import Final

from lingao.engine import orders
from lingao.session.views.ways import Kind
from lingao.text import meant, readers
from lingao.text.command import Arg, Command
from lingao.text.pages import ahead as ahead_page
from lingao.text.pages import chain as chain_page
from lingao.text.pages import plan as plan_page
from lingao.text.pages import tree as tree_page
from lingao.text.pages import ways as ways_page
from lingao.text.talk import Talk
from lingao.wording import marked

HEADING: Final = marked("The works")
EVERY_LINE: Final = "all"


def plan(talk: Talk, process: str | None, runs: int | Kind | None) -> None:
    """Print the plan, or a line of it, or set its target."""
    if process is None:
        plan_page.print_plan(talk)
        return
    if process == EVERY_LINE:
        ways_page.hand_back(talk, runs)
        return
    if isinstance(runs, str):
        given = ways_page.take_way(talk, process, runs)
    else:
        given = runs is None or talk.give(orders.SetTarget(process, runs))
    if given:
        plan_page.print_line(talk, process)


def ways(talk: Talk, process: str, store: int | None) -> None:
    """Print the ways to set a line, each with what it would give."""
    ways_page.print_ways(talk, process, store)


def last(talk: Talk, process: str | None) -> None:
    """Print what was planned otherwise last season, or have a line, or all of them, as it was."""
    ways_page.last_plan(talk, process)


def balances(talk: Talk) -> None:
    """Print the material balances."""
    plan_page.print_balances(talk)


def chain(talk: Talk, resource: str) -> None:
    """Print a resource's stream, what makes it, what takes it, and what limits it."""
    chain_page.print_chain(talk, resource)


def ahead(talk: Talk, resource: str | None) -> None:
    """Print what would run short in the seasons to come, or the course of one resource."""
    ahead_page.print_ahead(talk, resource)


def priority(talk: Talk, process: str, number: int) -> None:
    """Say how early a process gets hands."""
    talk.give(orders.SetPriority(process, number))


def goal(talk: Talk, resource: str | None, amount: int | None, rank: int | None) -> None:
    """Print the goals, or set one."""
    if resource is None or amount is None:
        plan_page.print_goals(talk)
    else:
        talk.give(orders.SetGoal(resource, amount, rank or 1))


def queue(talk: Talk, project: str | None, place: int | None) -> None:
    """Print the queue, or put a project into it with all it needs."""
    if project is None or talk.give(orders.QueueProject(project, place or 0)):
        tree_page.print_queue(talk)


def unqueue(talk: Talk, project: str) -> None:
    """Take a project out of the queue."""
    if talk.give(orders.Unqueue(project)):
        tree_page.print_queue(talk)


def tree(talk: Talk, entry: str | None) -> None:
    """Print the tree, an era of it, or one tech or building."""
    tree_page.print_tree(talk, entry)


_PROJECT: Final = readers.named("techs", "buildings")

COMMANDS: Final = (
    Command(
        "plan",
        marked(
            "Shows the plan, or one line of it, or sets a line's runs a season: a number, or one of the ways that ways shows; auto hands it back, plan all auto every line."
        ),
        plan,
        (
            Arg(
                marked("process or all"),
                readers.word_or(meant.line_of_work("plan"), EVERY_LINE),
                optional=True,
            ),
            Arg(
                marked("runs, need, later, goal, full, last or auto"),
                readers.word_or(readers.amount, "need", "later", "goal", "full", "last", "auto"),
                optional=True,
            ),
        ),
        "plan salt_boil need",
    ),
    Command(
        "ways",
        marked(
            "Shows the ways to set a line's runs and what each would give; with an amount, the runs for that much in store."
        ),
        ways,
        (
            Arg(marked("process"), meant.line_of_work("ways")),
            Arg(marked("in store"), readers.amount, optional=True),
        ),
        "ways salt_boil",
    ),
    Command(
        "last",
        marked("Shows which lines are planned otherwise than last season; has one, or all, as it was."),
        last,
        (Arg(marked("process or all"), readers.word_or(meant.line_of_work("last"), "all"), optional=True),),
        "last all",
    ),
    Command(
        "balances",
        marked(
            "Shows what every resource comes to this season: opening, in, out, end, and the doubt about it."
        ),
        balances,
    ),
    Command(
        "chain",
        marked(
            "Shows where a resource comes from and goes, what makes it and from what, what takes it, and the link that limits it."
        ),
        chain,
        (Arg(marked("resource"), meant.goal_of("chain")),),
        "chain steel",
    ),
    Command(
        "ahead",
        marked(
            "Shows what would run short this season and in the next three, or what the books would show of one resource."
        ),
        ahead,
        (Arg(marked("resource"), meant.goal_of("ahead"), optional=True),),
        "ahead grain",
    ),
    Command(
        "priority",
        marked("Sets who gets hands first, from 1 (first) to 9 (last)."),
        priority,
        (Arg(marked("process"), meant.line_of_work("priority")), Arg(marked("1 to 9"), readers.whole)),
        "priority salt_boil 1",
    ),
    Command(
        "goal",
        marked(
            "Shows the goals, or sets how much of a resource to make a season beyond needs; 0 takes it away."
        ),
        goal,
        (
            Arg(marked("resource"), meant.goal_of("goal"), optional=True),
            Arg(marked("amount"), readers.amount, optional=True),
            Arg(marked("rank"), readers.whole, optional=True),
        ),
        "goal coke 40 1",
    ),
    Command(
        "queue",
        marked(
            "Shows the queue, or puts a tech or building into it with all it needs; place 1 is the front."
        ),
        queue,
        (
            Arg(marked("tech or building"), _PROJECT, optional=True),
            Arg(marked("place"), readers.whole, optional=True),
        ),
        "queue steam_engine 1",
    ),
    Command(
        "unqueue",
        marked("Takes a tech or building out of the queue."),
        unqueue,
        (Arg(marked("tech or building"), _PROJECT),),
    ),
    Command(
        "tree",
        marked("Shows the tree by era, one era, or one tech or building with all it needs."),
        tree,
        (Arg(marked("era, tech or building"), readers.named("eras", "techs", "buildings"), optional=True),),
        "tree refractories",
    ),
)
"""The works' commands."""
