"""`lingao balance` prints what came of many games, as a table or as JSON, and nothing beside it when piped."""

from __future__ import annotations

import csv
import json
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from lingao.cli.balance import balance
from lingao.cli.exits import Exit
from lingao.cli.main import COMMANDS, run
from lingao.trials.bots import BOTS

SHORT = "first_winter"


def told(capsys: pytest.CaptureFixture[str], **asked: Any) -> Any:
    """The report as JSON, with nothing on standard error."""
    assert balance(scenario=SHORT, processes=1, as_json=True, **asked) == Exit.OK
    out, err = capsys.readouterr()
    assert err == ""
    return json.loads(out)


def test_the_report_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    report = told(capsys, games=len(BOTS), seed=1)

    assert (report["games"], report["scenario"], report["seed"]) == (len(BOTS), SHORT, 1)
    assert list(report["bots"]) == list(BOTS)
    for found in report["bots"].values():
        assert found["games"] == sum(one["count"] for one in found["endings"].values()) == 1
        for figure in ("seasons", "techs", "cards_seen", "hungry_seasons"):
            assert set(found[figure]) == {"least", "p10", "median", "p90", "most"}
        assert len(found["bands"]["health"]) == found["seasons"]["most"]
    assert len(report["decisions"]["samples"]) == 1
    assert set(report["overlap"]["random"]) == set(BOTS) - {"random"}


def test_the_report_as_tables_on_eighty_columns(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    balance(games=2, seed=1, scenario=SHORT, bots="enter, cautious", processes=1)

    out, err = capsys.readouterr()
    assert err == ""
    for word in (
        "enter",
        "cautious",
        "promises kept",
        "livelihood",
        "Jaccard",
        "cards never met",
        "endings never met",
    ):
        assert word in " ".join(out.split())
    assert "hasty" not in out
    assert max(len(line) for line in out.splitlines()) <= 80


def test_the_same_games_give_the_same_report(capsys: pytest.CaptureFixture[str]) -> None:
    first, second = (told(capsys, games=3, seed=9, bots="random,trader") for _ in range(2))

    assert first == second


def test_a_season_is_sampled_for_every_five_games_when_nobody_says_how_many(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert told(capsys, games=4, bots="random")["decisions"] is None
    assert len(told(capsys, games=10, bots="enter")["decisions"]["samples"]) == 2
    assert told(capsys, games=10, bots="enter", decisions=0)["decisions"] is None


def test_decisions_are_measured_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, games=1, bots="trader", decisions=2)["decisions"]

    assert set(found) == {"idle", "same_best", "samples"}
    assert found["idle"]["of"] == len(found["samples"])
    balance(games=1, scenario=SHORT, bots="trader", decisions=2, processes=1)
    assert "stays best next season" in " ".join(capsys.readouterr().out.split())


class Page(HTMLParser):
    """The captions of a page's tables, and how many drawings it has."""

    def __init__(self) -> None:
        super().__init__()
        self.captions: list[str] = []
        self.open: list[str] = []
        self.drawings = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.drawings += tag == "svg"

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "caption":
            self.captions.append(data)


def test_the_report_as_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "balance.html"

    balance(games=2, scenario=SHORT, bots="enter,trader", processes=1, decisions=1, html=path)

    page, text = Page(), path.read_text("utf-8")
    page.feed(text)
    assert page.open == []
    assert "Endings: share with 95 % interval" in page.captions
    assert "Decisions" in page.captions
    assert page.drawings == 2 * 10
    assert "http" not in text


def test_a_row_for_each_game(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "balance.csv"

    balance(games=3, seed=4, scenario=SHORT, bots="enter,trader", processes=1, csv=path)

    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["bot"], row["seed"]) for row in rows] == [("enter", "4"), ("trader", "4"), ("enter", "5")]
    assert all(row["ending"] and row["indicator.health"].isdigit() for row in rows)
    assert sum(1 for name in rows[0] if name.startswith("tech.") and rows[0][name]) == int(rows[0]["techs"])


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nowhere = tmp_path / "no_such_folder" / "balance.csv"

    assert balance(games=1, scenario=SHORT, bots="enter", processes=1, csv=nowhere) == Exit.USAGE
    assert "no_such_folder" in capsys.readouterr().err


def test_a_cluster_without_its_extra_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    assert balance(games=1, scenario=SHORT, bots="enter", scheduler="tcp://127.0.0.1:9") == Exit.USAGE
    assert "lingao[cluster]" in capsys.readouterr().err


def test_a_bot_or_scenario_there_is_not_is_said_with_those_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert balance(games=1, bots="timid") == Exit.USAGE
    assert "timid" in (said := capsys.readouterr().err)
    assert "cautious" in said

    assert balance(games=1, bots=",") == Exit.USAGE
    assert balance(games=1, scenario="nowhere") == Exit.USAGE
    assert SHORT in capsys.readouterr().err


def test_the_command_is_registered(capsys: pytest.CaptureFixture[str]) -> None:
    assert "balance" in COMMANDS
    words = ["balance", "--games", "1", "--scenario", SHORT, "--bots", "enter", "--processes", "1", "--json"]
    assert run(words) == Exit.OK
    assert json.loads(capsys.readouterr().out)["games"] == 1


def test_no_games_are_no_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["balance", "--games", "0"]) == Exit.USAGE
    assert "games" in capsys.readouterr().err
