using System.Globalization;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// Where something stands before ties are looked at, as one number that sorts: the lights-on lane by day, then scores
/// from high to low, then what has no expected value. Scores are equal when their first 12 significant digits are. The
/// default value is the key of an expected value of 0.
/// </summary>
public readonly record struct RankKey : IComparable<RankKey>
{
    private const int Digits = 12;
    private const double BeyondDigits = 1e12;
    private const double Log10Of2 = 0.30102999566398120;
    private const int LeastExponent = -324;

    // A dozen digits need 40 bits; with the exponent and the sign a rounded number takes 51.
    private const int BitsOfDigits = 40;
    private const long Lane = -(1L << 62);
    private const long Scored = -(1L << 60);

    // More prerequisites one after the other than any lane has.
    private const int LaneSteps = 1 << 20;

    private static readonly double[] PowersOfTen =
    [
        .. Enumerable.Range(0, 309).Select(exponent => double.Parse($"1e{exponent}", CultureInfo.InvariantCulture)),
    ];

    private RankKey(long order) => Order = order;

    /// <summary>Keys stand in ascending order of this number.</summary>
    public long Order { get; }

    /// <summary>The key of an item in the lights-on lane, above all scores and earliest day first.</summary>
    /// <param name="due">The day by which it is needed.</param>
    /// <param name="step">On equal days the lower one stands first: what others depend on.</param>
    public static RankKey OfLane(DateOnly due, int step = 0) =>
        new(Lane + ((long)due.DayNumber * LaneSteps) + Math.Clamp(step, 0, LaneSteps - 1));

    /// <summary>
    /// The key of a score, high scores first; where the expected value is 0 or less, the item stands after all scores
    /// and its score does not count.
    /// </summary>
    /// <exception cref="ArgumentException">The number that counts is not finite.</exception>
    public static RankKey OfScore(double score, double expectedValue) =>
        expectedValue > 0 ? new(Scored - Rounded(score)) : new(-Rounded(expectedValue));

    /// <summary>Whether this is the key of an item in the lights-on lane.</summary>
    public bool IsInLane => Order < 2 * Scored;

    /// <inheritdoc/>
    public int CompareTo(RankKey other) => Order.CompareTo(other.Order);

    /// <summary>Whether one key stands before the other.</summary>
    public static bool operator <(RankKey left, RankKey right) => left.Order < right.Order;

    /// <summary>Whether one key stands after the other.</summary>
    public static bool operator >(RankKey left, RankKey right) => left.Order > right.Order;

    /// <summary>Whether one key stands before the other or beside it.</summary>
    public static bool operator <=(RankKey left, RankKey right) => left.Order <= right.Order;

    /// <summary>Whether one key stands after the other or beside it.</summary>
    public static bool operator >=(RankKey left, RankKey right) => left.Order >= right.Order;

    /// <summary>The first 12 significant digits of a number with its exponent and sign, as an integer in the same order.</summary>
    private static long Rounded(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException($"Only a finite number can be ranked, not {value}.", nameof(value));
        }

        if (value == 0)
        {
            return 0;
        }

        // The power of two tells the power of ten to within one; a 13th digit shows which it is.
        var magnitude = Math.Abs(value);
        var exponent = (int)Math.Floor(Math.ILogB(magnitude) * Log10Of2);
        var digits = Math.Round(Shifted(magnitude, Digits - 1 - exponent));
        if (digits >= BeyondDigits)
        {
            exponent++;
            digits = Math.Round(Shifted(magnitude, Digits - 1 - exponent));
        }

        var rounded = ((long)(exponent - LeastExponent) << BitsOfDigits) + (long)digits;
        return value < 0 ? -rounded : rounded;
    }

    private static double Shifted(double value, int places) =>
        places switch
        {
            < 0 => value / PowersOfTen[-places],
            > 308 => value * 1e308 * PowersOfTen[places - 308],
            _ => value * PowersOfTen[places],
        };
}
