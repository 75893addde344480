#ifndef CGLOSSARIES_H
#define CGLOSSARIES_H

// A glossary of the folder Glossaries/, as it is in the repository.
typedef struct {
  // The file's name without its folder, in ASCII.
  const char *name;
  // CSV in UTF-8, without a final NUL.
  const unsigned char *bytes;
  long count;
} cglossaries_file;

// All files in the order of their names, and how many there are.
const cglossaries_file *cglossaries_files(long *count);

#endif
