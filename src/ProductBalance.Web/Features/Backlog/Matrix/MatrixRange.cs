using ProductBalance.Data.Scoring;

namespace ProductBalance.Web.Features.Backlog.Matrix;

/// <summary>A rectangle of the matrix; null ends are open.</summary>
public sealed record MatrixRange(
    double? ValueFrom = null,
    double? ValueTo = null,
    double? EffortFrom = null,
    double? EffortTo = null
)
{
    public static MatrixRange All { get; } = new();

    public bool Holds(BacklogRow row) =>
        this == All || (IsWithin(ValueOf(row), ValueFrom, ValueTo) && IsWithin(row.EffortDays, EffortFrom, EffortTo));

    /// <summary>The value that the matrix shows of a row: a month in money, else the numerator of the model.</summary>
    public static double? ValueOf(BacklogRow row) => row.Score?.ValueAMonth ?? row.Score?.ExpectedValue;

    private static bool IsWithin(double? value, double? from, double? to) =>
        (from is null && to is null) || (value is { } known && !(known < from) && !(known > to));
}
