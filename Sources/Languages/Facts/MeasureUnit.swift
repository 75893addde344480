/// A unit of measure that a number can have: `10 km`, `two hours`.
public enum MeasureUnit: Sendable, Hashable {
  case millimetre, centimetre, metre, kilometre, inch, foot, yard, mile, nauticalMile
  case squareMetre, squareKilometre, are, hectare, acre, squareFoot, squareMile
  case milligram, gram, kilogram, quintal, tonne, ounce, pound
  case millilitre, litre, cubicMetre, barrel, gallon
  case celsius, fahrenheit
  case percentagePoint, basisPoint
  case watt, kilowatt, megawatt, gigawatt
  case kilometrePerHour, milePerHour, knot
  case second, minute, hour, day, week, month, year

  /// What a unit measures; values of one dimension can be converted into each other.
  public enum Dimension: Sendable, Hashable {
    case length, area, mass, volume, temperature, share, power, speed, time
  }

  /// What the unit measures.
  public var dimension: Dimension { scale.dimension }

  /// A value of this unit in the base unit of its dimension (metre, square metre, kilogram, litre,
  /// degree Celsius, percentage point, watt, kilometre per hour, day).
  ///
  /// A month and a year have their mean length. A ton counts as a metric one.
  public func base(of value: Double) -> Double {
    switch self {
    case .fahrenheit: (value - 32) / 1.8
    default: value * scale.size
    }
  }

  private var scale: (dimension: Dimension, size: Double) {
    switch self {
    case .millimetre: (.length, 0.001)
    case .centimetre: (.length, 0.01)
    case .metre: (.length, 1)
    case .kilometre: (.length, 1000)
    case .inch: (.length, 0.0254)
    case .foot: (.length, 0.3048)
    case .yard: (.length, 0.9144)
    case .mile: (.length, 1609.344)
    case .nauticalMile: (.length, 1852)
    case .squareMetre: (.area, 1)
    case .squareKilometre: (.area, 1_000_000)
    case .are: (.area, 100)
    case .hectare: (.area, 10_000)
    case .acre: (.area, 4046.856)
    case .squareFoot: (.area, 0.092903)
    case .squareMile: (.area, 2_589_988)
    case .milligram: (.mass, 0.000001)
    case .gram: (.mass, 0.001)
    case .kilogram: (.mass, 1)
    case .quintal: (.mass, 100)
    case .tonne: (.mass, 1000)
    case .ounce: (.mass, 0.02835)
    case .pound: (.mass, 0.45359)
    case .millilitre: (.volume, 0.001)
    case .litre: (.volume, 1)
    case .cubicMetre: (.volume, 1000)
    case .barrel: (.volume, 158.987)
    case .gallon: (.volume, 3.785)
    case .celsius, .fahrenheit: (.temperature, 1)
    case .percentagePoint: (.share, 1)
    case .basisPoint: (.share, 0.01)
    case .watt: (.power, 1)
    case .kilowatt: (.power, 1000)
    case .megawatt: (.power, 1_000_000)
    case .gigawatt: (.power, 1_000_000_000)
    case .kilometrePerHour: (.speed, 1)
    case .milePerHour: (.speed, 1.609344)
    case .knot: (.speed, 1.852)
    case .second: (.time, 1.0 / 86_400)
    case .minute: (.time, 1.0 / 1440)
    case .hour: (.time, 1.0 / 24)
    case .day: (.time, 1)
    case .week: (.time, 7)
    case .month: (.time, 30.436875)
    case .year: (.time, 365.2425)
    }
  }
}
