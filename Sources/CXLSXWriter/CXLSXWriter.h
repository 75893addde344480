#if !__has_include(<xlsxwriter.h>)
#error "padanan needs libxlsxwriter's development files: apt-get install libxlsxwriter-dev"
#else
#include <xlsxwriter.h>

// Linux: creates an unnamed file in memory. (The system header does not expose it to Swift.)
int memfd_create(const char *name, unsigned int flags);
#endif
