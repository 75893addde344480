// zlib's interface, which declares types of its own only.
#if !__has_include(<zlib.h>)
#error "padanan needs zlib's development files: apt-get install zlib1g-dev"
#else
#include <zlib.h>
#endif
