// libhunspell's C interface, which declares types of its own only.
#if !__has_include(<hunspell.h>)
#error "padanan needs libhunspell's development files: apt-get install libhunspell-dev"
#else
#include <hunspell.h>
#endif
