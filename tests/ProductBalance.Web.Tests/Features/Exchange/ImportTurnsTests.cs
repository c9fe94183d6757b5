using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using ProductBalance.Domain;
using ProductBalance.Web.Features.Exchange;

namespace ProductBalance.Web.Tests.Features.Exchange;

public sealed class ImportTurnsTests
{
    private static readonly Guid Ada = new("01890000-0000-7000-8000-000000000001");
    private static readonly Guid Ben = new("01890000-0000-7000-8000-000000000002");

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Take_ThirdAtOnce_WaitsUntilOneIsOver()
    {
        var turns = Turns(new ExchangeLimits());
        var first = turns.Take(Ada);
        using var second = turns.Take(Ben);

        var refusal = Assert.Throws<DomainRuleException>(() => turns.Take(Ben));
        first.Dispose();
        first.Dispose();
        using var third = turns.Take(Ben);

        Assert.Equal(ImportTurns.RefusalCode, refusal.Code);
        Assert.Throws<DomainRuleException>(() => turns.Take(Ben));
    }

    [Fact]
    public void Take_SeventhInAnHour_WaitsUntilTheFirstIsAnHourOld()
    {
        var turns = Turns(new ExchangeLimits());
        for (var i = 0; i < 6; i++)
        {
            turns.Take(Ada).Dispose();
            _time.Advance(TimeSpan.FromMinutes(5));
        }

        var refusal = Assert.Throws<DomainRuleException>(() => turns.Take(Ada));
        turns.Take(Ben).Dispose();
        _time.Advance(TimeSpan.FromMinutes(30));
        turns.Take(Ada).Dispose();

        Assert.Contains("Try again in 30 minutes.", refusal.Message, StringComparison.Ordinal);
    }

    private ImportTurns Turns(ExchangeLimits quota) => new(Options.Create(quota), _time);
}
