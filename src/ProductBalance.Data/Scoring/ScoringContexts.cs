using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Scoring;

/// <summary>Makes the context in which a product's items are scored.</summary>
public static class ScoringContexts
{
    public static ScoringContext Of(ProductSettings settings, IEnumerable<Team> teams, TimeProvider time)
    {
        var rates = teams.ToDictionary(team => team.Id, team => team.DayRate);
        return Of(settings, rates, ProductClock.Today(time, settings.TimeZone));
    }

    /// <summary>The same for a day that has passed, or for settings that somebody tries.</summary>
    public static ScoringContext Of(
        ProductSettings settings,
        IReadOnlyDictionary<TeamId, decimal> dayRates,
        DateOnly today
    ) =>
        new()
        {
            Model = ScoreModels.For(settings.Model.Kind, settings.Model.Criteria),
            Today = today,
            Horizon = settings.Horizon.From(today),
            Calendar = settings.Calendar,
            Currency = settings.Currency,
            DriverDefaults = settings.DriverDefaults,
            DayRates = dayRates,
            Factors = settings.Factors,
        };
}
