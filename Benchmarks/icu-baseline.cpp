// What libicu alone does with a text: normalization to NFC with a record of edits, and sentence
// boundaries paragraph by paragraph over UTF-8. The yardstick for Benchmarks/run.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/utext.h>

int main(int argc, char **argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: icu-baseline FILE\n");
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());

  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
  std::string normalized;
  normalized.reserve(text.size());
  icu::StringByteSink<std::string> sink(&normalized);
  icu::Edits edits;
  nfc->normalizeUTF8(0, text, sink, &edits, status);

  std::unique_ptr<icu::BreakIterator> sentences(
      icu::BreakIterator::createSentenceInstance(icu::Locale("id"), status));
  UText *view = nullptr;
  long count = 0;
  size_t start = 0;
  while (U_SUCCESS(status) && start < normalized.size()) {
    size_t end = normalized.find('\n', start);
    if (end == std::string::npos) end = normalized.size();
    view = utext_openUTF8(
        view, normalized.data() + start, static_cast<int64_t>(end - start), &status);
    sentences->setText(view, status);
    while (sentences->next() != icu::BreakIterator::DONE) ++count;
    start = end + 1;
  }
  utext_close(view);
  std::printf("%ld\n", count);
  return U_SUCCESS(status) ? 0 : 1;
}
