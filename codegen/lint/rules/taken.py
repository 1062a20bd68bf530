"""Names that are taken: by the run time, by Python, by every generated class or function."""

from __future__ import annotations

import builtins


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_RUNTIME = _names("""
    AsyncDownload AsyncEventStream AsyncFollow AsyncJsonLines AsyncNamespace AsyncPage
    AsyncPages AsyncPortableEvents AsyncRoot AsyncRuns AsyncRunStream AsyncSessionService
    AsyncTurns AsyncTurnStream AuthenticatedClient Binary Call Client CursorPaging Download
    DryRun Events EventStream File FileInput FilePart Follow Frame Headers Json JsonLines
    KeyedVariants Lines MISMATCHES Model Nothing ObservedAttempt ObservedRun ObservedStream
    ObservedToolCall Observer OffsetPaging OpenEnum Operation OPERATION Page PagedCall PAGING
    Path PortableEvent PortableEvents PortableResult PortableSession PortableUsage
    ReconnectPolicy RequestOptions Response RunResult Runs RunStream Sent SequencePaging
    SessionService StreamFormat SyncNamespace SyncRoot Text Timeout Tool ToolCall ToolContext
    ToolLike Turns TurnStream UnknownVariant Unset UNSET Variants
""")
_ERRORS = _names("""
    APIConnectionError APIError APIStatusError APITimeoutError AgentSessionsError
    AuthenticationError BadRequestError CallbackPendingError ClosedError ConfigurationError
    ConflictError InternalServerError MaybeSentError NotFoundError OverloadedError
    PermissionDeniedError PreconditionFailedError RateLimitError RequestCancelledError
    RequestTooLargeError ResponseValidationError RunTimeoutError SessionCreatedError
    SessionServiceError StreamInterruptedError UnprocessableEntityError
""")
_TYPING = _names("""
    Annotated Any Callable ClassVar Dict Enum Final Generic HTTPStatus Iterable Iterator List
    Literal Mapping Never NoReturn NotRequired Optional Protocol Required Self Sequence StrEnum
    Tuple Type TypeAlias TypeVar TypedDict Union
""")

# Classes that a component's class would hide.
CLASSES = _RUNTIME | _ERRORS | _TYPING | frozenset(dir(builtins))

# How the classes end that type checkers see beside those of components.
ENDINGS = ("Dict", "Literal")

# Modules whose decoders would hide those of the run time.
DECODERS = _names("list map")

# Attributes of every generated model that a property would hide.
MODEL_ATTRIBUTES = _names("to_dict to_json from_dict wire_names additional_properties")

# Built-ins that annotations and decorators inside a model class need.
CLASS_BODY = _names("""
    bool bytes classmethod dict float int list object property set staticmethod str tuple
""")

# Arguments that generated functions have anyway.
ARGUMENTS = _names("self cls client body options")

# Attributes of the client, next to its resources.
CLIENT_ATTRIBUTES = _names("""
    aclose aio api_key api_key_header async_http_client auth_token base_url betas close
    default_headers dry_run http_client max_retries observers org_id request research_preview
    session_service timeout with_options with_reason with_research_preview workspace_id
""")

# Methods of resources in which an agent can be run.
RUN_METHODS = _names("run run_stream")

# Methods of resources in which one can listen to a turn.
TURN_METHODS = _names("stream")

# Headers that the client sets itself.
HEADERS = _names("""
    accept authorization content-length content-type cookie host user-agent x-api-key
""")
