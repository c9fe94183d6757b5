using System.Globalization;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Domain.Tests.Roadmap;

public sealed class PairingTests
{
    private static readonly PairingItem Work = Item(10, ItemKind.Product) with
    {
        When = RoadmapHorizon.Next,
        Place = 5,
        Effort = 10,
    };

    private static readonly PairingItem Request = Item(1, ItemKind.Tech) with
    {
        Place = 9,
        Effort = 5,
        CanStart = true,
    };

    // When the product work and the request are planned, the request's place beside the work's 5, its effort beside 10.
    [Theory]
    [InlineData(
        "Next",
        "Next",
        9,
        30.0,
        true,
        "With",
        "They meet in Checkout, and both are planned for Next: so that part is opened once."
    )]
    [InlineData(
        "Now",
        "Now",
        9,
        30.0,
        false,
        "With",
        "They meet in Checkout, and both are planned for Now: so that part is opened once."
    )]
    [InlineData(
        "Now",
        null,
        9,
        5.0,
        true,
        "With",
        "PB-10 opens Checkout now. PB-1 is ready and takes 5 person-days, against 10 of PB-10."
    )]
    [InlineData("Now", null, 4, 5.1, true, null, null)]
    [InlineData("Now", null, 9, 5.0, false, null, null)]
    [InlineData(
        "Next",
        null,
        4,
        30.0,
        true,
        "Before",
        "PB-10 comes to Checkout under Next. PB-1 is ready and ranks higher."
    )]
    [InlineData(
        "Later",
        "Next",
        9,
        4.5,
        true,
        "Before",
        "PB-10 comes to Checkout under Later. PB-1 is ready and takes 4.5 person-days, against 10 of PB-10."
    )]
    [InlineData("Next", null, 9, 5.1, true, null, null)]
    [InlineData("Next", null, 4, 1.0, false, null, null)]
    [InlineData(null, null, 4, 1.0, true, null, null)]
    public void Suggest_FromTimeRankAndEffort(
        string? work,
        string? request,
        int place,
        double effort,
        bool canStart,
        string? kind,
        string? why
    )
    {
        var product = Work with { When = Parse(work) };
        var tech = Request with { When = Parse(request), Place = place, Effort = effort, CanStart = canStart };

        var suggestion = Suggest([product, tech], []).SingleOrDefault();

        Assert.Equal((kind, why), (suggestion?.Kind.ToString(), suggestion?.Why));
    }

    [Theory]
    [InlineData("Shop/Checkout", "shop / checkout", 0)]
    [InlineData("Shop", "Shop/Checkout", 1)]
    [InlineData("Shop/Checkout/Address", "Shop", 2)]
    [InlineData("Shop/Search", "Shop/Checkout", null)]
    [InlineData("Shop", "Shopping", null)]
    public void Suggest_WhereOneAreaHoldsTheOther(string request, string work, int? levels)
    {
        var suggestion = Suggest([Work with { Areas = [work] }, Request with { Areas = [request] }], [])
            .SingleOrDefault();

        Assert.Equal(levels, suggestion?.Meeting.Levels);
    }

    // The items that links join: 10 is the work, 1 the request, 2 another item; ">" waits for, "~" pairs with.
    [Theory]
    [InlineData("10>1")]
    [InlineData("1>10")]
    [InlineData("10~1")]
    [InlineData("10>2 2>1")]
    [InlineData("1>2 2>10")]
    public void Suggest_WhatLinksSettleAlready_IsLeftAlone(string links) =>
        Assert.Empty(Suggest([Work, Request, Item(2, ItemKind.Product)], [.. links.Split(' ').Select(Link)]));

    [Fact]
    public void Suggest_ARequestThatOtherUpcomingWorkNeeds_ComesBefore_HoweverLarge()
    {
        var other = Item(11, ItemKind.Product) with { When = RoadmapHorizon.Later, Areas = ["Search"] };

        var suggestion = Assert.Single(Suggest([Work, Request with { Effort = 90 }, other], [Link("11>1")]));

        Assert.Equal("PB-10 comes to Checkout under Next. PB-1 is ready and PB-11 needs it too.", suggestion.Why);
        Assert.Equal(new ItemLink(Work.Id, Request.Id, LinkKind.DependsOn), suggestion.Link);
    }

    [Fact]
    public void Suggest_ToDoWith_IsStoredAsAPair()
    {
        var suggestion = Assert.Single(Suggest([Work, Request with { When = RoadmapHorizon.Next }], []));

        Assert.Equal(new ItemLink(Request.Id, Work.Id, LinkKind.PairsWith), suggestion.Link);
    }

    [Theory]
    [InlineData(3, 3, 0)]
    [InlineData(3, 4, 1)]
    [InlineData(null, 3, 1)]
    public void Suggest_WhatSharesASprint_IsTogetherAlready(int? request, int? work, int count)
    {
        var tech = Request with { When = RoadmapHorizon.Next, Sprint = request };

        Assert.Equal(count, Suggest([Work with { Sprint = work }, tech], []).Count);
    }

    [Fact]
    public void Suggest_WhatWasDismissed_Never() =>
        Assert.Empty(Pairing.Suggest([Work, Request], [], new HashSet<(ItemId, ItemId)> { (Request.Id, Work.Id) }));

    [Fact]
    public void Suggest_ManyOfOneItem_KeepsTheThreeClosest_ThenByTheRanking()
    {
        PairingItem[] requests =
        [
            Request with
            {
                Id = Id(2),
                Key = "PB-2",
                Place = 4,
                Areas = ["Shop"],
            },
            Request with
            {
                Id = Id(3),
                Key = "PB-3",
                Place = 3,
                Areas = ["Shop/Checkout"],
            },
            Request with
            {
                Id = Id(4),
                Key = "PB-4",
                Place = 2,
                Areas = ["Shop/Checkout"],
            },
            Request with
            {
                Id = Id(5),
                Key = "PB-5",
                Place = 1,
                Areas = ["Shop"],
            },
        ];

        var suggestions = Suggest([Work with { Areas = ["Shop/Checkout"] }, .. requests], []);

        Assert.Equal(["PB-4", "PB-3", "PB-5"], suggestions.Select(one => one.Request.Key));
    }

    [Fact]
    public void Suggest_ARequestThatMeetsMuch_Once_WithWhatComesSoonest()
    {
        var later = Work with { Id = Id(11), Key = "PB-11", When = RoadmapHorizon.Later, Place = 1 };

        var suggestion = Assert.Single(Suggest([later, Work, Request], []));

        Assert.Equal("PB-10", suggestion.Work.Key);
    }

    [Fact]
    public void Suggest_TenThousandItems_InLittleTime()
    {
        var items = Enumerable
            .Range(1, 10_000)
            .Select(n =>
                Item(n, n % 2 == 0 ? ItemKind.Tech : ItemKind.Product) with
                {
                    Areas = [$"Area {n % 1_000 / 2}"],
                    When = n % 20 == 1 ? RoadmapHorizon.Next : null,
                    Place = n,
                    Effort = n % 13 + 1,
                    CanStart = true,
                }
            );

        Assert.InRange(Suggest([.. items], []).Count, 100, 500);
    }

    private static IReadOnlyList<PairingSuggestion> Suggest(PairingItem[] items, ItemLink[] links) =>
        Pairing.Suggest(items, links, new HashSet<(ItemId, ItemId)>());

    private static RoadmapHorizon? Parse(string? name) => name is null ? null : Enum.Parse<RoadmapHorizon>(name);

    private static PairingItem Item(int number, ItemKind kind) =>
        new()
        {
            Id = Id(number),
            Key = $"PB-{number}",
            Kind = kind,
            Areas = ["Checkout"],
        };

    private static ItemLink Link(string text)
    {
        var kind = text.Contains('>') ? LinkKind.DependsOn : LinkKind.PairsWith;
        return text.Split('>', '~') is [var from, var to]
            ? new(Id(Number(from)), Id(Number(to)), kind)
            : throw new ArgumentException("from>to", nameof(text));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static ItemId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
