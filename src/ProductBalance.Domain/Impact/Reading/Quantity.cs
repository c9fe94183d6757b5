namespace ProductBalance.Domain.Impact.Reading;

/// <summary>A number or range with what was written around it.</summary>
internal sealed record Quantity(double Low, double High)
{
    public Unit? Unit { get; init; }

    public Period? Period { get; init; }

    /// <summary>The bare letter behind the number: "800M" beside "2 GB" means megabytes, alone it means millions.</summary>
    public char? Letter { get; init; }

    /// <summary>A spelled share of a whole: "a third".</summary>
    public bool IsFraction { get; init; }

    public double Middle => (Low + High) / 2;

    public bool IsRange => Low < High;

    public bool Is(Dimension dimension) => Unit?.Dimension == dimension;

    /// <summary>Said as a share or factor, so that it tells of a relative change.</summary>
    public bool IsRelative => IsFraction || Is(Dimension.Percent) || Is(Dimension.Factor);

    /// <summary>Time, bytes, money …: a unit that itself says what is measured.</summary>
    public bool IsDimensional => !IsFraction && Unit is { Dimension: not (Dimension.Percent or Dimension.Factor) };

    public string? UnitName =>
        (Unit, Period) switch
        {
            (null, null) => null,
            (null, _) => $"per {Period.Name}",
            ({ Dimension: Dimension.Percent or Dimension.PercentagePoints }, _) or (_, null) => Unit.Name,
            _ => $"{Unit.Name}/{Period.Name}",
        };

    /// <summary>The same amount below zero: "from −5 to 3 degrees".</summary>
    public Quantity Negative => this with { Low = -High, High = -Low };

    public Quantity Times(double factor) => this with { Low = Low * factor, High = High * factor };

    /// <summary>Whether both can stand for the same metric: the units convert, or only one of them names a unit.</summary>
    public bool Fits(Quantity other) => Unit is null || other.Unit is null || Unit.ConvertsTo(other.Unit);

    /// <summary>Both in the smaller of their units; a unit that only one of them names holds for both.</summary>
    public static (Quantity First, Quantity Second) InOneUnit(Quantity first, Quantity second)
    {
        first = first.Beside(second);
        second = second.Beside(first);
        var unit = first.Unit?.Scale <= second.Unit?.Scale ? first.Unit : second.Unit;
        var period = first.Period?.Seconds >= second.Period?.Seconds ? first.Period : second.Period;
        return (first.In(unit, period), second.In(unit, period));
    }

    private Quantity Beside(Quantity other) =>
        Unit is not null ? this with { Period = Period ?? other.Period }
        : Letter is { } letter && other.Is(Dimension.Data) ? InBytes(letter)
        : this with { Unit = other.Unit, Period = Period ?? other.Period };

    private Quantity InBytes(char letter)
    {
        var multiplier = letter == 'k' ? 1e3 : 1e6;
        return Times(1 / multiplier) with { Unit = UnitNames.Unit($"{letter}b"), Letter = null };
    }

    private Quantity In(Unit? unit, Period? period)
    {
        var factor = Unit is null || unit is null ? 1 : Unit.Scale / unit.Scale;
        var perPeriod = Period is null || period is null ? 1 : period.Seconds / Period.Seconds;
        return Times(factor * perPeriod) with { Unit = unit, Period = period };
    }
}
