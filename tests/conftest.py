"""What holds for all tests: how long an example takes is the machine's affair."""

from hypothesis import settings

settings.register_profile("okr", deadline=None)
settings.load_profile("okr")
