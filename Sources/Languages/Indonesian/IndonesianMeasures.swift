extension Measures {
  static let indonesian = Measures(
    symbols + [
      (.millimetre, "milimeter"), (.centimetre, "sentimeter senti"), (.metre, "meter"),
      (.kilometre, "kilometer kilo_meter"), (.inch, "inci inchi"), (.foot, "kaki"),
      (.yard, "yard yar"), (.mile, "mil"), (.nauticalMile, "mil_laut"),
      (.squareMetre, "meter_persegi m_persegi"),
      (.squareKilometre, "kilometer_persegi km_persegi"), (.are, "are"),
      (.hectare, "hektare hektar ha"), (.acre, "acre ekar"), (.squareFoot, "kaki_persegi"),
      (.squareMile, "mil_persegi"),
      (.milligram, "miligram"), (.gram, "gram gr"), (.kilogram, "kilogram kilo"),
      (.quintal, "kuintal kwintal"), (.tonne, "ton"), (.ounce, "ons_troi"), (.pound, "pon"),
      (.millilitre, "mililiter cc"), (.litre, "liter ltr"),
      (.cubicMetre, "meter_kubik m_kubik kubik"), (.barrel, "barel"), (.gallon, "galon"),
      (.celsius, "derajat_celsius derajat_celcius celsius"),
      (.fahrenheit, "derajat_fahrenheit fahrenheit"),
      (
        .percentagePoint,
        "poin_persentase poin_persen persen_poin persentase_poin titik_persentase"
      ), (.basisPoint, "basis_poin poin_basis bp"),
      (.watt, "watt"), (.kilowatt, "kilowatt"), (.megawatt, "megawatt"), (.gigawatt, "gigawatt"),
      (.kilometrePerHour, "kilometer_per_jam km_per_jam kpj"), (.milePerHour, "mil_per_jam"),
      (.knot, "knot"), (.second, "detik"), (.minute, "menit"), (.hour, "jam"), (.day, "hari"),
      (.week, "pekan minggu"), (.month, "bulan"), (.year, "tahun"),
    ], letters: symbolLetters)
}
