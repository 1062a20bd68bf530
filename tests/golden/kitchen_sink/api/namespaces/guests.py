# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Who eats there."""

from __future__ import annotations

from builtins import list as list_  # methods may be called so
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    PagedCall,
    SyncNamespace,
    Unset,
    operation,
    paged,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import (
        AsyncEventStream,
        AsyncFollow,
        AsyncJsonLines,
        Call,
        EventStream,
        Follow,
        JsonLines,
        ReconnectPolicy,
        RequestOptions,
    )

    from ...models._inputs import DietLiteral, GuestDict, TasteLiteral
    from ...models.diet import Diet
    from ...models.guest import Guest
    from ...models.guest_list import GuestList
    from ...models.guest_log import GuestLog
    from ...models.guest_log_entry import GuestLogEntry
    from ...models.taste import Taste


class _Guests:
    @paged
    def list(
        self,
        *,
        diets: Sequence[Diet | DietLiteral] | Unset = UNSET,
        offset: int | Unset = UNSET,
        language: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Guest, GuestList]:
        """List guests.

        Lists guests, in pages that begin at a number of them.

        Args:
            diets: Only guests with one of these diets.
            offset: How many to leave out.
            language: The language of the answer.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.guests_list.call(diets=diets, offset=offset, language=language, options=options),
            api.guests_list.PAGING,
        )

    @operation
    def invite(
        self,
        *,
        diet: Diet | DietLiteral | Unset = UNSET,
        language: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Guest, Guest]:
        """Invite a guest.

        Invites somebody, or finds the guest who was invited with the same key.

        Args:
            diet: What the guest eats.
            language: The language of the answer.
            idempotency_key: Tells this invitation from others.
            options: What this call does differently from its client.
        """
        return api.guests_invite.call(
            body={
                "diet": diet,
            },
            language=language,
            idempotency_key=idempotency_key,
            options=options,
        )

    @operation
    def import_(
        self, *, body: str, options: RequestOptions | None = None
    ) -> Call[dict[str, int], dict[str, int]]:
        """Import guests.

        Reads guests from a text, one in a line.

        Args:
            body: The guests.
            options: What this call does differently from its client.
        """
        return api.guests_import.call(body=body, options=options)

    @paged
    def names(
        self,
        *,
        skip: int | Unset = UNSET,
        limit: int | Unset = 100,
        options: RequestOptions | None = None,
    ) -> PagedCall[str, list_[str]]:
        """List the names of guests.

        Lists names in pages that are arrays.

        Args:
            skip: How many to leave out.
            limit: How many at most.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.guests_names.call(skip=skip, limit=limit, options=options), api.guests_names.PAGING
        )

    @paged
    def log(
        self,
        *,
        after: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[GuestLogEntry, GuestLog]:
        """List what guests did.

        Lists entries, the oldest first.

        Args:
            after: The number of the entry to go on after.
            limit: How many at most.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.guests_log.call(after=after, limit=limit, options=options), api.guests_log.PAGING
        )

    @operation
    def stream(
        self, *, options: RequestOptions | None = None
    ) -> Call[EventStream[GuestLogEntry], AsyncEventStream[GuestLogEntry]]:
        """Stream what guests do.

        Stays open and sends entries as they are written.

        Args:
            options: What this call does differently from its client.
        """
        return api.guests_stream.call(options=options)

    @operation
    def export(
        self, *, options: RequestOptions | None = None
    ) -> Call[JsonLines[Guest], AsyncJsonLines[Guest]]:
        """Export guests.

        Everything about all guests.

        Args:
            options: What this call does differently from its client.
        """
        return api.guests_export.call(options=options)

    @operation
    def diary(self, *, options: RequestOptions | None = None) -> Call[str, str]:
        """Read the diary of the guests.

        What guests have written.

        Args:
            options: What this call does differently from its client.
        """
        return api.guests_diary.call(options=options)

    @operation
    def write(self, *, body: Any, options: RequestOptions | None = None) -> Call[Any, Any]:
        """Write something into the diary.

        Writes whatever it is.

        Args:
            body: What is sent.
            options: What this call does differently from its client.
        """
        return api.guests_write.call(body=body, options=options)

    @operation
    def like(
        self,
        *,
        body: Mapping[str, Sequence[Taste | TasteLiteral]],
        options: RequestOptions | None = None,
    ) -> Call[Taste, Taste]:
        """Say what guests like.

        Keeps what each guest likes.

        Args:
            body: What they like, by the names of guests.
            options: What this call does differently from its client.
        """
        return api.guests_like.call(body=body, options=options)

    @operation
    def place(
        self, *, body: Sequence[Guest | GuestDict], options: RequestOptions | None = None
    ) -> Call[list_[Guest] | None, list_[Guest] | None]:
        """Give guests their seats.

        Gives each guest a seat.

        Args:
            body: The guests in the order of the seats.
            options: What this call does differently from its client.
        """
        return api.guests_place.call(body=body, options=options)


class Guests(_Guests, SyncNamespace):
    """Who eats there."""

    def follow(
        self,
        *,
        after: str | int | None = None,
        until: Callable[[GuestLogEntry], bool] | None = None,
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[GuestLogEntry]:
        """Follow what guests do.

        Every entry once, across disconnects.

        A connection that breaks, falls silent or just closes is made again, which is logged at
        level INFO under the `agentsessions` logger.

        Args:
            after: The id of the event to go on after, or its `sequence`.
            until: Says of each event whether it is the last; takes the place of the rule above.
            timeout: Seconds from the first event asked for until the end, whatever it is
                waiting for; None: no limit.
            reconnect: How long to go on without a sign of life; default: 5 minutes or 60
                failures in a row, whichever comes first.
            options: For the requests behind it. `timeout` with `stream` says how long a
                connection may be silent, without even a ping, before a new one takes its place.

        Raises:
            StreamInterruptedError: It gave up; `last_event_id` is the event to go on `after`, or
                None if `after` is no event of what is followed.
            RunTimeoutError: It did not end within `timeout`; `last_event_id` is as above.
            APIStatusError: The service refused, and to try again would not help.
        """
        stream = api.guests_stream.call(options=options)
        return self._engine.follow(
            stream, after=after, until=until, timeout=timeout, reconnect=reconnect
        )


class AsyncGuests(_Guests, AsyncNamespace):
    """Who eats there."""

    def follow(
        self,
        *,
        after: str | int | None = None,
        until: Callable[[GuestLogEntry], bool] | None = None,
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[GuestLogEntry]:
        """Follow what guests do.

        Every entry once, across disconnects.

        A connection that breaks, falls silent or just closes is made again, which is logged at
        level INFO under the `agentsessions` logger.

        Args:
            after: The id of the event to go on after, or its `sequence`.
            until: Says of each event whether it is the last; takes the place of the rule above.
            timeout: Seconds from the first event asked for until the end, whatever it is
                waiting for; None: no limit.
            reconnect: How long to go on without a sign of life; default: 5 minutes or 60
                failures in a row, whichever comes first.
            options: For the requests behind it. `timeout` with `stream` says how long a
                connection may be silent, without even a ping, before a new one takes its place.

        Raises:
            StreamInterruptedError: It gave up; `last_event_id` is the event to go on `after`, or
                None if `after` is no event of what is followed.
            RunTimeoutError: It did not end within `timeout`; `last_event_id` is as above.
            APIStatusError: The service refused, and to try again would not help.
        """
        stream = api.guests_stream.call(options=options)
        return self._engine.afollow(
            stream, after=after, until=until, timeout=timeout, reconnect=reconnect
        )
