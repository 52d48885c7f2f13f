"""Everything that can go wrong for a user, as one tree.

OkrError            one sentence a person can act on
├── DraftError      the text or file holds no OKR that can be read
├── SettingsError   okr.toml or an option is wrong; the sentence names the line
├── LibraryError    the example library or its store cannot be read or written; the review goes on without examples
├── CatalogueError  a catalogue file is broken; the sentence names the place
├── RuleError       a rule file is broken; the sentence names the file
├── PromptError     a prompt file is broken; the sentence names the file
├── BatchError      the store, the engine or the output folder of a batch cannot be used
└── ModelError      the model cannot be asked, or its answer cannot be used; the rules' review stands
"""


class OkrError(Exception):
    """An error meant for the person at the keyboard: ``str(error)`` is one sentence, what is wrong and what to do."""


class DraftError(OkrError):
    """The text holds no OKR that can be read."""


class SettingsError(OkrError):
    """A setting is unknown or out of range."""


class LibraryError(OkrError):
    """The example library, an entry of it, or its vector store cannot be used."""


class CatalogueError(OkrError):
    """A file of the catalogue does not follow its form."""


class RuleError(OkrError):
    """A rule file does not follow the form of a rule."""


class PromptError(OkrError):
    """A prompt file does not follow the form of a prompt."""


class BatchError(OkrError):
    """The store, the engine or the output folder of a batch cannot be used."""


class ModelError(OkrError):
    """The model cannot be asked or its answer cannot be used; ``kind`` names what happened, ``tokens`` (in, out) what it took."""

    def __init__(self, kind: str, sentence: str, tokens: tuple[int, int] | None = None) -> None:
        super().__init__(sentence)
        self.kind, self.tokens = kind, tokens
