"""The one reader of the document, for the lint and all later steps.

- `shapes`: what each kind of object may hold
- `sites`: an object with its kind and its place, and the walk over all of them
- `forms`: the forms that a schema may take
- `reader`: the document as a whole: objects by kind, references, unions, what reaches what
- `parameters`: what parameters are called
- `betas`: the beta values that operations and parameters need
"""

from __future__ import annotations

from codegen.reader.betas import BETAS, beta_values, parameter_betas, preview_values
from codegen.reader.forms import CLASS_FORMS, Form, form, types
from codegen.reader.parameters import PATH_PARAMETER, argument_of
from codegen.reader.reader import SCHEMAS, Reader
from codegen.reader.sites import Site

__all__ = [
    "BETAS",
    "CLASS_FORMS",
    "PATH_PARAMETER",
    "SCHEMAS",
    "Form",
    "Reader",
    "Site",
    "argument_of",
    "beta_values",
    "form",
    "parameter_betas",
    "preview_values",
    "types",
]
