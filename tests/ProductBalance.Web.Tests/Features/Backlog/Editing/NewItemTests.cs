using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Features.Backlog.Editing;

namespace ProductBalance.Web.Tests.Features.Backlog.Editing;

public sealed class NewItemTests
{
    private static readonly TeamId Web = new(new Guid("01890000-0000-7000-8000-00000000000a"));

    private static readonly Actor Ada = new(Guid.Empty, "Ada", IsAdministrator: false, Scope: null, "session");

    [Theory]
    [InlineData(Role.Engineer, null, ItemKind.Tech)]
    [InlineData(Role.ProductManager, null, ItemKind.Product)]
    [InlineData(Role.Engineer, "product", ItemKind.Product)]
    [InlineData(Role.ProductManager, "tech", ItemKind.Tech)]
    [InlineData(Role.Engineer, "7", ItemKind.Tech)]
    [InlineData(Role.Engineer, "nonsense", ItemKind.Tech)]
    public void Of_BeginsWithTheKindOfTheAddressOrTheRole(Role role, string? kind, ItemKind expected)
    {
        var content = NewItem.Of(kind, new Standing(Ada, role, Web), "Ada");

        Assert.Equal(expected, content.Kind);
        Assert.Equal(Web, content.Team);
        Assert.Equal(("Ada", 30), (content.Impact.Measurement.Who, content.Impact.Measurement.DaysAfterRelease));
    }

    [Fact]
    public void WithSentence_SuggestsATitle_UntilSomebodyWritesOne()
    {
        var content = NewItem.Of(null, new Standing(Ada, Role.Engineer, null), "Ada");

        content = NewItem.WithSentence(content, "cut CI time");
        content = NewItem.WithSentence(content, "cut CI time from 45 to 12 minutes.");
        Assert.Equal("Cut CI time from 45 to 12 minutes", content.Title);

        content = NewItem.WithSentence(content with { Title = "Faster CI" }, "cut CI time from 45 to 10 minutes");
        Assert.Equal("Faster CI", content.Title);
    }

    [Fact]
    public void WithSentence_OfAWholeEssay_SuggestsNoTitle()
    {
        var content = NewItem.Of(null, new Standing(Ada, Role.Engineer, null), "Ada");

        Assert.Empty(NewItem.WithSentence(content, new string('x', ItemContent.TitleMaxLength + 1)).Title);
    }
}
