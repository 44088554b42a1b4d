"""The acts that change an archive, one frozen value each."""

from kazakh_archive.services.commands.annotations import (
    AddAnnotation,
    EditAnnotation,
    EditNote,
    MoveAnnotation,
    RemoveAnnotation,
    SetTags,
    ToggleTag,
)
from kazakh_archive.services.commands.correcting import (
    CorrectText,
    DropCorrection,
    PlaceAnnotation,
    SaveCorrection,
)
from kazakh_archive.services.commands.searches import RemoveSearch, RenameSearch, SaveSearch
from kazakh_archive.services.commands.sources import AddSource, RemoveSource, RenameSource, SetAccess
from kazakh_archive.services.commands.spans import AddAnnotations, JoinAnnotations, Places, SplitAnnotation
from kazakh_archive.services.commands.tag_care import (
    MergeTags,
    PreferName,
    RemoveName,
    RemoveTags,
    RenameName,
    SetTagColour,
    SetTagKind,
)
from kazakh_archive.services.commands.tags import AddName, AddTag, TagChoice
from kazakh_archive.services.commands.testimony import AddTestimony, DropDraft, SaveDraft

__all__ = [
    "AddAnnotation",
    "AddAnnotations",
    "AddName",
    "AddSource",
    "AddTag",
    "AddTestimony",
    "CorrectText",
    "DropCorrection",
    "DropDraft",
    "EditAnnotation",
    "EditNote",
    "JoinAnnotations",
    "MergeTags",
    "MoveAnnotation",
    "PlaceAnnotation",
    "Places",
    "PreferName",
    "RemoveAnnotation",
    "RemoveName",
    "RemoveSearch",
    "RemoveSource",
    "RemoveTags",
    "RenameName",
    "RenameSearch",
    "RenameSource",
    "SaveCorrection",
    "SaveDraft",
    "SaveSearch",
    "SetAccess",
    "SetTagColour",
    "SetTagKind",
    "SetTags",
    "SplitAnnotation",
    "TagChoice",
    "ToggleTag",
]
