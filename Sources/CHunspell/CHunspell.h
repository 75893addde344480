// libhunspell's C interface, which declares types of its own only, and a call to open it without a
// file on disk.
#if !__has_include(<hunspell.h>)
#error "padanan needs libhunspell's development files: apt-get install libhunspell-dev"
#else
#include <hunspell.h>
#endif

/// Linux' call for a file in memory, which Swift's module of libc omits: returns its descriptor, or
/// -1. libhunspell reads dictionaries only from files.
/// - flags: 1 to close the file in programs that this one starts.
int memfd_create(const char *name, unsigned int flags);
