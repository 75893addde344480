internal import Languages

/// An exact decimal number in normal form: `1,500.50` is 15005 × 10⁻¹.
public struct ExactNumber: Sendable, Hashable, CustomStringConvertible {
  /// The digits without trailing zeros; 0 for zero.
  public let significand: Int
  /// The power of ten by which ``significand`` is multiplied.
  public let exponent: Int

  /// `significand` times ten to the power of `exponent`; trailing zeros are moved to the exponent.
  public init(_ significand: Int, exponent: Int = 0) {
    var (significand, exponent) = (significand, significand == 0 ? 0 : exponent)
    while significand != 0, significand.isMultiple(of: 10) {
      significand /= 10
      exponent += 1
    }
    self.significand = significand
    self.exponent = exponent
  }

  /// This number times ten to the power of `power`.
  public func scaled(by power: Int) -> ExactNumber {
    ExactNumber(significand, exponent: exponent + power)
  }

  /// The value as an integer; nil if it is not one, or has more than about 15 digits.
  public var whole: Int? {
    guard (0...15).contains(exponent), abs(significand) < 1_000_000_000_000_000 else { return nil }
    var value = significand
    for _ in 0..<exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    return value
  }

  /// The nearest floating-point value.
  public var double: Double {
    var value = Double(significand)
    for _ in 0..<min(abs(exponent), 300) { value = exponent < 0 ? value / 10 : value * 10 }
    return value
  }

  /// Digits with a decimal point and without separators: `1500.5`.
  public var description: String {
    var digits = String(abs(significand))
    if exponent >= 0 {
      digits += String(repeating: "0", count: exponent)
    } else {
      while digits.count <= -exponent { digits = "0" + digits }
      let point = digits.index(digits.endIndex, offsetBy: exponent)
      digits = digits[..<point] + "." + digits[point...]
    }
    return significand < 0 ? "-" + digits : digits
  }
}

extension NumberConvention {
  /// Parses digits with separators, as `Tokenizer` finds them.
  ///
  /// If the separators do not fit the convention (`5,25` in English), the other convention is
  /// tried.
  /// - Returns: nil if neither fits, or there are more than 18 digits.
  func read(_ digits: some Collection<UInt8>) -> ExactNumber? {
    let (group, decimal): (UInt8, UInt8) =
      switch self {
      case .decimalComma: (UInt8(ascii: "."), UInt8(ascii: ","))
      case .decimalPoint: (UInt8(ascii: ","), UInt8(ascii: "."))
      }
    return NumberConvention.read(Array(digits), group: group, decimal: decimal)
      ?? NumberConvention.read(Array(digits), group: decimal, decimal: group)
  }

  private static func read(_ text: [UInt8], group: UInt8, decimal: UInt8) -> ExactNumber? {
    let parts = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let groups = whole.split(separator: group, omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.count == 1 || (1...3).contains(groups[0].count) && groups[0].first != 0x30
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : []
    let digits = groups.joined() + decimals
    guard !digits.isEmpty, digits.count <= 18,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return ExactNumber(
      digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, exponent: -decimals.count)
  }
}
