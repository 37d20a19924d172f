// What glibc and musl add to posix_spawn, which their headers show only to GNU programs.

#ifndef RESPITE_CSPAWN_H
#define RESPITE_CSPAWN_H

/// `actions` is a `posix_spawn_file_actions_t`.
int respite_spawn_chdir(void *actions, const char *path);

/// Closes every descriptor from `lowest` on.
int respite_spawn_closefrom(void *actions, int lowest);

#endif
