"""What each operation does, by operation id."""

from collections.abc import Callable
from dataclasses import dataclass

from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.http.queries import Query
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.event_log import EventQuery
from agentsessions_emulator.managed_agents.files import Content
from agentsessions_emulator.managed_agents.service import Service
from agentsessions_emulator.managed_agents.sessions import SessionFilter

_DEFAULT_LIMIT = 20
_MANY = 1000
_MAX_PREVIEWS = 100


@dataclass(frozen=True)
class Request:
    """A request that fits its operation."""

    path: dict[str, str]
    query: Query
    body: JsonObject

    @property
    def page(self) -> str | None:
        return self.query.text("page")

    def limit(self, default: int, maximum: int = _MANY) -> int:
        """How many items to list; what is asked for beyond the maximum is cut down to it."""
        limit = self.query.number("limit")
        if limit is None:
            return default
        if limit < 1:
            raise invalid(f"query parameter 'limit' must be at least 1, not {limit}.")
        return min(limit, maximum)


Handler = Callable[[Request], JsonObject]


@dataclass(frozen=True)
class StreamTarget:
    """What a stream is opened on."""

    session_id: str
    of_thread: bool
    previews: frozenset[str]


def find_stream(service: Service, operation_id: str, request: Request) -> StreamTarget:
    """What a stream operation is about; raises when it does not exist."""
    session_id = request.path["session_id"]
    of_thread = operation_id == "sessions_threads_events_stream"
    if of_thread:
        service.book.thread(session_id, request.path["thread_id"])
    service.book.session(session_id)
    previews = request.query.items("event_deltas[]")
    if len(previews) > _MAX_PREVIEWS:
        raise invalid(f"query parameter 'event_deltas[]' may be given {_MAX_PREVIEWS} times.")
    return StreamTarget(session_id, of_thread, frozenset(previews))


def find_download(service: Service, operation_id: str, request: Request) -> Content:
    """What a download gives; raises when there is nothing."""
    if operation_id != "files_download":
        raise ApiError(501, f"The emulator does not have {operation_id} yet.")
    return service.files.content(request.path["file_id"])


def make_handlers(service: Service) -> dict[str, Handler]:
    """The handlers of all emulated operations that answer with JSON."""
    return {
        **_agents(service),
        **_environments(service),
        **_sessions(service),
        **_events(service),
        **_resources(service),
        **_threads(service),
        **_files(service),
    }


def _agents(service: Service) -> dict[str, Handler]:
    agents = service.agents
    return {
        "agents_create": lambda r: agents.create(r.body),
        "agents_retrieve": lambda r: agents.retrieve(r.path["agent_id"], r.query.number("version")),
        "agents_update": lambda r: agents.update(r.path["agent_id"], r.body),
        "agents_archive": lambda r: agents.archive(r.path["agent_id"]),
        "agents_list": lambda r: agents.list(
            limit=r.limit(_DEFAULT_LIMIT),
            page=r.page,
            include_archived=r.query.flag("include_archived"),
            times=r.query.times,
        ),
        "agents_versions_list": lambda r: agents.versions(
            r.path["agent_id"], limit=r.limit(_DEFAULT_LIMIT), page=r.page
        ),
    }


def _environments(service: Service) -> dict[str, Handler]:
    environments = service.environments
    return {
        "environments_create": lambda r: environments.create(r.body),
        "environments_retrieve": lambda r: environments.retrieve(r.path["environment_id"]),
        "environments_update": lambda r: environments.update(r.path["environment_id"], r.body),
        "environments_archive": lambda r: environments.archive(r.path["environment_id"]),
        "environments_delete": lambda r: environments.delete(r.path["environment_id"]),
        "environments_list": lambda r: environments.list(
            limit=r.limit(_DEFAULT_LIMIT),
            page=r.page,
            include_archived=r.query.flag("include_archived"),
        ),
    }


def _sessions(service: Service) -> dict[str, Handler]:
    sessions = service.sessions
    return {
        "sessions_create": lambda r: sessions.create(r.body),
        "sessions_retrieve": lambda r: sessions.retrieve(r.path["session_id"]),
        "sessions_update": lambda r: sessions.update(r.path["session_id"], r.body),
        "sessions_archive": lambda r: sessions.archive(r.path["session_id"]),
        "sessions_delete": lambda r: sessions.delete(r.path["session_id"]),
        "sessions_list": lambda r: sessions.list(
            SessionFilter(
                agent_id=r.query.text("agent_id"),
                agent_version=r.query.number("agent_version"),
                deployment_id=r.query.text("deployment_id"),
                memory_store_id=r.query.text("memory_store_id"),
                statuses=r.query.items("statuses[]"),
                include_archived=r.query.flag("include_archived"),
                times=r.query.times,
            ),
            order=r.query.text("order") or "desc",
            limit=r.limit(_DEFAULT_LIMIT),
            page=r.page,
        ),
    }


def _events(service: Service) -> dict[str, Handler]:
    def listed(request: Request, *, of_thread: bool) -> JsonObject:
        session_id = request.path["session_id"]
        service.book.session(session_id)
        if of_thread:
            service.book.thread(session_id, request.path["thread_id"])
        query = EventQuery(
            order=request.query.text("order") or "asc",
            page=request.page,
            limit=request.limit(_MANY),
            types=request.query.items("types[]"),
            times=request.query.times,
            of_thread=of_thread,
        )
        return service.log.list(session_id, query)

    return {
        "sessions_events_send": lambda r: service.inbox.send(
            r.path["session_id"], r.body["events"]
        ),
        "sessions_events_list": lambda r: listed(r, of_thread=False),
        "sessions_threads_events_list": lambda r: listed(r, of_thread=True),
    }


def _resources(service: Service) -> dict[str, Handler]:
    resources = service.resources

    def ids(request: Request) -> tuple[str, str]:
        return request.path["session_id"], request.path["resource_id"]

    return {
        "sessions_resources_add": lambda r: resources.add(r.path["session_id"], r.body),
        "sessions_resources_retrieve": lambda r: resources.retrieve(*ids(r)),
        "sessions_resources_update": lambda r: resources.update(*ids(r)),
        "sessions_resources_delete": lambda r: resources.delete(*ids(r)),
        "sessions_resources_list": lambda r: resources.list(
            r.path["session_id"], limit=r.limit(_MANY), page=r.page
        ),
    }


def _files(service: Service) -> dict[str, Handler]:
    files = service.files
    return {
        "files_upload": lambda r: files.upload(r.body),
        "files_retrieve_metadata": lambda r: files.retrieve(r.path["file_id"]),
        "files_delete": lambda r: files.delete(r.path["file_id"]),
        "files_list": lambda r: files.list(
            ids=r.query.items("ids[]"),
            scope_id=r.query.text("scope_id"),
            limit=r.limit(_DEFAULT_LIMIT),
            page=r.page,
        ),
    }


def _threads(service: Service) -> dict[str, Handler]:
    threads = service.threads

    def ids(request: Request) -> tuple[str, str]:
        return request.path["session_id"], request.path["thread_id"]

    return {
        "sessions_threads_retrieve": lambda r: threads.retrieve(*ids(r)),
        "sessions_threads_archive": lambda r: threads.archive(*ids(r)),
        "sessions_threads_list": lambda r: threads.list(
            r.path["session_id"],
            statuses=r.query.items("statuses[]"),
            limit=r.limit(_MANY),
            page=r.page,
        ),
    }
