"""What a whole process costs, from its start to its end."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Mapping
from typing import Any

# httpx's command line, a second import of `rich` and `click`, is none of a library's business.
_BEFORE = "import sys\nsys.modules['click'] = sys.modules['rich'] = None\n"
_AFTER = """
with open('/proc/self/status') as status:
    print(next(line.split()[1] for line in status if line.startswith('VmHWM')), len(sys.modules))
"""

CONSTRUCT: Mapping[str, str] = {
    "ours": "from agentsessions import Client\nclient = Client('key', base_url=URL)",
    "floor": "import httpx\nclient = httpx.Client(base_url=URL)",
    "official": "import anthropic\nclient = anthropic.Anthropic(api_key='key', base_url=URL)",
    "stock": "from stock import AuthenticatedClient\n"
    "client = AuthenticatedClient(base_url=URL, token='key')\nclient.get_httpx_client()",
}
IMPORT: Mapping[str, str] = {
    "ours": "from agentsessions.api import sessions_retrieve",
    "floor": "import httpx",
    "stock": "from stock.api.sessions import sessions_retrieve",
}
_FIRST_CALL = (
    "from agentsessions import Client\nfrom agentsessions.api import sessions_retrieve\n"
    "assert sessions_retrieve.sync(Client('key', base_url=URL), 'sesn_01').id"
)
FIRST_CALL: Mapping[str, str] = {
    "ours": "sys.modules['msgspec'] = None\n" + _FIRST_CALL,
    "ours_msgspec": _FIRST_CALL,
    "floor": "import httpx, json\nclient = httpx.Client(base_url=URL)\n"
    "response = client.get('/v1/sessions/sesn_01')\n"
    "assert json.loads(response.content)['id']",
    "official": "import anthropic\nclient = anthropic.Anthropic(api_key='key', base_url=URL)\n"
    "assert client.beta.sessions.retrieve('sesn_01').id",
    "stock": "from stock import AuthenticatedClient\n"
    "from stock.api.sessions import sessions_retrieve\n"
    "client = AuthenticatedClient(base_url=URL, token='key')\n"
    "assert sessions_retrieve.sync('sesn_01', client=client).id",
}
ALL_MODELS: Mapping[str, str] = {
    "ours": "from agentsessions import models\nfor name in models.__all__: getattr(models, name)",
    "stock": "import stock.models",
}


def run(code: str, url: str, environment: Mapping[str, str]) -> dict[str, Any]:
    """CPU and wall seconds of a process that runs `code`, its peak memory and its modules."""
    program = f"{_BEFORE}URL = {url!r}\n{code}\n{_AFTER}"
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    output = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        stdout=subprocess.PIPE,
        env=dict(environment),
    ).stdout
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    peak, modules = map(int, output.split())
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"cpu": cpu, "wall": wall, "peak_kib": peak, "modules": modules}
