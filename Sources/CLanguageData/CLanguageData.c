#include "CLanguageData.h"

// `#embed` is part of C23; clang takes it in earlier versions too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t indonesian_homographs[] = {
#embed "../Languages/Indonesian/Resources/homographs.txt"
};

const uint8_t *clanguagedata_indonesian_homographs(size_t *count) {
  *count = sizeof indonesian_homographs;
  return indonesian_homographs;
}

static const uint8_t indonesian_reduplications[] = {
#embed "../Languages/Indonesian/Resources/reduplications.txt"
};

const uint8_t *clanguagedata_indonesian_reduplications(size_t *count) {
  *count = sizeof indonesian_reduplications;
  return indonesian_reduplications;
}

static const uint8_t segmentation_rules[] = {
#embed "../Segmentation/Resources/padanan.rules"
};

const uint8_t *clanguagedata_segmentation_rules(size_t *count) {
  *count = sizeof segmentation_rules;
  return segmentation_rules;
}
