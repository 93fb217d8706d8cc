/// Studio.
