// Process functions that Swift does not provide: arguments without /proc, and temporary files that
// are removed on a signal.
#ifndef CPROCESS_H
#define CPROCESS_H

#include <stddef.h>
#include <stdint.h>

/// The number of arguments, including the program's name.
int cprocess_argument_count(void);

/// An argument as passed by the kernel; NULL if the index is out of range.
const char *cprocess_argument(int index);

/// The path of the program as passed to the kernel, relative to the folder at start; NULL if not
/// known.
const char *cprocess_executed_path(void);

/// A temporary file that is removed if a signal ends the process.
typedef struct cprocess_temporary cprocess_temporary;

/// Creates a new file and opens it for writing; fails if it exists.
/// - mode: permissions before the umask is applied.
/// - temporary: receives a handle if the file was created.
/// Returns the descriptor, or -1 with errno set.
int cprocess_create_temporary(const char *path, unsigned mode, cprocess_temporary **temporary);

/// Stops watching a file, after it was renamed or removed.
void cprocess_forget_temporary(cprocess_temporary *temporary);

/// Installs handlers that remove all temporary files on signals that end the process. The process
/// still ends by the signal. Ignored signals stay ignored. SIGPIPE and SIGXFSZ are ignored, so that
/// the write fails with an error instead.
void cprocess_watch_signals(void);

/// The output of a program; free both with `free`.
typedef struct cprocess_output {
  uint8_t *bytes;
  size_t length;
  /// The first bytes of standard error, with a final NUL.
  char *errors;
  /// The exit code, or 128 and the number of the signal that ended the program.
  int status;
} cprocess_output;

/// Runs a program of the search path with bytes as standard input and waits for its end.
/// - arguments: the name of the program and its arguments, with a final NULL.
/// - limit: maximum length of the output; a program that writes more is ended.
/// Returns 0, or an errno: ENOENT if there is no such program, EFBIG if the limit is exceeded.
int cprocess_run(const char *const *arguments, const uint8_t *input, size_t length, size_t limit,
                 cprocess_output *output);

#endif
