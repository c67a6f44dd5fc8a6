"""Planning again from what really happened: the past stays closed, the next weeks stay as agreed."""
