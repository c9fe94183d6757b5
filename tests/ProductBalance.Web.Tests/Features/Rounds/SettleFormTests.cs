using Bunit;
using ProductBalance.Data.Rounds;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Rounds;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Rounds;

public sealed class SettleFormTests : WebTestContext
{
    private readonly List<SettlementInput> _asked = [];

    [Fact]
    public void Settle_ProposesTheMedian_AgainstWhatTheRoundBeganWith()
    {
        var form = Show(_ => new Settlement(true, null));

        form.Find("form").Submit();

        var input = Assert.Single(_asked);
        Assert.Equal((new Estimate(3, 6, 11), Estimate.Of(8)), (input.Estimate, input.Seen));
    }

    [Fact]
    public void Settle_WhereSomebodyChangedTheItem_AsksFirst_AndThenKeepsOurs()
    {
        var form = Show(input => new Settlement(input.Seen == Estimate.Of(11), Estimate.Of(11)));

        form.Find("form").Submit();
        var question = form.Find("[role=alert]").TextContent;
        form.Find("form").Submit();

        Assert.Contains("it states 11 days, and stated 8 when the round began", question, StringComparison.Ordinal);
        Assert.Equal([Estimate.Of(8), Estimate.Of(11)], _asked.Select(input => input.Seen));
        Assert.Empty(form.FindAll("[role=alert]"));
    }

    [Fact]
    public void Settle_OnNothing_IsRefusedBeforeAnybodyIsAsked()
    {
        var form = Show(_ => new Settlement(true, null));
        foreach (var point in new[] { "low", "likely", "high" })
        {
            form.Find($"[name='settle-1.{point}']").Input("");
        }

        form.Find("form").Submit();

        Assert.Equal("Enter the figure that you settle on.", form.Find("[role=alert]").TextContent);
        Assert.Empty(_asked);
    }

    private IRenderedComponent<SettleForm> Show(Func<SettlementInput, Settlement> settle) =>
        Render<SettleForm>(parameters =>
            parameters
                .Add(form => form.Line, Line())
                .Add(form => form.Product, new Product(default, "shop", new ProductSettings { Name = "Shop" }))
                .Add(form => form.Unit, "days")
                .Add(
                    form => form.Settle,
                    input =>
                    {
                        _asked.Add(input);
                        return Task.FromResult(settle(input));
                    }
                )
        );

    private static RoundLine Line() =>
        new()
        {
            Number = 1,
            Title = "Faster build",
            Kind = ItemKind.Tech,
            Unit = "person-days",
            Item = new(default, Before: Estimate.Of(8)),
            Stated = Estimate.Of(8),
            Mine = null,
            Answers = [],
            Comparison = new([new(2, 4, 6), new(4, 8, 16)]),
        };
}
