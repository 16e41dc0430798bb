from __future__ import annotations

from collections.abc import Iterator

import pytest

from lingao.content.kept import VARIABLE


@pytest.fixture(scope="session", autouse=True)
def cache_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What tests read is kept beside their other files, and no test reads what a player's game has kept."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(tmp_path_factory.mktemp("kept")))
        yield


@pytest.fixture(scope="session", autouse=True)
def terminal_of_the_tests() -> Iterator[None]:
    """Screens are drawn for a terminal with all signs, whatever locale the tests are run in, with no themes of one's own
    and nowhere to keep pictures."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("LC_ALL", raising=False)
        patch.setenv("LANG", "C.UTF-8")
        patch.setenv("LINGAO_CONFIG", "/dev/null/lingao")
        patch.setenv("LINGAO_PICTURES", "/dev/null/lingao")
        yield
