namespace ProductBalance.Web.Features.Backlog.Matrix;

/// <summary>A logarithmic axis over some values above 0, with a little room at both ends.</summary>
public sealed class LogAxis
{
    private const double Room = 1.35;
    private const int MostTicks = 7;
    private readonly double _from;
    private readonly double _length;

    public LogAxis(IReadOnlyCollection<double> values)
    {
        (Least, Most) = values.Count > 0 ? (values.Min() / Room, values.Max() * Room) : (1, 10);
        (_from, _length) = (Math.Log(Least), Math.Log(Most / Least));
    }

    /// <summary>Where the axis begins.</summary>
    public double Least { get; }

    /// <summary>Where the axis ends.</summary>
    public double Most { get; }

    /// <summary>Round values to name on the axis: 1, 2 and 5 of each power of ten, or the powers alone where those are many.</summary>
    public IReadOnlyList<double> Ticks
    {
        get
        {
            var fine = TicksOf([1, 2, 5]);
            return fine.Count <= MostTicks ? fine : TicksOf([1]);
        }
    }

    /// <summary>The place of a value in percent of the axis; what lies beyond stands outside.</summary>
    public double Place(double value) => (Math.Log(value) - _from) / _length * 100;

    /// <summary>The value at a place, the inverse of <see cref="Place"/>.</summary>
    public double At(double percent) => Math.Exp(_from + (percent / 100 * _length));

    private List<double> TicksOf(int[] digits) =>
        [
            .. from power in Enumerable.Range(
                (int)Math.Floor(Math.Log10(Least)),
                (int)Math.Ceiling(Math.Log10(Most / Least)) + 2
            )
            from digit in digits
            let value = digit * Math.Pow(10, power)
            where value >= Least && value <= Most
            select value,
        ];
}
