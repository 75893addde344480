// What a process needs and Swift does not give: its arguments without /proc, and temporary files
// that a signal removes.
#ifndef CPROCESS_H
#define CPROCESS_H

/// The number of arguments, the program's name among them.
int cprocess_argument_count(void);

/// An argument as the kernel passed it; NULL where there is none.
const char *cprocess_argument(int index);

/// The path that the kernel was told to run, relative to the folder it was started in; NULL where
/// the kernel does not say.
const char *cprocess_executed_path(void);

/// A temporary file that is removed when a signal ends the process.
typedef struct cprocess_temporary cprocess_temporary;

/// Creates a file that did not exist and opens it for writing.
/// - mode: permissions, of which the umask takes away.
/// - temporary: set where the file was created.
/// Returns the descriptor, or -1 with errno.
int cprocess_create_temporary(const char *path, unsigned mode, cprocess_temporary **temporary);

/// Ends the watch over a file that was renamed or removed.
void cprocess_forget_temporary(cprocess_temporary *temporary);

/// Makes the signals by which users and systems end a process remove all temporary files first; the
/// process still dies by the signal. Signals that are ignored stay ignored. SIGPIPE and SIGXFSZ
/// become errors of the write that met them.
void cprocess_watch_signals(void);

#endif
