"""When to send a failed request again, and after how long."""
