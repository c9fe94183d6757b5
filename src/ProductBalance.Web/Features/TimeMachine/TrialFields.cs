using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Settings;

namespace ProductBalance.Web.Features.TimeMachine;

/// <summary>What somebody tries: a model, a horizon and the company's default figures.</summary>
public sealed class TrialFields
{
    public required ModelFields Model { get; init; }

    /// <summary>Months after today; counts where no day is fixed.</summary>
    public int? HorizonMonths { get; set; }

    public DateOnly? HorizonDay { get; set; }

    public required Dictionary<string, double?> Figures { get; init; }

    public static TrialFields Of(ProductSettings settings) =>
        new()
        {
            Model = ModelFields.Of(settings),
            HorizonMonths = settings.Horizon.Months,
            HorizonDay = settings.Horizon.Day,
            Figures = CompanyFigures.All.ToDictionary(
                input => input.Name,
                input => settings.DriverDefaults.TryGetValue(input.Name, out var figure) ? figure : (double?)null
            ),
        };

    /// <summary>An empty number of months becomes 0, which the validator refuses with a sentence.</summary>
    public ProductSettings ApplyTo(ProductSettings settings) =>
        Model.ApplyTo(settings) with
        {
            Horizon = new PlanningHorizon(HorizonMonths ?? 0, HorizonDay),
            DriverDefaults = settings
                .DriverDefaults.Where(figure => !Figures.ContainsKey(figure.Key))
                .Concat(
                    from figure in Figures
                    where figure.Value is not null
                    select KeyValuePair.Create(figure.Key, figure.Value ?? 0)
                )
                .ToDictionary(),
        };
}
