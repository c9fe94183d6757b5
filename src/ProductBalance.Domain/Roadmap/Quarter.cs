using System.Globalization;

namespace ProductBalance.Domain.Roadmap;

/// <summary>Three months of a calendar year.</summary>
public sealed record Quarter
{
    private const int Months = 3;

    private Quarter(DateOnly start) => Start = start;

    /// <summary>Its first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The quarter that a day lies in.</summary>
    public static Quarter Of(DateOnly day) => new(new DateOnly(day.Year, day.Month - ((day.Month - 1) % Months), 1));

    /// <summary>A quarter that begins as many quarters later.</summary>
    public Quarter Later(int quarters) => new(Start.AddMonths(quarters * Months));

    /// <summary>Its name: Q4 2026.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Q{((Start.Month - 1) / Months) + 1} {Start.Year}");
}
