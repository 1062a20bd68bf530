"""How long a retry waits: every form of a server's hint, and the back-off without one."""

import pickle
import sys

import pytest

from agentsessions.core.headers import Headers
from agentsessions.core.retry.policy import RetryPolicy, backoff, server_delay

POLICY = RetryPolicy()
NOW = 1_696_004_797.0  # Fri, 29 Sep 2023 16:26:37 GMT


@pytest.mark.parametrize(
    ("headers", "delay"),
    [
        ({}, None),
        ({"retry-after": "1"}, 1.0),
        ({"retry-after": " 2.5 "}, 2.5),
        ({"retry-after": ".5"}, 0.5),
        ({"retry-after": "5."}, 5.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "61"}, 61.0),
        ({"retry-after": "9" * 35}, 1e9),
        ({"retry-after": "9" * 5000}, 1e9),
        ({"retry-after": "-10"}, None),
        ({"retry-after": "+10"}, None),
        ({"retry-after": "1e3"}, None),
        ({"retry-after": "1_000"}, None),
        ({"retry-after": "1,5"}, None),
        ({"retry-after": "3, 4"}, None),
        ({"retry-after": "٣"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Fri, 29 Sep 2023 16:26:57 GMT"}, 20.0),
        ({"retry-after": "Fri, 29 Sep 2023 18:26:57 +0200"}, 20.0),
        ({"retry-after": "Fri, 29 Sep 2023 16:26:57"}, 20.0),
        ({"retry-after": "Friday, 29-Sep-23 16:26:57 GMT"}, 20.0),
        ({"retry-after": "Fri Sep 29 16:26:57 2023"}, 20.0),
        ({"retry-after": "Fri, 29 Sep 2023 16:27:37 GMT"}, 60.0),
        ({"retry-after": "Fri, 29 Sep 2023 16:26:27 GMT"}, 0.0),
        ({"retry-after": "Fri, 29 Sep 9999 16:26:27 GMT"}, 1e9),
        ({"retry-after": "Zun, 29 Sep 2023 16:26:27 GMT"}, 0.0),
        ({"retry-after": "Fri, 99 Sep 2023 16:26:27 GMT"}, None),
        ({"retry-after": "Fri, 29 Sep 2023 16:26:57 +9999999"}, None),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "0.5"}, 0.0005),
        ({"retry-after-ms": "9" * 400}, 1e9),
        ({"retry-after-ms": "1500", "retry-after": "7"}, 1.5),
        ({"retry-after-ms": "-1", "retry-after": "7"}, 7.0),
        ({"retry-after-ms": "NaN", "retry-after": "7"}, 7.0),
        ({"retry-after-ms": "x"}, None),
    ],
)
def test_server_delay(headers: dict[str, str], delay: float | None) -> None:
    assert server_delay(Headers(headers), NOW) == delay


def test_back_off_has_full_jitter_doubles_and_is_capped() -> None:
    bounds = [backoff(POLICY, taken, lambda: 1.0) for taken in range(7)]
    assert bounds == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert backoff(POLICY, 3, lambda: 0.0) == 0.0
    assert backoff(POLICY, 3, lambda: 0.5) == 2.0
    assert backoff(POLICY, sys.maxsize, lambda: 1.0) == 8.0
    assert 0 <= backoff(POLICY, 0) < 0.5


def test_policy_is_frozen_and_picklable() -> None:
    policy = RetryPolicy(max_retries=5)
    assert pickle.loads(pickle.dumps(policy)) == policy
    assert (policy.base, policy.cap, policy.longest_hint) == (0.5, 8.0, 120.0)
    with pytest.raises(AttributeError):
        policy.max_retries = 3  # type: ignore[misc]
