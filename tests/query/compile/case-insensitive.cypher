// $p1 = "EU"
// $p2 = 251
// $p0 = ["TROIKA","nato"]
RETURN [
  [
    COUNT {
      MATCH (actor:Actor)
      WHERE (toLower(actor.nameEn) IN [one IN $p0 | toLower(one)] OR toLower(actor.nameZh) IN [one IN $p0 | toLower(one)]) AND any(one IN actor.otherNames WHERE toLower(one) STARTS WITH toLower($p1))
      RETURN actor
    }
  ]
] AS answer
