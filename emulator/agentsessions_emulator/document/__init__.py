"""The OpenAPI document of a service, and what is wrong with a value that does not fit it."""
