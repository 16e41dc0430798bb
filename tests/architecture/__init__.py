"""What holds of the code itself, whatever it does."""
