"""The rules, phase by phase: a file a rule, its docstring the rule."""
