"""Commands at the ports."""

from __future__ import annotations

from typing import Final

from lingao.engine import orders
from lingao.text import readers
from lingao.text.command import Arg, Command
from lingao.text.finding import Unread
from lingao.text.pages import trade as trade_page
from lingao.text.talk import Talk
from lingao.wording import _, marked

HEADING: Final = marked("The ports")


def trade(talk: Talk, port: str | None, deed: str | None, good: str | None, amount: int | None) -> None:
    """Print the ports or one of them, or leave a standing order there."""
    if port is None or deed is None:
        trade_page.print_trade(talk, port)
        return
    if good is None or (amount is None and deed != "stop"):
        raise Unread(_("Say which good, and how much a season."))
    wanted = 0 if deed == "stop" else (amount or 0)
    talk.give(orders.Trade(port, good, -wanted if deed == "sell" else wanted))


COMMANDS: Final = (
    Command(
        "trade",
        marked("Shows the ports, or buys or sells so much of a good there each season; stop ends it."),
        trade,
        (
            Arg(marked("port"), readers.named("ports"), optional=True),
            Arg(
                marked("buy, sell or stop"),
                readers.one_of(marked("buy"), marked("sell"), marked("stop")),
                optional=True,
            ),
            Arg(marked("good"), readers.named("resources"), optional=True),
            Arg(marked("amount"), readers.amount, optional=True),
        ),
        "trade canton buy lead 5",
    ),
)
"""The ports' commands."""
