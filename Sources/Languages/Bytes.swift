extension Collection<UInt8> where Self: BidirectionalCollection {
  func hasSuffix(_ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { suffix in
      count > suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }
  }

  func hasPrefix(_ prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { prefix in
      count > prefix.count && self.prefix(prefix.count).elementsEqual(prefix)
    }
  }

  func isText(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { elementsEqual($0) }
  }

  var text: String { String(decoding: self, as: UTF8.self) }
}

func + (prefix: StaticString, word: some Collection<UInt8>) -> [UInt8] {
  prefix.withUTF8Buffer { Array($0) } + word
}

func isVowel(_ byte: UInt8?) -> Bool {
  switch byte {
  case UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "e"),
    UInt8(ascii: "o"):
    true
  default: false
  }
}
