// Large texts about languages as bytes of the program. Swift Package Manager's `.embedInCode` makes
// an array literal of a resource, which the Swift compiler needs gigabytes for at this size.
#ifndef CLANGUAGEDATA_H
#define CLANGUAGEDATA_H

#include <stddef.h>
#include <stdint.h>

/// Indonesian homographs, `Languages/Indonesian/Resources/homographs.txt` in UTF-8.
/// - count: set to the number of bytes.
const uint8_t *clanguagedata_indonesian_homographs(size_t *count);

/// Indonesian reduplications that are not plurals,
/// `Languages/Indonesian/Resources/reduplications.txt` in UTF-8.
/// - count: set to the number of bytes.
const uint8_t *clanguagedata_indonesian_reduplications(size_t *count);

/// The analysed segmentation rules, `Segmentation/Resources/padanan.rules`, which is made from
/// `padanan.srx`.
/// - count: set to the number of bytes.
const uint8_t *clanguagedata_segmentation_rules(size_t *count);

#endif
