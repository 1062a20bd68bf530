"""What an emulated service is made of, and what it runs on."""
