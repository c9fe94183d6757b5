using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Domain.Tests.Planning;

public sealed class ShowabilityTests
{
    // P80 of (0.5, 0.8, high) is 0.8 · (high ÷ 0.8)^(0.8416 ÷ 1.6449): 0.984 for 1.2 and 1.001 for 1.24.
    [Theory]
    [InlineData(ItemKind.Product, 1.2, null, true, true, true)]
    [InlineData(ItemKind.Product, 1.24, null, false, false, false)]
    [InlineData(ItemKind.Product, 1.24, true, false, true, false)] // to be shown, but not small
    [InlineData(ItemKind.Product, 1.2, false, true, false, false)]
    [InlineData(ItemKind.Tech, 1.2, null, false, false, false)]
    [InlineData(ItemKind.Tech, 1.2, true, false, true, false)] // the policy asks for product items
    public void Showable_BySizeKindAndWord(
        ItemKind kind,
        double high,
        bool? said,
        bool suggested,
        bool showable,
        bool counts
    )
    {
        var item = new ItemContent
        {
            Kind = kind,
            Title = "Fold the voucher field away",
            Effort = new Estimate(0.5, 0.8, high),
            Showable = said,
        };

        Assert.Equal(
            (suggested, showable, counts),
            (Showability.IsSuggested(item, new()), Showability.IsShowable(item, new()), Showability.Counts(item, new()))
        );
    }

    [Fact]
    public void Showable_WithoutAnEffort_IsNotSuggested() =>
        Assert.False(Showability.IsSuggested(new() { Kind = ItemKind.Product, Title = "Wish lists" }, new()));
}
