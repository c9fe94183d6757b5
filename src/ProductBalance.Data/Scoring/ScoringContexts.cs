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
        var today = ProductClock.Today(time, settings.TimeZone);
        return new ScoringContext
        {
            Model = ScoreModels.For(settings.Model.Kind, settings.Model.Criteria),
            Today = today,
            Horizon = settings.Horizon.From(today),
            Calendar = settings.Calendar,
            Currency = settings.Currency,
            DriverDefaults = settings.DriverDefaults,
            DayRates = teams.ToDictionary(team => team.Id, team => team.DayRate),
        };
    }
}
