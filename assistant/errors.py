"""Everything that can go wrong for a user, as one tree.

OkrError            one sentence a person can act on
├── DraftError      the text or file holds no OKR that can be read
├── SettingsError   okr.toml or an option is wrong; the sentence names the line
└── RuleError       a rule file is broken; the sentence names the file
"""


class OkrError(Exception):
    """An error meant for the person at the keyboard: ``str(error)`` is one sentence, what is wrong and what to do."""


class DraftError(OkrError):
    """The text holds no OKR that can be read."""


class SettingsError(OkrError):
    """A setting is unknown or out of range."""


class RuleError(OkrError):
    """A rule file does not follow the form of a rule."""
