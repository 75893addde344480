#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

static int argument_count;
static char **arguments;

// glibc passes the arguments of `main` to constructors.
__attribute__((constructor)) static void keep_arguments(int count, char **values) {
  argument_count = count;
  arguments = values;
}

int cprocess_argument_count(void) { return argument_count; }

const char *cprocess_argument(int index) {
  return index >= 0 && index < argument_count ? arguments[index] : NULL;
}

const char *cprocess_executed_path(void) { return (const char *)getauxval(AT_EXECFN); }

enum state { FREE, TAKEN, WATCHED };

struct cprocess_temporary {
  _Atomic(int) state;
  struct cprocess_temporary *next;
  char path[PATH_MAX];
};

// Entries are added and reused but never freed, so that a handler can read the list at any time.
static _Atomic(struct cprocess_temporary *) temporaries;

static struct cprocess_temporary *take(void) {
  struct cprocess_temporary *entry = atomic_load(&temporaries);
  for (; entry != NULL; entry = entry->next) {
    int expected = FREE;
    if (atomic_compare_exchange_strong(&entry->state, &expected, TAKEN)) return entry;
  }
  entry = calloc(1, sizeof *entry);
  if (entry == NULL) return NULL;
  atomic_store(&entry->state, TAKEN);
  entry->next = atomic_load(&temporaries);
  while (!atomic_compare_exchange_weak(&temporaries, &entry->next, entry)) {
  }
  return entry;
}

int cprocess_create_temporary(const char *path, unsigned mode, cprocess_temporary **temporary) {
  size_t length = strlen(path);
  if (length >= PATH_MAX) {
    errno = ENAMETOOLONG;
    return -1;
  }
  struct cprocess_temporary *entry = take();
  if (entry == NULL) {
    errno = ENOMEM;
    return -1;
  }
  memcpy(entry->path, path, length + 1);
  // Block signals between the creation of the file and its registration.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  int descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, (mode_t)mode);
  int error = errno;
  atomic_store(&entry->state, descriptor >= 0 ? WATCHED : FREE);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (descriptor >= 0) *temporary = entry;
  errno = error;
  return descriptor;
}

void cprocess_forget_temporary(cprocess_temporary *temporary) {
  atomic_store(&temporary->state, FREE);
}

// Calls only async-signal-safe functions (signal-safety(7)).
static void remove_and_die(int number) {
  struct cprocess_temporary *entry = atomic_load(&temporaries);
  for (; entry != NULL; entry = entry->next) {
    if (atomic_load(&entry->state) == WATCHED) unlink(entry->path);
  }
  // The signal is blocked in its handler and ends the process when the handler returns.
  signal(number, SIG_DFL);
  raise(number);
}

void cprocess_watch_signals(void) {
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  static const int endings[] = {SIGHUP,  SIGINT,  SIGQUIT, SIGTERM,
                                SIGALRM, SIGXCPU, SIGUSR1, SIGUSR2};
  for (size_t index = 0; index < sizeof endings / sizeof *endings; ++index) {
    struct sigaction before;
    // Keep signals that nohup or the shell made the process ignore. Replace the handler of the Swift
    // runtime, which prints a backtrace at SIGQUIT.
    if (sigaction(endings[index], NULL, &before) != 0 || before.sa_handler == SIG_IGN) continue;
    struct sigaction action = {.sa_handler = remove_and_die};
    sigfillset(&action.sa_mask);
    sigaction(endings[index], &action, NULL);
  }
}
