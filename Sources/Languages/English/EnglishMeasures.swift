extension Measures {
  static let english = Measures(
    symbols + [
      (.millimetre, "millimeter millimeters millimetre millimetres"),
      (.centimetre, "centimeter centimeters centimetre centimetres"),
      (.metre, "meter meters metre metres"),
      (.kilometre, "kilometer kilometers kilometre kilometres kms"),
      (.inch, "inch inches"), (.foot, "foot feet ft"), (.yard, "yard yards"),
      (.mile, "mile miles mi"), (.nauticalMile, "nautical_mile nautical_miles"),
      (
        .squareMetre,
        "square_meter square_meters square_metre square_metres sq_m"
      ),
      (
        .squareKilometre,
        "square_kilometer square_kilometers square_kilometre square_kilometres square_km sq_km"
      ), (.hectare, "hectare hectares"), (.acre, "acre acres"),
      (.squareFoot, "square_foot square_feet sq_ft"), (.squareMile, "square_mile square_miles"),
      (.milligram, "milligram milligrams"), (.gram, "gram grams gramme grammes"),
      (.kilogram, "kilogram kilograms kilo kilos kilogramme kilogrammes kgs"),
      (.quintal, "quintal quintals"),
      (.tonne, "ton tons tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes"),
      (.ounce, "ounce ounces troy_ounce troy_ounces"), (.pound, "lb lbs"),
      (.millilitre, "milliliter milliliters millilitre millilitres"),
      (.litre, "liter liters litre litres"),
      (.cubicMetre, "cubic_meter cubic_meters cubic_metre cubic_metres"),
      (.barrel, "barrel barrels bbl"), (.gallon, "gallon gallons"),
      (.celsius, "degree_celsius degrees_celsius degrees_centigrade celsius"),
      (.fahrenheit, "degree_fahrenheit degrees_fahrenheit fahrenheit"),
      (.percentagePoint, "percentage_point percentage_points pp"),
      (.basisPoint, "basis_point basis_points"),
      (.watt, "watt watts"), (.kilowatt, "kilowatt kilowatts"), (.megawatt, "megawatt megawatts"),
      (.gigawatt, "gigawatt gigawatts"),
      (
        .kilometrePerHour,
        """
        kilometer_per_hour kilometers_per_hour kilometre_per_hour kilometres_per_hour
        kilometers_an_hour kilometres_an_hour km_per_hour kph kmh
        """
      ), (.milePerHour, "mile_per_hour miles_per_hour miles_an_hour mph"), (.knot, "knot knots"),
      (.second, "second seconds sec"), (.minute, "minute minutes min"),
      (.hour, "hour hours hr hrs"), (.day, "day days"), (.week, "week weeks"),
      (.month, "month months"), (.year, "year years"),
    ], letters: symbolLetters)
}
