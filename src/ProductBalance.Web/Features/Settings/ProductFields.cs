using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The fields of the section "Product" while somebody fills them in.</summary>
public sealed class ProductFields
{
    private const double Hundred = 100;

    // The validator refuses it, with a sentence.
    private const double NotGiven = -1;

    public string Name { get; set; } = "";

    public string KeyPrefix { get; set; } = "";

    public string Currency { get; set; } = "";

    public string TimeZone { get; set; } = "";

    public int? DaysPerWeek { get; set; }

    public int? SprintWeeks { get; set; }

    public bool HasFixedDay { get; set; }

    public int? HorizonMonths { get; set; }

    public DateOnly? HorizonDay { get; set; }

    public int? StaleAfterDays { get; set; }

    public double? Healthy { get; set; }

    /// <summary>In per cent, as its ceiling.</summary>
    public double? TechShareFloor { get; set; }

    public double? TechShareCeiling { get; set; }

    public static ProductFields Of(ProductSettings settings) =>
        new()
        {
            Name = settings.Name,
            KeyPrefix = settings.KeyPrefix,
            Currency = settings.Currency,
            TimeZone = settings.TimeZone,
            DaysPerWeek = settings.Calendar.DaysPerWeek,
            SprintWeeks = settings.Calendar.SprintWeeks,
            HasFixedDay = settings.Horizon.Day is not null,
            HorizonMonths = settings.Horizon.Months,
            HorizonDay = settings.Horizon.Day,
            StaleAfterDays = settings.StaleAfterDays,
            Healthy = settings.Investment.Healthy,
            TechShareFloor = Math.Round(settings.Investment.Floor * Hundred, 2),
            TechShareCeiling = Math.Round(settings.Investment.Ceiling * Hundred, 2),
        };

    /// <summary>An empty number becomes 0, which the validator refuses with a sentence.</summary>
    public ProductSettings ApplyTo(ProductSettings settings) =>
        settings with
        {
            Name = Name.Trim(),
            KeyPrefix = KeyPrefix.Trim().ToUpperInvariant(),
            Currency = Currency.Trim().ToUpperInvariant(),
            TimeZone = TimeZone.Trim(),
            Calendar = new SprintCalendar(DaysPerWeek ?? 0, SprintWeeks ?? 0),
            Horizon = new PlanningHorizon(HorizonMonths ?? 0, HasFixedDay ? HorizonDay : null),
            StaleAfterDays = StaleAfterDays ?? 0,
            Investment = new()
            {
                Healthy = Healthy ?? 0,
                Floor = (TechShareFloor ?? NotGiven) / Hundred,
                Ceiling = (TechShareCeiling ?? NotGiven) / Hundred,
            },
        };
}
