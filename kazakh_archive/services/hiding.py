"""What an audience may not see, by the rules of bundles: whoever reads one could not see more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kazakh_archive.model.search import NOTHING_HIDDEN, Hidden
from kazakh_archive.services.access import Audience, evaluate
from kazakh_archive.services.linking import Outgoing

if TYPE_CHECKING:
    from kazakh_archive.store import Reader


def hidden_from(reader: Reader, audience: Audience) -> Hidden:
    """Closed sources with all that is in them, and what would tell of them from outside.

    That is: tags which no open source carries, and notes with a link to something hidden, for its name
    stands in them. In a bundle such a note goes without the name.
    """
    if audience is Audience.ARCHIVE:
        return NOTHING_HIDDEN
    sources = [summary.source for summary in reader.sources()]
    going = frozenset(source.id for source in sources if evaluate(source).allowed)
    closed = frozenset(source.id for source in sources) - going
    outgoing = Outgoing(reader, going)
    linked = (each for each in reader.annotations_with("[[") if each.source_id in going)
    notes = frozenset(each.id for each in linked if not outgoing.is_whole(each.note))
    return Hidden(closed, notes, reader.tags_only_in(closed))
