"""The figures that tests measure, shown at the end of every run."""

from collections.abc import Callable

import pytest

_FIGURE = "figure"


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Takes a line that is shown under the results."""
    return lambda line: record_property(_FIGURE, line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Shows the lines, whichever process measured them; none where no test that measures has run."""
    reports = (report for done in terminalreporter.stats.values() for report in done)
    properties = (item for report in reports for item in getattr(report, "user_properties", ()))
    figures = {str(line) for name, line in properties if name == _FIGURE}
    if figures:
        terminalreporter.write_sep("=", "figures")
    for line in sorted(figures):
        terminalreporter.write_line(line)
