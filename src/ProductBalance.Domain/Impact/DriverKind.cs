namespace ProductBalance.Domain.Impact;

/// <summary>The ways in which a better number becomes money; see <see cref="ValueDriver"/> for their formulas.</summary>
public enum DriverKind
{
    /// <summary>Somebody waits fewer minutes.</summary>
    TimeSaved,

    /// <summary>Something breaks less often.</summary>
    IncidentsAvoided,

    /// <summary>A running cost falls.</summary>
    CostCut,

    /// <summary>More of the visits end in a sale.</summary>
    ConversionGained,

    /// <summary>Fewer customers leave.</summary>
    ChurnReduced,

    /// <summary>More customers come.</summary>
    RevenueGained,

    /// <summary>A loss becomes less likely.</summary>
    RiskReduced,

    /// <summary>A team gets time back.</summary>
    CapacityFreed,

    /// <summary>A value a month that is stated with its evidence.</summary>
    Direct,
}
