"""The work queue of self-hosted environments: items, their leases, and who may work on them."""
