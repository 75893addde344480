// The modules that a program needs besides the engine, so that `import Padanan` is enough. The
// modules that wrap ICU, libxml2, hunspell and the workbook libraries are not exported.

@_exported public import Alignment
@_exported public import BitextFormats
@_exported public import Checks
@_exported public import DocumentFormats
@_exported public import Glossary
@_exported public import GlossaryFormats
@_exported public import Languages
@_exported public import Normalization
@_exported public import Reports
@_exported public import Segmentation
@_exported public import TermDiscovery
@_exported public import TermMatching
@_exported public import TermSheets
@_exported public import TextFiles
@_exported public import TextModel
