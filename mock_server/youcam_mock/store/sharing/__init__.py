"""What the processes of one state agree on: who has the folder, what is remembered, the clock and the limits."""
