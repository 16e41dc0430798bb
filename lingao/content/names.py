"""Near words: what somebody probably meant by a word that does not exist."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """At most three known words near to `word`, nearest first; none when nothing is near.

    Nearness is the better of two per-cent scores: letters in order, and the words between `_` in any order.
    """
    from rapidfuzz import fuzz, process  # only when there is something to suggest

    choices = list(dict.fromkeys(known))
    spaced = [choice.replace("_", " ").lower() for choice in choices]
    best: dict[int, float] = {}
    for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
        asked = word.replace("_", " ").lower()
        for _, score, index in process.extract(asked, spaced, scorer=scorer, limit=3, score_cutoff=60):
            best[index] = max(score, best.get(index, 0))
    return tuple(choices[index] for index in sorted(best, key=lambda index: (-best[index], index))[:3])
