"""Games on disk: one SQLite file a game, its lock, its checks, its replay. The format is told in `docs/saves.md`.

`creation.create` and `opening.open_save` give a `game.SaveFile`; `listing` and `places` find games;
`replay` plays one again. Everything that can go wrong is a `problems.SaveProblem`.
"""
