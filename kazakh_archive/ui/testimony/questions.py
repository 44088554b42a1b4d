"""Questions that help somebody to tell, to be stamped into what is written. Open ones, in the order of a life."""

from __future__ import annotations

from kazakh_archive.ui.wording.words import Marked, mark

QUESTIONS: tuple[Marked, ...] = (
    mark("Where and when were you born, and how did you get your name?"),
    mark("Who were your parents and grandparents, and to which clan do you belong?"),
    mark("What did the home of your childhood look like, in summer and in winter?"),
    mark("Which language was spoken at home, which at school?"),
    mark("How did people marry in those days, and how was it arranged?"),
    mark("What did your family live on, and how did that change?"),
    mark("When did your family settle down, and who decided it?"),
    mark("Which road did you take, with whom, and how long did it last?"),
    mark("What do you remember of the hungry years?"),
    mark("Was anybody taken away, and what did you hear of them afterwards?"),
    mark("What songs, proverbs or stories did the old people pass on to you?"),
    mark("How were feasts and mourning kept when it was not allowed?"),
    mark("Who else should be remembered, and by what name?"),
    mark("What should those who come after you know?"),
)
