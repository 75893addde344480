#if !__has_include(<xlsxwriter.h>)
#error "padanan needs libxlsxwriter's development files: apt-get install libxlsxwriter-dev"
#else
#include <xlsxwriter.h>

// Linux: a file without a name, in memory. (The headers hide it from Swift.)
int memfd_create(const char *name, unsigned int flags);
#endif
