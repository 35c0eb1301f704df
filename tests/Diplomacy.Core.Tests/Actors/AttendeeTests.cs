using Diplomacy.Core.Actors;
using Diplomacy.Core.Tests.Channels;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Actors;

public class AttendeeTests
{
    private static readonly DateOnly Day = new(2023, 4, 24);

    private static Person With(params Office[] offices) => new("x", "X") { Offices = [.. offices] };

    private static Office In(string period) => new(Cast.Russia, "Minister") { Period = Period.Parse(period) };

    [Fact]
    public void Who_holds_an_office_on_the_day_serves() =>
        Assert.Equal(Service.Serving, Cast.Lavrov.ServiceOf(Cast.Russia, Day));

    [Fact]
    public void Who_held_one_before_is_a_former_official()
    {
        Assert.Equal(Service.Former, With(In("2001/2003")).ServiceOf(Cast.Russia, Day));
        Assert.Equal(Service.Former, With(In("/2023-04-23")).ServiceOf(Cast.Russia, Day));
    }

    [Fact]
    public void Who_is_to_hold_one_later_never_did() =>
        Assert.Equal(Service.Never, With(In("2023-04-25/..")).ServiceOf(Cast.Russia, Day));

    [Fact]
    public void Who_held_an_office_of_another_body_never_served_this_one() =>
        Assert.Equal(Service.Never, Cast.Lavrov.ServiceOf(Cast.Usa, Day));

    [Fact]
    public void An_empty_list_of_offices_says_that_she_never_held_one() =>
        Assert.Equal(Service.Never, new Person("x", "X") { Offices = [] }.ServiceOf(Cast.Russia, Day));

    [Fact]
    public void No_list_of_offices_says_that_nobody_told_us() =>
        Assert.Null(new Person("x", "X").ServiceOf(Cast.Russia, Day));

    [Fact]
    public void An_open_list_settles_service_and_nothing_else()
    {
        Assert.Equal(Service.Serving, (Cast.Lavrov with { Offices = Cast.Lavrov.Offices.AndOthers() }).ServiceOf(Cast.Russia, Day));
        Assert.Null((Cast.Lavrov with { Offices = Cast.Lavrov.Offices.AndOthers() }).ServiceOf(Cast.Usa, Day));
    }

    [Fact]
    public void An_office_that_ends_on_some_day_of_the_month_leaves_it_open() =>
        Assert.Null(With(In("2001/2023-04")).ServiceOf(Cast.Russia, Day));

    [Fact]
    public void A_disputed_office_leaves_it_open_and_a_denied_one_does_not_count()
    {
        var disputed = In("2001/..") with { By = [Cast.Nbc, Cast.Tass.Denying()] };
        var denied = In("2001/..") with { By = [Cast.Tass.Denying()] };

        Assert.Null(With(disputed).ServiceOf(Cast.Russia, Day));
        Assert.Equal(Service.Never, With(denied).ServiceOf(Cast.Russia, Day));
        Assert.Equal(Service.Serving, With(disputed, In("2022/..")).ServiceOf(Cast.Russia, Day));
    }

    [Fact]
    public void A_seat_in_the_legislature_is_service() =>
        Assert.Equal(Service.Serving, With(In("2001/..") with { Branch = Branch.Legislature }).ServiceOf(Cast.Russia, Day));

    [Fact]
    public void A_group_serves_as_a_person_does() =>
        Assert.Equal(Service.Former, new Group("x", "Former officials") { Offices = [In("2001/2003")] }.ServiceOf(Cast.Russia, Day));

    [Fact]
    public void A_body_is_required() =>
        Assert.Throws<ArgumentNullException>("body", () => Cast.Lavrov.ServiceOf(null!, Day));

    [Fact]
    public void An_office_has_a_body_and_a_title_and_nothing_else_is_stated()
    {
        var office = new Office(Cast.Russia, "Minister");

        Assert.Same(Cast.Russia, office.Body);
        Assert.Equal("Minister", office.Title);
        Assert.Equal(default, office.Branch);
        Assert.Equal(default, office.Period);
        Assert.True(office.By.IsEmpty);
        Assert.Throws<ArgumentNullException>("body", () => new Office(null!, "Minister"));
        Assert.Throws<ArgumentNullException>("title", () => new Office(Cast.Russia, null!));
        Assert.Throws<ArgumentException>("title", () => new Office(Cast.Russia, ""));
    }
}
