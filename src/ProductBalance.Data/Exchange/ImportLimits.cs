using System.Globalization;

namespace ProductBalance.Data.Exchange;

/// <summary>How much one import takes. A setting; the two presets are what the documentation promises.</summary>
public sealed record ImportLimits
{
    /// <summary>For files from a browser or through the API, where somebody waits and memory is shared.</summary>
    public static ImportLimits Web { get; } = new() { MaxBytes = 10_000_000, MaxRows = 20_000 };

    /// <summary>For files from the terminal of the machine itself.</summary>
    public static ImportLimits Terminal { get; } = new() { MaxBytes = 100_000_000, MaxRows = 100_000 };

    public required long MaxBytes { get; init; }

    public required int MaxRows { get; init; }

    public int MaxColumns { get; init; } = 2_000;

    /// <summary>Characters of a cell; what is behind is not read. Fields have limits of their own, those of the item.</summary>
    public int MaxCell { get; init; } = 32_000;

    internal string TooManyColumns =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The header has more than {MaxColumns:N0} columns. Remove the columns that you do not need and import the file again."
        );

    /// <summary>Why a file of so many rows is not taken; null where it is.</summary>
    internal string? RowCountRefusal(int count) =>
        count == 0 ? "The file has a header and no rows, so there is nothing to import."
        : count > MaxRows
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"The file has more than {MaxRows:N0} rows, the most that are taken here. Split it, or import it from the terminal."
            )
        : null;
}
