using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reports;
using Diplomacy.Core.Tests.Channels;
using static VerifyXunit.Verifier;

namespace Diplomacy.Core.Tests.Reports;

public class AccountMatrixTests
{
    private static readonly DateOnly Day = new(2023, 4, 24);

    private static AccountMatrix HaassLavrov => Assessment.ByAccount(Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov"), Day);

    private static AccountRow Row(AccountMatrix matrix, string rule) => Assert.Single(matrix.Rows, r => r.Rule == rule);

    private static string Answer(AccountMatrix matrix, string rule, string account) =>
        Row(matrix, rule).Answers[matrix.Accounts.ToList().FindIndex(a => a.Id == account)];

    [Fact]
    public async Task The_printed_accounts_of_the_embedded_case() => await Verify(HaassLavrov.ToText());

    [Fact]
    public void Those_take_part_in_a_dispute_who_contradict_each_other()
    {
        var accounts = HaassLavrov.Accounts.Select(a => a.Id).ToArray();

        // Secret (NBC, The Hitavada) or confidential (Zakharova, in Antiwar); and the two sides of the referendum claim.
        Assert.Superset(new HashSet<string> { "nbc", "hitavada", "antiwar", "moscow-times" }, accounts.ToHashSet());
        Assert.DoesNotContain("drezner", accounts);
        Assert.Equal(accounts.Order(StringComparer.Ordinal), accounts);
        Assert.All(HaassLavrov.Rows, r => Assert.Equal(accounts.Length, r.Answers.Count));
    }

    [Fact]
    public void The_referendum_claim_depends_on_whom_one_believes()
    {
        const string Rule = "Faithful representation of United States: contradiction";

        Assert.Equal("violated", Row(HaassLavrov, Rule).Together);
        Assert.StartsWith("undetermined", Answer(HaassLavrov, Rule, "moscow-times"), StringComparison.Ordinal);
        Assert.Equal("violated", Answer(HaassLavrov, Rule, "nbc"));
    }

    [Fact]
    public void A_rule_on_which_all_accounts_agree_has_no_row() =>
        Assert.DoesNotContain(HaassLavrov.Rows, r => r.Answers.All(a => a == r.Together));

    [Fact]
    public void What_nobody_contests_depends_on_nobody()
    {
        var plain = new Channel("talks", "Talks", Side.For(Cast.Usa)) { Secrecy = Stated.By(Cast.Nbc, Secrecy.Secret) };

        var matrix = Assessment.ByAccount(plain, Day);

        Assert.Empty(matrix.Accounts);
        Assert.Empty(matrix.Rows);
        Assert.Equal("Talks, 2023-04-24: what depends on whom one believes\n  No accounts contradict each other.\n", matrix.ToText());
        Assert.Equal("Talks, 2023-04-24: 0 answers depend on whom one believes", matrix.ToString());
        Assert.Throws<ArgumentNullException>("channel", () => Assessment.ByAccount(null!, Day));
    }

    [Fact]
    public void A_dispute_that_changes_no_answer_is_said_to_change_none()
    {
        var disputed = new Channel("talks", "Talks", Side.For(Cast.Usa)) { Labels = [new PrintedLabel("Track 2") { By = [Cast.Nbc, Cast.Tass.Denying()] }] };

        var matrix = Assessment.ByAccount(disputed, Day);

        Assert.Equal(["nbc", "tass"], matrix.Accounts.Select(a => a.Id));
        Assert.Contains("\n  No answer does.\n", matrix.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_channel_and_day_give_equal_matrices()
    {
        var (once, again) = (HaassLavrov, HaassLavrov);

        Assert.NotSame(once, again);
        Assert.Equal(once, again);
        Assert.Equal(once.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(once, Assessment.ByAccount(once.Channel, Day.AddDays(1)));
        Assert.Equal("Faithful representation of United States: contradiction: violated", Row(HaassLavrov, "Faithful representation of United States: contradiction").ToString());
    }
}
