"""The emulated services by name."""

from importlib import import_module

from agentsessions_emulator.service.service import Service

DEFAULT_SERVICE = "managed-agents"
SERVICES = {
    "managed-agents": "agentsessions_emulator.managed_agents.service:ManagedAgents",
    "everruns": "agentsessions_emulator.everruns.service:Everruns",
    "meerkat": "agentsessions_emulator.meerkat.service:Meerkat",
}


def find_service(name: str) -> type[Service]:
    """The service of this name. Raises ValueError when there is none."""
    if name not in SERVICES:
        raise ValueError(f"There is no service {name!r}; there is {', '.join(SERVICES)}.")
    module, _, attribute = SERVICES[name].partition(":")
    service: type[Service] = getattr(import_module(module), attribute)
    return service
