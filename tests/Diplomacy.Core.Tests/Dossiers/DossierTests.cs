using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Tests.Dossiers;

public class DossierTests
{
    private const string Small = """
        {
          "format": 1,
          "id": "dinner",
          "title": "A dinner",
          "channels": {
            "dinner": {
              "name": "Dinner",
              "sides": [
                { "party": "usa", "participants": [ { "who": "haass", "capacity": "private", "by": "nbc" }, "..." ] },
                { "members": "friends", "name": "Friends", "participants": [] }
              ],
              "secrecy": [ "secret", { "is": "confidential", "by": [ "nbc", { "source": "nbc", "speaker": "X", "certainty": "denied" } ] } ],
              "purposes": [ "explore", { "is": "negotiate", "by": "nbc" } ],
              "subjects": [ { "title": "the war", "affects": [ "usa" ] } ],
              "encounters": [ { "on": "2023-04-24", "present": [ "haass", "..." ] } ]
            }
          },
          "people": { "haass": { "name": "Richard Haass", "offices": [ { "body": "cfr", "title": "President", "branch": "leadership", "period": "2003/2023" } ] }, "others": { "group": true, "name": "Others", "count": 3 } },
          "bodies": { "usa": { "kind": "state", "name": "United States", "codes": { "iso3166-1": "USA" } }, "cfr": { "kind": "organization", "name": "CFR" } },
          "sources": { "nbc": { "title": "Secret talks", "published": "2023-07-06" } }
        }
        """;

    [Fact]
    public void A_dossier_is_written_and_read_back()
    {
        var dossier = Dossier.Parse(Small);
        var json = dossier.ToJson();
        Assert.Equal(dossier, Dossier.Parse(json));
        Assert.Equal(json, Dossier.Parse(json).ToJson());
    }

    [Fact]
    public void A_dossier_of_channels_declares_what_they_cite()
    {
        var dossier = Dossier.Parse(Small);
        var again = Dossier.Of("dinner", "A dinner", dossier.Channel("dinner"));
        Assert.Equal(again, Dossier.Parse(again.ToJson()));
    }
}
