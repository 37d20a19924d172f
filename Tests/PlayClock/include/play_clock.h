// Nothing to call: the library does its work by being loaded.
