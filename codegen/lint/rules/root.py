"""What is said once for the whole document: version, servers, security, tags."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import did_you_mean
from codegen.reader.sites import Site

_VERSION = re.compile(r"3\.1\.[0-9]+")
_SERVER = re.compile(r"https?://[^/?#\s{}]+(/[^/?#\s{}]+)*")
_SCHEMES = "write {type: http, scheme: bearer}, or {type: apiKey, in: header, name: ...}"


@rule("document")
def openapi_version(_: Index, site: Site) -> Iterator[Finding]:
    """Only OpenAPI 3.1 is read."""
    version = site.text("openapi")
    if version and not _VERSION.fullmatch(version):
        message = f"OpenAPI version {version} is not supported"
        yield Finding(site.at("openapi"), message, "write openapi: 3.1.0")


@rule("document")
def no_paths(_: Index, site: Site) -> Iterator[Finding]:
    """A document without operations makes the generator fail."""
    if site.value.get("paths") == {}:
        yield Finding(site.at("paths"), "the document has no paths", "add an operation")


@rule("document")
def one_server(_: Index, site: Site) -> Iterator[Finding]:
    """The client has one default base URL; operation paths are appended to it."""
    servers = site.items("servers")
    if "servers" in site.value and len(servers) != 1:
        message = f"{len(servers)} servers, but the client has one base URL"
        yield Finding(site.at("servers"), message, "keep one; users can set another base URL")


@rule("server")
def server_url(_: Index, site: Site) -> Iterator[Finding]:
    """Paths start with a slash, so the URL must not end with one."""
    url = site.text("url")
    if url and not _SERVER.fullmatch(url):
        yield Finding(
            site.at("url"),
            f"server URL {url} is not an absolute URL without a slash at its end",
            "write it as https://host",
        )


@rule("document")
def unused_security_scheme(index: Index, site: Site) -> Iterator[Finding]:
    """A scheme that nothing needs is forgotten, or misspelt where it is needed."""
    if "security" not in site.value:
        return
    used = {name for one in (site, *index.all("operation")) for name in _schemes(one)}
    for name in index.component_names("securitySchemes"):
        component = index.component("securitySchemes", name)
        if name not in used and component:
            yield Finding(component.pointer, f"security scheme {name} is not used", "delete it")


@rule("document", "operation")
def one_security_scheme(index: Index, site: Site) -> Iterator[Finding]:
    """The client knows one way to authenticate for an operation, or none."""
    requirements = site.items("security")
    where = site.at("security")
    schemes = _schemes(site)
    if len(requirements) > 1 or len(schemes) != len(requirements):
        message = f"`security` names {len(schemes)} schemes, but the client uses one"
        yield Finding(where, message, "write security: [{bearerAuth: []}], or [] for none")
    known = index.component_names("securitySchemes")
    for name in schemes:
        if name not in known:
            remedy = did_you_mean(name, known, "add it to components/securitySchemes")
            yield Finding(where, f"security scheme {name} does not exist", remedy)


def _schemes(site: Site) -> list[str]:
    """The schemes that a document or an operation names."""
    requirements = (one for one in site.items("security") if isinstance(one, dict))
    return [name for requirement in requirements for name in requirement]


@rule("security scheme")
def security_scheme_type(_: Index, site: Site) -> Iterator[Finding]:
    """Credentials go out as a bearer token or in a header of their own."""
    value = site.value
    bearer = value.get("type") == "http" and value.get("scheme") == "bearer"
    header = value.get("type") == "apiKey" and value.get("in") == "header" and "name" in value
    if "type" in value and not bearer and not header:
        message = f"security scheme {site.name} is neither a bearer token nor a header"
        yield Finding(site.pointer, message, _SCHEMES)


@rule("document")
def declared_tags(index: Index, site: Site) -> Iterator[Finding]:
    """Every tag is declared once, described, and used."""
    used = {name for operation in index.all("operation") for name in operation.texts("tags")}
    used |= {name for hook in index.all("webhook operation") for name in hook.texts("tags")}
    declared: set[str] = set()
    for tag in site.children("tags"):
        name = tag.text("name")
        if name in declared:
            yield Finding(tag.pointer, f"tag {name} is declared twice", "delete one")
        elif name and not any(f"{one}.".startswith(f"{name}.") for one in used):
            yield Finding(tag.pointer, f"no operation has the tag {name}", "delete it, or use it")
        declared.add(name)


@rule("tag")
def tag_above_undeclared(index: Index, site: Site) -> Iterator[Finding]:
    """A resource is reached through the one above it, even if that has no operations."""
    name = site.text("name")
    above = name.rpartition(".")[0]
    if above and index.tag(above) is None:
        message = f"tag {name}, but no tag {above}"
        yield Finding(site.at("name"), message, f"describe {above} under `tags:` too")
