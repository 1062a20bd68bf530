"""What every request passes through, from the guard to the operation."""
