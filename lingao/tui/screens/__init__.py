"""The screens, one a file. Panes of the main screen are listed in `lingao.tui.tabs`."""
