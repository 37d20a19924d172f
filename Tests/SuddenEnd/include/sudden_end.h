// Nothing to call: the tests load this into a tool with LD_PRELOAD.
