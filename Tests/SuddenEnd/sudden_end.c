// Ends the process that loads it with SIGKILL just before one of its steps, as `kill -9` or a loss of power would: before a new state takes its
// name (`rename`), and before a connection (`connect`). SUDDEN_END is the step's number, from 0; where it comes, the file that SUDDEN_END_MARK
// names is made first, so that a test can tell this end from any other.
//
// With SUDDEN_END_SERVER the steps are a server's: from the first connection on that it makes or takes, besides these, whatever has to be on the
// disk before it goes on (`fsync`, `fdatasync`) and each file that goes (`unlink`).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static atomic_int steps;
static atomic_bool hasBegun;

static int isServer(void) { return getenv("SUDDEN_END_SERVER") != NULL; }

static void step(void) {
    const char *plan = getenv("SUDDEN_END");
    if (isServer() && !atomic_load(&hasBegun)) return;
    if (!plan || atomic_fetch_add(&steps, 1) != atoi(plan)) return;
    const char *mark = getenv("SUDDEN_END_MARK");
    int file = mark ? open(mark, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
    if (file >= 0) close(file);
    kill(getpid(), SIGKILL);
}

int rename(const char *from, const char *to) {
    int (*real)(const char *, const char *) = (int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename");
    step();
    return real(from, to);
}

int connect(int descriptor, const struct sockaddr *address, socklen_t length) {
    int (*real)(int, const struct sockaddr *, socklen_t) = (int (*)(int, const struct sockaddr *, socklen_t))dlsym(RTLD_NEXT, "connect");
    if (address->sa_family == AF_INET) {
        atomic_store(&hasBegun, true);
        step();
    }
    return real(descriptor, address, length);
}

int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags) {
    int (*real)(int, struct sockaddr *, socklen_t *, int) =
        (int (*)(int, struct sockaddr *, socklen_t *, int))dlsym(RTLD_NEXT, "accept4");
    int taken = real(descriptor, address, length, flags);
    if (taken >= 0) atomic_store(&hasBegun, true);
    return taken;
}

int fsync(int descriptor) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    if (isServer()) step();
    return real(descriptor);
}

int fdatasync(int descriptor) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    if (isServer()) step();
    return real(descriptor);
}

int unlink(const char *path) {
    int (*real)(const char *) = (int (*)(const char *))dlsym(RTLD_NEXT, "unlink");
    if (isServer()) step();
    return real(path);
}
