using ProductBalance.Domain.Impact;

namespace ProductBalance.Web.Features.Backlog.Editing;

/// <summary>The value drivers as people choose them.</summary>
public static class DriverWords
{
    public static IReadOnlyList<(DriverKind?, string)> Choices { get; } =
    [(null, "…"), .. ValueDriver.All.Select(driver => ((DriverKind?)driver.Kind, Of(driver.Kind)))];

    public static string Of(DriverKind kind) =>
        kind switch
        {
            DriverKind.TimeSaved => "Time saved: somebody waits less",
            DriverKind.IncidentsAvoided => "Incidents avoided: something breaks less often",
            DriverKind.CostCut => "Cost cut: a running cost falls",
            DriverKind.ConversionGained => "Conversion gained: more visits end in a sale",
            DriverKind.ChurnReduced => "Churn reduced: fewer customers leave",
            DriverKind.RevenueGained => "Revenue gained: more customers come",
            DriverKind.RiskReduced => "Risk reduced: a loss becomes less likely",
            DriverKind.CapacityFreed => "Capacity freed: a team gets time back",
            _ => "Direct: a value a month with its evidence",
        };
}
