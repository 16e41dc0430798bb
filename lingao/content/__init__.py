"""What the world is: the models of the YAML, loading with positions, checks, overlays."""
