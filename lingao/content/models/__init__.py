"""The models of the YAML: one module a family. Unknown keys are errors at any depth."""
