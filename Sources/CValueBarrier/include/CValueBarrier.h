// Keeps the compiler from knowing what a secret bit came from.

#ifndef RESPITE_VALUE_BARRIER_H
#define RESPITE_VALUE_BARRIER_H

#include <stdint.h>

/// The value itself. The compiler does not know that: it can draw no conclusion from where the value came from, and so cannot turn a mask
/// that was made of it back into a branch.
static inline uint64_t respite_value_barrier(uint64_t value) {
    __asm__("" : "+r"(value));
    return value;
}

#endif
