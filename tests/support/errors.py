"""What holds for every error."""

import pickle

import agentsessions


def check_printing(error: agentsessions.AgentSessionsError) -> None:
    """It prints as one line of sensible length, and survives pickle as it is."""
    for text in (str(error), repr(error)):
        assert text.isprintable()
        assert 0 < len(text) < 800
        text.encode()
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert repr(copy.__dict__) == repr(error.__dict__)
