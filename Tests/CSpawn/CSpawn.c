// See the header.

#define _GNU_SOURCE
#include "CSpawn.h"

#include <spawn.h>

int respite_spawn_chdir(void *actions, const char *path) {
    return posix_spawn_file_actions_addchdir_np(actions, path);
}

int respite_spawn_closefrom(void *actions, int lowest) {
    return posix_spawn_file_actions_addclosefrom_np(actions, lowest);
}
