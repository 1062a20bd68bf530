"""Beta values on tags and operations."""

from tests.codegen.lint_cases.case import Case

_BETAS = "x-betas: [notes-2026-04-01]"
_PREVIEW_BETAS = "x-preview-betas: [notes-2026-04-01-preview]"

CASES = [
    *[
        Case("beta-values", {_PREVIEW_BETAS: f"x-preview-betas: [{value}]  # <-"}, message, remedy)
        for value, message, remedy in [
            ("'a,b'", "'a,b' is not made of lower-case words", "one value per list item"),
            ("notes-2026-04-01", "is listed twice", "previews are added to x-betas"),
        ]
    ],
    Case(
        "beta-values",
        {"description: Newest first.": "description: Newest first.\nx-betas: [Notes]  # <-"},
        "'Notes' is not made of lower-case words",
        "one value per list item",
    ),
    Case(
        "beta-value-misspelt",
        {
            "description: Newest first.": (
                "description: Newest first.\nx-betas: [notes-2026-04-10]  # <-"
            ),
            "description: The note is stored at once.": (
                "description: The note is stored at once.\nx-betas: [a, notes-2026-04-01]"
            ),
            "description: Archived notes too.": (
                "description: Archived notes too.\nx-betas: [b, notes-2026-04-01]"
            ),
        },
        "notes-2026-04-10 is used only here",
        "did you mean notes-2026-04-01?",
    ),
    Case(
        "betas-unstated",
        {
            f"- name: notes\n  description: Short texts.\n  {_BETAS}\n  {_PREVIEW_BETAS}": (
                f"- name: notes  # <-\n  description: Short texts.\n  {_BETAS}"
            )
        },
        "tag notes without `x-preview-betas`, which no tag above it has either",
        "or write []",
    ),
    Case(
        "betas-unstated",
        {
            "#[root]": "  - {name: notebooks, description: d, x-preview-betas: []}  # <-",
            "operationId: notes_stream\ntags: [notes]": (
                "operationId: notebooks_stream\ntags: [notebooks]"
            ),
        },
        "tag notebooks without `x-betas`",
        "or write []",
        ("betas-said-twice",),
    ),
    Case(
        "betas-said-twice",
        {
            "description: Newest first.": (
                "description: Newest first.\nx-betas: [notes-2026-04-01]  # <-"
            )
        },
        "`x-betas` is the same as that of tag notes",
        "leave it out",
    ),
    Case(
        "betas-said-twice",
        {"note.\nx-preview-betas: []": "note.\nx-preview-betas: [notes-2026-04-01-preview]  # <-"},
        "`x-preview-betas` is the same as that of tag notes",
        "leave it out",
    ),
]
