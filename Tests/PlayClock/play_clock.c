// Gives every program that loads it (LD_PRELOAD) the date of a play: the machine's own time and so many seconds more or less, which stand in the
// file that PLAY_CLOCK names as eight bytes of this machine's order. Whoever directs the play writes the file, and time has passed for everybody.
// Clocks that measure how long something takes are left alone. For the demonstration alone; the programs know nothing of it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static _Atomic(_Atomic int64_t *) shift;

/// Nought until the file is there.
static int64_t seconds(void) {
    _Atomic int64_t *known = atomic_load(&shift);
    if (known) return atomic_load(known);
    const char *path = getenv("PLAY_CLOCK");
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return 0;
    void *page = mmap(NULL, sizeof(int64_t), PROT_READ, MAP_SHARED, file, 0);
    close(file);
    if (page == MAP_FAILED) return 0;
    atomic_store(&shift, (_Atomic int64_t *)page);
    return atomic_load((_Atomic int64_t *)page);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    static int (*_Atomic known)(clockid_t, struct timespec *);
    if (!known) known = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int result = known(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) time->tv_sec += seconds();
    return result;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
    (void)zone;
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *result) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (result) *result = now.tv_sec;
    return now.tv_sec;
}

/// Whoever waits until a time of the play waits until that of the machine.
static struct timespec machine(const struct timespec *until) {
    return (struct timespec){.tv_sec = until->tv_sec - seconds(), .tv_nsec = until->tv_nsec};
}

int sem_timedwait(sem_t *semaphore, const struct timespec *until) {
    struct timespec end = machine(until);
    return sem_clockwait(semaphore, CLOCK_REALTIME, &end);
}

int pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex, const struct timespec *until) {
    // A condition may have been made for the clock that counts from the machine's start; no date is as early as that.
    if (until->tv_sec < 1000000000) return pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, until);
    struct timespec end = machine(until);
    return pthread_cond_clockwait(condition, mutex, CLOCK_REALTIME, &end);
}
