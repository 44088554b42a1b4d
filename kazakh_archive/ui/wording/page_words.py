"""The words of the page inside a bundle, as the program says them.

The page is made below the window, where nothing speaks; what it says is handed down by these keys.
"""

from __future__ import annotations

from kazakh_archive.ui.wording.words import Marked, mark

PAGE_WORDS: dict[str, Marked] = {
    "heading": mark("Annotated texts"),
    "about": mark(
        "This page shows the texts of this bundle with their highlights, notes and tags. The same is kept beside it in files for other programs."
    ),
    "made": mark("Made on"),
    "with": mark("with"),
    "texts": mark("Texts"),
    "annotations": mark("Annotations"),
    "tags": mark("Tags"),
    "left_out": mark("Sources left out of this bundle"),
    "contents": mark("Contents"),
    "key": mark("Colours of the highlights"),
    "no_tag": mark("without a tag"),
    "kind.person": mark("Person"),
    "kind.place": mark("Place"),
    "kind.theme": mark("Theme"),
    "kind.organisation": mark("Organisation"),
    "kind.event": mark("Event"),
    "kinds.person": mark("People"),
    "kinds.place": mark("Places"),
    "kinds.theme": mark("Themes"),
    "kinds.organisation": mark("Organisations"),
    "kinds.event": mark("Events"),
    "index": mark("Index of tags"),
    "also": mark("also"),
    "no_tags": mark("Nothing is tagged in these texts."),
    "no_texts": mark("This bundle holds no texts."),
    "notes": mark("Notes"),
    "lost": mark("Annotations whose words are no longer in the text"),
    "narrator": mark("Told by"),
    "writer": mark("Written down by"),
    "place": mark("Where"),
    "date": mark("When"),
    "agreement": mark("What was agreed"),
    "language": mark("Language"),
    "file": mark("File"),
    "to_text": mark("Back to the words"),
    "to_note": mark("To the note"),
    "top": mark("Back to the contents"),
    "files": mark("What is in this bundle"),
    "files.originals": mark("the files as they were brought in, byte for byte"),
    "files.texts": mark("the texts as they are shown here, as plain text (UTF-8)"),
    "files.sources": mark("what each file named by a number is"),
    "files.annotations": mark("all annotations as a table"),
    "files.tags": mark("all tags as a table"),
    "files.jsonld": mark("all annotations for other programs (W3C Web Annotation)"),
    "files.manifest": mark(
        "The files beside this folder hold a checksum of every file (BagIt), so that damage can be found."
    ),
}
"""By the keys that the template ``resources/bundle/read-me-first.html.j2`` uses (a test compares the two)."""
