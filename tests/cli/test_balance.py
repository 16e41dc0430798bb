"""`lingao balance` prints what came of many games, as a table or as JSON, and nothing beside it when piped."""

from __future__ import annotations

import json

import pytest

from lingao.cli.balance import balance
from lingao.cli.exits import Exit
from lingao.cli.main import COMMANDS, run

SHORT = "first_winter"


def test_the_report_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    code = balance(games=4, seed=1, scenario=SHORT, processes=1, as_json=True)

    out, err = capsys.readouterr()
    report = json.loads(out)
    assert code == Exit.OK
    assert err == ""
    assert (report["games"], report["scenario"], report["seed"]) == (4, SHORT, 1)
    assert list(report["bots"]) == ["random", "cautious", "hasty", "enter"]
    for found in report["bots"].values():
        assert found["games"] == sum(found["endings"].values()) == 1
        for figure in ("seasons", "techs", "cards_seen"):
            assert set(found[figure]) == {"least", "median", "mean", "most"}
    assert report["cards_met"] > 0
    assert isinstance(report["cards_never_met"], list)


def test_the_report_as_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    balance(games=2, seed=1, scenario=SHORT, bots="enter, cautious", processes=1)

    out, err = capsys.readouterr()
    assert err == ""
    for word in (
        "enter",
        "cautious",
        "seasons",
        "techs",
        "promises",
        "cards never met",
        "techs never learnt",
    ):
        assert word in out
    assert "hasty" not in out


def test_the_same_games_give_the_same_report(capsys: pytest.CaptureFixture[str]) -> None:
    told = []
    for _ in range(2):
        balance(games=3, seed=9, scenario=SHORT, processes=1, as_json=True)
        told.append(capsys.readouterr().out)

    assert told[0] == told[1]


def test_a_bot_or_scenario_there_is_not_is_said_with_those_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert balance(games=1, bots="timid") == Exit.USAGE
    assert "timid" in (told := capsys.readouterr().err)
    assert "cautious" in told

    assert balance(games=1, bots=",") == Exit.USAGE
    assert balance(games=1, scenario="nowhere") == Exit.USAGE
    assert SHORT in capsys.readouterr().err


def test_the_command_is_registered(capsys: pytest.CaptureFixture[str]) -> None:
    assert "balance" in COMMANDS
    assert (
        run(["balance", "--games", "1", "--scenario", SHORT, "--bots", "enter", "--processes", "1", "--json"])
        == Exit.OK
    )
    assert json.loads(capsys.readouterr().out)["games"] == 1


def test_no_games_are_no_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["balance", "--games", "0"]) == Exit.USAGE
    assert "games" in capsys.readouterr().err
