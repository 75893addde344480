import Languages
import Segmentation
import TextModel

extension QuantityScanner {
  /// A time of the day: `pukul 10.30 WIB`, `10:30 a.m.`, `9 a.m.`.
  func time(at place: Int) -> Reading? {
    if case .clock = word(place) {
      // After a number, `jam` is a unit: hours.
      guard isNumber(place + 1), isJoined(place + 1), !(isNumber(place - 1) && isJoined(place)),
        let (minutes, next) = clock(at: place + 1, needsMinutes: false)
      else { return nil }
      return finish(minutes, from: place, next)
    }
    guard isNumber(place) else { return nil }
    if let (minutes, next) = clock(at: place, needsMinutes: true),
      next > place + 1 || isSaidToBeTime(next)
    {
      return finish(minutes, from: place, next)
    }
    guard isSaidToBeTime(place + 1), let hour = shortNumber(place), hour <= 24 else { return nil }
    return finish(hour * 60, from: place, place + 1)
  }

  /// `10.30` (one token) or `10:30` (two tokens); an hour alone if minutes are not required.
  private func clock(at place: Int, needsMinutes: Bool) -> (minutes: Int, next: Int)? {
    if let hour = shortNumber(place) {
      if separator(before: place + 1) == ":", let minute = shortNumber(place + 1),
        tokens[place + 1].count == 2
      {
        return hour <= 24 && minute < 60 ? (hour * 60 + minute, place + 2) : nil
      }
      if separator(before: place + 1) == ":", let minutes = halfDay(hour, place + 1) {
        return (minutes, place + 2)
      }
      return needsMinutes || hour > 24 ? nil : (hour * 60, place + 1)
    }
    let parts = bytes(place).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.joined().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    guard numbers[0] <= 24, numbers[1] < 60 else { return nil }
    return (numbers[0] * 60 + numbers[1], place + 1)
  }

  /// Minutes after midnight of an hour and `15am`, which follows it after a colon.
  private func halfDay(_ hour: Int, _ place: Int) -> Int? {
    let token = bytes(place)
    guard token.count == 4, hour <= 12, token.prefix(2).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let minute = token.prefix(2).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    switch String(decoding: token.suffix(2), as: UTF8.self).lowercased() {
    case "am": return hour % 12 * 60 + minute
    case "pm": return (hour % 12 + 12) * 60 + minute
    default: return nil
    }
  }

  private func isSaidToBeTime(_ next: Int) -> Bool {
    guard isJoined(next) else { return false }
    switch word(next) {
    case .zone, .morning, .afternoon: return true
    default: return false
    }
  }

  private func finish(_ minutes: Int, from place: Int, _ next: Int) -> Reading {
    var (minutes, next) = (minutes, next)
    loop: while isJoined(next) {
      switch word(next) {
      case .zone: break
      case .morning: if minutes >= 720 { minutes -= 720 }
      case .afternoon: if minutes < 720 { minutes += 720 }
      default: break loop
      }
      next += 1
    }
    return (RawQuantity(.time(minutes: minutes), .firm, range(place, to: next)), next)
  }
}
