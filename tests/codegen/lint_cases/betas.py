"""Beta values at the root, on paths and on parameters."""

from tests.codegen.lint_cases.case import Case

_LISTED = "notes-2026-04-01: [notes-2026-04-01-preview]"
_OF_PARAMETER = "description: Only notes with one of these.\nx-betas: [note-files-2026-04-01]"
_OF_PATH = "/v1/notes/{note_id}/files:\n  x-betas: [note-files-2026-04-01]"

CASES = [
    *[
        Case(
            "beta-value-form",
            {_LISTED: f"notes-2026-04-01: [{value}]  # <-"},
            f"beta value {value} is not made of lower-case words",
            "write each value by itself",
        )
        for value in ("'a,b'", "'Notes'")
    ],
    Case(
        "beta-value-unused",
        {_LISTED: f"{_LISTED}\nxyzzy-2026-04-01: []  # <-"},
        "beta value xyzzy-2026-04-01 is needed by no path and no parameter",
        "delete it",
    ),
    Case(
        "beta-value-unknown",
        {_OF_PATH: "/v1/notes/{note_id}/files:\n  x-betas: [note-file-2026-04-01]  # <-"},
        "beta value note-file-2026-04-01 is not listed at the root",
        "or did you mean `note-files-2026-04-01`?",
    ),
    Case(
        "beta-value-unknown",
        {_OF_PARAMETER: _OF_PARAMETER.replace("note-files", "xyzzy") + "  # <-"},
        "beta value xyzzy-2026-04-01 is not listed at the root",
        "add it to `x-betas` at the root",
    ),
    Case(
        "beta-value-unknown",
        {_OF_PATH: _OF_PATH.replace("[", "[note-files-2026-04-01, ") + "  # <-"},
        "beta value note-files-2026-04-01 is listed twice",
        "keep one",
    ),
    Case(
        "betas-unstated",
        {_OF_PATH: "/v1/notes/{note_id}/files:  # <-"},
        "path /v1/notes/{note_id}/files without `x-betas`",
        "or write [] if there are none",
    ),
    Case(
        "betas-of-parameter",
        {
            "- name: version\n  in: path": (
                "- name: version\n  x-betas: [note-files-2026-04-01]  # <-\n  in: path"
            )
        },
        "`x-betas` of parameter version, which is not an optional query one",
        "list the values at the path",
    ),
    Case(
        "beta-value-needed-anyway",
        {
            "- name: statuses[]": "- name: statuses[]  # <-",
            _OF_PARAMETER: _OF_PARAMETER.replace("note-files", "notes"),
        },
        "parameter statuses[] needs notes-2026-04-01, as its path does",
        "leave it out of its `x-betas`",
    ),
]
