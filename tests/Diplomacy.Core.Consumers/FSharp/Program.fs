open System
open Diplomacy.Core.Precedents
open Diplomacy.Core.Principles
open Diplomacy.Core.Tracks

let dossier = Precedents.HaassLavrov2023
let meeting = dossier.Channel "haass-lavrov"
let day = DateOnly(2023, 4, 24)

let level (typology: Typology) =
    match List.ofSeq (TrackRules.PossibleLevels(meeting, day, typology)) with
    | [ level ] when level = TrackLevel.Unclassified -> "does not say"
    | [ level ] -> string level
    | levels -> String.Join(" or ", levels)

let told (finding: PrincipleFinding) =
    match finding.Verdict with
    | Verdict.Violated -> $"{finding.Reading}: violated, since {finding.Reasons[0].Text}"
    | Verdict.Undetermined -> $"{finding.Reading}: ask {finding.OpenQuestions[0].Text}"
    | verdict -> $"{finding.Reading}: {verdict}"

for typology in Typologies.All do
    printfn $"{typology.Title}: {level typology}"

for finding in PrincipleRules.Check(meeting, day, NothingAboutWithout.For(dossier.Party "ukraine")) do
    printfn $"{told finding}"
