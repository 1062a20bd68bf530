"""Time: real, frozen or moved forward; and it goes on where an earlier run stopped."""
