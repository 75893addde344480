/// Number of source and target sentences in a bead.
enum BeadShape: Int, CaseIterable {
  case oneToOne, oneToNone, noneToOne, twoToOne, oneToTwo, twoToTwo, threeToOne, oneToThree

  var source: Int {
    switch self {
    case .noneToOne: 0
    case .oneToOne, .oneToNone, .oneToTwo, .oneToThree: 1
    case .twoToOne, .twoToTwo: 2
    case .threeToOne: 3
    }
  }

  var target: Int {
    switch self {
    case .oneToNone: 0
    case .oneToOne, .noneToOne, .twoToOne, .threeToOne: 1
    case .oneToTwo, .twoToTwo: 2
    case .oneToThree: 3
    }
  }

  var isNull: Bool { self == .oneToNone || self == .noneToOne }
}
