"""Orders in words: `rivet to the Drawing office`, as lists of orders and undo show them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import singledispatchmethod
from typing import TYPE_CHECKING, Final

from lingao.engine import orders as o
from lingao.wording import _, ngettext, numbers, words
from lingao.wording.names import Names, names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset


def order_text(rules: Ruleset, order: o.Order) -> str:
    """An order as a phrase."""
    return Sayings(names_of(rules)).say(order)


def until_text(order: o.Order) -> str:
    """How long an order goes on that one might take for this season's only; nothing for the others."""
    if isinstance(order, o.Trade) and order.amount:
        return _("every season until taken off")
    if isinstance(order, o.QueueProject):
        return _("for the seasons to come")
    return ""


NAMED: Final = 6
"""Projects named of all that come into the queue, or leave it, with another."""


def pulled_text(rules: Ruleset, projects: Sequence[int]) -> str:
    """What came into the queue with a project, as a sentence; nothing where nothing did."""
    if not projects:
        return ""
    return ngettext(
        "With it comes {projects}; undoing it takes all of it back.",
        "With it come {projects}; undoing it takes all of it back.",
        len(projects),
    ).format(projects=_first(names_of(rules).project(one) for one in projects))


def let_go_text(rules: Ruleset, orders: Sequence[o.Unqueue]) -> str:
    """What left the queue with a project, as a sentence."""
    return ngettext(
        "With it goes {projects}, which nothing else leans on; undoing it has all of it back.",
        "With it go {projects}, which nothing else leans on; undoing it has all of it back.",
        len(orders),
    ).format(projects=_first(names_of(rules).project(one.project) for one in orders))


def _first(projects: Iterable[str]) -> str:
    """The first of some projects by name, and how many more there are."""
    named = list(projects)
    if more := len(named[NAMED:]):
        named[NAMED:] = [ngettext("{number} more", "{number} more", more).format(number=numbers.whole(more))]
    return words.listed(named)


def taken_back_text(rules: Ruleset, orders: Sequence[o.Order]) -> str:
    """What was taken back, one order or several given together."""
    if len(orders) == 1:
        return _("Taken back: {order}").format(order=order_text(rules, orders[0]))
    said = ngettext("Taken back: {number} order", "Taken back: {number} orders", len(orders))
    return said.format(number=numbers.whole(len(orders)))


class Sayings:
    """Puts the orders of one world in words."""

    def __init__(self, names: Names) -> None:
        self._names = names

    @singledispatchmethod
    def say(self, order: object) -> str:
        """The order as a phrase.

        Raises:
            TypeError: when it is no order.
        """
        raise TypeError(f"no words for {type(order).__name__}")

    @say.register
    def _post(self, it: o.Post) -> str:
        post = self._names.post_at(it.post, it.office or None)
        return _("{handle} to {post}").format(handle=self._names.handle(it.handle), post=post)

    @say.register
    def _promise(self, it: o.Promise) -> str:
        return _("hang {promise}, {grade}").format(
            promise=self._names.promise(it.promise), grade=_(words.GRADES[it.grade])
        )

    @say.register
    def _unhang(self, it: o.Unhang) -> str:
        return _("take {promise} off the Wall again").format(promise=self._names.promise(it.promise))

    @say.register
    def _lower(self, it: o.Lower) -> str:
        return _("lower {promise} openly").format(promise=self._names.promise(it.promise))

    @say.register
    def _admit(self, it: o.Admit) -> str:
        return _("admit that {promise} was kept on paper").format(promise=self._names.promise(it.promise))

    @say.register
    def _target(self, it: o.SetTarget) -> str:
        process = self._names.process(it.process)
        if it.runs is None:
            return _("{process}: as the standing plan has it").format(process=process)
        return _("{process}: {number} runs a season").format(process=process, number=numbers.amount(it.runs))

    @say.register
    def _priority(self, it: o.SetPriority) -> str:
        return _("{process}: priority {number}").format(
            process=self._names.process(it.process), number=it.priority
        )

    @say.register
    def _goal(self, it: o.SetGoal) -> str:
        name = self._names.resource(it.resource)
        if it.amount == 0:
            return _("no goal for {name}").format(name=name)
        amount = numbers.amount(it.amount, self._names.unit(it.resource))
        return _("goal {rank}: {amount} {name} a season").format(rank=it.rank, amount=amount, name=name)

    @say.register
    def _queue(self, it: o.QueueProject) -> str:
        name = self._names.project(it.project)
        if it.place == 0:
            return _("queue {project}").format(project=name)
        return _("queue {project} at place {place}").format(project=name, place=it.place)

    @say.register
    def _unqueue(self, it: o.Unqueue) -> str:
        return _("take {project} out of the queue").format(project=self._names.project(it.project))

    @say.register
    def _enact(self, it: o.Enact) -> str:
        return _("enact {policy}").format(policy=self._names.policy(it.policy))

    @say.register
    def _repeal(self, it: o.Repeal) -> str:
        return _("repeal {policy}").format(policy=self._names.policy(it.policy))

    @say.register
    def _trade(self, it: o.Trade) -> str:
        good, port = self._names.resource(it.good), self._names.port(it.port)
        if it.amount == 0:
            return _("no more trade in {good} at {port}").format(good=good, port=port)
        amount = numbers.amount(abs(it.amount), self._names.unit(it.good))
        pattern = _("sell {amount} {good} at {port}") if it.amount < 0 else _("buy {amount} {good} at {port}")
        return pattern.format(amount=amount, good=good, port=port)

    @say.register
    def _move(self, it: o.Move) -> str:
        return _("{card}: {choice}").format(**self._motion(it.card, it.choice))

    @say.register
    def _overrule(self, it: o.Overrule) -> str:
        return _("{card}: {choice}, against the vote").format(**self._motion(it.card, it.choice))

    @say.register
    def _carry(self, it: o.Carry) -> str:
        return _("{card}: {choice}, carried by the promise {promise}, {grade}").format(
            **self._motion(it.card, it.choice),
            promise=self._names.promise(it.promise),
            grade=_(words.GRADES[it.grade]),
        )

    @say.register
    def _drop(self, it: o.Drop) -> str:
        return _("drop {card}").format(card=self._names.card(it.card))

    @say.register
    def _ration(self, it: o.SetRation) -> str:
        return _("rations at {number} of need").format(number=numbers.percent(it.per_cent * 10))

    @say.register
    def _hours(self, it: o.SetHours) -> str:
        return numbers.hours(it.hours)

    @say.register
    def _train(self, it: o.Train) -> str:
        return _("{course}: {number} trainees a season").format(
            course=self._names.course(it.course), number=numbers.whole(it.trainees)
        )

    @say.register
    def _call(self, it: o.CallCount) -> str:
        return _("call the Count early")

    def _motion(self, card: str, choice: str) -> dict[str, str]:
        return {"card": self._names.card(card), "choice": self._names.choice(card, choice)}
