#if !__has_include(<archive.h>)
#error "padanan needs libarchive's development files: apt-get install libarchive-dev"
#else
#include <archive.h>
#include <archive_entry.h>
#endif
