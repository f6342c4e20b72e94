"""Dutch dates as letters print them."""

import re
from datetime import date

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

DATE = re.compile(
    r"\b(\d{1,2})\s+(" + "|".join(MONTHS) + r")\s+((?:19|20)\d{2})(?!\d)", re.IGNORECASE
)


def find_date(text: str) -> date | None:
    """The first written-out date in `text` that exists in the calendar."""
    for match in DATE.finditer(text):
        day, month, year = match.groups()
        try:
            return date(int(year), MONTHS.index(month.lower()) + 1, int(day))
        except ValueError:
            continue
    return None


def iso_date(text: str) -> date | None:
    """The date in `text` if it begins with an ISO 8601 date."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None
