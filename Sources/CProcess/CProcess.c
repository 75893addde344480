#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/wait.h>
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

static bool write_all(int descriptor, const uint8_t *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(descriptor, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes += count;
    length -= (size_t)count;
  }
  return true;
}

// Reads to the end of a stream. Returns 0 or an errno.
static int read_all(int descriptor, size_t limit, uint8_t **bytes, size_t *length) {
  size_t capacity = 0;
  while (true) {
    if (*length == capacity) {
      capacity = capacity == 0 ? 1 << 16 : capacity * 2;
      uint8_t *moved = realloc(*bytes, capacity);
      if (moved == NULL) return ENOMEM;
      *bytes = moved;
    }
    ssize_t count = read(descriptor, *bytes + *length, capacity - *length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    if (count == 0) return 0;
    *length += (size_t)count;
    if (*length > limit) return EFBIG;
  }
}

static int spawn(const char *const *arguments, int in, int out, int err, pid_t *child) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&actions, in, 0);
  posix_spawn_file_actions_adddup2(&actions, out, 1);
  posix_spawn_file_actions_adddup2(&actions, err, 2);
  // The program must not inherit ignored signals.
  sigset_t ignored;
  sigemptyset(&ignored);
  sigaddset(&ignored, SIGPIPE);
  sigaddset(&ignored, SIGXFSZ);
  posix_spawnattr_setsigdefault(&attributes, &ignored);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  extern char **environ;
  int error = posix_spawnp(child, arguments[0], &actions, &attributes,
                           (char *const *)(uintptr_t)arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return error;
}

int cprocess_run(const char *const *arguments, const uint8_t *input, size_t length, size_t limit,
                 cprocess_output *output) {
  memset(output, 0, sizeof *output);
  // Files in memory for input and messages, so that no stream can block the other.
  int in = memfd_create("input", MFD_CLOEXEC);
  int err = memfd_create("errors", MFD_CLOEXEC);
  int out[2] = {-1, -1};
  int error = 0;
  pid_t child = 0;
  if (in < 0 || err < 0 || pipe2(out, O_CLOEXEC) != 0 || !write_all(in, input, length) ||
      lseek(in, 0, SEEK_SET) != 0) {
    error = errno;
  } else {
    error = spawn(arguments, in, out[1], err, &child);
  }
  if (out[1] >= 0) close(out[1]);
  if (error == 0) {
    error = read_all(out[0], limit, &output->bytes, &output->length);
    if (error != 0) kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    output->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    output->errors = calloc(1, 4096);
    if (output->errors != NULL) (void)!pread(err, output->errors, 4095, 0);
  }
  if (out[0] >= 0) close(out[0]);
  if (in >= 0) close(in);
  if (err >= 0) close(err);
  return error;
}
